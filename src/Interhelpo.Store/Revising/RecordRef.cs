using Interhelpo.Archive;

namespace Interhelpo.Store.Revising;

/// <summary>A record of the archive, by the key of its row.</summary>
public sealed record RecordRef(RecordKind Kind, int Id)
{
    /// <summary>The record that a row is; null when the row is of no kind that people edit, or not saved yet.</summary>
    internal static RecordRef? Of(object row) => row switch
    {
        Article article => new(RecordKind.Article, article.Id),
        CataloguedWork work => new(RecordKind.Work, work.Id),
        Entity entity => new(KindOf(entity.Kind), entity.Id),
        TimelineEvent told => new(RecordKind.Event, told.Id),
        Source source => new(RecordKind.Source, source.Id),
        Emendation emendation => new(RecordKind.Emendation, emendation.Id),
        Statement statement => new(RecordKind.Statement, statement.Id),
        Matter matter => new(RecordKind.Matter, matter.Id),
        _ => null,
    };

    /// <summary>The kind of record that an entity of this kind is.</summary>
    public static RecordKind KindOf(EntityKind kind) => kind switch { EntityKind.Person => RecordKind.Person, EntityKind.Place => RecordKind.Place, _ => RecordKind.Organisation };
}
