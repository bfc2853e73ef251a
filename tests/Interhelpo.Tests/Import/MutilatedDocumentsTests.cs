using System.Text;
using CsCheck;
using Interhelpo.Archive;
using Interhelpo.Import;
using Interhelpo.Import.Reading;
using Interhelpo.Tests.Seeds;

namespace Interhelpo.Tests.Import;

/// <summary>
/// Whole documents cut, spliced and corrupted, as scans and old disks do it. Each is refused with a reason or imported whole: its segments cover every
/// character once, every passage is exact, and importing it again gives the same.
/// </summary>
public sealed class MutilatedDocumentsTests
{
    private const string Page =
        "<html><body><nav><a href=a>Home</a></nav><main><h1>The mill</h1><p>In <b>May 1925</b> Jan Novák built a mill.<sup class=reference>[1]</sup></p><ol><li>Novák, Jan (1930). "
        + "<i>Mlýny</i>. Praha: Orbis.</li></ol><table><tr><td>1925</td><td>12 workers</td></tr></table></main></body></html>";

    private const string Chronicle =
        "Kronika obce Lhota\n\nV roce 1901 založil Jan Novák mlýn. Dne 4. května 1912 vyhořel; o dva roky později jej družstvo postavilo znovu.\n\n- 12 koní\n- 3 vozy\n\n"
        + "Литература\n1. Иванов И. И. Мельницы : очерк. – М. : Наука, 1978. – 120 с.\n2. Novák, J. Mlýny. Brno: Orbis, 1930. ISBN 978-80-905365-0-0.\n";

    private static readonly byte[][] documents =
    [
        .. SeedFiles.All.Select(seed => seed.Bytes), Encoding.UTF8.GetBytes(Page), Encoding.UTF8.GetBytes(Chronicle),
        Encoding.Unicode.GetBytes(Chronicle), CodePagesEncodingProvider.Instance.GetEncoding(1250)!.GetBytes(Chronicle[..200]),
    ];

    private static readonly Gen<byte[]> document = Gen.Int[0, documents.Length - 1].Select(i => documents[i]);

    private static readonly Gen<byte[]> spliced =
        from first in document
        from second in document
        from cut in Gen.Int[0, first.Length]
        from joint in Gen.Int[0, second.Length]
        select (byte[])[.. first[..cut], .. second[joint..]];

    private static readonly Gen<byte[]> corrupted =
        from whole in spliced
        from hits in Gen.Select(Gen.Int[0, 1_000_000], Gen.Byte).Array[0, 12]
        select Hit(whole, hits);

    // Characters instead of bytes, so that the text stays sound and only its sense suffers.
    private static readonly Gen<byte[]> garbled =
        from whole in spliced
        from hits in Gen.Select(Gen.Int[0, 1_000_000], Gen.Char[" \n\u00A0.,;:()[]{}\"“”„–—-/0129AÁž\u0301ЖѢ\uFFFD#>|<&"]).Array[0, 40]
        select Garble(whole, hits);

    [Fact]
    public void Corrupted_bytes_are_refused_or_imported_whole() => corrupted.Sample(IsRefusedOrWhole, iter: 300);

    [Fact]
    public void Garbled_text_is_refused_or_imported_whole() => garbled.Sample(IsRefusedOrWhole, iter: 300);

    private static void IsRefusedOrWhole(byte[] bytes)
    {
        var draft = Read(bytes);
        if (!draft.Ok)
        {
            Assert.False(string.IsNullOrWhiteSpace(draft.Reason));
            return;
        }

        var source = draft.Value.Source;
        var at = 0;
        foreach (var segment in source.Segments)
        {
            Assert.Equal(at, segment.Start);
            at = segment.End;
        }

        Assert.Equal(source.Characters, at);
        var points = new CodePoints(source.Content.Text);
        Assert.All(source.Passages, passage => Assert.Equal(source.Content.Text[points.ToUtf16(passage.Start)..points.ToUtf16(passage.End)], passage.Quote));
        Assert.Equal(draft.Value.Article.Markdown, Read(bytes).Value!.Article.Markdown);
    }

    private static Parsed<Draft> Read(byte[] bytes) => ImportPipeline.Read(new SourceFile("scan", bytes), DateTimeOffset.UnixEpoch, _ => false);

    private static byte[] Hit(byte[] whole, (int At, byte With)[] hits)
    {
        var bytes = whole.ToArray();
        foreach (var (at, with) in hits.Where(_ => bytes.Length > 0)) bytes[at % bytes.Length] = with;
        return bytes;
    }

    private static byte[] Garble(byte[] whole, (int At, char With)[] hits)
    {
        var letters = Encoding.UTF8.GetString(whole).ToCharArray();
        foreach (var (at, with) in hits.Where(_ => letters.Length > 0)) letters[at % letters.Length] = with;
        return Encoding.UTF8.GetBytes(letters);
    }
}
