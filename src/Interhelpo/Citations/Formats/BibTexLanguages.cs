namespace Interhelpo.Citations.Formats;

/// <summary>Language codes (BCP 47) as the names of babel, which <c>langid</c> takes, and back.</summary>
internal static class BibTexLanguages
{
    private static readonly (string Code, string Babel)[] Names =
    [
        ("en", "english"), ("en-GB", "british"), ("en-US", "american"), ("cs", "czech"), ("sk", "slovak"), ("de", "german"), ("de", "ngerman"), ("de-AT", "austrian"), ("ru", "russian"),
        ("uk", "ukrainian"), ("ky", "kyrgyz"), ("kk", "kazakh"), ("uz", "uzbek"), ("pl", "polish"), ("hu", "hungarian"), ("hu", "magyar"), ("fr", "french"), ("es", "spanish"), ("it", "italian"),
        ("pt", "portuguese"), ("nl", "dutch"), ("sv", "swedish"), ("da", "danish"), ("nb", "norsk"), ("nn", "nynorsk"), ("fi", "finnish"), ("et", "estonian"), ("lv", "latvian"), ("lt", "lithuanian"),
        ("be", "belarusian"), ("bg", "bulgarian"), ("sr", "serbian"), ("hr", "croatian"), ("sl", "slovene"), ("ro", "romanian"), ("el", "greek"), ("la", "latin"), ("eo", "esperanto"), ("tr", "turkish"),
        ("ar", "arabic"), ("he", "hebrew"), ("ja", "japanese"), ("zh", "chinese"), ("ka", "georgian"), ("hy", "armenian"),
    ];

    public static string? Babel(string code) => Names.FirstOrDefault(name => name.Code == code).Babel;

    /// <summary>The code of a name; a name not known stands as it is.</summary>
    public static string Code(string babel) =>
        Names.FirstOrDefault(name => name.Babel.Equals(babel, StringComparison.OrdinalIgnoreCase)).Code ?? babel;
}
