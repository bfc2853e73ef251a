using Interhelpo.Archive;
using Interhelpo.Editing;
using Interhelpo.Store;
using Interhelpo.Store.Accounts;
using Interhelpo.Store.Revising;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Admin.Records;

/// <summary>Begins a new record: an article as a draft, anything else at once; what a contributor begins waits for a curator.</summary>
internal sealed class NewModel(ArchiveDb db, RecordEditing records, DraftEditing drafts, TimeProvider clock) : AdminPage
{
    public override string Heading => $"A new {RecordKindWords.One(Kind)}";

    public RecordKind Kind { get; private set; }

    [BindProperty]
    public Dictionary<string, string?> Fields { get; set; } = new(StringComparer.Ordinal);

    [BindProperty]
    public string? Why { get; set; }

    /// <summary>A reference to be read into the fields.</summary>
    [BindProperty]
    public string? Paste { get; set; }

    /// <summary>How many works were pasted; the first is read.</summary>
    public int Pasted { get; private set; }

    public FieldsForm Form { get; private set; } = null!;

    public IActionResult OnGet(string kind, string? statements, string? translationOf, string? name) =>
        IsMade(kind) ? Shown(Interhelpo.Editing.Fields.None.With("statements", statements).With("translationOf", translationOf).With("name", name)) : NotFound();

    public async Task<IActionResult> OnPostAsync(string kind, string? read, CancellationToken cancellation)
    {
        if (!IsMade(kind)) return NotFound();
        if (read is not null)
        {
            (var pasted, Pasted) = PastedWork.Read(Paste ?? "");
            return Shown(pasted);
        }

        var filled = Fields.Aggregate(Interhelpo.Editing.Fields.None, (all, field) => all.With(field.Key, field.Value));
        if (Kind == RecordKind.Article && filled["translationOf"] is { Length: > 0 } original && await db.Articles.Where(article => article.Slug == original).Select(article => article.Markdown).SingleOrDefaultAsync(cancellation) is { } text)
            filled = filled.With("markdown", text);
        if (Kind == RecordKind.Article) return LocalRedirect($"/admin/drafts/{(await drafts.NewAsync(Kind, filled, User.Identity!.Name!, cancellation)).Id}");
        if (!User.IsInRole(nameof(AccountRole.Curator)))
        {
            var draft = await drafts.NewAsync(Kind, filled, User.Identity!.Name!, cancellation);
            await drafts.ChangeAsync(draft.Id, kept => { kept.Write(filled.ToJson(), Why ?? ""); kept.Propose(clock.GetUtcNow()); }, cancellation);
            return LocalRedirect($"/admin/drafts/{draft.Id}");
        }

        var outcome = await records.KeepAsync(new RecordChange(Kind, null, 0, filled) { Act = ActKind.Added, By = User.Identity!.Name!, Why = Why ?? "" }, cancellation);
        if (outcome.IsKept) return LocalRedirect($"/admin/log/{outcome.Act}");
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Shown(filled, outcome.Problems);
    }

    private bool IsMade(string kind)
    {
        Kind = RecordKindWords.Of(kind) ?? RecordKind.Matter;
        return Kind is RecordKind.Article or RecordKind.Work or RecordKind.Person or RecordKind.Place or RecordKind.Organisation or RecordKind.Event;
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Shown(Fields values, IReadOnlyDictionary<string, string>? problems = null)
    {
        Form = new([.. FormField.Of(Kind).Where(field => Kind != RecordKind.Article || field.Name is not "markdown")], values) { Problems = problems ?? new Dictionary<string, string>(StringComparer.Ordinal) };
        return Page();
    }
}
