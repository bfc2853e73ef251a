namespace Interhelpo.Comparing;

/// <summary>All documents as they are compared: what each is about and claims, and which of them may be about one thing. Claims are read only of those that are asked for.</summary>
internal sealed class Compared
{
    private readonly List<List<Setting>> settings;
    private readonly List<Claim>?[] claims;
    private readonly IReadOnlyList<ToldDocument> documents;
    private readonly Alignment alignment;
    private readonly bool areVoices;

    /// <param name="areVoices">Whether documents that speak with one voice are kept apart; otherwise all are compared with all.</param>
    public Compared(IReadOnlyList<ToldDocument> documents, Sameness sameness, bool areVoices = true)
    {
        (this.documents, this.areVoices) = (documents, areVoices);
        Voices = Comparing.Voices.Of(documents);
        settings = [.. documents.Select(SettingsOf)];
        claims = new List<Claim>?[documents.Count];
        var features = new Features(settings);
        alignment = new Alignment(features, sameness);
        Related = RelatedDocuments.In(features, documents.Count);
    }

    /// <summary>For each source the name of its voice.</summary>
    public IReadOnlyDictionary<string, string> Voices { get; }

    /// <summary>Pairs of documents that may be about one thing, with their likeness.</summary>
    public IReadOnlyList<(int One, int Other, double Likeness)> Related { get; }

    /// <summary>For each pair of related documents, of those asked for, all pairs of claims that may meet.</summary>
    public IEnumerable<IReadOnlyList<Meeting>> Meetings(Func<int, bool> isAsked) => Related
        .Where(pair => isAsked(pair.One) && isAsked(pair.Other) && !(areVoices && Voices[documents[pair.One].Source] == Voices[documents[pair.Other].Source]))
        .Select(pair => alignment.Between(ClaimsOf(pair.One), ClaimsOf(pair.Other), pair.Likeness));

    /// <summary>What each of the documents asked for claims.</summary>
    public IEnumerable<IReadOnlyList<Claim>> Claims(Func<int, bool> isAsked) => Enumerable.Range(0, documents.Count).Where(isAsked).Select(ClaimsOf);

    private List<Claim> ClaimsOf(int document) =>
        claims[document] ??= [.. settings[document].SelectMany(Comparing.Claims.Of).DistinctBy(claim => (claim.Setting.Statement, claim.Words, claim.Attribute, claim.Question.Key))];

    private static List<Setting> SettingsOf(ToldDocument document, int number)
    {
        var topics = Topics.Of(document);
        var own = new List<Setting>(document.Statements.Count);
        foreach (var told in document.Statements)
            own.Add(new Setting(told, topics, number, own, own.Count / (double)document.Statements.Count));
        return own;
    }
}
