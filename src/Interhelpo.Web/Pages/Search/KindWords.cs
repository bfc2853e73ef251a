using Interhelpo.Store.Search;

namespace Interhelpo.Web.Pages.Search;

/// <summary>What a hit is, and why it was found, in words.</summary>
internal static class KindWords
{
    public static string One(SearchKind kind) => kind.ToString();

    public static string Many(SearchKind kind) => kind == SearchKind.Person ? "People" : $"{kind}s";

    /// <summary>The query's value for the kind.</summary>
    public static string Value(SearchKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>Why a hit matched though it is written otherwise; null when it is written as asked.</summary>
    public static string? Why(MatchTier matched) => matched switch
    {
        MatchTier.Folded => "spelled differently",
        MatchTier.SoundsAlike => "sounds alike",
        _ => null,
    };
}
