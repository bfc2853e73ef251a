using CsCheck;
using Interhelpo.Dates;

namespace Interhelpo.Tests.Dates;

public sealed class CalendarDayTests
{
    [Theory]
    [InlineData(1923, 5, 1, "1923-05-01")]
    [InlineData(79, 8, 24, "0079-08-24")]
    [InlineData(0, 1, 1, "0000-01-01")]
    [InlineData(-489, 9, 12, "-0489-09-12")]
    [InlineData(170000002, 12, 31, "+170000002-12-31")]
    public void A_day_is_written_in_ISO(long year, int month, int day, string expected) =>
        Assert.Equal(expected, new CalendarDay(year, month, day).ToString());

    [Theory]
    [InlineData(1900, 2, 29, false)]
    [InlineData(2000, 2, 29, true)]
    [InlineData(0, 2, 29, true)]
    [InlineData(-4, 2, 29, true)]
    [InlineData(1923, 6, 31, false)]
    [InlineData(1923, 13, 1, false)]
    [InlineData(1923, 1, 0, false)]
    [InlineData(1_000_000_000_000, 1, 1, false)]
    public void Only_days_of_the_calendar_exist(long year, int month, int day, bool exists)
    {
        Assert.Equal(exists, CalendarDay.Exists(year, month, day));
        if (!exists)
            Assert.Throws<ArgumentOutOfRangeException>(() => new CalendarDay(year, month, day));
    }

    [Fact]
    public void The_default_is_a_day_too() => Assert.Equal("0000-01-01", default(CalendarDay).ToString());

    [Fact]
    public void Day_numbers_are_those_of_DateOnly() =>
        Gen.Date.Sample(date => new CalendarDay(date.Year, date.Month, date.Day).DayNumber == DateOnly.FromDateTime(date).DayNumber);

    [Fact]
    public void A_day_comes_back_from_its_number() =>
        Days.Sample(day => CalendarDay.FromDayNumber(day.DayNumber) == day);

    [Fact]
    public void Days_are_ordered_as_their_numbers() =>
        Gen.Select(Days, Days).Sample((a, b) => Math.Sign(a.CompareTo(b)) == a.DayNumber.CompareTo(b.DayNumber));

    private static readonly Gen<CalendarDay> Days =
        Gen.Select(Gen.Long[-20_000, 20_000], Gen.Int[1, 12], Gen.Int[1, 28], (year, month, day) => new CalendarDay(year, month, day));
}
