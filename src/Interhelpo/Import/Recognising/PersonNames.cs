using Interhelpo.Archive;

namespace Interhelpo.Import.Recognising;

/// <summary>Rules that read a chunk as a person: a role or title before it, the form of the name itself, what it does.</summary>
internal static class PersonNames
{
    private const int MostWords = 9;

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
        var isNamed = prose.PhraseBefore(Cue.BeforePersons, chunk.First) > 0
            || (!prose.Is(chunk.First - 1, "the") && prose.PhraseAt(Cue.OnlyPersons, chunk.Next) > 0)
            || (chunk.Length > 1 && (prose.PhraseAt(Cue.BehindPersons, chunk.Next) > 0 || HasYearsOfLife(prose, chunk.Next)
                || (prose.IsMark(chunk.Next, ',') && prose.Has(Cue.PersonPronouns, chunk.Next + 1))));
        return isNamed ? Person(prose, chunk, null) : null;
    }

    /// <summary>"NN (1890–1950)".</summary>
    public static NameReading? ByYearsOfLife(NamedProse prose, NameChunk chunk) =>
        chunk.Length > 1 && HasYearsOfLife(prose, chunk.Next) ? Person(prose, chunk, null) : null;

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
        while (first < chunk.Next - 1 && (prose.IsMark(first, '.') || prose.Has(Cue.Titles, first) || prose.Has(Cue.Roles, first) || prose.IsDemonym(first)))
        {
            if (prose.Has(Cue.Roles, first))
                title = prose.Tokens[first].Text;
            else if (prose.Has(Cue.Titles, first))
                title ??= "";
            first++;
        }
        return (chunk with { First = first }, title);
    }

    private static bool CanBePerson(NamedProse prose, NameChunk name)
    {
        if (prose.Language.IsInflected && EndsWithInitials(prose, name))
            return prose.Entry(name.First, name.First + 1) is null && !prose.Has(Cue.SmallWords, name.First);
        if (name.Length is 0 or > MostWords || prose.IsDemonym(name.Next - 1) || prose.Tokens[name.Next - 1].Span.Length < 2)
            return false;
        for (var position = name.First; position < name.Next; position++)
        {
            if (prose.IsMark(position, '&'))
                return false;
        }
        var last = name.Next - 1;
        var isBody = prose.Has(Cue.OrganisationHeads, last) || (prose.Has(Cue.PlaceHeads, last) && !(name.Length == 2 && prose.Has(Cue.SurnameHeads, last) && prose.Language.GivenNames.Has(prose.Tokens[name.First].Word))) || prose.Has(Cue.NoPersons, last)
            || prose.Has(Cue.Titles, last) || (prose.Has(Cue.Roles, last) && !(prose.Language.IsInflected && HasGivenName(prose, name))) || prose.Has(Cue.Praise, last) || prose.Has(Cue.SmallWords, last)
            || (name.Length > 1 && prose.Has(Cue.OrganisationHeads, name.First));
        return !isBody && (prose.Entry(name.First, name.Next) is null || (name.Length == 1 && prose.Language.Places.IsSurname(prose.Tokens[name.First].Word)));
    }

    private static bool HasGivenName(NamedProse prose, NameChunk name) =>
        name.Length > 1 && prose.Language.GivenNames.Has(prose.Tokens[name.First].Word);

    private static bool HasInitials(NamedProse prose, NameChunk name) =>
        name.Length > 2 && (StartsWithInitial(prose, name) || (prose.Language.IsInflected && EndsWithInitials(prose, name)));

    /// <summary>Иванов И. И.</summary>
    private static bool EndsWithInitials(NamedProse prose, NameChunk name) =>
        name.Length > 2 && prose.IsMark(name.Next - 1, '.') && prose.Tokens[name.Next - 2].Span.Length == 1 && prose.Tokens[name.First].Span.Length > 2;

    private static bool StartsWithInitial(NamedProse prose, NameChunk name) => prose.Tokens[name.First].Span.Length == 1 && prose.IsMark(name.First + 1, '.') && prose.Tokens[name.Next - 1].Span.Length > 2;

    private static bool HasPatronymic(NamedProse prose, NameChunk name) =>
        name.Length is 2 or 3 && (HasEnding(prose.Cues, prose.Tokens[name.First + 1].Text) || (prose.Language.IsInflected && name.Length == 3 && HasEnding(prose.Cues, prose.Tokens[name.Next - 1].Text)));

    private static bool HasEnding(CueWords cues, string word)
    {
        foreach (var ending in cues[Cue.Patronymics].Keys)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

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
