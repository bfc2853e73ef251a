using System.Text;
using CsCheck;
using Interhelpo.Import.Reading;

namespace Interhelpo.Tests.Import.Reading;

public sealed class DocumentReaderTests
{
    private const string Words = "Žilina, Токмок, Pišpek, Фрунзе – 🚂";

    public static TheoryData<string, byte[]> Encodings => new()
    {
        { "UTF-8", Encoding.UTF8.GetBytes(Words) },
        { "UTF-8 with byte-order mark", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Words)] },
        { "UTF-16, little end first", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Words)] },
        { "UTF-16 without byte-order mark", Encoding.Unicode.GetBytes(Words) },
        { "UTF-16, big end first, without byte-order mark", Encoding.BigEndianUnicode.GetBytes(Words) },
        { "UTF-16, big end first", [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Words)] },
    };

    public static TheoryData<byte[], string> Refusals => new()
    {
        { [], "letter.txt is empty." },
        { " \n\t"u8.ToArray(), "letter.txt holds nothing but white space." },
        { [0x25, 0x50, 0x44, 0x46, 0x00, 0x01], "letter.txt is not text but a binary file; hand in its text as .txt in UTF-8." },
        { [0xFF, 0xFE, 0x00, 0xD8], "letter.txt is broken: not all of it is UTF-16; save it as UTF-8 and hand it in again." },
        { [0x41, 0x81, 0x98, 0x41, 0x83, 0x41], "letter.txt is in an encoding that cannot be told from its letters; save it as UTF-8 and hand it in again." },
        { [.. "Na po"u8, 0xE8, .. "atku"u8], "letter.txt is in an encoding that cannot be told from its letters; save it as UTF-8 and hand it in again." },
        { [.. Encoding.UTF8.GetBytes("Příliš žluťoučký kůň pěl"), 0xC5, 0x41], "letter.txt is UTF-8 with a broken character at byte 35; mend it there, or save the document as UTF-8 again." },
        { "  {\\rtf1 Hello}"u8.ToArray(), "letter.txt is a marked-up document (XML, RTF or PDF), which cannot be read yet; hand in its text as .txt." },
        { "<html><body><nav>Home</nav></body></html>"u8.ToArray(), "letter.txt is a page of HTML without any text to read; hand in its text as .txt." },
        { Encoding.UTF8.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<div>", 600)) + "x"), "letter.txt nests elements more than 512 deep, which no page for readers does; hand in its text as .txt." },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Text_is_read_whatever_its_Unicode_encoding(string encoding, byte[] bytes)
    {
        var read = DocumentReader.Read(new SourceFile("letter.txt", bytes));

        Assert.True(read.Ok, encoding);
        Assert.Equal(Words, read.Value.Text);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_is_no_text_is_refused_with_its_name_and_the_reason(byte[] bytes, string reason) =>
        Assert.Equal(reason, DocumentReader.Read(new SourceFile("letter.txt", bytes)).Reason);

    [Fact]
    public void Newlines_become_line_feeds_and_nothing_else_changes()
    {
        var read = DocumentReader.Read(new SourceFile("notes.txt", "  one\r\ntwo\u00A0three\rfour  "u8.ToArray()));

        Assert.Equal("  one\ntwo\u00A0three\nfour  ", read.Value!.Text);
        Assert.Equal("text/plain", read.Value.MediaType);
    }

    [Fact]
    public void A_document_is_known_by_the_hash_of_its_bytes()
    {
        var read = DocumentReader.Read(new SourceFile("letter.txt", "abc"u8.ToArray()));

        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", read.Value!.Sha256);
    }

    [Fact]
    public void No_bytes_make_it_throw() => Gen.Byte.Array[0, 200].Sample(Reads);

    [Fact]
    public void No_page_makes_it_throw() => Gen.OneOf([.. new[] { "<html><body>", "<p>", "<li>", "<table><tr><td>", "</", "&#1", "<ol>", "<h1>", " é", "a", "<a href=b>", "<pre>", "</table>", "<svg>" }.Select(Gen.Const)]).Array[0, 60]
        .Select(parts => Encoding.UTF8.GetBytes("<html>" + string.Concat(parts))).Sample(Reads);

    private static void Reads(byte[] bytes)
    {
        var read = DocumentReader.Read(new SourceFile("any", bytes));
        Assert.True(read.Ok != (read.Reason is not null));
    }
}
