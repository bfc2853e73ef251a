using CsCheck;
using Interhelpo.Citations;

namespace Interhelpo.Tests.Citations;

/// <summary>References cut short, spliced and corrupted: nothing throws, and every span lies in its text.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Sound =
    [
        "Malá, Eva (2004). \"The 'red' bricks of \"Orbis\"\". Journal of Clay. 12 (3): 45–67. doi:10.1000/clay.12. ISSN 0378-5955. PMID 123456.",
        "Novák, J. P., ed. (1982). Cihly : dějiny [Bricks] (in Czech) (2nd ed.). Praha: Orbis. p. 7. ISBN 978-0-306-40615-7.{{cite book}}: CS1 maint: location missing publisher (link)",
        "Jan Novák, “Kilns of the East”, documentary film, https://example.org/kilns",
        "Berg, K. (1999) [1931], \"Dams\", in Malá, Eva (ed.), The plain, translated by Berg, Karl, Wien: Urania, pp. 3–9, retrieved 5 May 2019",
        "Site dedicated to the works (in Czech) Map (1931)/ Kilns a blog article (photos) by Jan Novák, July 6, 2019.",
    ];

    private static readonly Gen<string> Corrupted =
        from first in Gen.OneOf([.. Sound.Select(Gen.Const)])
        from second in Gen.OneOf([.. Sound.Select(Gen.Const)])
        from cut in Gen.Int[0, 200]
        from splice in Gen.Int[0, 200]
        from noise in Gen.String[Gen.Char["\"“”()[]{}.,:;–-/ \u00A0\n0A\uD83D\uDE00é"], 0, 12]
        select first[..Math.Min(cut, first.Length)] + noise + second[Math.Min(splice, second.Length)..];

    [Fact]
    public void References_are_read_whatever_their_damage() => Corrupted.Sample(text =>
    {
        var parsed = ReferenceParser.Parse(text);
        Assert.All(parsed.Fields, field => AssertReads(field, text));
        Assert.InRange(parsed.Confidence, 0, 1);
        Assert.Equal(parsed.Work, CslJson.Read(CslJson.Write(parsed.Work, WorkKey.For(parsed.Work))));
    });

    [Fact]
    public void Lists_are_split_without_overlap_whatever_their_damage() => Corrupted.Sample(text =>
    {
        var end = 0;
        foreach (var reference in ReferenceList.Split(text))
        {
            AssertInside(reference.Whole, text);
            Assert.True(reference.Span.Start >= end);
            end = reference.Whole.End;
        }

        Assert.InRange(ReferenceList.FindTail(text, text.Length), 0, text.Length);
        if (ReferenceList.Find(text) is { } list)
            AssertInside(list, text);
    });

    // A stop after the list is not the list's.
    [Fact]
    public void References_end_with_their_list()
    {
        const string text = "Novák, Jan (1930). Mlýny. Praha: Orbis {{cite book}}: CS1 maint: location missing publisher (link).Next";
        var list = new TextSpan(0, text.IndexOf(".Next", StringComparison.Ordinal));

        Assert.All(ReferenceList.Split(text, list), reference => Assert.True(list.Contains(reference.Whole)));
        Assert.All(ReferenceList.Split(text, list with { Start = text.IndexOf('{', StringComparison.Ordinal) }), reference => Assert.True(list.Contains(reference.Whole)));
    }

    [Fact]
    public void Links_are_read_whatever_their_damage() => Corrupted.Sample(text =>
    {
        foreach (var link in ExternalLinks.Split(text))
        {
            AssertInside(link.Span, text);
            Assert.All(ExternalLinkParser.Parse(link.Span.In(text)).Fields, field => AssertReads(field, link.Span.In(text)));
        }
    });

    [Fact]
    public void Any_string_at_all_is_survived() => Gen.String.Sample(text =>
    {
        ReferenceParser.Parse(text);
        ReferenceList.Find(text);
        ReferenceList.Split(text);
        ExternalLinkParser.Parse(text);
        ExternalLinks.Split(text);
        Isbn.Parse(text);
        Identifier.Problem("DOI", text);
    });

    private static void AssertReads(ReferenceField field, string text)
    {
        AssertInside(field.Span, text);
        Assert.Equal(field.Span.In(text).Replace('\u00A0', ' '), field.Text);
        Assert.InRange(field.Confidence, 0, 1);
    }

    private static void AssertInside(TextSpan span, string text) =>
        Assert.True(span.Start >= 0 && span.Start <= span.End && span.End <= text.Length, $"{span} in {text.Length} characters");
}
