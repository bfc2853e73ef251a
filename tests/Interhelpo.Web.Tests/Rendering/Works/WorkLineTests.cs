using Interhelpo.Citations;
using Interhelpo.Web.Rendering.Works;

namespace Interhelpo.Web.Tests.Rendering.Works;

public sealed class WorkLineTests
{
    [Theory]
    [InlineData("""{"type":"book","author":[{"family":"Novák","given":"Petr"}],"issued":{"date-parts":[[1931]]},"publisher":"Orel","publisher-place":"Brno"}""", "Novák, Petr (1931) | Brno: Orel")]
    [InlineData("""{"type":"article-journal","author":[{"literal":"Mill Society"}],"container-title":"Valley","volume":"3","issue":"2","page":"5-9"}""", "Mill Society | Valley 3(2): 5-9")]
    [InlineData("""{"type":"book","editor":[{"family":"Malá","given":"Eva"}],"issued":{"date-parts":[[1931,5,1]]}}""", "Malá, Eva, ed. (1 May 1931) | ")]
    [InlineData("""{"type":"webpage"}""", " | ")]
    [InlineData("no json", " | ")]
    [InlineData("[]", " | ")]
    public void Tells_who_when_and_where(string csl, string line)
    {
        var read = WorkLine.Of(WorkLine.Read(csl), "Mills");
        Assert.Equal(line, $"{read.Before} | {read.After}");
    }

    [Theory]
    [InlineData("page", "27", "p. 27")]
    [InlineData("page", "81–114", "pp. 81–114")]
    [InlineData("chapter", "3", "chapter 3")]
    [InlineData(null, null, "no page given")]
    public void Locators_are_said_in_words(string? label, string? locator, string words) => Assert.Equal(words, TypeWords.Locator(label, locator));

    [Theory]
    [InlineData("https://example.org/a", true)]
    [InlineData("http://example.org", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("/etc/passwd", false)]
    [InlineData("example.org", false)]
    [InlineData(null, false)]
    public void Only_addresses_of_the_web_become_links(string? url, bool linked) => Assert.Equal(linked, Resolver.Web(url) is not null);

    [Fact]
    public void Every_field_of_a_work_is_shown()
    {
        var work = new Work { Issued = "1931", Publisher = "Orel", Url = "javascript:alert(1)", Creators = [new Creator("translator", "Malá", "Eva")] };
        Assert.Equal(
            [new("Translator", "Eva Malá"), new("Publisher", "Orel"), new("Published", "1931"), new("Address", "javascript:alert(1)", null)], WorkField.Of(work));
    }
}
