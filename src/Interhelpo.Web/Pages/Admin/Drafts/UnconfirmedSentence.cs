using Interhelpo.Archive;
using Interhelpo.Editing;
using Interhelpo.Store;
using Interhelpo.Web.Rendering.Articles;

namespace Interhelpo.Web.Pages.Admin.Drafts;

/// <summary>A sentence that was reworded above its marks, with the words they lead to.</summary>
internal sealed record UnconfirmedSentence(string Words, IReadOnlyList<string> Quotes)
{
    /// <param name="before">What readers have now; null when nothing.</param>
    public static async Task<IReadOnlyList<UnconfirmedSentence>> OfAsync(ArchiveDb db, RecordDraft draft, Fields? before, CancellationToken cancellation)
    {
        if (draft.Kind != RecordKind.Article || before is null) return [];
        var markdown = Fields.FromJson(draft.State)["markdown"];
        var waiting = Evidence.Unconfirmed(before["markdown"], before.Lines("unconfirmed"), markdown).ToHashSet(StringComparer.Ordinal);
        var targets = await db.TargetsAsync(ArticleText.Read(markdown), cancellation);
        return [.. ArticleSentences.In(markdown).Where(sentence => waiting.Contains(sentence.Words)).DistinctBy(sentence => sentence.Words)
            .Select(sentence => new UnconfirmedSentence(sentence.Words, [.. sentence.Marks.Select(mark => Quote(mark, targets)).OfType<string>()]))];
    }

    private static string? Quote(Mark mark, NoteTargets targets) => mark switch
    {
        PassageMark passage => targets.Passages.GetValueOrDefault(passage)?.Quote,
        WorkMark work => targets.Works.GetValueOrDefault(work.Key)?.Title,
        _ => null,
    };
}
