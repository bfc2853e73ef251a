using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Interhelpo.Store.Search;

/// <summary>A findable row that a save adds, changes or removes.</summary>
/// <param name="KeyBefore">The slug or key under which the index may know it already.</param>
/// <param name="Text">What it is to be found by now; not to be asked of a deleted row.</param>
internal sealed record ChangedRow(SearchKind Kind, string KeyBefore, EntityState State, bool IsOpen, Func<SearchEntryText> Text)
{
    public bool Added => State is EntityState.Added;

    /// <summary>Gone, or not open to readers: nobody finds it.</summary>
    public bool Deleted => State is EntityState.Deleted || !IsOpen;

    public static ChangedRow Of(EntityEntry<Article> row) =>
        new(SearchKind.Article, Before(row, nameof(Article.Slug)), row.State, row.Entity.IsOpen, () => SearchEntries.Of(row.Entity));

    public static ChangedRow Of(EntityEntry<Source> row) =>
        new(SearchKind.Source, Before(row, nameof(Source.Slug)), row.State, row.Entity.Newer.Count == 0, () => SearchEntries.Of(row.Entity));

    public static ChangedRow Of(EntityEntry<Statement> row) =>
        new(SearchKind.Statement, Before(row, nameof(Statement.Slug)), row.State, row.Entity.IsOpen, () => SearchEntries.Of(row.Entity));

    public static ChangedRow Of(EntityEntry<Emendation> row) =>
        new(SearchKind.Emendation, SearchEntries.KeyOf(row.Entity), row.State, row.Entity.Passage.IsOpen, () => SearchEntries.Of(row.Entity));

    public static ChangedRow Of(EntityEntry<TimelineEvent> row) =>
        new(SearchKind.Event, Before(row, nameof(TimelineEvent.Slug)), row.State, row.Entity.IsOpen, () => SearchEntries.Of(row.Entity));

    public static ChangedRow Of(EntityEntry<CataloguedWork> row) =>
        new(SearchKind.Work, row.Entity.Key, row.State, true, () => SearchEntries.Of(row.Entity));

    public static ChangedRow Of(EntityEntry<Entity> row) =>
        new(KindOf(row.Entity.Kind), Before(row, nameof(Entity.Slug)), row.State, row.Entity.IsOpen, () => SearchEntries.Of(row.Entity));

    private static string Before(EntityEntry row, string property) => (string)row.Property(property).OriginalValue!;

    private static SearchKind KindOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => SearchKind.Person,
        EntityKind.Place => SearchKind.Place,
        _ => SearchKind.Organisation,
    };
}
