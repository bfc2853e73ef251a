using System.Collections.Frozen;
using Interhelpo.Archive;
using Interhelpo.Spelling;

namespace Interhelpo.Import.Recognising;

/// <summary>Rules that read a chunk as a person: a role or title before it, the form of the name itself, what it does.</summary>
internal static class PersonNames
{
    private const int MostWords = 9;

    private static readonly FrozenSet<string> GivenNames = CueWords.Lines("given-names.txt")
        .Where(line => line.Length > 0 && line[0] != '#')
        .SelectMany(line => line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Select(Folding.Fold)
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>"the journalist NN", "Dr. NN", "the Slovak Bolshevik NN".</summary>
    public static NameReading? ByRole(NamedProse prose, NameChunk chunk)
    {
        var (name, title) = WithoutTitles(prose, chunk);
        var role = name.First == chunk.First ? Roles.Before(prose, chunk.First) : title;
        return role is null || !CanBePerson(prose, name) ? null : Person(prose, chunk, role.Length > 0 ? role : null);
    }

    /// <summary>A known given name, initials or a patronymic.</summary>
    public static NameReading? ByForm(NamedProse prose, NameChunk chunk)
    {
        var (name, _) = WithoutTitles(prose, chunk);
        return CanBePerson(prose, name) && (HasGivenName(prose, name) || HasInitials(prose, name) || HasPatronymic(prose, name))
            ? Person(prose, chunk, null)
            : null;
    }

    /// <summary>"a statue of NN", "NN was born", "NN (1890–1950)", "NN, who".</summary>
    public static NameReading? ByWordsAround(NamedProse prose, NameChunk chunk)
    {
        if (!CanBePerson(prose, chunk))
            return null;
        var isNamed = prose.PhraseBefore("before persons", chunk.First) is not null
            || (chunk.Length > 1 && (prose.PhraseAt("behind persons", chunk.Next) is not null || HasYearsOfLife(prose, chunk.Next)
                || (prose.IsMark(chunk.Next, ',') && prose.Has("person pronouns", chunk.Next + 1))));
        return isNamed ? Person(prose, chunk, null) : null;
    }

    public static NameReading? Person(NamedProse prose, NameChunk chunk, string? role)
    {
        var (name, title) = WithoutTitles(prose, chunk);
        return CanBePerson(prose, name)
            ? new NameReading(EntityKind.Person, name.First, name.Next, prose.Written(name.First, name.Next), role ?? (title is { Length: > 0 } ? title : null))
            : null;
    }

    /// <summary>The chunk behind its titles, roles and peoples; the last role among them, "" for a mere Mr., null when none stood there.</summary>
    private static (NameChunk Name, string? Title) WithoutTitles(NamedProse prose, NameChunk chunk)
    {
        var (first, title) = (chunk.First, (string?)null);
        while (first < chunk.Next - 1 && (prose.IsMark(first, '.') || prose.Has("titles", first) || prose.Has("roles", first) || prose.IsDemonym(first)))
        {
            if (prose.Has("roles", first))
                title = prose.Tokens[first].Text;
            else if (prose.Has("titles", first))
                title ??= "";
            first++;
        }
        return (chunk with { First = first }, title);
    }

    private static bool CanBePerson(NamedProse prose, NameChunk name)
    {
        if (name.Length is 0 or > MostWords || prose.IsDemonym(name.Next - 1) || prose.Tokens[name.Next - 1].Span.Length < 2)
            return false;
        if (Enumerable.Range(name.First, name.Length).Any(position => prose.IsMark(position, '&')))
            return false;
        var last = name.Next - 1;
        var isBody = prose.Has("organisation heads", last) || prose.Has("place heads", last) || prose.Has("no persons", last)
            || prose.Has("titles", last) || prose.Has("roles", last) || prose.Has("praise", last) || prose.Has("small words", last)
            || (name.Length > 1 && prose.Has("organisation heads", name.First));
        return !isBody && Gazetteer.Named(prose.Written(name.First, name.Next)) is null;
    }

    private static bool HasGivenName(NamedProse prose, NameChunk name) =>
        name.Length > 1 && prose.Tokens[name.First].Text.Split('-').All(part => GivenNames.Contains(Folding.Fold(part)));

    private static bool HasInitials(NamedProse prose, NameChunk name) =>
        name.Length > 2 && prose.Tokens[name.First].Span.Length == 1 && prose.IsMark(name.First + 1, '.') && prose.Tokens[name.Next - 1].Span.Length > 2;

    private static bool HasPatronymic(NamedProse prose, NameChunk name) =>
        name.Length is 2 or 3 && prose.Cues["patronymics"].Keys.Any(ending => prose.Tokens[name.First + 1].Text.EndsWith(ending, StringComparison.Ordinal));

    private static bool HasYearsOfLife(NamedProse prose, int position)
    {
        if (prose.IsMark(position, ','))
            return IsYear(prose, position + 1) && prose.IsMark(position + 2, '–', '-') && IsYear(prose, position + 3);
        return prose.IsMark(position, '(')
            && (prose.Is(position + 1, "born") || prose.Is(position + 1, "b") || (IsYear(prose, position + 1) && prose.IsMark(position + 2, '–', '-')));
    }

    private static bool IsYear(NamedProse prose, int position) =>
        position < prose.Tokens.Count && prose.Tokens[position].IsNumber && prose.Tokens[position].Number is > 1000 and < 2100;
}
