using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement which questions it answers. Whatever is not plain is left out: a missed answer is better than a wrong one.</summary>
internal static class Claims
{
    public static IEnumerable<Claim> Of(Setting setting) =>
    [
        .. DateClaims.Of(setting), .. NumberClaims.Of(setting), .. SumClaims.Of(setting), .. MeaningClaims.Of(setting), .. ThingClaims.Of(setting), .. PersonClaims.Of(setting), .. PlaceClaims.Of(setting),
        .. ReasonClaims.Of(setting), .. AimClaims.Of(setting), .. PartsClaims.Of(setting), .. RankClaims.Of(setting), .. TodayClaims.Of(setting), .. EndClaims.Of(setting), .. StreetClaims.Of(setting),
    ];

    /// <summary>A question for each subject; where no subject is plain, the claim still is one, for statements that are alike.</summary>
    public static IEnumerable<Question> Questions(MatterKind kind, List<Subject> subjects, Func<Subject, (string Key, string Topic)> ask) =>
        subjects.Count == 0 ? [new Question(kind, "", "")] : subjects.Select(ask).Select(asked => new Question(kind, asked.Key, asked.Topic));

    /// <summary>The words of a statement, for readers.</summary>
    public static string Words(Told told, TextSpan span) => span.In(told.Text);
}
