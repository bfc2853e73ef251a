using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Queries;

/// <summary>A person, place or organisation that is named.</summary>
/// <param name="Id">The id among entities of its kind.</param>
public sealed record NamedView(string Id, string Name);

/// <summary>A number a source states.</summary>
/// <param name="Value">The number; the lower end of a range.</param>
/// <param name="To">The upper end of a range; null otherwise.</param>
/// <param name="Unit">What is counted, in the words of the source.</param>
/// <param name="Qualifier">How the source hedges the number.</param>
public sealed record QuantityView(decimal Value, decimal? To, string Unit, QuantityQualifier Qualifier);

/// <summary>What was recognised in some statements.</summary>
internal sealed record Recognised(IReadOnlyList<QuantityView> Quantities, IReadOnlyList<NamedView> People, IReadOnlyList<NamedView> Places, IReadOnlyList<NamedView> Organisations);

/// <summary>What was recognised in many statements, read with two SQL statements whatever their number.</summary>
internal sealed class RecognisedLookup
{
    private readonly ILookup<int, QuantityView> quantities;
    private readonly ILookup<int, (EntityKind Kind, NamedView Name)> names;

    private RecognisedLookup(ILookup<int, QuantityView> quantities, ILookup<int, (EntityKind Kind, NamedView Name)> names) =>
        (this.quantities, this.names) = (quantities, names);

    public static async Task<RecognisedLookup> ReadAsync(ArchiveDb db, IReadOnlyCollection<int> statements, CancellationToken cancellation)
    {
        var stated = await db.Quantities.Where(quantity => EF.Parameter(statements).Contains(quantity.StatementId))
            .OrderBy(quantity => quantity.Passage.Start).ThenBy(quantity => quantity.Id)
            .Select(quantity => new { quantity.StatementId, View = new QuantityView(quantity.Value, quantity.To, quantity.Unit, quantity.Qualifier) })
            .ToListAsync(cancellation);
        var mentions = await db.Mentions.Where(mention => EF.Parameter(statements).Contains(mention.StatementId))
            .OrderBy(mention => mention.Passage.Start).ThenBy(mention => mention.Id)
            .Select(mention => new { mention.StatementId, mention.Entity.Kind, mention.Entity.Slug, mention.Entity.Name })
            .ToListAsync(cancellation);
        return new(
            stated.ToLookup(quantity => quantity.StatementId, quantity => Plain(quantity.View)),
            mentions.ToLookup(mention => mention.StatementId, mention => (mention.Kind, new NamedView(mention.Slug, mention.Name))));
    }

    private static QuantityView Plain(QuantityView stated) => stated with { Value = stated.Value.WithoutNoughts(), To = stated.To?.WithoutNoughts() };

    /// <summary>What was recognised in these statements together, in the order of the words, nothing twice.</summary>
    public Recognised In(IReadOnlyCollection<int> statements)
    {
        var named = statements.SelectMany(statement => names[statement]).Distinct().ToList();
        return new(
            [.. statements.SelectMany(statement => quantities[statement]).Distinct()],
            Of(EntityKind.Person),
            Of(EntityKind.Place),
            Of(EntityKind.Organisation));

        IReadOnlyList<NamedView> Of(EntityKind kind) => [.. named.Where(name => name.Kind == kind).Select(name => name.Name)];
    }
}
