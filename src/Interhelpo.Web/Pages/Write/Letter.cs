using System.Text.RegularExpressions;
using Interhelpo.Archive;
using Interhelpo.Web.Pages.Shared;

namespace Interhelpo.Web.Pages.Write;

/// <summary>What a reader typed into the form, and what is wrong with it.</summary>
internal sealed partial class Letter
{
    public const int LongestText = 5000;

    private const int LongestName = 100;
    private const int LongestMail = 200;
    private const int MostLinks = 3;

    public ReaderMessageKind? Kind { get; set; }

    public string? Text { get; set; }

    public string? Name { get; set; }

    public string? Mail { get; set; }

    /// <summary>By the name of its field, what is wrong there.</summary>
    public IReadOnlyDictionary<string, string> Problems()
    {
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        var length = Plain(Text)?.Length ?? 0;
        if (Kind is null) problems[nameof(Kind)] = "Choose one of the two.";
        if (string.IsNullOrWhiteSpace(Text)) problems[nameof(Text)] = "Write what you would like to tell.";
        else if (length > LongestText) problems[nameof(Text)] = $"This has {Wording.Number(length)} characters, and {Wording.Number(LongestText)} can be sent at once. Shorten it, or send it in parts.";
        else if (Link().Count(Text) > MostLinks) problems[nameof(Text)] = "This has more than three links. Leave some out, or name what they lead to in words.";
        if (Plain(Name)?.Length > LongestName) problems[nameof(Name)] = $"A name can have {LongestName} characters.";
        if (Plain(Mail) is { } mail && (mail.Length > LongestMail || !MailAddress().IsMatch(mail))) problems[nameof(Mail)] = "This does not look like an address of mail, such as name@example.org. Mend it, or leave it out.";
        return problems;
    }

    /// <summary>Only of a letter without problems.</summary>
    public ReaderMessage ToMessage(string page, string pageTitle, DateTimeOffset at) =>
        new() { Kind = Kind!.Value, Page = page, PageTitle = pageTitle, Text = Plain(Text)!, Name = Plain(Name)?.Trim(), Mail = Plain(Mail)?.Trim(), At = at };

    /// <summary>With one sign for the end of a line, whatever the browser sends; null where nothing was typed.</summary>
    private static string? Plain(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.ReplaceLineEndings("\n");

    [GeneratedRegex(@"https?://(www\.)?|www\.", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"^\s*[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+\s*$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex MailAddress();
}
