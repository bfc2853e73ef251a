namespace Interhelpo.Chronicling;

/// <summary>
/// Tellings of one year by their rarer words. What four fifths of whose words another has shares at least one of its rarest fifth with it, so none is missed and few
/// are looked at.
/// </summary>
internal sealed class AlikeWords
{
    private const int Part = 5;

    private readonly Dictionary<(long Year, string Stem), List<Telling>> byStem = [];

    public AlikeWords(IReadOnlyList<Telling> tellings)
    {
        var dated = tellings.Where(telling => telling.Date is not null).ToList();
        var often = dated.SelectMany(telling => telling.Content.Stems).GroupBy(stem => stem, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        foreach (var telling in dated)
        {
            foreach (var stem in telling.Content.Stems.OrderBy(stem => often[stem]).ThenBy(stem => stem, StringComparer.Ordinal).Take(telling.Content.Count / Part + 1))
                (byStem.TryGetValue((YearOf(telling), stem), out var sharing) ? sharing : byStem[(YearOf(telling), stem)] = []).Add(telling);
        }
    }

    /// <summary>What says nothing that the telling does not say, of the same time, in the order of the sources.</summary>
    public IEnumerable<Telling> ToldBy(Telling telling) => telling.Content.Stems
        .SelectMany(stem => byStem.TryGetValue((YearOf(telling), stem), out var sharing) ? sharing : Enumerable.Empty<Telling>())
        .Distinct()
        .Where(other => !ReferenceEquals(other, telling) && telling.MayBeAt(other) && telling.IsStretch == other.IsStretch && telling.Content.Tells(other.Content))
        .OrderBy(other => other.Place).ThenBy(other => other.Part);

    private static long YearOf(Telling telling) => (telling.Date!.Date.Earliest ?? telling.Date.Date.Latest)?.Year ?? long.MinValue;
}
