using System.Text.RegularExpressions;

namespace Interhelpo.Citations.Parsing;

/// <summary>
/// Finds the last complete sentence of prose before a run-on tail: one that ends with a stop and has a finite verb; in whatever language, one whose
/// words mostly begin small, as titles and names of sites do not.
/// </summary>
internal static class ProseEnd
{
    private static readonly Regex FiniteVerb = Pattern.Of(
        @"\s(?:is|are|was|were|has|had|have|will|would|can|could|may|might|must|should|did|does|became|becomes|began|begins|came|went|made|took|gave|led|built|brought|left|held|found|won|lost|grew|stood|rose|fell|wrote|spoke|saw|knew|kept|died|lived|worked|remains?|serves?|contains?|includes?|consists?|tries|shows?|tells?|says?|"
        + @"\p{Ll}{2,}(?:ed|es|s)\s(?:the|a|an|its|his|her|their|this|that|these|those|in|into|to|from|by|with|as|at|for|over|under|until|through|on|about|only|also|many|more|several|some|all)|\p{Ll}{2,}ed)\s");

    private static readonly Regex Participle = Pattern.Of(@"^\P{Ll}*[\p{L}\-]+\s(?:dedicated|devoted|related|based|compiled|maintained|curated|published|written|directed|produced|translated)\s");
    private static readonly Regex Attribution = Pattern.Of(@"\bby\s\p{Lu}[\p{L}.'’\- ]{2,40},\s" + DateWords.Any + @"$|\(in\s\p{Lu}\p{Ll}+\)$|^(?:Article|Video|Interview|Photos?)\sby\s", anyCase: false);

    private const int FewestWords = 4;
    private const double LeastSmall = 0.6;

    public static int Before(string text, int end)
    {
        var sentences = Segmentation.Split(text, new TextSpan(0, Math.Clamp(end, 0, text.Length)), byCommas: false);
        for (var at = sentences.Count - 1; at >= 0; at--)
        {
            if (!IsSentence(text, sentences[at]))
                continue;
            return at == sentences.Count - 1 ? end : sentences[at + 1].Start;
        }

        return 0;
    }

    private static bool IsSentence(string text, TextSpan span)
    {
        var words = span.In(text);
        return span.End < text.Length && text[span.End] == '.' && !Attribution.IsMatch(words) && !Participle.IsMatch(words) && (FiniteVerb.IsMatch(words) || IsMostlySmall(words));
    }

    private static bool IsMostlySmall(string words)
    {
        var (small, all) = (0, 0);
        for (var i = 0; i < words.Length; i++)
        {
            if (!char.IsLetter(words[i]) || (i > 0 && words[i - 1] != ' ')) continue;
            all++;
            if (char.IsLower(words[i])) small++;
        }

        return all >= FewestWords && small >= LeastSmall * all;
    }
}
