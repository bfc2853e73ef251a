namespace Interhelpo.Archive;

/// <summary>The kinds of records that people edit, and of which every change is kept.</summary>
public enum RecordKind
{
    Article,
    Work,
    Person,
    Place,
    Organisation,
    Event,
    Source,
    Matter,
    Emendation,
    Statement,
}
