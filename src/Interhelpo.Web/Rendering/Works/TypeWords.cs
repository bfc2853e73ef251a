namespace Interhelpo.Web.Rendering.Works;

/// <summary>CSL types and locators in words.</summary>
internal static class TypeWords
{
    public static string Of(string type) => type switch
    {
        "article-journal" => "Journal article",
        "article-newspaper" => "Newspaper article",
        "article-magazine" => "Magazine article",
        "motion_picture" => "Film",
        "webpage" => "Web page",
        "post-weblog" => "Blog post",
        "paper-conference" => "Conference paper",
        "personal_communication" => "Letter",
        "" => "Work",
        _ => char.ToUpperInvariant(type[0]) + type[1..].Replace('-', ' ').Replace('_', ' '),
    };

    /// <summary><c>p. 27</c>, <c>pp. 81–114</c>, <c>chapter 3</c>; "the whole" without a locator.</summary>
    public static string Locator(string? label, string? locator) => (label, locator) switch
    {
        (_, null) => "no page given",
        ("page", _) when locator.AsSpan().IndexOfAny("-–,") >= 0 => $"pp. {locator}",
        ("page", _) => $"p. {locator}",
        _ => $"{label} {locator}".Trim(),
    };
}
