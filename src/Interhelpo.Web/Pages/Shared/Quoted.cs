using Interhelpo.Archive;

namespace Interhelpo.Web.Pages.Shared;

/// <summary>Words in the sentence that has them, cut so that they can be marked.</summary>
internal sealed record Quoted(Evidence Sentence, string Before, string Words, string After)
{
    /// <summary>Cuts the sentence at words that begin and end there, in code points of the source; leaves it whole when they are not in it.</summary>
    public static Quoted Cut(Evidence sentence, int start, int end)
    {
        var codePoints = new CodePoints(sentence.Quote);
        if (start < sentence.Start || end < start || end > sentence.Start + codePoints.Count) return new(sentence, sentence.Quote, "", "");
        var (from, until) = (codePoints.ToUtf16(start - sentence.Start), codePoints.ToUtf16(end - sentence.Start));
        return new(sentence, sentence.Quote[..from], sentence.Quote[from..until], sentence.Quote[until..]);
    }
}
