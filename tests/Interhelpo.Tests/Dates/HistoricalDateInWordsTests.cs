using Interhelpo.Dates;

namespace Interhelpo.Tests.Dates;

public sealed class HistoricalDateInWordsTests
{
    [Theory]
    [InlineData("1923-05-01", "1 May 1923")]
    [InlineData("1923-05-01T10:30:00Z", "1 May 1923")]
    [InlineData("1923-05", "May 1923")]
    [InlineData("1923", "1923")]
    [InlineData("1925-21", "spring 1925")]
    [InlineData("1925-40", "first half of 1925")]
    [InlineData("193X", "1930s")]
    [InlineData("18XX", "19th century")]
    [InlineData("20XX", "21st century")]
    [InlineData("11XX", "12th century")]
    [InlineData("-03XX", "4th century BC")]
    [InlineData("-0489", "490 BC")]
    [InlineData("0079", "AD 79")]
    [InlineData("1935~", "c. 1935")]
    [InlineData("1934?", "probably 1934")]
    [InlineData("1934%", "probably c. 1934")]
    [InlineData("193X~", "c. 1930s")]
    [InlineData("1950S2", "c. 1950")]
    [InlineData("2004?-06-11", "probably 11 June 2004")]
    [InlineData("1925/..", "from 1925 onwards")]
    [InlineData("1925/", "from 1925, end unknown")]
    [InlineData("../1932", "by 1932")]
    [InlineData("../1932-05", "by May 1932")]
    [InlineData("/1932", "until 1932, beginning unknown")]
    [InlineData("../..", "at any time")]
    [InlineData("/", "date unknown")]
    [InlineData("1927/1930", "1927–1930")]
    [InlineData("1927~/1930", "c. 1927 – 1930")]
    [InlineData("-0498/-0492", "499–493 BC")]
    [InlineData("1923-05-12/1923-05-15", "12–15 May 1923")]
    [InlineData("1923-05-03/1923-06-04", "3 May – 4 June 1923")]
    [InlineData("1923-12-03/1924-01-04", "3 December 1923 – 4 January 1924")]
    [InlineData("1925-05/1925-07", "May–July 1925")]
    [InlineData("16XX/18XX", "17th century – 19th century")]
    [InlineData("1930~/1933~", "early 1930s")]
    [InlineData("1924~/1926~", "mid-1920s")]
    [InlineData("1937~/1939~", "late 1930s")]
    [InlineData("1937%/1939%", "probably late 1930s")]
    [InlineData("1840~/1869~", "mid-19th century")]
    [InlineData("1926-01~/1926-04~", "early 1926")]
    [InlineData("1926-09~/1926-12~", "late 1926")]
    [InlineData("1926-05-01~/1926-05-10~", "early May 1926")]
    [InlineData("1924~/1927~", "c. 1924 – c. 1927")]
    [InlineData("[1925,1926]", "1925 or 1926")]
    [InlineData("[1925,1926,1930..]", "1925, 1926 or 1930 or later")]
    [InlineData("{1923-05,1923-07..1923-09}", "May 1923 and July–September 1923")]
    [InlineData("1923-05-XX", "a day in May 1923")]
    [InlineData("1923-XX", "a month in 1923")]
    [InlineData("XXXX-05-01", "1 May, year unknown")]
    [InlineData("1XX3", "between 1003 and 1993")]
    [InlineData("1923-1X-31", "between 31 October 1923 and 31 December 1923")]
    public void A_date_is_worded_as_precisely_as_it_is_known(string edtf, string words)
    {
        var date = HistoricalDate.Parse(edtf);
        Assert.True(date.Ok, date.Reason);
        Assert.Equal(words, date.Value.InWords("en"));
    }
}
