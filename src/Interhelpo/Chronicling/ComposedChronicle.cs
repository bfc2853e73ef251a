using Interhelpo.Archive;
using Interhelpo.Comparing;
using Interhelpo.Dates;

namespace Interhelpo.Chronicling;

/// <summary>
/// What all sources tell, as one article in the order of time. Every word of it stands in a source; nothing is told that carries no date and shares no
/// matter with what does.
/// </summary>
/// <param name="Language">BCP 47, of most of what is told; an entry in another says so.</param>
public sealed record ComposedChronicle(string Language, IReadOnlyList<ChronicleSection> Sections);

/// <summary>A year or a decade, with what began in it.</summary>
/// <param name="Time">EDTF: <c>1923</c>, <c>192X</c>.</param>
public sealed record ChronicleSection(string Time, IReadOnlyList<ChronicleEntry> Entries);

/// <summary>Something that happened, told once with every statement that tells it.</summary>
/// <param name="DateText">The words of the source that give the date.</param>
/// <param name="IsReckoned">Whether the date was reckoned from another instead of stated.</param>
/// <param name="Notes">The statements that tell it; those of <paramref name="Words"/> first.</param>
/// <param name="Agreements">The keys of the matters on which other sources say the same of it, or a date, number or place that has room for it.</param>
public sealed record ChronicleEntry(
    HistoricalDate Date, string DateText, bool IsReckoned, string Language, ChronicleWords Words, IReadOnlyList<Told> Notes,
    IReadOnlyList<string> Agreements, IReadOnlyList<ChronicleDifference> Differences);

/// <summary>A matter on which sources contradict each other, its answers side by side.</summary>
/// <param name="Matter">The key of the matter.</param>
public sealed record ChronicleDifference(string Matter, string Topic, IReadOnlyList<ChronicleAnswer> Answers);

/// <summary>One answer, and who gives it.</summary>
/// <param name="Value">As the sources say it.</param>
/// <param name="Words">The sentence that gives it; <see cref="ChronicleWords.None"/> when the chronicle tells it at its own place.</param>
public sealed record ChronicleAnswer(string Value, string Language, ChronicleWords Words, IReadOnlyList<Told> Notes);
