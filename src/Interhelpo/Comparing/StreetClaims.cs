using Interhelpo.Archive;
using Interhelpo.Spelling;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement which street it names, whatever the spelling.</summary>
internal static class StreetClaims
{
    private static readonly HashSet<string> streets = new(["street", "str", "st", "road", "avenue", "ave", "ulice", "ulici", "ulica", "ulicu", "ulitsa", "ulitse", "ulitsu", "ul", "strasse", "gasse"], StringComparer.Ordinal);

    /// <summary>A name with a capital right before the word for a street.</summary>
    public static IEnumerable<Claim> Of(Setting setting)
    {
        var text = setting.Told.Text;
        var read = Words.In(text);
        for (var at = 1; at < read.Count; at++)
        {
            if (!streets.Contains(read[at].Folded) || !char.IsUpper(text[read[at - 1].Span.Start]) || read[at].Span.Start - read[at - 1].Span.End > 1 || SoundsAlike.Keys(read[at - 1].Folded) is not [var sound, ..])
                continue;
            var words = new TextSpan(read[at - 1].Span.Start, read[at].Span.End);
            yield return new Claim(new Question(MatterKind.Place, $"street|{sound}", $"street: {read[at - 1].Span.In(text)}"), "street", "", setting, words, Claims.Words(setting.Told, words), new WordAnswer(sound, null, true));
        }
    }
}
