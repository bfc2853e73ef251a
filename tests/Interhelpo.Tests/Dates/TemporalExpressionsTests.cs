using CsCheck;
using Interhelpo.Dates;
using Interhelpo.Evaluating;

namespace Interhelpo.Tests.Dates;

public sealed class TemporalExpressionsTests
{
    [Theory]
    [InlineData("It took three years.", "three years", 3, TimeUnit.Year, DurationBound.Exact)]
    [InlineData("It took over nine months.", "over nine months", 9, TimeUnit.Month, DurationBound.MoreThan)]
    [InlineData("It took less than two weeks.", "less than two weeks", 2, TimeUnit.Week, DurationBound.LessThan)]
    [InlineData("It took several days.", "several days", null, TimeUnit.Day, DurationBound.Exact)]
    [InlineData("After a ten-day visit they left.", "ten-day", 10, TimeUnit.Day, DurationBound.Exact)]
    [InlineData("It took a hundred years.", "a hundred years", 100, TimeUnit.Year, DurationBound.Exact)]
    [InlineData("It took about twenty-five minutes.", "about twenty-five minutes", 25, TimeUnit.Minute, DurationBound.About)]
    [InlineData("They waited a couple of hours.", "a couple of hours", null, TimeUnit.Hour, DurationBound.Exact)]
    [InlineData("In the past decade it grew.", "the past decade", 1, TimeUnit.Decade, DurationBound.Exact)]
    public void A_duration_says_how_many_of_which_unit(string text, string words, int? count, TimeUnit unit, DurationBound bound)
    {
        var told = Assert.Single(TemporalExpressions.Find(text, "en"));
        Assert.Equal((words, TemporalKind.Duration, new Duration(count, unit, bound)), (told.Span.In(text), told.Kind, told.Duration));
    }

    [Theory]
    [InlineData("The former mill burnt.", TemporalKind.Past)]
    [InlineData("It is now a school.", TemporalKind.Present)]
    [InlineData("Nobody knew the future.", TemporalKind.Future)]
    [InlineData("A few years later it burnt.", TemporalKind.Future)]
    [InlineData("Weeks earlier it had stood.", TemporalKind.Past)]
    [InlineData("During this period it grew.", TemporalKind.Period)]
    [InlineData("Bread was baked daily.", TemporalKind.Repeated)]
    [InlineData("That night it froze.", TemporalKind.Date)]
    public void What_is_no_date_says_how_it_looks_at_time(string text, TemporalKind kind)
    {
        var told = Assert.Single(TemporalExpressions.Find(text, "en"));
        Assert.Equal((kind, null), (told.Kind, told.Date));
    }

    [Fact]
    public void Dates_are_the_expressions_that_have_one()
    {
        const string Text = "In 1925, two years after the founding, the mill burnt; it took three days. In May it was rebuilt.";
        Assert.Equal(DatesInProse.Find(Text, "en"), TemporalExpressions.Find(Text, "en").Where(told => told.Date is not null).Select(told => told.Date));
    }

    [Fact]
    public void No_text_makes_it_throw_and_expressions_stand_in_order() =>
        Texts.Sample(text =>
        {
            var end = 0;
            foreach (var told in TemporalExpressions.Find(text, "en", HistoricalDate.Parse("1925-05-01").Value))
            {
                Assert.True(told.Span.Start >= end && told.Span.Length > 0 && told.Span.End <= text.Length);
                end = told.Span.End;
            }
        }, iter: 10_000);

    [Fact]
    public void Any_text_has_its_TIMEX2_in_order_and_apart() =>
        Texts.Sample(text =>
        {
            var end = 0;
            foreach (var timex in TimexNotation.Of(text, "en"))
            {
                Assert.True(timex.Start >= end && timex.Start < timex.End && timex.End <= text.Length);
                end = timex.End;
            }
        }, iter: 10_000);

    private static readonly string[] Pieces =
    [
        "1923", "12", "3rd", "1, ", "May", "Monday", "the", " ", " ", " ", ", ", ". ", "-", "–", "/", "(", ")", "in", "on", "by", "from", "to", "and", "or", "'60s", "70's",
        "fifties", "early", "spring", "two", "a", "few", "several", "more", "than", "over", "years", "year", "day", "days", "week", "later", "earlier", "before", "after", "ago",
        "next", "the following", "that", "this", "same", "night", "morning", "4:45", "a.m.", "pm", "now", "former", "future", "time", "period", "daily", "every", "per", "old",
        "of", "age", "no later than", "not until", "Christmas", "his", "\n", "0", "99999999999", "half", "part", "last", "third", "\ud800",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.String,
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(at => string.Concat(at.Select(each => Pieces[each]))),
        Gen.Int[0, Pieces.Length - 1].Array[0, 40].Select(at => string.Join(' ', at.Select(each => Pieces[each]))));
}
