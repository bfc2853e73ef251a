using System.Text;
using Interhelpo.Store;
using Interhelpo.Store.Importing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Pages.Admin.Imports;

internal sealed record WaitingDocument(int Id, string FileName, string By, DateTimeOffset At, string? AskedBy, string? Problem, bool IsDiscarded);

/// <summary>Hands in documents, as files or pasted, to be looked through.</summary>
internal sealed class IndexModel(ArchiveDb db, IncomingDocuments incoming) : AdminPage
{
    public override string Heading => "Documents";

    public IReadOnlyList<WaitingDocument> Waiting { get; private set; } = [];

    public List<string> Problems { get; } = [];

    public string? Text { get; private set; }

    public string? Name { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Waiting = await db.Incoming.OrderByDescending(each => each.Id).Select(each => new WaitingDocument(each.Id, each.FileName, each.By, each.At, each.AskedBy, each.Problem, each.Discarded != null)).ToListAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(List<IFormFile> files, string? text, string? name, CancellationToken cancellation)
    {
        var added = new List<int>();
        foreach (var file in files) await AddAsync(added, file.FileName, await BytesAsync(file, cancellation), cancellation);
        if (!string.IsNullOrWhiteSpace(text)) await AddAsync(added, NameOf(name), Encoding.UTF8.GetBytes(text), cancellation);
        if (added.Count == 0 && Problems.Count == 0) Problems.Add("Choose a file, or paste a text.");
        if (Problems.Count == 0) return LocalRedirect(added.Count == 1 ? $"/admin/imports/{added[0]}" : "/admin/imports");
        (Text, Name) = (text, name);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        await OnGetAsync(cancellation);
        return Page();
    }

    private async Task AddAsync(List<int> added, string name, byte[] bytes, CancellationToken cancellation)
    {
        var document = await incoming.AddAsync(name, bytes, User.Identity!.Name!, cancellation);
        if (document.Ok) added.Add(document.Value.Id);
        else Problems.Add(document.Reason);
    }

    private static string NameOf(string? name) => string.IsNullOrWhiteSpace(name) ? "pasted.txt" : name.Contains('.', StringComparison.Ordinal) ? name.Trim() : name.Trim() + ".txt";

    private static async Task<byte[]> BytesAsync(IFormFile file, CancellationToken cancellation)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, cancellation);
        return bytes.ToArray();
    }
}
