namespace Interhelpo.Citations.Formats;

/// <summary>An entry of a BibTeX file: its type, its fields in order, their names in lower case, their values as TeX without outer braces or quotes.</summary>
internal sealed record BibTexEntry(string Type, string? Key, OrderedDictionary<string, string> Fields)
{
    /// <summary>The TeX of the first of these fields that says anything.</summary>
    public string? Raw(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Fields.TryGetValue(name, out var value) && !string.IsNullOrWhiteSpace(value))
                return value;
        }

        return null;
    }

    /// <summary>The text of the first of these fields that says anything.</summary>
    public string? Text(params ReadOnlySpan<string> names) => Raw(names) is { } raw && TexText.Read(raw) is { Length: > 0 } text ? text : null;
}
