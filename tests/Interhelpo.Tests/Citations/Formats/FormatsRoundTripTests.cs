using CsCheck;
using Interhelpo.Citations;
using Interhelpo.Citations.Formats;

namespace Interhelpo.Tests.Citations.Formats;

public sealed class FormatsRoundTripTests
{
    [Fact]
    public void A_full_work_comes_back_from_both() => AssertComesBack(AnyWork.Full);

    [Fact]
    public void An_empty_work_comes_back_empty() => AssertComesBack(new Work());

    [Fact]
    public void Any_work_comes_back_from_both() => AnyWork.All.Sample(AssertComesBack);

    [Fact]
    public void Many_works_come_back_in_their_order() => AnyWork.All.Array[0, 5].Sample(works =>
    {
        FormattedWork[] formatted = [.. works.Select((work, number) => new FormattedWork($"key{number}", work))];
        Assert.Equal(formatted, BibTex.Read(BibTex.Write(formatted)));
        Assert.Equal(formatted, Ris.Read(Ris.Write(formatted)));
        Assert.Equal(formatted, PastedWorks.Read(BibTex.Write(formatted)));
        Assert.Equal(formatted, PastedWorks.Read(Ris.Write(formatted)));
    });

    [Fact]
    public void What_was_read_is_written_the_same_again() => AnyWork.All.Sample(work =>
    {
        var bibTex = BibTex.Write([new FormattedWork("a", work)]);
        Assert.Equal(bibTex, BibTex.Write(BibTex.Read(bibTex)));
        var ris = Ris.Write([new FormattedWork("a", work)]);
        Assert.Equal(ris, Ris.Write(Ris.Read(ris)));
    });

    private static void AssertComesBack(Work work)
    {
        var formatted = new FormattedWork("key", work);
        Assert.Equal(formatted, Assert.Single(BibTex.Read(BibTex.Write([formatted]))));
        Assert.Equal(formatted, Assert.Single(Ris.Read(Ris.Write([formatted]))));
    }
}
