using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement what a name means, which language it is from, and after whom or what it was given.</summary>
internal static class MeaningClaims
{
    private const int ShortestOrigin = 4;

    /// <summary>How far behind the word for a name, in characters, it is said what the name comes from.</summary>
    private const int OriginReach = 60;

    public static IEnumerable<Claim> Of(Setting setting) => [.. TongueOf(setting), .. OriginOf(setting)];

    private static IEnumerable<Claim> TongueOf(Setting setting)
    {
        if (!setting.All(ConceptKind.Act).Any(act => act.Concept.Name == "mean") || setting.Nearest(ConceptKind.Tongue, setting.All(ConceptKind.Act).First(act => act.Concept.Name == "mean").Span) is not { } tongue)
            yield break;
        var subject = setting.Told.Names.FirstOrDefault(name => name.Kind == EntityKind.Organisation) ?? setting.Topics.First;
        if (subject is not null)
            yield return new Claim(new Question(MatterKind.Name, $"name|mean|{subject.Key}", $"{subject.Name}: language of the name"), "tongue", "mean", setting, tongue.Span, tongue.Concept.Label, new WordAnswer(tongue.Concept.Name, null, false));
    }

    /// <summary>"The name Aurora was given after …", "Aurora means …": from the word behind which the origin stands to the end of the part of the sentence; "… hence the name": what stands before.</summary>
    private static IEnumerable<Claim> OriginOf(Setting setting)
    {
        if (OriginIn(setting) is not { } words || words.Length < ShortestOrigin)
            yield break;
        yield return new Claim(new Question(MatterKind.Name, "", ""), "origin of name", "named", setting, words, Claims.Words(setting.Told, words), new ReasonAnswer(ReasonClaims.Given(setting, words), null, true));
    }

    private static TextSpan? OriginIn(Setting setting)
    {
        var text = setting.Told.Text;
        if (setting.All(ConceptKind.Naming).FirstOrDefault(naming => naming.Concept.Traits.Contains("hence")) is { Concept: not null } hence)
            return new TextSpan(0, hence.Span.Start);
        var means = setting.All(ConceptKind.After).FirstOrDefault(after => after.Concept.Traits.Contains("means"));
        if (means.Concept is not null)
            return BehindOf(text, means.Span);
        foreach (var naming in setting.All(ConceptKind.Naming))
        {
            var after = setting.All(ConceptKind.After).FirstOrDefault(each => each.Span.Start >= naming.Span.End && each.Span.Start - naming.Span.End <= OriginReach);
            if (after.Concept is not null)
                return BehindOf(text, after.Span);
        }

        return null;
    }

    private static TextSpan BehindOf(string text, TextSpan after)
    {
        var start = Math.Min(after.End + 1, text.Length);
        return new TextSpan(start, text.AsSpan(start).IndexOfAny(";,.") is var stop and > 0 ? start + stop : text.Length);
    }
}
