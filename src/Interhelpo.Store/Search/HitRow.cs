namespace Interhelpo.Store.Search;

/// <summary>A hit as the database answers it.</summary>
internal sealed record HitRow(string Kind, string Id, string Title, string Url, int Tier, string Body, double Score)
{
    public static SearchKind Read(string kind) => Enum.Parse<SearchKind>(kind, ignoreCase: true);

    public SearchHit ToHit(SnippetMarker marker) => new(Read(Kind), Id, Title, marker.Snippet(Body), (MatchTier)Tier, Score, Url);
}
