using CsCheck;
using Interhelpo.Citations.Formats;

namespace Interhelpo.Tests.Citations.Formats;

/// <summary>Files cut short, spliced and corrupted: nothing throws, and what was read can be written and read again.</summary>
public sealed class FormatsAnyTextTests
{
    private static readonly string[] Pieces =
    [
        "@book{", "@article(", "@string{", "@comment{", "@preamble{", "@", "key,", "author = ", "title=", "year", "month = ", "date = {", "verba = {", "pages = ", "url = ", "eprint = ", "\"", "{", "}", ")", ",", "=", "#", " # ", "jan", " and ", "others",
        "\\", "\\'", "\\v{c}", "\\H", "\\url{", "{\\", "$", "~", "--", "1925", "1920/1930", "10~", "\n", "\r\n", "\n@misc{", "TY  - ", "ER  - ", "AU  - ", "\nDA  - ", "C8  - creator 1: ", "//", "family=", "given=", "|", "%", "%4", "%7B", "identifier: ", ":", ";",
        "[", "]", "{\"type\":", "{\"title\":\"a\",\"author\":[{\"family\":1}],\"issued\":{\"date-parts\":[[]]}}", "null", "\uD83D", "\u0000", "Žižka", "  ",
    ];

    private static readonly Gen<string> Corrupted = Gen.OneOf(
        Gen.String,
        AnyWork.OneOf(Pieces).Array[0, 40].Select(string.Concat),
        Gen.Select(AnyWork.All, Gen.Int[0, 600], Gen.Bool, (work, cut, ris) =>
        {
            var text = ris ? Ris.Write([new FormattedWork("a", work)]) : BibTex.Write([new FormattedWork("a", work)]);
            return text[..Math.Min(cut, text.Length)] + text[Math.Min(cut / 2, text.Length)..];
        }));

    [Fact]
    public void Any_text_is_survived() => Corrupted.Sample(text =>
    {
        PastedWorks.Read(text);
        foreach (var read in BibTex.Read(text).Concat(Ris.Read(text)))
        {
            Assert.Equal(read.Work, Assert.Single(BibTex.Read(BibTex.Write([read]))).Work);
            Assert.Equal(read.Work, Assert.Single(Ris.Read(Ris.Write([read]))).Work);
        }
    });

    // Deep nesting and macros made of macros are what breaks readers that call themselves.
    [Fact]
    public void Depth_does_no_harm()
    {
        var deep = new string('{', 100_000);
        var accents = string.Concat(Enumerable.Repeat("\\'{", 50_000));
        var macros = string.Concat(Enumerable.Range(1, 60).Select(number => $"@string{{m{number} = m{number - 1} # m{number - 1}}}\n"));

        Assert.Single(BibTex.Read("@book{a, title = {" + deep));
        Assert.Single(BibTex.Read("@book{a, title = {" + accents + "e"));
        Assert.Single(BibTex.Read("@string{m0 = \"xx\"}" + macros + "@book{a, title = m60}"));
        Assert.Empty(PastedWorks.Read(new string('[', 100_000)));
    }
}
