using Interhelpo.Store.Search;
using Interhelpo.Web.Pages.Shared;

namespace Interhelpo.Web.Pages.Search;

/// <summary>Finds everything the archive holds, whatever is typed.</summary>
internal sealed class IndexModel(ArchiveSearch search) : PublicPage
{
    private const int PageSize = 20;
    private const int LongestText = 400;
    private const int LastPage = 500;

    public override string Heading => Text.Length == 0 ? "Search" : $"Search: {Text}";

    public override string Description => "Search the articles, events, people, places, works and sources of the archive in any spelling.";

    public string Text { get; private set; } = "";

    public SearchKind? Kind { get; private set; }

    public string? Language { get; private set; }

    /// <summary>The kind that was asked for and is none; null otherwise.</summary>
    public string? NoKind { get; private set; }

    public SearchResult Result { get; private set; } = SearchResult.Nothing;

    public Pager Pager { get; private set; } = new(PageSize, 0, 1);

    public async Task OnGetAsync(string? q, string? kind, string? language, int? p, CancellationToken cancellation)
    {
        var text = q?.Trim() ?? "";
        Text = text.Length > LongestText ? text[..LongestText] : text;
        Kind = Enum.TryParse<SearchKind>(kind, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : null;
        NoKind = Kind is null && !string.IsNullOrWhiteSpace(kind) ? kind.Trim() : null;
        Language = string.IsNullOrWhiteSpace(language) ? null : language.Trim();
        if (Text.Length == 0) return;

        var wanted = Math.Clamp(p ?? 1, 1, LastPage);
        Result = await FindAsync(wanted, cancellation);
        Pager = new(PageSize, Result.Total, wanted);
        if (Pager.Current != wanted) Result = await FindAsync(Pager.Current, cancellation);
    }

    private Task<SearchResult> FindAsync(int page, CancellationToken cancellation) => search.FindAsync(
        new(Text) { Kind = Kind, Language = Language, Limit = PageSize, Offset = (page - 1) * PageSize }, cancellation);
}
