using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement what a body was the first to bring: "the first power station", "electricity first appears".</summary>
internal static class FirstClaims
{
    /// <summary>How far from "first", in characters, what it is said of is named.</summary>
    private const int Reach = 24;

    public static IEnumerable<Claim> Of(Setting setting)
    {
        if (setting.Topics.Body is not { } body)
            yield break;
        foreach (var first in setting.All(ConceptKind.First).Take(1))
        {
            if (NamedBeside(setting, first.Span) is not { } named)
                continue;
            var brought = named.Concept.Traits.FirstOrDefault(trait => trait.StartsWith(Concepts.Brings, StringComparison.Ordinal))?[Concepts.Brings.Length..] ?? named.Concept.Name;
            var words = new TextSpan(Math.Min(first.Span.Start, named.Span.Start), Math.Max(first.Span.End, named.Span.End));
            yield return new Claim(
                new Question(MatterKind.Name, $"first|{brought}|{body.Key}", $"{body.Name}: first {brought.Replace('-', ' ')}"), "first", "", setting, words, Claims.Words(setting.Told, words), new FirstAnswer(brought, named.Concept.Name))
            { Asked = words };
        }
    }

    /// <summary>The thing named nearest behind, or what such things bring, before or behind.</summary>
    private static ConceptAt? NamedBeside(Setting setting, TextSpan first)
    {
        var things = setting.All(ConceptKind.Thing).Where(thing => !thing.Concept.IsSelf && thing.Span.Start >= first.End);
        var meanings = setting.All(ConceptKind.Meaning).Where(meaning => Concepts.Brought.Contains(meaning.Concept.Name));
        return things.Concat(meanings).Where(found => Setting.Distance(found.Span, first) <= Reach).Select(found => (ConceptAt?)found).MinBy(found => Setting.Distance(found!.Value.Span, first));
    }
}
