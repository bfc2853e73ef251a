using Interhelpo.Archive;
using Interhelpo.Spelling;

namespace Interhelpo.Comparing;

/// <summary>
/// Names for comparing: those that the importer recognised, and words that look like one where the sentence asks for one. The importer must be surer, for what
/// it recognises is shown as a name; here two texts must agree on the rest before anything is shown.
/// </summary>
internal static class Candidates
{
    private const int ShortestBare = 4;

    private static readonly Dictionary<string, HashSet<string>> prepositions = new(StringComparer.Ordinal)
    {
        ["en"] = ["in", "at", "from", "to", "near", "via", "through", "of", "into", "for", "beside"],
        ["cs"] = ["v", "ve", "na", "z", "ze", "do", "u", "pri", "pres"],
        ["sk"] = ["v", "vo", "na", "z", "zo", "do", "u", "pri", "cez"],
        ["ru"] = ["v", "vo", "na", "iz", "s", "so", "pod", "cherez", "u", "pri", "do"],
        ["de"] = ["in", "im", "aus", "von", "nach", "bei", "zu", "uber", "am"],
    };

    /// <summary>Persons: the recognised ones, two or more words with capitals in a row, and one beside a word for a role or for naming.</summary>
    public static IReadOnlyList<ToldName> People(Setting setting)
    {
        var told = setting.Told;
        var people = told.Names.Where(name => name.Kind == EntityKind.Person).ToList();
        var leads = setting.Found.Where(found => found.Concept.Kind is ConceptKind.Role || (found.Concept.Kind is ConceptKind.Naming && found.Concept.Traits.Contains("called"))).Select(found => found.Span).ToList();
        var namings = setting.All(ConceptKind.Naming).Select(found => found.Span).ToList();
        var read = Words.In(told.Text);
        var own = prepositions.GetValueOrDefault(told.Language.Split('-')[0]) ?? [];
        foreach (var run in Runs(setting))
        {
            if (namings.Exists(naming => naming.Overlaps(run.Span)))
                continue;
            // What stands behind a preposition of place is one.
            var isPlace = read.LastOrDefault(word => word.Span.End <= run.Span.Start) is { } before && own.Contains(before.Folded);
            if ((run.Words > 1 && !isPlace) || leads.Exists(lead => run.Span.Start - lead.End is >= 0 and <= 2))
                people.Add(new ToldName(run.Span, "", run.Span.In(told.Text), EntityKind.Person, false, null));
        }

        return [.. people.OrderBy(name => name.Span)];
    }

    /// <summary>Single words with a capital that are none of the names: persons or places only where another text has the same in a full name.</summary>
    public static IEnumerable<ToldName> Bare(Setting setting, IEnumerable<TextSpan> named)
    {
        var taken = named.ToList();
        return Runs(setting).Where(run => run.Words == 1 && run.Span.Length >= ShortestBare && !taken.Exists(span => span.Overlaps(run.Span)) && !setting.All(ConceptKind.Nation).Any(nation => nation.Span.Overlaps(run.Span)))
            .Select(run => new ToldName(run.Span, "", run.Span.In(setting.Told.Text), EntityKind.Person, false, null));
    }

    /// <summary>Places: the recognised ones, and words with capitals right behind a preposition of place.</summary>
    public static IReadOnlyList<(ToldName Place, string Preposition)> Places(Setting setting)
    {
        var told = setting.Told;
        var language = told.Language.Split('-')[0];
        var read = Words.In(told.Text);
        var found = new List<(ToldName, string)>();
        var own = prepositions.GetValueOrDefault(language) ?? [];
        foreach (var place in told.Names.Where(name => name.Kind == EntityKind.Place && name.Span.Start > 0))
            found.Add((place, LeadOf(place)));
        foreach (var run in Runs(setting))
        {
            var before = read.LastOrDefault(word => word.Span.End <= run.Span.Start);
            var isArticle = before?.Folded is "the" or "der" or "dem" or "den";
            var lead = isArticle ? read.LastOrDefault(word => word.Span.End <= before!.Span.Start) : before;
            // German nouns all have capitals: behind an article only streets and inns are taken, which say what they are.
            var isInn = Words.In(run.Span.In(told.Text))[0].Folded is "u" or "zum" or "zur" && run.Span.Length > 3;
            if ((!isInn && (lead is null || !own.Contains(lead.Folded))) || (isArticle && language == "de" && !IsStreet(run.Span.In(told.Text))))
                continue;
            found.Add((new ToldName(run.Span, "place/" + SoundOf(run.Span.In(told.Text)), run.Span.In(told.Text), EntityKind.Place, false, null), isInn ? "in" : lead!.Folded));
        }

        return found;

        // "In Delton, Ohio" and "at the station Lomnice": the preposition stands before what is put beside the name.
        string LeadOf(ToldName place)
        {
            var at = -1;
            for (var each = 0; each < read.Count && read[each].Span.End <= place.Span.Start; each++)
                at = each;
            for (var back = 0; back < 3 && at - back >= 0; back++)
            {
                if (own.Contains(read[at - back].Folded))
                    return read[at - back].Folded;
            }

            return "";
        }
    }

    /// <summary>The beginnings of the words of a name as they sound.</summary>
    public static string SoundOf(string name) => string.Join(' ', Words.In(name).Select(word => SoundsAlike.Keys(word.Folded) is [var sound, ..] ? Traits.StemOf(sound) : word.Folded));

    /// <summary>How the last word with a capital before one without sounds: "Petr Novák z Brna" is Novák.</summary>
    public static string SurnameIn(string name)
    {
        var last = Words.In(name).TakeWhile((word, at) => at == 0 || char.IsUpper(name[word.Span.Start])).LastOrDefault()?.Folded ?? name;
        return SoundsAlike.Keys(last) is [var sound, ..] ? sound : last;
    }

    public static Way WayOf(string preposition) => preposition switch
    {
        "from" or "z" or "ze" or "zo" or "iz" or "s" or "so" or "aus" or "von" => Way.From,
        "to" or "into" or "do" or "nach" or "zu" => Way.To,
        "via" or "through" or "pres" or "cez" or "cherez" or "uber" => Way.Through,
        "" => Way.Named,
        _ => Way.Where,
    };

    private static bool IsStreet(string name) => name.EndsWith("gasse", StringComparison.Ordinal) || name.EndsWith("straße", StringComparison.Ordinal) || name.EndsWith("strasse", StringComparison.Ordinal)
        || name.EndsWith("platz", StringComparison.Ordinal) || name.EndsWith("weg", StringComparison.Ordinal) || name.EndsWith("markt", StringComparison.Ordinal);

    /// <summary>Words with capitals in a row, parted by blanks or an initial's point only, without small words, roles, dates and names that were recognised; not the first word of the sentence alone.</summary>
    private static IEnumerable<(TextSpan Span, int Words)> Runs(Setting setting)
    {
        var text = setting.Told.Text;
        var read = Words.In(text);
        for (var at = 0; at < read.Count; at++)
        {
            if (!IsOfName(at))
                continue;
            var next = at + 1;
            while (next < read.Count && IsOfName(next) && IsGap(text.AsSpan(read[next - 1].Span.End, read[next].Span.Start - read[next - 1].Span.End)))
                next++;
            if (at > 0 || next - at > 1)
                yield return (new TextSpan(read[at].Span.Start, read[next - 1].Span.End), next - at);
            at = next - 1;
        }

        // "CIA" is a body.
        bool IsOfName(int at) => char.IsUpper(text[read[at].Span.Start]) && !(read[at].Span.Length > 1 && char.IsUpper(text[read[at].Span.End - 1])) && !Traits.IsSmall(setting.Told.Language, read[at].Folded)
            && !setting.Told.Dates.Any(date => date.Span.Overlaps(read[at].Span))
            && !setting.Told.Names.Any(name => name.Span.Overlaps(read[at].Span)) && !setting.All(ConceptKind.Role).Any(role => role.Span.Overlaps(read[at].Span));
    }

    private static bool IsGap(ReadOnlySpan<char> gap) => gap is " " or ". " or "' " or "’ " or "-";
}
