using System.Globalization;

namespace Interhelpo.Comparing;

/// <summary>What a number counts or measures.</summary>
/// <param name="Key">The same in all languages where a list knows the word; else <c>~</c> and the stem of the word. Of measures what they measure: <c>length</c>.</param>
/// <param name="Name">For readers, in English where a list knows the word.</param>
/// <param name="Factor">How many minutes, metres, kilograms or hectares one is; 1 of what is no measure.</param>
internal sealed record Counted(string Key, string Name, bool IsPerson, decimal Factor)
{
    public const string People = "people";

    private static readonly string[] measures = ["time", "length", "weight", "area"];

    /// <summary>By the meaning of the unit, or else by the stem of its last word: "skilled families" are families.</summary>
    public static Counted Of(Told told, ToldNumber number)
    {
        if (number.Unit.Contains('£', StringComparison.Ordinal))
            return new Counted("pounds", "pounds", false, 1);
        if (number.Unit.Contains('$', StringComparison.Ordinal))
            return new Counted("dollars", "dollars", false, 1);
        var found = Concepts.For(told.Language).In(number.Unit);
        var meaning = found.LastOrDefault(each => each.Concept.Kind == ConceptKind.Unit).Concept ?? found.LastOrDefault(each => each.Concept.Kind == ConceptKind.Meaning).Concept;
        // "Nineteen were drowned" counts people.
        if (meaning?.Traits.Contains("person") != true && found.Any(each => each.Concept is { Kind: ConceptKind.Act, Name: "die" }))
            return new Counted(People, People, true, 1);
        return meaning is not null
            ? new Counted(measures.FirstOrDefault(meaning.Traits.Contains) ?? meaning.Name, meaning.Label, meaning.Traits.Contains("person"), FactorOf(meaning))
            : new Counted("~" + (Traits.StemsOf(number.Unit) is [.., var last] ? last : number.Unit), number.Unit, false, 1);
    }

    private static decimal FactorOf(Concept unit) => unit.Kind == ConceptKind.Unit && unit.Traits.FirstOrDefault(trait => trait[0] == 'x') is { } factor ? decimal.Parse(factor.AsSpan(1), NumberStyles.Number, CultureInfo.InvariantCulture) : 1;
}
