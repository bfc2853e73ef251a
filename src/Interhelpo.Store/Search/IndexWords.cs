using System.Text;
using Interhelpo.Spelling;

namespace Interhelpo.Store.Search;

/// <summary>A text spelled for the index: its words folded, and the keys they sound by with the keys of the aliases met.</summary>
internal sealed record IndexWords(string Folded, string Sounds)
{
    public static IndexWords Of(string text)
    {
        var (folded, sounds) = (new StringBuilder(text.Length), new StringBuilder(text.Length));
        foreach (var word in Words.In(text))
        {
            folded.Append(word.Folded).Append(' ');
            foreach (var key in SoundsAlike.Keys(word.Span.In(text))) sounds.Append(key).Append(' ');
        }

        foreach (var met in Aliases.In(text)) sounds.Append(AliasToken(met.Group)).Append(' ');
        return new IndexWords(folded.ToString(), sounds.ToString());
    }

    /// <summary>The key of an alias as a token of the index. No key of sounds begins with a digit.</summary>
    public static string AliasToken(AliasGroup group) => "0" + group.Key;
}
