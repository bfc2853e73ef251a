using System.Text;

namespace Interhelpo.Citations.Formats;

/// <summary>A title as TeX, with braces about the words whose capitals no style may lower: those with one behind their first letter (NASA, iPhone).</summary>
internal static class TexTitle
{
    public static string Write(string title)
    {
        var tex = new StringBuilder(title.Length);
        for (var start = 0; start < title.Length;)
        {
            var isWord = char.IsLetterOrDigit(title[start]);
            var end = start;
            while (end < title.Length && char.IsLetterOrDigit(title[end]) == isWord)
                end++;
            var piece = title[start..end];
            tex.Append(isWord && piece.Skip(1).Any(char.IsUpper) ? $"{{{piece}}}" : TexText.Write(piece));
            start = end;
        }

        return tex.ToString();
    }
}
