using System.Globalization;
using System.Text;
using Interhelpo.Archive;

namespace Interhelpo.Web.Verbs;

/// <summary>What <c>chronicle</c> prints: how it stands, and the differences proposed, an entry a line.</summary>
internal static class ChronicleReport
{
    public static string Of(IReadOnlyList<ChronicleEdition> editions)
    {
        var current = editions.FirstOrDefault(edition => edition.Standing is ChronicleStanding.Composed or ChronicleStanding.Adopted);
        if (current is null) return "There is no chronicle yet: it is composed when documents are imported, and by the verb reindex.";

        var text = new StringBuilder(Standing(current));
        if (editions.FirstOrDefault(edition => edition.Standing is ChronicleStanding.Refused) is { } refused)
            text.Append(CultureInfo.InvariantCulture, $"\nWhat was proposed was refused by {refused.DecidedBy} on {Day(refused.DecidedAt)}.");
        if (editions.FirstOrDefault(edition => edition.Standing is ChronicleStanding.Proposed) is { } proposed)
            AppendChanges(text, current, proposed);
        return text.ToString();
    }

    private static string Standing(ChronicleEdition edition)
    {
        var entries = KeptChronicle.Read(edition.Content).Value?.Entries.Count() ?? 0;
        var what = string.Create(CultureInfo.InvariantCulture, $"The chronicle has {entries} {(entries == 1 ? "entry" : "entries")}, composed on {Day(edition.Composed)}");
        return edition.Standing is ChronicleStanding.Adopted ? $"{what}, adopted by {edition.DecidedBy} on {Day(edition.DecidedAt)}." : $"{what}, not yet adopted by a curator.";
    }

    private static void AppendChanges(StringBuilder text, ChronicleEdition current, ChronicleEdition proposed)
    {
        if (KeptChronicle.Read(current.Content) is not { Value: { } before } || KeptChronicle.Read(proposed.Content) is not { Value: { } after })
        {
            text.Append("\nWhat is proposed cannot be read. Run the verb check.");
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"\nProposed on {Day(proposed.Composed)}; decide with the verbs take and refuse:");
        foreach (var change in ChronicleChange.Between(before, after))
        {
            if (change is { Before: { } was, After: { } same } && Told(was) == Told(same))
            {
                text.Append("\n~ ").Append(Told(same)).Append(Notes(" + ", same.Notes.Except(was.Notes))).Append(Notes(" - ", was.Notes.Except(same.Notes)));
                continue;
            }

            if (change.Before is { } old) text.Append("\n- ").Append(Line(old));
            if (change.After is { } now) text.Append("\n+ ").Append(Line(now));
        }
    }

    private static string Line(KeptEntry entry) => Told(entry) + Notes(" ", entry.Notes);

    private static string Told(KeptEntry entry)
    {
        var answers = entry.Differences.Select(difference => $" ≠ {string.Join(" / ", difference.Answers.Select(answer => answer.Value))}");
        return $"{entry.DateText}: {entry.Words.Text}{string.Concat(answers)}";
    }

    private static string Notes(string before, IEnumerable<KeptNote> notes)
    {
        var places = string.Join(", ", notes.Select(note => $"{note.Source}#{Address.Fragment(note.Start, note.End)}"));
        return places.Length == 0 ? "" : $"{before}[{places}]";
    }

    private static string Day(DateTimeOffset? moment) => moment?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) ?? "an unknown day";
}
