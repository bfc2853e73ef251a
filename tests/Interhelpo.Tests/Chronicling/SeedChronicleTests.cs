using System.Runtime.CompilerServices;
using Interhelpo.Chronicling;
using Interhelpo.Comparing;
using Interhelpo.Tests.Comparing;

namespace Interhelpo.Tests.Chronicling;

/// <summary>The chronicle of the seeds, kept as a file that was read as history.</summary>
public sealed class SeedChronicleTests
{
    [Fact]
    public void The_chronicle_of_the_seeds_is_as_it_was_reviewed()
    {
        var documents = ToldTexts.Of(DocumentPair.Seeds);
        var written = ChronicleInWords.Write(Chronicler.Compose(documents, Comparison.Of(documents)));
        var reviewed = Path.Combine(Here(), "seeds.md");
        if (Environment.GetEnvironmentVariable("INTERHELPO_ACCEPT") == "1") File.WriteAllText(reviewed, written);

        Assert.Equal(File.ReadAllText(reviewed).ReplaceLineEndings("\n"), written);
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
