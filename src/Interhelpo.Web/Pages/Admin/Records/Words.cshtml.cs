using Interhelpo.Store.Revising;
using Interhelpo.Web.Rendering.Reading;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Records;

/// <summary>The text of a source as those who work here read it, whatever its rights.</summary>
internal sealed record WorkedText(string Slug, string Title, string Language, string Html);

/// <summary>Marks words of a source, and says what can be made of them.</summary>
internal sealed class WordsModel(SourceWords words) : AdminPage
{
    public override string Heading => $"Words of {Text.Title}";

    public string Here { get; private set; } = "";

    public WorkedText Text { get; private set; } = null!;

    public string? Sought { get; private set; }

    /// <summary>Where the text has the words that were asked for.</summary>
    public IReadOnlyList<MarkedWords> Found { get; private set; } = [];

    /// <summary>The words that were taken; null while none are.</summary>
    public MarkedWords? Marked { get; private set; }

    public string Query => $"?start={Marked!.Start}&end={Marked.End}";

    public async Task<IActionResult> OnGetAsync(int id, int? start, int? end, string? q, CancellationToken cancellation)
    {
        if (await words.TextAsync(id, cancellation) is not { } text) return NotFound();
        Here = $"/admin/records/source/{id}";
        Text = new(text.Slug, text.Title, text.Language, ReadingView.Write(
            text.Content.Text, [.. text.Segments.Select(segment => new Stretch(segment.Start, segment.End, segment.Role, segment.Label))], [],
            [.. text.Passages.Where(passage => passage.Emendation is not null).Select(passage => new Laid(passage.Start, passage.End, passage.Emendation!.Reading, passage.Emendation.Note))]));
        Sought = string.IsNullOrWhiteSpace(q) ? null : q;
        if (Sought is not null) Found = await words.SearchAsync(id, Sought, cancellation);
        if (Found.Count == 1) return Redirect($"{Here}/words?start={Found[0].Start}&end={Found[0].End}");
        if (start is not null || end is not null) Marked = await words.FindAsync(id, start ?? 0, end ?? 0, cancellation);
        return Marked is null && start is not null ? NotFound() : Page();
    }
}
