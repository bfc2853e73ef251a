using System.Text;
using Interhelpo.Import.Reading;

namespace Interhelpo.Tests.Import.Reading;

public sealed class EncodingsTests
{
    private const string Czech = "Ve středu přišel do vsi mlynář Řehoř a založil s dvaceti rodinami družstvo. Žádný z nich neuměl česky číst, ale všichni věděli, že mlýn potřebuje šikovné ruce.";
    private const string Slovak = "Ľudia z dediny stavali mlyn štyri roky; ďalší rok prišla veľká voda a všetko odniesla. Potom sa už nikto nechcel vrátiť k rieke, hoci tam mali svoje polia.";
    private const string Russian = "В среду в село пришёл мельник и вместе с двадцатью семьями основал артель. Никто из них не умел читать, но все знали, что мельнице нужны умелые руки.";
    private const string Ukrainian = "У середу до села прийшов мельник і разом із двадцятьма родинами заснував артіль. Ніхто з них не вмів читати, але всі знали, що млин потребує вмілих рук; її збудували влітку.";
    private const string Hungarian = "A faluba szerdán érkezett meg a molnár, és húsz családdal szövetkezetet alapított. Egyikük sem tudott olvasni, de mindannyian tudták, hogy a malomnak ügyes kezekre és erős lovakra van szüksége.";
    private const string German = "Am Mittwoch kam der Müller ins Dorf und gründete mit zwanzig Familien eine Genossenschaft. Keiner konnte lesen, aber alle wußten, daß die Mühle geschickte Hände braucht.";

    public static TheoryData<string, string> Texts => new()
    {
        { "windows-1250", Czech },
        { "iso-8859-2", Czech },
        { "ibm852", Czech },
        { "x-mac-ce", Czech },
        { "windows-1250", Slovak },
        { "iso-8859-2", Slovak },
        { "windows-1251", Russian },
        { "koi8-r", Russian },
        { "cp866", Russian },
        { "iso-8859-5", Russian },
        { "x-mac-cyrillic", Russian },
        { "windows-1251", Ukrainian },
        { "koi8-u", Ukrainian },
        { "windows-1250", Hungarian },
        { "windows-1252", German },
        { "ibm852", German },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_legacy_encoding_shows_in_the_letters(string encoding, string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text);

        var read = DocumentReader.Read(new SourceFile("chronicle.txt", bytes));

        Assert.True(read.Ok, read.Reason);
        Assert.Equal(text, read.Value.Text);
        Assert.StartsWith("text/plain; charset=", read.Value.MediaType, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_read_in_the_encoding_it_declares()
    {
        var page = $"<html><head><meta charset='windows-1251'><title>Артель</title></head><body><p>{Russian}</p></body></html>";

        var read = DocumentReader.Read(new SourceFile("page.html", CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes(page)));

        Assert.Equal($"# Артель\n\n{Russian}", read.Value!.Text);
        Assert.Equal("text/html; charset=windows-1251", read.Value.MediaType);
    }
}
