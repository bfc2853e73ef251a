using System.Text;
using System.Text.RegularExpressions;

namespace Interhelpo.Import.Reading;

/// <summary>The encoding that a page of HTML or XML says it is in, within its first kilobyte, as browsers look for it.</summary>
internal static partial class DeclaredEncoding
{
    private const int Looked = 1024;

    /// <summary>Null when it says none, or one that is not known.</summary>
    public static Encoding? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Looked)]);
        var match = Declaration().Match(head);
        return match.Success ? LegacyEncodings.Named(match.Groups["name"].Value) : null;
    }

    [GeneratedRegex(@"<(meta|\?xml)[^>]{0,200}?(charset|encoding)\s?=\s?[""']?(?<name>[\w-]+)", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();
}
