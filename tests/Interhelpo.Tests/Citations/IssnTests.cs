using Interhelpo.Citations;

namespace Interhelpo.Tests.Citations;

public sealed class IssnTests
{
    [Theory]
    [InlineData("0378-5955", "0378-5955")]
    [InlineData("03785955", "0378-5955")]
    [InlineData("2434-561x", "2434-561X")]
    [InlineData("2049–3630", "2049-3630")]
    public void Eight_characters_with_a_right_check_digit_are_read(string read, string hyphenated) =>
        Assert.Equal(hyphenated, Issn.Parse(read).Value?.Hyphenated);

    [Theory]
    [InlineData("0378-5956", "5 would be right")]
    [InlineData("0378-595", "7 characters")]
    [InlineData("O378-5955", "not digits")]
    public void A_wrong_number_is_refused_with_the_reason(string read, string reason) =>
        Assert.Contains(reason, Issn.Parse(read).Reason, StringComparison.Ordinal);
}
