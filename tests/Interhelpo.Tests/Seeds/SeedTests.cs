using System.Runtime.CompilerServices;
using Interhelpo.Archive;
using Interhelpo.Citations;
using Interhelpo.Import;

namespace Interhelpo.Tests.Seeds;

/// <summary>The seed documents, read by the real pipeline. What comes out is kept as reviewed files beside this one.</summary>
public sealed class SeedTests
{
    private const string Encyclopedia = "000_7049d2d8955fe036";
    private const string Blog = "001_1902c82a884ac744";
    private const string Tour = "002_d8b4de4fae744eeb";

    [Theory]
    [InlineData(Encyclopedia)]
    [InlineData(Blog)]
    [InlineData(Tour)]
    public void A_seed_is_read_as_it_was_reviewed(string name)
    {
        var written = DraftInWords.Write(Read(name));
        var reviewed = Path.Combine(Here(), name + ".md");
        if (Environment.GetEnvironmentVariable("INTERHELPO_ACCEPT") == "1") File.WriteAllText(reviewed, written);

        Assert.Equal(File.ReadAllText(reviewed).ReplaceLineEndings("\n"), written);
    }

    [Theory]
    [InlineData(Encyclopedia)]
    [InlineData(Blog)]
    [InlineData(Tour)]
    public void Every_passage_of_a_seed_is_exact(string name)
    {
        var source = Read(name).Source;
        var codePoints = new CodePoints(source.Content.Text);

        Assert.NotEmpty(source.Passages);
        Assert.All(source.Passages, passage =>
            Assert.Equal(source.Content.Text[codePoints.ToUtf16(passage.Start)..codePoints.ToUtf16(passage.End)], passage.Quote));
    }

    [Fact]
    public void The_encyclopaedia_cites_eight_works_in_twelve_references()
    {
        var draft = Read(Encyclopedia);
        var references = draft.Citations.Where(citation => RoleAt(draft, citation.Passage) == SegmentRole.Reference).ToList();
        var works = new List<List<CitationDraft>>();
        foreach (var reference in references)
        {
            var same = works.Find(work => WorkIdentity.Same(work[0].Work, reference.Work));
            if (same is null) works.Add([reference]);
            else same.Add(reference);
        }

        Assert.Equal(12, references.Count);
        Assert.Equal(8, works.Count);
        Assert.Equal(["27", "32", "42", "49"], works.Single(work => work.Count == 4).Select(citation => citation.Locator));
        Assert.Equal(["185", "206"], works.Single(work => work.Count == 2).Select(citation => citation.Locator));
    }

    [Fact]
    public void Of_links_only_the_one_with_the_very_title_is_the_blog_article()
    {
        var links = Read(Encyclopedia).Citations;
        var (blog, tour) = (Read(Blog).Source, Read(Tour).Source);

        Assert.Single(links, link => WorkIdentity.IsTitled(link.Work, blog.Title));
        Assert.DoesNotContain(links, link => WorkIdentity.IsTitled(link.Work, tour.Title));
    }

    [Fact]
    public void Nothing_of_2019_is_history()
    {
        var events = new[] { Encyclopedia, Blog, Tour }.SelectMany(name => Read(name).Source.Statements).SelectMany(statement => statement.Events).ToList();

        Assert.NotEmpty(events);
        Assert.DoesNotContain(events, told => told.Date.ToString().Contains("2019", StringComparison.Ordinal));
    }

    private static SegmentRole RoleAt(Draft draft, Passage passage) => draft.Source.Segments.Single(segment => segment.Start <= passage.Start && passage.Start < segment.End).Role;

    private static Draft Read(string name) => ImportPipeline.Read(SeedFiles.Named(name), DateTimeOffset.UnixEpoch, _ => false).Value!;

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
