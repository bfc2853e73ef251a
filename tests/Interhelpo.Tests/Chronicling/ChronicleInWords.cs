using System.Text;
using Interhelpo.Chronicling;
using Interhelpo.Comparing;
using Interhelpo.Dates;

namespace Interhelpo.Tests.Chronicling;

/// <summary>Writes a chronicle down so that a person can read it as history, with its notes, and a difference shows what changed.</summary>
internal static class ChronicleInWords
{
    public static string Write(ComposedChronicle chronicle)
    {
        var words = new StringBuilder().Append($"# Chronicle ({chronicle.Language})\n");
        foreach (var section in chronicle.Sections)
        {
            words.Append($"\n## {section.Time}\n");
            foreach (var entry in section.Entries) Append(words, entry);
        }

        return words.ToString();
    }

    private static void Append(StringBuilder words, ChronicleEntry entry)
    {
        words.Append($"\n**{entry.Date.InWords("en")}**{(entry.IsReckoned ? $" (reckoned: “{entry.DateText}”)" : "")}{Language(entry.Language)} {entry.Words.Text}{Notes(entry.Notes)}\n");
        foreach (var matter in entry.Agreements) words.Append($"  = {matter}\n");
        foreach (var difference in entry.Differences)
        {
            words.Append($"  ≠ {difference.Topic}\n");
            foreach (var answer in difference.Answers)
                words.Append($"    - “{answer.Value}”{Language(answer.Language)}{(answer.Words.Items.Count > 0 ? $": {answer.Words.Text}" : "")}{Notes(answer.Notes)}\n");
        }
    }

    private static string Language(string language) => language == "en" ? "" : $" ({language})";

    private static string Notes(IEnumerable<Told> notes) => string.Concat(notes.Select(note => $" [{note.Id}]"));
}
