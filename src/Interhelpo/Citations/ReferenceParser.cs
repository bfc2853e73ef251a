using Interhelpo.Citations.Parsing;
using Interhelpo.Citations.Parsing.Styles;

namespace Interhelpo.Citations;

/// <summary>
/// Reads one reference of a list of references: Wikipedia's Citation Style 1 and 2 above all, and what Harvard, Chicago and MLA share with
/// them. Never throws and never drops text silently: what found no field is said in the notes.
/// </summary>
public static class ReferenceParser
{
    /// <summary>Reads the reference; of an empty text, an empty work with a note.</summary>
    /// <param name="reference">The reference, without residue.</param>
    /// <param name="residue">The maintenance residue that was glued to it (<see cref="ReferenceSpan.Residue"/>): it may say which parts are missing.</param>
    public static ParsedReference Parse(string reference, string residue = "")
    {
        var draft = new Draft(reference) { LacksPublisher = residue.Contains("missing publisher", StringComparison.Ordinal) };
        if (ShortStep.Read(draft) || ArchivalStep.Read(draft))
            return Finished(draft);
        if (TemplateSigns.Outweigh(reference))
            ReadTemplate(draft);
        else
            StyledReading.Read(draft);
        return Finished(draft);
    }

    /// <summary>Step by step, as the templates print: head, title, what is labelled, imprint, container.</summary>
    private static void ReadTemplate(Draft draft)
    {
        HeadStep.Read(draft);
        QuotedTitleStep.Read(draft);
        IdentifierStep.Read(draft);
        AccessStep.Read(draft);
        CreatorStep.TakeInverted(draft);
        draft.Segments = [.. draft.Untaken().SelectMany(span => Segmentation.Split(draft.Text, span, draft.ByCommas))];
        draft.Segments.RemoveAll(segment => !segment.In(draft.Text).Any(char.IsLetterOrDigit));
        QuoteStep.Read(draft);
        BracketStep.Read(draft);
        CreatorStep.Read(draft);
        StatedTypeStep.Read(draft);
        PageStep.Read(draft);
        VolumeStep.Read(draft);
        DateStep.Read(draft);
        ImprintStep.Read(draft);
        if (draft.HasQuotedTitle)
            ContainerStep.Read(draft);
        else
            BookTitleStep.Read(draft);
        TypeStep.Read(draft);
    }

    private static ParsedReference Finished(Draft draft)
    {
        foreach (var segment in draft.Segments)
            draft.Notes.Add($"Not understood: “{draft.Words(segment)}”.");
        if (draft.Short != ShortForm.None)
        {
            draft.Work = draft.Work with { Title = draft.Words(new TextSpan(0, draft.Text.Length)) };
            draft.Notes.Add("The reference points at a work that another one describes.");
        }
        else if (draft.Work.Title is null)
        {
            draft.Notes.Add("No title was found.");
        }

        var confidence = 1 - (0.15 * draft.Notes.Count) - (draft.Work.Title is null ? 0.4 : 0) - (draft.Work.Issued is null && draft.Work.Accessed is null ? 0.1 : 0);
        return new ParsedReference(draft.Work, draft.Locator, draft.Fields, draft.Notes, Math.Clamp(confidence, 0, 1)) { Quote = draft.Quote, PointsBack = draft.Short };
    }
}
