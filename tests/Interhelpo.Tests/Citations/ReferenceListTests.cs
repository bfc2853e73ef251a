using Interhelpo.Citations;

namespace Interhelpo.Tests.Citations;

public sealed class ReferenceListTests
{
    private const string Prose =
        "The brickworks stood by the river (1921). It was built by settlers, and the Congress of the Union (1922) praised it. "
        + "\"We had nothing,\" one of them said. In 1930 it burned down.";

    private const string Links = " River Chu Site dedicated to the brickworks (in Czech)";

    private const string List =
        "Malá, Eva (2004). \"The 'red' bricks of \"Orbis\" and others\". Journal of Clay. 12 (3): 45–67. doi:10.1000/clay.12. ISSN 0378-5955. "
        + "Novák, J. P., ed. (1982). Cihly. Praha. p. 7.{{cite book}}: CS1 maint: location missing publisher (link) "
        + "Jan Novák, “Kilns of the East”, documentary film, https://example.org/kilns";

    [Fact]
    public void The_list_is_found_behind_prose_and_links_on_one_line()
    {
        var text = Prose + Links + " " + List;
        var found = ReferenceList.Find(text);
        Assert.Equal(List, found?.In(text));
    }

    [Theory]
    [InlineData(Prose)]
    [InlineData("")]
    [InlineData("   \n\n ")]
    [InlineData("He was born in Brno (1897). Then came the war (1914). After it (1919), he left. The town had 300 people in 1920.")]
    [InlineData("Dear Mr. Novák,\n\nThank you for your letter of 3 May 1931. We met at the works in 1928. Yours, J. Malý")]
    [InlineData("Meeting point: Station. Cost: 500 som. Phone: 0555 123456. 12 May 2019. Concert in the park. 13 May 2019. Walk.")]
    [InlineData("Smith, the foreman, left in 1924. Brown, John and others (1925) stayed. They built a mill.")]
    public void A_text_without_references_has_no_list(string text) => Assert.Null(ReferenceList.Find(text));

    [Fact]
    public void A_list_on_lines_is_found_under_its_heading()
    {
        const string text = "The mill is gone.\n\nReferences\n\n1. Malá, Eva (2004). Mills. Praha: Orbis. ISBN 978-0-306-40615-7.\n2. Berg, K. (1999). Dams. Wien: Urania. pp. 3–9.\n";
        var list = ReferenceList.Find(text)!.Value;
        Assert.Equal(
            ["Malá, Eva (2004). Mills. Praha: Orbis. ISBN 978-0-306-40615-7.", "Berg, K. (1999). Dams. Wien: Urania. pp. 3–9."],
            ReferenceList.Split(text, list).Select(reference => reference.Span.In(text)));
    }

    [Theory]
    [InlineData("Literatura", "NOVÁK, Jan. Cihly na Moravě. Brno: Matice, 1998. 245 s.", "MALÁ, Eva. Družstvo Cihla. Praha: Academia, 1975, s. 4–7.", "NA Praha, fond MZV, kart. 45, inv. č. 312.")]
    [InlineData("Список литературы", "Иванов И. И. История кооперации. – М. : Наука, 1978. – 120 с.", "Петров А. Б. Кооператоры в степи // Вопросы истории. – 1969. – № 3. – С. 12–20.", "ЦГА КР. Ф. 12. Оп. 3. Д. 45. Л. 12.")]
    [InlineData("Literatur", "Müller, Hans: Ziegel. Berlin: Dietz 1965.", "Weber, Anna: Lehm. In: Schmidt, Karl (Hrsg.): Stein. Wien: Böhlau, 1988, S. 4–7.", "Berg, K.: Dämme. 2. Aufl. Wien: Urania, 1999.")]
    public void A_list_of_any_style_is_divided_at_its_lines(string heading, string first, string second, string third)
    {
        foreach (var numbered in new[] { false, true })
        {
            string[] lines = numbered ? [$"1. {first}", $"2. {second}", $"3. {third}"] : [first, second, third];
            var document = Interhelpo.Import.Segmenting.Segmenter.Segment("Cihly\n\nThe kiln was built in 1925.\n\n" + heading + "\n\n" + string.Join('\n', lines) + "\n");
            Assert.Equal([first, second, third], document.Segments.Where(segment => segment.Role == Interhelpo.Archive.SegmentRole.Reference).Select(segment => segment.Span.In(document.Text)));
        }
    }

    [Fact]
    public void Residue_is_cut_from_its_reference()
    {
        var references = ReferenceList.Split(List);
        Assert.Equal(3, references.Count);
        Assert.Equal("Novák, J. P., ed. (1982). Cihly. Praha. p. 7.", references[1].Span.In(List));
        Assert.Equal("{{cite book}}: CS1 maint: location missing publisher (link)", references[1].Residue?.In(List));
        Assert.Null(references[0].Residue);
    }

    [Theory]
    [InlineData("A. (1999). B. C.CS1 maint: others (link)", "CS1 maint: others (link)")]
    [InlineData("A. (1999). B.{{cite web}}: CS1 maint: numeric names: authors list (link) CS1 maint: others (link)", "{{cite web}}: CS1 maint: numeric names: authors list (link) CS1 maint: others (link)")]
    [InlineData("A. (1999). B.{{cite book}}: Check date values in: |date= (help)", "{{cite book}}: Check date values in: |date= (help)")]
    public void Residue_comes_in_several_shapes(string text, string residue) =>
        Assert.Equal(residue, Assert.Single(ReferenceList.Split(text)).Residue?.In(text));

    [Theory]
    [InlineData("Malá, Eva (2004), Mills, Praha: Orbis, ISBN 978-0-306-40615-7|Berg, Karl (1999), \"Dams\", River, 3: 4–9")]
    [InlineData("\"Mill opens\". Daily Clay. 3 May 1931. Retrieved 4 June 2019.|\"Mill closes\". Daily Clay. 5 May 1932.|Malá E, Berg K (2004). \"Mills\". J. Clay. 3 (4): 5–9. PMID 12345.")]
    [InlineData("Malá, Eva (2004). Mills. Praha: Orbis. \"They ground day and night.\"|Berg, Karl (1999). Dams. Wien: Urania.")]
    [InlineData("Malá, E. (2004). \"Bread\". In Berg, K. (ed.). The plain (2nd ed.). Orbis. pp. 4–9.|Guild of Millers (1931). Yearbook. Wien.")]
    [InlineData("Malá, Eva. \"Mills\". millers.example.ca. Retrieved 4 June 2019.|Wm. Berg (2003). \"Dams\". Retrieved 2008-10-17.")]
    public void References_of_mixed_styles_are_told_apart(string parted)
    {
        var text = parted.Replace('|', ' ');
        Assert.Equal(parted.Split('|'), ReferenceList.Split(text).Select(reference => reference.Span.In(text)));
    }

    [Fact]
    public void The_tail_of_links_begins_after_the_last_sentence()
    {
        var text = Prose + Links + " " + List;
        Assert.Equal(Prose.Length + 1, ReferenceList.FindTail(text, text.IndexOf("Malá", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("The mill burned down. It was rebuilt.", "")]
    [InlineData("The mill burned down. Map of the mill (1931) Photos by Eva Malá, May 3, 2019. ", "Map of the mill (1931) Photos by Eva Malá, May 3, 2019. ")]
    [InlineData("The society released the film in 1931. Old Town The kilns: a history of the works by Jan Novák, 2018. ", "Old Town The kilns: a history of the works by Jan Novák, 2018. ")]
    [InlineData("", "")]
    public void Fragments_without_a_finite_verb_are_a_tail(string text, string tail) =>
        Assert.Equal(tail, text[ReferenceList.FindTail(text, text.Length)..]);
}
