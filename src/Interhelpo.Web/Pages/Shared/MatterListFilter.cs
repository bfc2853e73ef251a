using Interhelpo.Archive;
using Interhelpo.Dates;
using Interhelpo.Store.Queries;

namespace Interhelpo.Web.Pages.Shared;

/// <summary>Which matters a reader wants to see. What is not understood filters nothing, and the page says so.</summary>
internal sealed record MatterListFilter(string? Kind, string? Person, string? Place, string? Organisation, string? From, string? To)
{
    public bool IsOn => new[] { Kind, Person, Place, Organisation, From, To }.Any(value => !string.IsNullOrWhiteSpace(value));

    /// <summary>Those dates that were asked for and are none.</summary>
    public IEnumerable<string> NotUnderstood => new[] { From, To }.OfType<string>().Where(text => text.Trim().Length > 0 && Date(text) is null);

    /// <summary>The chosen slug among entities of a kind; null when none is.</summary>
    public string? Chosen(EntityKind kind) => kind switch { EntityKind.Person => Person, EntityKind.Place => Place, _ => Organisation };

    public MatterFilter ToFilter(bool disagree) => new()
    {
        Disagree = disagree,
        Kind = Enum.GetValues<MatterKind>().Cast<MatterKind?>().FirstOrDefault(kind => MatterWords.Parameter(kind!.Value) == Kind),
        Person = Said(Person),
        Place = Said(Place),
        Organisation = Said(Organisation),
        From = Date(From)?.Earliest,
        To = Date(To)?.Latest,
    };

    private static string? Said(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static HistoricalDate? Date(string? text) => string.IsNullOrWhiteSpace(text) ? null : HistoricalDate.Parse(text.Trim()).Value;
}
