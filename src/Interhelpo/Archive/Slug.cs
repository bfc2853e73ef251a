using System.Globalization;
using System.Text;
using Interhelpo.Spelling;

namespace Interhelpo.Archive;

/// <summary>
/// A name or title as it stands in an address: lower-case ASCII words joined by hyphens, at most <see cref="MostCharacters"/> long,
/// never empty. The same text always gives the same slug.
/// </summary>
public static class Slug
{
    public const int MostCharacters = 60;

    /// <summary>What a text without a single letter or digit is called.</summary>
    public const string OfNothing = "unnamed";

    /// <summary>The slug of the text; what does not fit is cut off at a word.</summary>
    public static string From(string text) => Join(text, MostCharacters);

    /// <summary>The slug of the text, or with the first number from 2 that makes it one not taken: <c>tokmok</c>, <c>tokmok-2</c>.</summary>
    public static string From(string text, Func<string, bool> taken)
    {
        var slug = From(text);
        for (var number = 2; taken(slug); number++)
        {
            var ending = string.Create(CultureInfo.InvariantCulture, $"-{number}");
            slug = Join(text, MostCharacters - ending.Length) + ending;
        }
        return slug;
    }

    private static string Join(string text, int most)
    {
        var slug = new StringBuilder();
        foreach (var word in Words.Each(text))
        {
            var needed = word.Folded.Length + (slug.Length > 0 ? 1 : 0);
            if (slug.Length + needed > most)
                return slug.Length > 0 ? slug.ToString() : word.Folded[..most];
            slug.Append(slug.Length > 0 ? "-" : "").Append(word.Folded);
        }
        return slug.Length > 0 ? slug.ToString() : OfNothing;
    }
}
