using System.Text.RegularExpressions;

namespace Interhelpo.Citations.Parsing;

/// <summary>Takes what the reference says of access: "Retrieved 24 September 2019 – via JSTOR", "Archived from the original on …", addresses, format sizes.</summary>
internal static class AccessStep
{
    private const string DateWord = "(" + DateWords.Any + "|[^.,]{4,30}?[0-9]{4})";

    private static readonly Regex Retrieved = Pattern.Of(@"[\[(]?(?:\b(?:Retrieved|Accessed|Last accessed|Viewed|Date accessed|Access date|Abgerufen am|Дата обращения:))\s(?:on\s)?:?\s?" + DateWord + @"(?:\s–\svia\s([^.]+(?:\.[a-z]{2,4}\b)?))?[\])]?", anyCase: true);
    private static readonly Regex Archived = Pattern.Of(@"\bArchived\s(?:\(PDF\)\s)?from\s(?:the\s|its\s)?original\s?(?:\([^()]{2,24}\)\s)?on\s" + DateWord, anyCase: true);
    private static readonly Regex ArchivedUndated = Pattern.Of(@"\bArchived\sfrom\sthe\soriginal(?:\s\([^()]{2,24}\))?", anyCase: true);
    private static readonly Regex Address = Pattern.Of(@"(?:Available\s(?:at|from):?\s?)?<?((?:https?|ftp)://[^\s<>""”]+)>?", anyCase: true);
    private static readonly Regex ViaAlone = Pattern.Of(@"\s–\svia\s([^.]+(?:\.[a-z]{2,4}\b)?)");
    private static readonly Regex Published = Pattern.Of(@"\s?\(published\s" + DateWord + @"\)", anyCase: true);

    public static void Read(Draft draft)
    {
        if (First(draft, Retrieved) is { } retrieved)
            draft.Work = draft.Work with { Accessed = Date(draft, FieldName.Accessed, retrieved) };
        if (First(draft, Archived) is { } archived)
            draft.Work = draft.Work with { Archived = Date(draft, FieldName.ArchiveDate, archived) };
        First(draft, ArchivedUndated);
        First(draft, ViaAlone);
        First(draft, Published);
        TakeAddress(draft);
    }

    /// <summary>Takes the first address of the web.</summary>
    public static void TakeAddress(Draft draft)
    {
        if (First(draft, Address) is { } address)
        {
            var url = draft.Words(address).TrimEnd('.', ',', ';', ')');
            draft.Keep(FieldName.Url, TextSpan.At(address.Start, url.Length));
            draft.Work = IsArchive(url) ? draft.Work with { ArchivedUrl = url } : draft.Work with { Url = url };
        }
    }

    private static string? Date(Draft draft, string name, TextSpan span)
    {
        var words = draft.Field(name, span);
        var date = DateWords.Read(words);
        if (date is null)
            draft.Notes.Add($"The date “{words}” ({name}) could not be read.");
        return date;
    }

    /// <summary>Takes the first match and answers where its first group stands.</summary>
    private static TextSpan? First(Draft draft, Regex pattern)
    {
        foreach (var span in draft.Untaken().ToArray())
        {
            var match = pattern.Match(span.In(draft.Text));
            if (!match.Success)
                continue;
            draft.Take(TextSpan.At(span.Start + match.Index, match.Length));
            return TextSpan.At(span.Start + match.Groups[1].Index, match.Groups[1].Length);
        }

        return null;
    }

    private static bool IsArchive(string url) =>
        url.Contains("web.archive.org/", StringComparison.Ordinal) || url.Contains("//archive.is/", StringComparison.Ordinal) || url.Contains("//archive.today/", StringComparison.Ordinal);
}
