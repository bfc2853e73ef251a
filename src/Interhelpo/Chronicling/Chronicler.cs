using Interhelpo.Comparing;

namespace Interhelpo.Chronicling;

/// <summary>
/// Composes the chronicle from what documents tell and what was judged of it. The same documents and matters give the same chronicle, in whatever order they come.
/// </summary>
public static class Chronicler
{
    public static ComposedChronicle Compose(IReadOnlyList<ToldDocument> documents, IReadOnlyList<JudgedMatter> matters)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(matters);
        var tellings = documents.OrderBy(document => document.Source, StringComparer.Ordinal).SelectMany(Tellings.Of).ToList();
        var language = MainLanguage(tellings);
        var drafts = new Weaving(tellings, new Shares(tellings, matters), new Rank(language)).Drafts();
        return new ComposedChronicle(language, Sections.Of(drafts));
    }

    private static string MainLanguage(IEnumerable<Telling> tellings) => tellings.Where(telling => telling.Date is not null)
        .GroupBy(telling => telling.Statement.Language, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => group.Key).FirstOrDefault("und");
}
