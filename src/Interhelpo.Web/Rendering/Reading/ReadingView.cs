using System.Globalization;
using System.Net;
using System.Text;
using Interhelpo.Archive;

namespace Interhelpo.Web.Rendering.Reading;

/// <summary>Writes a source to be read: each segment with its role, each passage in use as an element that its address opens.</summary>
internal sealed class ReadingView
{
    private readonly StringBuilder html = new();
    private readonly Dictionary<Span, Laid> laid = [];
    private readonly string text;
    private readonly CodePoints codePoints;

    private ReadingView(string text) => (this.text, codePoints) = (text, new CodePoints(text));

    /// <param name="laid">What words are to be read as: shown behind them, for the text itself stays.</param>
    public static string Write(string text, IReadOnlyList<Stretch> segments, IEnumerable<Span> passages, IReadOnlyList<Laid>? laid = null)
    {
        var view = new ReadingView(text);
        foreach (var reading in laid ?? []) view.laid.Add(new Span(reading.Start, reading.End), reading);
        foreach (var piece in ReadingOrder.Arrange(segments, passages.Concat(view.laid.Keys))) view.WritePiece(piece, inSegment: false);
        return view.html.ToString();
    }

    private void WritePiece(Piece piece, bool inSegment)
    {
        if (piece.Segment is { } segment) WriteSegment(piece, segment);
        else WritePassage(piece, inSegment ? "span" : "div", inSegment);
    }

    private void WriteSegment(Piece piece, Stretch segment)
    {
        if (segment.Role == SegmentRole.Space)
        {
            html.Append(CultureInfo.InvariantCulture, $"""<span class="space" data-start="{piece.Start}">""");
            WriteWords(piece);
            html.Append("</span>");
            return;
        }

        html.Append(CultureInfo.InvariantCulture, $"""<div class="segment {RoleWords.Class(segment.Role)}"><p class="role" lang="en">{RoleWords.Name(segment.Role)}""");
        if (segment.Label is { } label) html.Append(CultureInfo.InvariantCulture, $": {Text(label)}");
        html.Append(CultureInfo.InvariantCulture, $"""</p><p class="words" data-start="{piece.Start}">""");
        WriteWords(piece);
        html.Append("</p></div>");
    }

    private void WritePassage(Piece piece, string tag, bool inSegment)
    {
        var passage = piece.Passage!.Value;
        var name = piece.Continues ? "data-continues" : "id";
        html.Append(CultureInfo.InvariantCulture, $"""<{tag} class="passage" {name}="{Address.Fragment(passage.Start, passage.End)}">""");
        if (inSegment) WriteWords(piece);
        else foreach (var inner in piece.Inner) WritePiece(inner, inSegment: false);
        // A passage that had to be cut has its reading behind its last piece.
        if (piece.End == passage.End && laid.TryGetValue(passage, out var reading)) WriteLaid(reading);
        html.Append(CultureInfo.InvariantCulture, $"</{tag}>");
    }

    private void WriteLaid(Laid reading)
    {
        html.Append(CultureInfo.InvariantCulture, $""" <span class="laid" data-laid>[<i lang="la">sic</i>: {Text(reading.Reading)}]""");
        if (reading.Note.Length > 0) html.Append(CultureInfo.InvariantCulture, $""" <span class="help" lang="en">{Text(reading.Note)}</span>""");
        html.Append("</span>");
    }

    private void WriteWords(Piece piece)
    {
        var at = piece.Start;
        foreach (var inner in piece.Inner)
        {
            WriteText(at, inner.Start);
            WritePiece(inner, inSegment: true);
            at = inner.End;
        }

        WriteText(at, piece.End);
    }

    private void WriteText(int start, int end) => html.Append(Text(text[codePoints.ToUtf16(start)..codePoints.ToUtf16(end)]));

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
