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
        { [0x41, 0xE8, 0x41], "letter.txt is neither UTF-8 nor UTF-16; save it as UTF-8 and hand it in again." },
        { [0xFF, 0xFE, 0x00, 0xD8], "letter.txt is neither UTF-8 nor UTF-16; save it as UTF-8 and hand it in again." },
        { "  <!DOCTYPE html><p>Hello</p>"u8.ToArray(), "letter.txt is a marked-up document (HTML, XML, RTF or PDF), which cannot be read yet; hand in its text as .txt." },
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
        var read = DocumentReader.Read(new SourceFile("notes.md", "  one\r\ntwo\u00A0three\rfour  "u8.ToArray()));

        Assert.Equal("  one\ntwo\u00A0three\nfour  ", read.Value!.Text);
        Assert.Equal("text/markdown", read.Value.MediaType);
    }

    [Fact]
    public void A_document_is_known_by_the_hash_of_its_bytes()
    {
        var read = DocumentReader.Read(new SourceFile("letter.txt", "abc"u8.ToArray()));

        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", read.Value!.Sha256);
    }

    [Fact]
    public void No_bytes_make_it_throw() => Gen.Byte.Array[0, 200].Sample(bytes =>
    {
        var read = DocumentReader.Read(new SourceFile("any", bytes));
        Assert.True(read.Ok != (read.Reason is not null));
    });
}
