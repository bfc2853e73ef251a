using System.Text.Json.Nodes;
using Interhelpo.Spelling;

namespace Interhelpo.Evaluating.Sets;

/// <summary><c>{forms}</c>: spellings of one name. Any two should share a key, and no key should join two names.</summary>
internal sealed class SpellingGroups : ILabelledSet
{
    public string Shape => "spelling groups";

    public IReadOnlyList<string> Properties => ["forms"];

    public IEnumerable<Judgement> Judge(IReadOnlyList<LabelledRecord> records)
    {
        var groupOfKey = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            var forms = record.Texts("forms").Select(form => (Form: form, Keys: Keys(form))).ToList();
            List<Tally> tallies = [];
            List<Miss> misses = [];
            foreach (var (one, other) in Pairs(forms))
            {
                var share = one.Keys.Overlaps(other.Keys);
                tallies.Add(Tally.Of("pairs that share a key", share));
                if (!share) misses.Add(new Miss(record.Name, "pairs that share a key", 1, one.Form, other.Form));
            }

            foreach (var key in forms.SelectMany(form => form.Keys).Distinct(StringComparer.Ordinal))
            {
                var own = groupOfKey.TryAdd(key, record.Name);
                tallies.Add(Tally.Of("keys of one name only", own));
                if (!own) misses.Add(new Miss(record.Name, "keys of one name only", 2, "", $"{key}, as in {groupOfKey[key]}"));
            }

            yield return new Judgement(record.With(("keys", new JsonArray([.. forms.Select(form => new JsonArray([.. form.Keys]))]))), tallies, misses);
        }
    }

    // As the search index has them: the words folded, what they sound like, and the groups of the alias table that they name.
    private static HashSet<string> Keys(string form) =>
    [
        .. Words.In(form).Select(word => word.Folded),
        .. Words.In(form).SelectMany(word => SoundsAlike.Keys(word.Span.In(form))),
        .. Aliases.In(form).Select(met => "alias:" + met.Group.Key),
    ];

    private static IEnumerable<(T One, T Other)> Pairs<T>(IReadOnlyList<T> forms) =>
        forms.SelectMany((one, i) => forms.Skip(i + 1).Select(other => (one, other)));
}
