using Interhelpo.Archive;

namespace Interhelpo.Tests.Archive;

public sealed class MarkScannerTests
{
    [Theory]
    [InlineData("mill-history#char=12,40", "mill-history", 12, 40)]
    [InlineData("a#char=0,1", "a", 0, 1)]
    public void Words_of_a_source_are_read(string inside, string source, int start, int end) =>
        Assert.Equal(new PassageMark(source, start, end), MarkScanner.Read(inside));

    [Theory]
    [InlineData("novak1931", "novak1931", null)]
    [InlineData("novak1931, p. 27", "novak1931", "p. 27")]
    [InlineData("novak1931,", "novak1931", null)]
    public void A_work_is_read_with_its_locator(string inside, string key, string? locator) =>
        Assert.Equal(new WorkMark(key, locator), MarkScanner.Read(inside));

    [Theory]
    [InlineData("")]
    [InlineData("mill#char=40,12")]
    [InlineData("mill#char=12,12")]
    [InlineData("mill#char=-1,12")]
    [InlineData("mill#char=1")]
    [InlineData("mill#char=1,2,3")]
    [InlineData("mill#char=99999999999,999999999999")]
    [InlineData("#char=1,2")]
    [InlineData("two words")]
    [InlineData("\"onclick=alert(1)")]
    [InlineData("../../etc#char=1,2")]
    public void Anything_else_is_no_mark(string inside) => Assert.Null(MarkScanner.Read(inside));
}
