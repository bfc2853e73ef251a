using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement which questions it answers. Whatever is not plain is left out: a missed answer is better than a wrong one.</summary>
internal static class Claims
{
    public static IEnumerable<Claim> Of(Setting setting) =>
    [
        .. DateClaims.Of(setting), .. NumberClaims.Of(setting), .. SumClaims.Of(setting), .. MeaningClaims.Of(setting), .. ThingClaims.Of(setting), .. PersonClaims.Of(setting), .. PlaceClaims.Of(setting),
        .. ReasonClaims.Of(setting), .. AimClaims.Of(setting), .. PartsClaims.Of(setting), .. RankClaims.Of(setting), .. TodayClaims.Of(setting), .. EndClaims.Of(setting), .. StreetClaims.Of(setting),
        .. StartClaims.Of(setting), .. StretchClaims.Of(setting), .. FirstClaims.Of(setting), .. CallClaims.Of(setting),
    ];

    /// <summary>A question for each subject; where no subject is plain, the claim still is one, for statements that are alike.</summary>
    public static IEnumerable<Question> Questions(MatterKind kind, List<Subject> subjects, Func<Subject, (string Key, string Topic)> ask) =>
        subjects.Count == 0 ? [new Question(kind, "", "")] : subjects.Select(ask).Select(asked => new Question(kind, asked.Key, asked.Topic));

    /// <summary>What some words are made of, by meaning where they have one: without names, numbers and small words, and without the word for the body that all speak of.</summary>
    public static IReadOnlySet<string> Content(Setting setting, TextSpan words)
    {
        var bodies = setting.All(ConceptKind.Thing).Where(thing => thing.Concept.IsSelf).Select(thing => thing.Span).ToList();
        var left = setting.All(ConceptKind.Meaning).Where(meaning => bodies.Exists(body => body.Overlaps(meaning.Span))).Select(meaning => "=" + meaning.Concept.Name)
            .Concat(setting.Told.Names.Select(name => name.Span).Concat(bodies).Concat(setting.All(ConceptKind.Now).Select(now => now.Span)).SelectMany(span => Traits.StemsOf(span.In(setting.Told.Text))))
            .Concat(Spelling.Words.In(setting.Told.Text).Where(word => char.IsAsciiDigit(word.Folded[0]) || Traits.IsSmall(setting.Told.Language, word.Folded)).Select(word => Traits.StemOf(word.Folded)));
        return ReasonClaims.Given(setting, words).Except(left).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The words of a statement, for readers.</summary>
    public static string Words(Told told, TextSpan span) => span.In(told.Text);
}
