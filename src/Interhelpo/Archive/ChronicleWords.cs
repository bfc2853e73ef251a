using System.Text;
using System.Text.Json.Serialization;

namespace Interhelpo.Archive;

/// <summary>Words of sources, each part exact but for white space: a sentence, or an opening ("The most notable projects include:") and what it opens.</summary>
/// <param name="Opening">Empty for a sentence.</param>
/// <param name="Items">The sentence, or the items; <see cref="Omission"/> stands where items are left out that another entry tells. Empty when nothing is told here.</param>
public sealed record ChronicleWords(string Opening, IReadOnlyList<string> Items)
{
    public const string Omission = "…";

    /// <summary>What another entry tells.</summary>
    public static readonly ChronicleWords None = new("", []);

    /// <summary>As it is read, semicolons between items.</summary>
    [JsonIgnore]
    public string Text
    {
        get
        {
            var text = new StringBuilder(Opening);
            for (var at = 0; at < Items.Count; at++)
            {
                var isListed = at > 0 && Items[at] != Omission && Items[at - 1] != Omission;
                text.Append(isListed ? "; " : text.Length > 0 ? " " : "").Append(Items[at]);
            }

            return text.ToString();
        }
    }

    /// <summary>Every part that must stand in a source.</summary>
    [JsonIgnore]
    public IEnumerable<string> Parts => Items.Where(item => item != Omission).Concat(Opening.Length > 0 ? [Opening] : []);
}
