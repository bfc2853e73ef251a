using Interhelpo.Archive;
using Interhelpo.Dates;

namespace Interhelpo.Comparing;

/// <summary>A source as it is compared with others: what it is called and what it states, in its own order.</summary>
public sealed record ToldDocument(string Source, string Title, string Language, IReadOnlyList<Told> Statements);

/// <summary>A statement as it is compared: its words, and the dates, numbers and names recognised in them.</summary>
/// <param name="Id">The name of the statement in addresses.</param>
/// <param name="Source">The name of its source in addresses.</param>
/// <param name="Language">BCP 47, of the source.</param>
/// <param name="Text">The words; all spans are UTF-16 positions in them.</param>
public sealed record Told(
    string Id, string Source, string Language, string Text, IReadOnlyList<ToldDate> Dates, IReadOnlyList<ToldNumber> Numbers, IReadOnlyList<ToldName> Names);

/// <summary>A date, and the part of the statement that it dates.</summary>
/// <param name="Clause">The words that the date dates, without the date.</param>
/// <param name="IsReckoned">Whether it was reckoned from another date instead of stated.</param>
public sealed record ToldDate(TextSpan Span, HistoricalDate Date, string Clause, bool IsReckoned);

/// <summary>A number with what it counts or measures.</summary>
/// <param name="To">Upper end of a range; null otherwise.</param>
/// <param name="Unit">In the words of the source.</param>
public sealed record ToldNumber(TextSpan Span, decimal Value, decimal? To, string Unit, QuantityQualifier Qualifier);

/// <summary>A name, resolved to the entity of the archive that it names.</summary>
/// <param name="Key">The same for all spellings of one entity: <c>organisation/interhelpo</c>.</param>
/// <param name="IsWide">Whether it is a state, country or region: what lies in it may be named besides without contradiction.</param>
/// <param name="Role">The role stated beside the name; null when none is.</param>
public sealed record ToldName(TextSpan Span, string Key, string Name, EntityKind Kind, bool IsWide, string? Role);
