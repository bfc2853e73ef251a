using Interhelpo.Archive;

namespace Interhelpo.Store.Tests;

/// <summary>Small rows to begin with; tests change what they are about.</summary>
internal static class Samples
{
    public static readonly DateTimeOffset Day = new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero);

    public static Source Source(string slug, string text, string language = "en") => new()
    {
        Slug = slug,
        Title = slug,
        Kind = SourceKind.Letter,
        Language = language,
        FileName = slug + ".txt",
        Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text))),
        MediaType = "text/plain",
        Characters = new CodePoints(text).Count,
        Imported = Day,
        Content = new SourceContent { Text = text, Original = System.Text.Encoding.UTF8.GetBytes(text) },
    };

    /// <summary>A statement of the source over these words of it, which must stand in it.</summary>
    public static Statement State(this Source source, string words, string slug)
    {
        var statement = new Statement
        {
            Slug = slug,
            Source = source,
            Passage = source.Cut(words),
            Ordinal = source.Statements.Count,
            Text = words,
        };
        source.Statements.Add(statement);
        return statement;
    }

    public static Passage Cut(this Source source, string words) =>
        source.Cut(TextSpan.At(source.Content.Text.IndexOf(words, StringComparison.Ordinal), words.Length));
}
