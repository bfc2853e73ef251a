namespace Interhelpo.Citations;

/// <summary>The name variables of CSL 1.0.2 that the archive writes itself, and the list of all it can read back.</summary>
public static class CreatorRole
{
    public const string Author = "author";
    public const string Editor = "editor";
    public const string Translator = "translator";
    public const string Contributor = "contributor";
    public const string Director = "director";
    public const string Illustrator = "illustrator";
    public const string Interviewer = "interviewer";

    public static IReadOnlyList<string> All { get; } =
    [
        Author, "chair", "collection-editor", "compiler", "composer", "container-author", Contributor, "curator", Director, Editor,
        "editorial-director", "executive-producer", "guest", "host", Illustrator, Interviewer, "narrator", "organizer",
        "original-author", "performer", "producer", "recipient", "reviewed-author", "script-writer", "series-creator", Translator,
    ];
}
