using Interhelpo.Archive;
using Interhelpo.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Queries;

/// <summary>Which works are wanted; what is null leaves all.</summary>
/// <param name="Words">Only what has all these words, by their beginnings, whatever their case, diacritics, script and spelling.</param>
/// <param name="Type">A CSL type.</param>
/// <param name="Author">Words of the name of somebody who made it.</param>
/// <param name="Year">Year of issue.</param>
/// <param name="Language">BCP 47.</param>
public sealed record WorkFilter(string? Words = null, string? Type = null, string? Author = null, int? Year = null, string? Language = null)
{
    internal async Task<IQueryable<CataloguedWork>> ApplyAsync(ArchiveDb db, CancellationToken cancellation)
    {
        IQueryable<CataloguedWork> works = db.Works;
        if (Type is not null) works = works.Where(work => work.Type == Type);
        if (Year is not null) works = works.Where(work => work.Year == Year);
        if (Language is not null) works = works.Where(work => work.Language == Language);
        if (Author is not null)
        {
            var names = await NamesAsync(db, cancellation);
            works = works.Where(work => work.Creators.Any(creator => EF.Parameter(names).Contains(creator.Name)));
        }

        return FoundKeys.Of(db, SearchKind.Work, Words) is { } keys ? works.Where(work => keys.Contains(work.Key)) : works;
    }

    /// <summary>The names of creators that have all words of the author asked for; spelled alike here, since their rows keep them as written only.</summary>
    private async Task<List<string>> NamesAsync(ArchiveDb db, CancellationToken cancellation)
    {
        var words = FilterWords.In(Author).ToList();
        var names = await db.Set<WorkCreator>().Select(creator => creator.Name).Distinct().ToListAsync(cancellation);
        return names.FindAll(name => FilterWords.In(name).ToHashSet(StringComparer.Ordinal).IsSupersetOf(words));
    }
}
