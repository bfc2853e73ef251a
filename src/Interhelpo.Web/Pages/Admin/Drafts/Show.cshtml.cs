using Interhelpo.Archive;
using Interhelpo.Store;
using Interhelpo.Store.Queries;
using Interhelpo.Store.Revising;
using Interhelpo.Store.Search;
using Interhelpo.Web.Pages.Admin.Records;
using Interhelpo.Web.Rendering.Articles;
using Microsoft.AspNetCore.Mvc;

namespace Interhelpo.Web.Pages.Admin.Drafts;

/// <summary>Writing: every field of a draft, saved as one types where there are scripts, with what readers would see beside it and a search for what can be cited.</summary>
internal sealed class ShowModel(ArchiveDb db, ArchiveSearch search, DraftEditing drafts) : DraftPage(db)
{
    [BindProperty]
    public Dictionary<string, string?> Fields { get; set; } = new(StringComparer.Ordinal);

    [BindProperty]
    public string? Why { get; set; }

    public FieldsForm Form => new(FormField.Of(Draft.Kind), State);

    public string Find { get; private set; } = "";

    public IReadOnlyList<CitableItem> Citable { get; private set; } = [];

    public RenderedArticle Preview { get; private set; } = new("", "");

    /// <summary>What the article says in other languages, the original first.</summary>
    public IReadOnlyList<ArticleInLanguage> OtherLanguages { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? find, CancellationToken cancellation)
    {
        Find = find?.Trim() ?? "";
        Citable = await CitableItems.FindAsync(search, Db, Find, cancellation);
        if (Draft.Kind == RecordKind.Article)
        {
            var text = ArticleText.Read(State["markdown"]);
            OtherLanguages = await Db.InLanguagesAsync(Draft.RecordId, State["translationOf"], cancellation);
            Preview = text.Render(await Db.TargetsAsync(text, cancellation));
        }

        return Page();
    }

    /// <summary>Saves, and goes where the button says.</summary>
    public async Task<IActionResult> OnPostAsync(string? go, string? find, CancellationToken cancellation)
    {
        var filled = Fields.Aggregate(State, (all, field) => all.With(field.Key, field.Value));
        if (await drafts.ChangeAsync(Draft.Id, draft => draft.Write(filled.ToJson(), Why ?? ""), cancellation) is null) return NotFound();
        return LocalRedirect(go switch
        {
            "publish" => $"/admin/drafts/{Draft.Id}/publish",
            "find" => $"/admin/drafts/{Draft.Id}?find={Uri.EscapeDataString(find ?? "")}#find-source",
            _ => $"/admin/drafts/{Draft.Id}",
        });
    }
}
