using static Interhelpo.Citations.Parsing.Styles.Label;

namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>
/// Reads a reference of any style that is not Wikipedia's by weighing which field each part is: author–date, numbered, author–title–imprint,
/// ISO 690, GOST, and what authors make of them.
/// </summary>
internal static class StyledReading
{
    /// <summary>A reference longer than this describes its work.</summary>
    private const int LongestShort = 70;

    public static void Read(Draft draft)
    {
        IdentifierStep.Read(draft);
        AccessStep.TakeAddress(draft);
        if (draft.Fields.FirstOrDefault(field => field.Name == "doi") is { } doi && draft.Taken.FirstOrDefault(span => span.Contains(doi.Span)) is { Length: > 0 } taken && draft.Text[taken.Start] == 'h')
            draft.Keep(FieldName.Url, new TextSpan(taken.Start, doi.Span.End));
        var chunks = ChunkScanner.Scan(draft.Text, draft.Taken);
        var labels = Labelling.Of(chunks);
        foreach (var run in Run.Of(chunks, labels))
            Keep(draft, run);
        if (PointsBack(draft, chunks, labels))
            return;
        draft.HasQuotedTitle = draft.Work.ContainerTitle is not null;
        draft.InEditors = draft.HasQuotedTitle && (draft.Work.By(CreatorRole.Editor).Any() || (draft.Work.Volume is null && IsAnnounced(chunks, labels)));
        TypeStep.Read(draft);
    }

    /// <summary>"Souter (1968), p. 12": names, a year and pages, and no title.</summary>
    private static bool PointsBack(Draft draft, List<Chunk> chunks, Label[] labels)
    {
        if (draft.Work.Issued is null || draft.Text.Length > LongestShort || !Array.TrueForAll(labels, label => label is Author or Title or Date or Pages or Number)
            || !Array.Exists(labels, label => label is Pages) || Array.Exists(labels[1..], label => label == Title) || !chunks[0].Traits.AreNames)
            return false;
        draft.Short = ShortForm.AuthorYear;
        if (draft.Work.Title is { } name)
            draft.Work = draft.Work with { Title = null, Creators = [.. Names.Read(name, CreatorRole.Author)] };
        TypeStep.Read(draft);
        return true;
    }

    /// <summary>"In" before the container: it is a book of several works.</summary>
    private static bool IsAnnounced(List<Chunk> chunks, Label[] labels) =>
        chunks.Where((chunk, at) => chunk.Kind == ChunkKind.In && labels[at] == Container).Any();

    private static void Keep(Draft draft, in Run run)
    {
        var span = Ends.Of(draft.Text, run);
        if (span.Length == 0)
            return;
        switch (run.Label)
        {
            case Author or Editor or Translator or Responsible:
                CreatorRuns.Keep(draft, run, span);
                break;
            case Volume:
                VolumeRun.Keep(draft, run);
                break;
            case Date:
                KeepDate(draft, run, span);
                break;
            case Pages:
                KeepPages(draft, run, span);
                break;
            case Note:
                foreach (var note in Remarks(run))
                    KeepNote(draft, note, Ends.Of(draft.Text, note));
                break;
            case Genre when draft.Work.Medium is null && StatedTypes.Of(draft.Words(span)) is null && run.Chunks[0].Bracketed:
                draft.Work = draft.Work with { Medium = draft.Field(FieldName.Format, span, run.Confidence) };
                break;
            case Genre when draft.StatedType is null:
                draft.StatedType = draft.Field(FieldName.Genre, span, run.Confidence);
                draft.Work = draft.Work with { Genre = draft.StatedType };
                break;
            default:
                KeepText(draft, run, span);
                break;
        }
    }

    /// <summary>Fields that are kept as they are printed.</summary>
    private static void KeepText(Draft draft, in Run run, TextSpan span)
    {
        if (Name(draft, run.Label, span) is not { } name || draft.Has(name))
        {
            if (run.Label is not (Known or Number))
                draft.Notes.Add($"Not understood: “{draft.Words(span)}”.");
            return;
        }

        var words = draft.Field(name, span, run.Confidence);
        var work = draft.Work;
        draft.Work = run.Label switch
        {
            Title => work with { Title = words },
            Container => work with { ContainerTitle = words },
            Series => work with { CollectionTitle = words },
            Location => work with { PublisherPlace = words },
            Publisher => work with { Publisher = words },
            Edition => work with { Edition = Numbering.WithoutEditionWord(words) },
            Known => work with { Url = work.Url ?? words },
            _ => work,
        };
    }

    private static string? Name(Draft draft, Label label, TextSpan span) => label switch
    {
        Number => FieldName.Number,
        Title => FieldName.Title,
        Container => FieldName.ContainerTitle,
        Series => FieldName.CollectionTitle,
        Location => FieldName.Location,
        Publisher => FieldName.Publisher,
        Edition => FieldName.Edition,
        Known when Addresses.End(draft.Text, span.Start) is not null => FieldName.Url,
        _ => null,
    };

    /// <summary>The first date is that of the work; a day and month that follow later make it exact.</summary>
    private static void KeepDate(Draft draft, in Run run, TextSpan span)
    {
        draft.KeepAlso(FieldName.Date, draft.Trim(span), run.Confidence);
        var words = draft.Words(span);
        draft.Work = draft.Work with { Issued = Together(draft.Work.Issued, words) };
    }

    private static string? Together(string? year, string words)
    {
        if (year is null)
            return words.Length == 4 ? Calendar.Read(words) : DateWords.Read(words) ?? Calendar.Read(words);
        return year.Length == 4 ? Calendar.Read($"{words} {year}") ?? year : year;
    }

    /// <summary>How many pages a book has is no place in it.</summary>
    private static void KeepPages(Draft draft, in Run run, TextSpan span)
    {
        if (run.Chunks[0].Kind == ChunkKind.Size)
        {
            draft.Keep(FieldName.Pages, run.Chunks[0].Span, run.Confidence);
            return;
        }

        draft.PagesLabelled = run.Chunks[0].Kind == ChunkKind.Pages;
        draft.Pages = draft.Field(FieldName.Pages, span, run.Confidence);
        draft.Label(FieldName.Pages, new TextSpan(run.Chunks[0].Span.Start, span.End));
    }

    /// <summary>"[cit. 2015-03-02]. Dostupné z" are two remarks.</summary>
    private static IEnumerable<Run> Remarks(Run run)
    {
        var first = 0;
        for (var at = 1; at <= run.Chunks.Count; at++)
        {
            if (at < run.Chunks.Count && !(run.Chunks[at].Kind == ChunkKind.NoteCue && run.Chunks[at].Before.Any(Mark.Stop)))
                continue;
            yield return run with { Chunks = [.. run.Chunks.Skip(first).Take(at - first)] };
            first = at;
        }
    }

    /// <summary>Of "Retrieved 5 May 2019" the date is kept; other remarks are left as read.</summary>
    private static void KeepNote(Draft draft, in Run run, TextSpan span)
    {
        draft.KeepAlso(FieldName.Note, span, run.Confidence);
        var date = run.Chunks.FirstOrDefault(chunk => chunk.Kind == ChunkKind.Date);
        if (date.Span.Length > 0 && draft.Work.Accessed is null && Cues.OfAccess(run.Chunks[0].Span.In(draft.Text)))
            draft.Work = draft.Work with { Accessed = DateWords.Read(draft.Field(FieldName.Accessed, date.Span)) ?? Calendar.Read(draft.Words(date.Span)) };
        else if (!draft.Taken.Any(span.Overlaps) && !(run.Chunks is [{ Kind: ChunkKind.NoteCue, Next: ChunkKind.Known }] && draft.Work.Url is not null))
            draft.Notes.Add($"Left as read: “{draft.Words(span)}”.");
    }
}
