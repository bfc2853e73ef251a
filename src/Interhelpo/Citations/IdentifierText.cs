namespace Interhelpo.Citations;

internal static class IdentifierText
{
    /// <summary>The text without the spaces, hyphens and dashes that people set between the groups of a number.</summary>
    public static string WithoutSeparators(string? text) =>
        new((text ?? string.Empty).Where(letter => !char.IsWhiteSpace(letter) && letter is not ('-' or '‐' or '‑' or '–' or '—')).ToArray());
}
