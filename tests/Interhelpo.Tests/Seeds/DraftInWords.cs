using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Interhelpo.Archive;
using Interhelpo.Citations;
using Interhelpo.Import;

namespace Interhelpo.Tests.Seeds;

/// <summary>Writes a draft down so that a person can review all that was recognised, and a difference shows what changed.</summary>
internal static class DraftInWords
{
    private static readonly JsonSerializerOptions readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public static string Write(Draft draft)
    {
        var words = new StringBuilder();
        var source = draft.Source;
        words.Append($"# {source.Title}\n\n{source.Kind}, {source.Language}, {source.Characters} characters, sha256 {source.Sha256}\n");
        Segments(words, source);
        Statements(words, source);
        Names(words, draft);
        Citations(words, draft);
        words.Append("\n## Article\n\n").Append(draft.Article.Markdown);
        return words.ToString();
    }

    private static void Segments(StringBuilder words, Source source)
    {
        words.Append("\n## Segments\n\n");
        var codePoints = new CodePoints(source.Content.Text);
        foreach (var segment in source.Segments)
        {
            var quote = source.Content.Text[codePoints.ToUtf16(segment.Start)..codePoints.ToUtf16(segment.End)];
            words.Append($"- {segment.Start}–{segment.End} {segment.Role}{(segment.Label is null ? "" : $" ({segment.Label})")}: {quote.Replace("\n", "⏎", StringComparison.Ordinal)}\n");
        }
    }

    private static void Statements(StringBuilder words, Source source)
    {
        words.Append("\n## Statements\n");
        foreach (var statement in source.Statements)
        {
            words.Append($"\n{statement.Ordinal + 1}. {statement.Text}\n");
            foreach (var told in statement.Events) words.Append($"   - EVENT {told.Date} «{told.DateText}» {told.Title}{(told.Reckoning is null ? "" : $" [{told.Reckoning}]")}\n");
            foreach (var quantity in statement.Quantities)
                words.Append($"   - QUANTITY {quantity.Qualifier} {quantity.Value}{(quantity.To is null ? "" : $"–{quantity.To}")} {quantity.Unit} «{quantity.Passage.Quote}»\n");
        }
    }

    private static void Names(StringBuilder words, Draft draft)
    {
        words.Append("\n## Names\n\n");
        foreach (var name in draft.Names)
        {
            var mentions = name.Mentions.Select(mention => $"{mention.Passage.Start} {mention.Passage.Quote}{(mention.Role is null ? "" : $" ({mention.Role})")}");
            words.Append($"- {name.Kind} {name.Name}{(name.Gazetteer is null ? "" : $" [{name.Gazetteer}]")}: {string.Join("; ", mentions)}\n");
        }
    }

    private static void Citations(StringBuilder words, Draft draft)
    {
        words.Append("\n## Citations\n");
        foreach (var citation in draft.Citations)
        {
            words.Append($"\n{citation.Passage.Start}–{citation.Passage.End} {citation.Label} {citation.Locator}\n\n```json\n");
            words.Append(CslJson.Write(citation.Work, WorkKey.For(citation.Work)).ToJsonString(readable)).Append("\n```\n");
        }
    }
}
