using CsCheck;
using Interhelpo.Dates;

namespace Interhelpo.Tests.Dates;

public sealed class HistoricalDateTests
{
    [Theory]
    [InlineData("1923-05-01", "1923-05-01", "1923-05-01")]
    [InlineData("1923-05", "1923-05-01", "1923-05-31")]
    [InlineData("1924-02", "1924-02-01", "1924-02-29")]
    [InlineData("1923", "1923-01-01", "1923-12-31")]
    [InlineData("193X", "1930-01-01", "1939-12-31")]
    [InlineData("18XX", "1800-01-01", "1899-12-31")]
    [InlineData("-03XX", "-0399-01-01", "-0300-12-31")]
    [InlineData("-00XX", "-0099-01-01", "0000-12-31")]
    [InlineData("1930~/1933~", "1930-01-01", "1933-12-31")]
    [InlineData("1925/..", "1925-01-01", null)]
    [InlineData("1925/", "1925-01-01", null)]
    [InlineData("../1932", null, "1932-12-31")]
    [InlineData("../..", null, null)]
    [InlineData("[1925,1926]", "1925-01-01", "1926-12-31")]
    [InlineData("[..1925,1930]", null, "1930-12-31")]
    [InlineData("{1925..1927}", "1925-01-01", "1927-12-31")]
    [InlineData("1925-21", "1925-03-01", "1925-05-31")]
    [InlineData("1925-24", "1925-12-01", "1926-02-28")]
    [InlineData("1925-34", "1925-04-01", "1925-06-30")]
    [InlineData("1925-41", "1925-07-01", "1925-12-31")]
    [InlineData("192X-02-29", "1920-02-29", "1928-02-29")]
    [InlineData("1925-1X-31", "1925-10-31", "1925-12-31")]
    [InlineData("1923-05-01T10:30:00Z", "1923-05-01", "1923-05-01")]
    [InlineData("Y-17E7", "-170000000-01-01", "-170000000-12-31")]
    public void The_span_runs_from_the_first_day_to_the_last(string edtf, string? earliest, string? latest)
    {
        var date = Read(edtf);
        Assert.Equal(earliest, date.Earliest?.ToString());
        Assert.Equal(latest, date.Latest?.ToString());
    }

    [Theory]
    [InlineData("1934?")]
    [InlineData("1934~")]
    [InlineData("1934%")]
    [InlineData("?1934")]
    public void A_question_mark_leaves_the_span_alone(string edtf)
    {
        Assert.Equal(Read("1934").Earliest, Read(edtf).Earliest);
        Assert.Equal(Read("1934").Latest, Read(edtf).Latest);
    }

    [Theory]
    [InlineData("193", "193X")]
    [InlineData("19", "19XX")]
    [InlineData("?1934-05", "1934?-05")]
    [InlineData("?1934-?05", "1934-05?")]
    [InlineData("1934?-~05", "1934?-~05")]
    [InlineData("1934-?05~-01", "1934~-%05-01")]
    [InlineData("{1960 ,  1961-12}", "{1960,1961-12}")]
    [InlineData("1925/", "1925/")]
    public void Dates_are_written_in_canonical_EDTF(string edtf, string canonical)
    {
        Assert.Equal(canonical, Read(edtf).ToString());
        Assert.Equal(Read(edtf), Read(canonical));
    }

    [Theory]
    [InlineData("", "no date")]
    [InlineData("May 1923", "YYYY-MM-DD")]
    [InlineData("1923-02-29", "no day")]
    [InlineData("1923-13", "no month")]
    [InlineData("1923-13-01", "no month")]
    [InlineData("1923-2X-01", "no month")]
    [InlineData("193x", "capital X")]
    [InlineData("1932/1925", "earlier date first")]
    [InlineData("1923-06-11/1923-06", "earlier date first")]
    [InlineData("1925/1926/1927", "one slash")]
    [InlineData("-0000", "no sign")]
    [InlineData("Y1923", "four digits")]
    [InlineData("Y1E40", "too far")]
    [InlineData("Y99999999999999999999", "too far")]
    [InlineData("[1925,1926", "bracket")]
    [InlineData("[1925,,1926]", "missing")]
    [InlineData("[1925,..1926]", "only the first")]
    [InlineData("{1987-10..1988}", "one kind")]
    [InlineData("1923-05-01T25:00", "time of day")]
    [InlineData("1923-05-01T10:00:00Z/1924", "leave the time")]
    [InlineData("1923S9999", "significant")]
    [InlineData("٣١٩٢", "YYYY")]
    public void What_is_no_date_is_refused_with_the_reason(string text, string reason)
    {
        var parsed = HistoricalDate.Parse(text);
        Assert.False(parsed.Ok, parsed.Value?.ToString());
        Assert.Contains(reason, parsed.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_are_ordered_by_first_day_then_narrower_first()
    {
        string[] ordered = ["../1932", "../..", "-0489", "1923-05-01", "1923-05-01/1923-05-20", "1923-05", "1924", "1924/1930", "1924/..", "1925"];
        var shuffled = ordered.Reverse().Select(Read).ToList();
        shuffled.Sort();
        Assert.Equal(ordered, shuffled.Select(date => date.ToString()));
    }

    [Theory]
    [InlineData("1925", 1925, 1925, true, true)]
    [InlineData("1925", 1920, null, true, true)]
    [InlineData("1925/..", 1930, 1940, false, true)]
    [InlineData("1925/..", 1920, null, true, true)]
    [InlineData("1925/..", null, 1924, false, false)]
    [InlineData("../1932", null, 1940, true, true)]
    [InlineData("../1932", 1900, 1940, false, true)]
    [InlineData("193X", 1935, 1950, false, true)]
    [InlineData("[1925,1930]", 1926, 1929, false, false)]
    [InlineData("1925~", 1926, 1926, false, false)]
    public void A_date_lies_surely_or_possibly_within_a_time(string edtf, int? from, int? to, bool surely, bool possibly)
    {
        CalendarDay? first = from is { } start ? new CalendarDay(start, 1, 1) : null;
        CalendarDay? last = to is { } end ? new CalendarDay(end, 12, 31) : null;
        Assert.Equal(surely, Read(edtf).SurelyWithin(first, last));
        Assert.Equal(possibly, Read(edtf).PossiblyWithin(first, last));
    }

    [Fact]
    public void What_is_written_is_read_again_as_the_same() =>
        Edtf.Sample(text =>
        {
            var date = HistoricalDate.Parse(text);
            return !date.Ok || HistoricalDate.Parse(date.Value.ToString()).Value == date.Value;
        });

    [Fact]
    public void The_first_day_is_never_after_the_last() =>
        Edtf.Sample(text => HistoricalDate.Parse(text).Value is not { Earliest: { } first, Latest: { } last } || first <= last);

    [Fact]
    public void Every_date_can_be_worded() =>
        Edtf.Sample(text => HistoricalDate.Parse(text).Value is not { } date || date.InWords("en").Length > 0);

    [Fact]
    public void No_text_makes_it_throw() =>
        Gen.OneOf(Gen.String, Gen.String["0123456789X-?~%/.,[]{}YEST:+Z"], Edtf).Sample(text =>
        {
            var parsed = HistoricalDate.Parse(text);
            return parsed.Ok != (parsed.Reason is not null);
        });

    private static Gen<string> AnyOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(at => texts[at]);

    private static readonly Gen<string> Point = Gen.Select(
        AnyOf("", "?", "~"), Gen.Char["0123456789X"].Array[4].Select(digits => new string(digits)), AnyOf("", "-05", "-1X", "-XX", "-?02", "-23"),
        AnyOf("", "-01", "-3X", "-~28"), AnyOf("", "?", "%"),
        (before, year, month, day, after) => before + year + month + (month.Length == 0 ? "" : day) + after);

    private static readonly Gen<string> Edtf = Gen.OneOf(
        Point,
        Gen.Select(Point, Point, (a, b) => $"{a}/{b}"),
        Gen.Select(Point, AnyOf("..", ""), (a, b) => $"{a}/{b}"),
        Gen.Select(Point, Point, (a, b) => $"[{a},{b}..]"));

    private static HistoricalDate Read(string edtf)
    {
        var parsed = HistoricalDate.Parse(edtf);
        Assert.True(parsed.Ok, parsed.Reason);
        return parsed.Value;
    }
}
