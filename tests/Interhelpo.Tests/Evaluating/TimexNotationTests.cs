using Interhelpo.Evaluating;

namespace Interhelpo.Tests.Evaluating;

public sealed class TimexNotationTests
{
    [Theory]
    [InlineData("It opened on 4 June 1923.", "4 June 1923=1923-06-04")]
    [InlineData("It opened in June 1923 and closed in the winter of 1925.", "June 1923=1923-06; the winter of 1925=1925-WI")]
    [InlineData("It opened in 1923. In May it closed.", "1923=1923; May=1923-05")]
    [InlineData("In the 1930s and in the 20th century.", "the 1930s=193; the 20th century=19")]
    [InlineData("Burnt in 44 BC, in the 4th century BC and in the 470s BC.", "44 BC=BC0044; the 4th century BC=BC03; the 470s BC=BC047")]
    [InlineData("By the end of 1931 and in early May 1932, about 1935.", "the end of 1931=1931 END; early May 1932=1932-05 START; about 1935=1935 APPROX")]
    [InlineData("The second half of 1931 was dry.", "The second half of 1931=1931-H2")]
    [InlineData("In 1923 it opened. Two years later it closed.", "1923=1923; Two years later=1925")]
    public void A_date_is_written_in_TIMEX2(string text, string expected) => Assert.Equal(expected, Write(text));

    [Theory]
    [InlineData("It ran 1914–1918.", "1914=1914; 1918=1918")]
    [InlineData("It ran from 1937 to 1939.", "1937=1937; 1939=1939")]
    [InlineData("It met 12–15 May 1923.", "12=1923-05-12; 15 May 1923=1923-05-15")]
    [InlineData("It ran between 499 and 493 BC.", "499=BC0499; 493 BC=BC0493")]
    [InlineData("It opened in 1925 or 1926.", "1925=1925; 1926=1926")]
    public void A_range_is_two_expressions(string text, string expected) => Assert.Equal(expected, Write(text));

    [Fact]
    public void A_well_known_period_is_a_name_to_TIMEX2() => Assert.Equal("", Write("After the Second World War it closed."));

    [Theory]
    [InlineData("9 січня 1861 року та у лютому 1861 р.", "9 січня 1861=1861-01-09; лютому 1861=1861-02")]
    [InlineData("Влітку 1926 року сіяли, навесні 1927 року жали.", "Влітку 1926=1926-SU; навесні 1927 року=1927-SP")]
    [InlineData("У 1854 році, у 1855 р. та до 1933 року.", "1854=1854; 1855=1855; 1933 року=1933")]
    [InlineData("На початку 1927 року, наприкінці травня 1928 року.", "початку 1927 року=1927 START; наприкінці травня 1928=1928-05 END")]
    [InlineData("У 1910—1917 роках будували.", "1910=1910; 1917=1917")]
    [InlineData("Після липневого повстання 1917 рік закінчився.", "липневого=XXXX-07; 1917 рік=1917")]
    public void A_Ukrainian_word_for_year_stands_where_the_labels_have_it(string text, string expected) => Assert.Equal(expected, Write(text, "uk"));

    private static string Write(string text, string language = "en") =>
        string.Join("; ", TimexNotation.Of(text, language).Select(timex => $"{text[timex.Start..timex.End]}={timex.Value}{(timex.Mod is null ? "" : " " + timex.Mod)}"));
}
