using Interhelpo.Citations;

namespace Interhelpo.Tests.Citations;

public sealed class WorkIdentityTests
{
    private static readonly Work Book = Read("Malá, Eva (1961). Pomoc československého dělnictva národům východu. Praha: Orbis. p. 3.");

    [Theory]
    [InlineData("Malá, Eva (1961). Pomoc česko-XIII. 5. slovenského dělnictva národům východu. Praha: Orbis. p. 9.", "one copy is damaged")]
    [InlineData("Mala, E. (1961). Pomoc ceskoslovenskeho delnictva narodum vychodu. Praha: Orbis.", "diacritics are lost")]
    [InlineData("Malá, Eva (1961). Pomoc československého dělnictwa národům východu. Praha: Orbis.", "a letter is wrong")]
    [InlineData("Pomoc československého dělnictva národům východu. Praha: Orbis.", "author and year are not said")]
    public void One_work_is_recognised_although(string reference, string why) => Assert.True(WorkIdentity.Same(Book, Read(reference)), why);

    [Theory]
    [InlineData("Malá, Eva (1962). Pomoc československého dělnictva národům východu. Praha: Orbis.", "the year contradicts")]
    [InlineData("Berg, Karl (1961). Pomoc československého dělnictva národům východu. Praha: Orbis.", "the author contradicts")]
    [InlineData("Malá, Eva (1961). Pomoc polského dělnictva národům východu. Praha: Orbis.", "another word is no damage")]
    [InlineData("Malá, Eva (1961). Pomoc československého dělnictva národům východu 2. Praha: Orbis.", "it is another volume")]
    [InlineData("Malá, Eva (1961). Pomoc národům východu. Praha: Orbis.", "the title is only similar")]
    public void Two_works_stay_two_since(string reference, string why) => Assert.False(WorkIdentity.Same(Book, Read(reference)), why);

    [Theory]
    [InlineData("Иванов И. И. История кооперации в степи. – Фрунзе : Наука, 1978. – 120 с.", "Ivanov, I. I. Istoriia kooperatsii v stepi. Frunze: Nauka, 1978.")]
    [InlineData("Джаманбаева, А. Печи востока. Фрунзе: Мектеп, 1961.", "Džamanbajeva, A. (1961). Peči vostoka. Frunze.")]
    public void One_work_is_recognised_in_two_scripts(string one, string other)
    {
        Assert.True(WorkIdentity.Same(Read(one), Read(other)));
        Assert.NotEmpty(WorkIdentity.BlockingKeys(Read(one)).Intersect(WorkIdentity.BlockingKeys(Read(other))));
    }

    [Theory]
    [InlineData("Ivanov, I. I. Istoriia kooperatsii v stepi. Frunze: Nauka, 1979.", "the year contradicts")]
    [InlineData("Petrov, I. I. Istoriia kooperatsii v stepi. Frunze: Nauka, 1978.", "the author contradicts")]
    [InlineData("Ivanov, I. I. Istoriia promyshlennosti v stepi. Frunze: Nauka, 1978.", "a word of the title differs")]
    public void Two_works_stay_two_in_two_scripts_since(string reference, string why) =>
        Assert.False(WorkIdentity.Same(Read("Иванов И. И. История кооперации в степи. – Фрунзе : Наука, 1978. – 120 с."), Read(reference)), why);

    [Fact]
    public void Records_of_one_name_in_two_boxes_are_two()
    {
        var one = Read("Zápis ze schůze. SOkA Beroun, fond Spolek, kart. 2, inv. č. 12.");
        Assert.True(WorkIdentity.Same(one, Read("Zápis ze schůze. SOkA Beroun, fond Spolek, kart. 2, inv. č. 12")));
        Assert.False(WorkIdentity.Same(one, Read("Zápis ze schůze. SOkA Beroun, fond Spolek, kart. 3, inv. č. 40.")));
    }

    [Fact]
    public void A_wrong_identifier_proves_nothing()
    {
        var one = new Work { Title = "Mills", Isbn = "80-902304-4-9", Issued = "1998" };
        Assert.False(WorkIdentity.Same(one, new Work { Title = "Dams", Isbn = "80-902304-4-9", Issued = "1998" }));
    }

    [Fact]
    public void An_equal_identifier_decides_and_a_different_one_too()
    {
        var one = new Work { Title = "Mills", Doi = "10.1000/A" };
        Assert.True(WorkIdentity.Same(one, new Work { Title = "Windmills", Doi = "https://doi.org/10.1000/a" }));
        Assert.False(WorkIdentity.Same(one, new Work { Title = "Mills", Doi = "10.1000/b" }));
    }

    [Fact]
    public void Two_chapters_of_one_book_share_its_isbn_and_are_two_works()
    {
        var one = Read("Malá, E. (2004). \"Bread\". In Berg, K. (ed.). The plain. Orbis. pp. 4–9. ISBN 978-0-306-40615-7.");
        var other = Read("Malá, E. (2004). \"Steam\". In Berg, K. (ed.). The plain. Orbis. pp. 10–19. ISBN 978-0-306-40615-7.");
        Assert.False(WorkIdentity.Same(one, other));
    }

    [Fact]
    public void Records_of_one_work_meet_in_a_blocking_key()
    {
        var damaged = Read("Malá, Eva (1961). Pomoc česko-XIII. 5. slovenského dělnictva národům východu. Praha: Orbis. p. 9.");
        Assert.NotEmpty(WorkIdentity.BlockingKeys(Book).Intersect(WorkIdentity.BlockingKeys(damaged)));
    }

    [Theory]
    [InlineData("The Kilns of the East: a Walk", "the kilns of the east – a walk", true)]
    [InlineData("Kilns of the East and a walk", "Kilns of the East", false)]
    [InlineData("Kilns of the East", "Kilns of the East. A walk", false)]
    [InlineData("Печи востока", "Pechi vostoka", true)]
    [InlineData("", "", false)]
    public void Only_an_equal_title_is_the_title_of_a_document(string title, string document, bool same) =>
        Assert.Equal(same, WorkIdentity.IsTitled(new Work { Title = title }, document));

    [Fact]
    public void A_merge_keeps_the_undamaged_title_and_fills_what_is_missing()
    {
        var damaged = Read("Malá, E. (1961). Pomoc česko-XIII. 5. slovenského dělnictva národům východu. Praha: Orbis. ISBN 978-0-306-40615-7.");
        var merged = damaged.Merge(Book);
        Assert.Equal(Book.Title, merged.Title);
        Assert.Equal("978-0-306-40615-7", merged.Isbn);
        Assert.Equal("Eva", Assert.Single(merged.Creators).Given);
    }

    private static Work Read(string reference) => ReferenceParser.Parse(reference).Work;
}
