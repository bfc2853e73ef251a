using Interhelpo.Citations;

namespace Interhelpo.Tests.Citations;

public sealed class IsbnTests
{
    [Theory]
    [InlineData("978-0-306-40615-7", "9780306406157", "0306406152")]
    [InlineData("9780306406157", "9780306406157", "0306406152")]
    [InlineData("0-306-40615-2", "9780306406157", "0306406152")]
    [InlineData("0 8044 2957 X", "9780804429573", "080442957X")]
    [InlineData("978‑0‑306‑40615‑7", "9780306406157", "0306406152")]
    [InlineData("979-10-90636-07-1", "9791090636071", null)]
    public void Ten_and_thirteen_digits_are_one_number(string read, string thirteen, string? ten)
    {
        var isbn = Isbn.Parse(read).Value;
        Assert.Equal(thirteen, isbn?.Thirteen);
        Assert.Equal(ten, isbn?.Ten);
    }

    [Theory]
    [InlineData("978-0-306-40615-8", "7 would be right")]
    [InlineData("0-306-40615-3", "2 would be right")]
    [InlineData("12345", "5 characters")]
    [InlineData("123-0-306-40615-7", "begin with 978 or 979")]
    [InlineData("97803064061X7", "not digits")]
    [InlineData("", "0 characters")]
    [InlineData(null, "0 characters")]
    public void A_wrong_number_is_refused_with_the_reason(string? read, string reason) =>
        Assert.Contains(reason, Isbn.Parse(read).Reason, StringComparison.Ordinal);
}
