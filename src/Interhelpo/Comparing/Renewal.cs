namespace Interhelpo.Comparing;

/// <summary>What is judged again because documents came in.</summary>
/// <param name="Matters">All matters that any of the sources has a part in, suggestions among them.</param>
/// <param name="Sources">The new documents and those that they are compared with. Matters in which none of them has a part stay as they are.</param>
public sealed record Renewal(IReadOnlyList<JudgedMatter> Matters, IReadOnlySet<string> Sources);

/// <summary>A matter that is kept, as far as it says what must be judged again.</summary>
/// <param name="Key">As <see cref="JudgedMatter.Key"/>.</param>
/// <param name="Sources">Those whose statements have a part in it.</param>
public sealed record KeptTogether(string Key, IReadOnlySet<string> Sources);

/// <summary>Which documents are judged again, by their numbers, and which have to be compared for it: also those that share a matter with one of them.</summary>
internal sealed record Circle(IReadOnlySet<int> Renewed, IReadOnlySet<int> Compared)
{
    /// <param name="related">Pairs of documents that may be about one thing.</param>
    public static Circle Of(IReadOnlyList<ToldDocument> documents, IEnumerable<(int One, int Other, double Likeness)> related, IReadOnlySet<string> fresh, IEnumerable<KeptTogether> kept)
    {
        var numbers = documents.Select((document, at) => (document.Source, at)).ToDictionary(each => each.Source, each => each.at, StringComparer.Ordinal);
        var renewed = fresh.Where(numbers.ContainsKey).Select(source => numbers[source]).ToHashSet();
        renewed.UnionWith(related.Where(pair => fresh.Contains(documents[pair.One].Source) || fresh.Contains(documents[pair.Other].Source)).SelectMany(pair => new[] { pair.One, pair.Other }).ToList());
        var compared = kept.Select(matter => matter.Sources.Where(numbers.ContainsKey).Select(source => numbers[source]).ToList()).Where(renewed.Overlaps).SelectMany(sources => sources).Concat(renewed).ToHashSet();
        return new Circle(renewed, compared);
    }
}
