using Interhelpo.Store.Comparing;

namespace Interhelpo.Store.Tests.Comparing;

public sealed class ToldTextTests
{
    [Theory]
    [InlineData("In May 1923 and in May 1924", "May 1924", 0, 19)]
    [InlineData("In 1923 and again in 1923", "1923", 4, 21)]
    [InlineData("On 1\n   May 1923", "1 May 1923", 0, 3)]
    [InlineData("On 1 May 1923", "1\u00A0May\n1923", 0, 3)]
    public void Words_are_found_whatever_white_space_is_between_them(string quote, string words, int behind, int at) =>
        Assert.Equal(at, new ToldText(quote, 0).Find(words, behind)!.Value.Start);

    [Theory]
    [InlineData("In May 1923", "June 1923", 0)]
    [InlineData("In 1923", "1923", 4)]
    [InlineData("In May1923", "May 1923", 0)]
    [InlineData("In May", "", 0)]
    [InlineData("", "May", 7)]
    public void What_does_not_stand_there_is_not_found(string quote, string words, int behind) => Assert.Null(new ToldText(quote, 0).Find(words, behind));

    [Fact]
    public void Positions_of_the_source_are_those_of_the_text_however_wide_its_letters_are()
    {
        var text = new ToldText("🎪 300\npeople came", 100);
        Assert.Equal("300 people", text.SpanOf(102, 112).In(text.Text));
        Assert.True(text.Holds(100, 117));
        Assert.False(text.Holds(99, 101));
        Assert.False(text.Holds(110, 118));
    }
}
