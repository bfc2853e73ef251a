using Interhelpo.Citations.Formats;

namespace Interhelpo.Tests.Citations.Formats;

public sealed class FormatsPastedWorksTests
{
    [Theory]
    [InlineData("""{"id":"a","type":"book","title":"A"}""")]
    [InlineData("""  [{"id":"a","type":"book","title":"A"}] """)]
    [InlineData("""{"items":[{"id":"a","type":"book","title":"A"}]}""")]
    [InlineData("@book{a, title = {A}}")]
    [InlineData("See my list: @book{a, title = {A}, note = {me@example.org}}")]
    [InlineData("@book{a, title = {A}, note = {\nTY  - BOOK\n}}")]
    [InlineData("TY  - BOOK\r\nID  - a\r\nTI  - A\r\nER  - ")]
    [InlineData("Of RIS:\nTY  - BOOK\nID  - a\nTI  - A\nUR  - @x{y}")]
    public void The_format_is_told_from_the_text(string pasted)
    {
        var (key, work) = Assert.Single(PastedWorks.Read(pasted));
        Assert.Equal(("a", "book", "A"), (key, work.Type, work.Title));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Novák, Jan (1931). Bricks. Praha: Orbis. me@example.org")]
    [InlineData("{\"type\":")]
    [InlineData("[1, \"a\", null]")]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("{}")]
    [InlineData("@comment{a}")]
    public void A_text_in_no_format_holds_no_works(string pasted) => Assert.Empty(PastedWorks.Read(pasted));
}
