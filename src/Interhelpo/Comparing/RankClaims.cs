using Interhelpo.Archive;
using Interhelpo.Spelling;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement how a body compares with all others: the best, one of the largest.</summary>
internal static class RankClaims
{
    /// <summary>How many words before the rank "one of the" may begin.</summary>
    private const int OneOfReach = 4;

    private static readonly HashSet<string> one = new(["one", "jeden", "jednou", "jedno", "jednim", "jedna", "jednym", "odin", "odna", "odnim", "odnoi", "odnim", "einer", "eine", "eines"], StringComparer.Ordinal);

    public static IEnumerable<Claim> Of(Setting setting)
    {
        if (setting.Body is not { } body)
            yield break;
        var text = setting.Told.Text;
        foreach (var rank in setting.All(ConceptKind.Rank).Where(rank => !setting.IsQuoted(rank.Span)).Take(1))
        {
            var before = Words.In(text[..rank.Span.Start]).TakeLast(OneOfReach).ToList();
            var isOneOf = before.Exists(word => one.Contains(word.Folded));
            var words = new TextSpan(isOneOf ? before.First(word => one.Contains(word.Folded)).Span.Start : rank.Span.Start, text.AsSpan(rank.Span.End).IndexOfAny(";,.") is var stop and >= 0 ? rank.Span.End + stop : text.Length);
            var question = new Question(MatterKind.Name, $"rank|{rank.Concept.Name}|{body.Key}", $"{body.Name}: {rank.Concept.Label} of its kind");
            yield return new Claim(question, "rank", "", setting, words, Claims.Words(setting.Told, words), new RankAnswer(rank.Concept.Name, isOneOf)) { Asked = rank.Span };
        }
    }
}
