using System.Runtime.CompilerServices;
using Interhelpo.Import;
using Interhelpo.Import.Reading;
using Interhelpo.Tests.Seeds;

namespace Interhelpo.Tests.Documents;

/// <summary>
/// Made-up documents in the languages of the archive, read by the real pipeline. What comes out is kept as reviewed files beside this one;
/// <c>INTERHELPO_ACCEPT=1</c> writes them anew.
/// </summary>
public sealed class DocumentTests
{
    [Theory]
    [InlineData("osada-cs")]
    [InlineData("osada-sk")]
    [InlineData("osada-ru")]
    public void A_document_is_read_as_it_was_reviewed(string name)
    {
        var file = Path.Combine(Here(), name + ".txt");
        var draft = ImportPipeline.Read(new SourceFile(Path.GetFileName(file), File.ReadAllBytes(file)), DateTimeOffset.UnixEpoch, _ => false);
        var written = DraftInWords.Write(draft.Value!);
        var reviewed = Path.Combine(Here(), name + ".md");
        if (Environment.GetEnvironmentVariable("INTERHELPO_ACCEPT") == "1") File.WriteAllText(reviewed, written);

        Assert.Equal(File.ReadAllText(reviewed).ReplaceLineEndings("\n"), written);
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
