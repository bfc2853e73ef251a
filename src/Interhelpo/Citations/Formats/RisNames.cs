namespace Interhelpo.Citations.Formats;

/// <summary>
/// The names of RIS: "Last, First, Suffix"; RIS does not tell a particle from the last name. A name without a comma has no parts;
/// neither has one with a comma at its end, by which a body's name that holds commas is told from a person's.
/// </summary>
internal static class RisNames
{
    public static Creator? Read(string name, string role)
    {
        if (!name.Contains(',', StringComparison.Ordinal))
            return new Creator(role, Literal: name);
        if (name.EndsWith(','))
            return name.TrimEnd(',', ' ') is { Length: > 0 } whole ? new Creator(role, Literal: whole) : null;
        var parts = name.Split(',', 3).Select(part => part.Trim(' ')).ToArray();
        return new Creator(role, Text(parts[0]), Text(parts[1]), Suffix: parts.Length > 2 ? Text(parts[2]) : null);
    }

    public static string Write(Creator creator)
    {
        if (creator.Literal is not null || creator.Family is null)
            return creator.FullName.Contains(',', StringComparison.Ordinal) ? creator.FullName + "," : creator.FullName;
        var name = creator.Given is null && creator.Suffix is null ? creator.SortName : $"{creator.SortName}, {creator.Given}";
        return creator.Suffix is null ? name : $"{name}, {creator.Suffix}";
    }

    private static string? Text(string part) => part.Length == 0 ? null : part;
}
