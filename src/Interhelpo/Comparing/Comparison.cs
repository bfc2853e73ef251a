using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>
/// Brings statements of all documents together that answer the same question, and judges how their answers stand to each other. Only documents that may be about
/// one thing are compared, and only claims that have enough in common meet.
/// </summary>
public static class Comparison
{
    /// <summary>How likely it must be that two claims answer one question before readers are shown that they agree.</summary>
    internal const double Agreeing = 0.4;

    /// <summary>The same before they are shown that two sources contradict each other.</summary>
    internal const double Contradicting = 0.6;

    /// <summary>The same before curators are asked: of those so likely and no likelier half are matters.</summary>
    internal const double Suggesting = 0.15;

    private const int MostShared = 5;
    private const int MostOfTopic = 2;
    private const int LongestValue = 60;

    /// <summary>The matters that at least two statements answer, in the order of their topics: those that readers are shown.</summary>
    public static IReadOnlyList<JudgedMatter> Of(IReadOnlyList<ToldDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Of(documents, Sameness.Fitted, Agreeing, Contradicting);
    }

    /// <summary>The same, and behind them those that may be matters or chance: what curators are asked about and readers do not see.</summary>
    public static IReadOnlyList<JudgedMatter> WithSuggestions(IReadOnlyList<ToldDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Of(documents, Sameness.Fitted, Agreeing, Contradicting, Suggesting);
    }

    /// <summary>
    /// What documents that came in change: compared are only they, those that may be about the same things, and whoever shares a matter with one of these.
    /// How seldom a word is counts all documents, so a few judgements near the line may come out otherwise than when all are compared.
    /// </summary>
    /// <param name="documents">All, the new ones among them.</param>
    /// <param name="fresh">The sources that came in.</param>
    /// <param name="kept">The matters that are kept.</param>
    public static Renewal Renewed(IReadOnlyList<ToldDocument> documents, IReadOnlySet<string> fresh, IReadOnlyCollection<KeptTogether> kept)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(fresh);
        ArgumentNullException.ThrowIfNull(kept);
        var compared = new Compared(documents, Sameness.Fitted);
        var circle = Circle.Of(documents, compared.Related, fresh, kept);
        var sources = circle.Renewed.Select(at => documents[at].Source).ToHashSet(StringComparer.Ordinal);
        var matters = Of(compared, circle.Compared.Contains, Agreeing, Contradicting, Suggesting).Where(matter => matter.Positions.Any(position => position.Evidence.Any(words => sources.Contains(words.Statement.Source))));
        return new Renewal(Distinguished(matters, kept.Where(matter => !matter.Sources.Overlaps(sources)).Select(matter => matter.Key)), sources);
    }

    internal static IReadOnlyList<JudgedMatter> Of(IReadOnlyList<ToldDocument> documents, Sameness sameness, double agreeing, double contradicting, double suggesting = 1) =>
        Distinguished(Of(new Compared(documents, sameness), _ => true, agreeing, contradicting, suggesting), []);

    private static IEnumerable<JudgedMatter> Of(Compared compared, Func<int, bool> isCompared, double agreeing, double contradicting, double suggesting)
    {
        var met = compared.Meetings(isCompared).Select(pair => pair.Where(meeting => meeting.Likelihood >= Math.Min(suggesting, Least(meeting))).ToList()).ToList();
        var sure = met.SelectMany(pair => Shown([.. pair.Where(IsSure)])).Concat(compared.Claims(isCompared).SelectMany(Contradictions)).ToList();
        var told = sure.SelectMany(meeting => new[] { meeting.One, meeting.Other }).ToHashSet<Claim>(ReferenceEqualityComparer.Instance);
        var unsure = met.SelectMany(Shown).Where(meeting => !IsSure(meeting) && !IsSettled(meeting.One) && !IsSettled(meeting.Other) && !(told.Contains(meeting.One) && told.Contains(meeting.Other)));
        return Matters(sure, compared.Voices).Concat(Matters([.. unsure], compared.Voices).Select(matter => matter with { IsSuggestion = true }));

        double Least(Meeting meeting) => meeting.Relation == Relation.Contradict ? contradicting : agreeing;
        // Of a claim in a matter it is known which question it answers.
        bool IsSettled(Claim claim) => claim.Question.Key.Length > 0 && told.Contains(claim);
        bool IsSure(Meeting meeting) => meeting.Likelihood >= Least(meeting);
    }

    private static IEnumerable<JudgedMatter> Matters(IReadOnlyList<Meeting> meetings, IReadOnlyDictionary<string, string> voices) =>
        new Groups(meetings).All.Select(group => MatterOf(group.Claims, group.Sternest, voices)).OrderBy(matter => matter.Topic, StringComparer.Ordinal).ThenBy(matter => matter.Key, StringComparer.Ordinal);

    /// <summary>Two chairmen, on each of whom the sources agree, answer one question in two matters: those behind the first bear the name of their first statement.</summary>
    private static List<JudgedMatter> Distinguished(IEnumerable<JudgedMatter> matters, IEnumerable<string> taken)
    {
        var keys = taken.ToHashSet(StringComparer.Ordinal);
        return [.. matters.Select(matter => keys.Add(matter.Key) ? matter : matter with { Key = Enumerable.Range(0, int.MaxValue).Select(at => $"{matter.Positions[0].Evidence[0].Statement.Id}|{at}|{matter.Key}").First(keys.Add) })];
    }

    /// <summary>All pairs of claims that may meet, likely or not: what the weights are fitted on.</summary>
    internal static IEnumerable<Meeting> Candidates(IReadOnlyList<ToldDocument> documents, Sameness sameness) => new Compared(documents, sameness, areVoices: false).Meetings(_ => true).SelectMany(met => met);

    /// <summary>Of the meetings of two documents those that are matters of their own. Whose answer the other text confirms, that text does not contradict.</summary>
    private static IEnumerable<Meeting> Shown(List<Meeting> met)
    {
        var agreeing = met.Where(meeting => meeting.Relation != Relation.Contradict).SelectMany(meeting => new[] { meeting.One, meeting.Other }).ToHashSet<Claim>(ReferenceEqualityComparer.Instance);
        return met.Where(meeting => meeting.Relation == Relation.Contradict ? !agreeing.Contains(meeting.One) && !agreeing.Contains(meeting.Other) : !IsYearOfCount(meeting, met) && !IsOnlyTold(meeting, met));
    }

    /// <summary>A text contradicts itself only where two of its statements plainly date what happens once.</summary>
    private static IEnumerable<Meeting> Contradictions(IReadOnlyList<Claim> own)
    {
        foreach (var answers in own.Where(claim => claim.Question.Kind == MatterKind.Date && claim.Question.Key.Length > 0).GroupBy(claim => claim.Question.Key, StringComparer.Ordinal))
        {
            var (first, last) = (answers.First(), answers.LastOrDefault(claim => claim.Told.Id != answers.First().Told.Id && claim.Answer.Beside(answers.First().Answer).Relation == Relation.Contradict));
            if (last is not null)
                yield return new Meeting(first, last, Relation.Contradict, [], 1);
        }
    }

    /// <summary>In "by 1912 it employed 612 hands" the year belongs to the count: that it agrees is no matter beside that of the count.</summary>
    private static bool IsYearOfCount(Meeting meeting, List<Meeting> met) =>
        meeting.One.Question.Kind == MatterKind.Date && meeting.Relation != Relation.Contradict && meeting.One.Act.Length == 0 && meeting.Other.Act.Length == 0
        && met.Exists(count => count.One.Question.Kind == MatterKind.Quantity && count.One.Setting == meeting.One.Setting && count.Other.Setting == meeting.Other.Setting);

    /// <summary>That both tell how something came about is no matter beside a number, a person or a date in which the same statements meet.</summary>
    private static bool IsOnlyTold(Meeting meeting, List<Meeting> met) =>
        meeting is { One.Answer: ReasonAnswer { IsGiven: false }, Other.Answer: ReasonAnswer { IsGiven: false } }
        && met.Exists(other => other.One.Question.Kind != MatterKind.Cause && other.One.Setting == meeting.One.Setting && other.Other.Setting == meeting.Other.Setting);

    private static JudgedMatter MatterOf(IReadOnlyList<Claim> claims, Meeting sternest, IReadOnlyDictionary<string, string> voices)
    {
        var asked = claims.Select(claim => claim.Question).FirstOrDefault(question => question.Key.Length > 0);
        var question = asked ?? QuestionOf(claims, sternest);
        var shared = SharedBy(sternest.One.Setting, sternest.Other.Setting);
        var together = asked is not null ? $"They answer the same question ({question.Topic})"
            : shared.Count > 0 ? $"Their sentences have more in common with each other than with others ({string.Join(", ", shared)})"
            : "Their texts tell of one thing, and their sentences have more in common with each other than with others";
        var because = sternest.One.Answer.Beside(sternest.Other.Answer).Because;
        var positions = Positions(claims);
        return new JudgedMatter(question.Key, question.Kind, question.Topic, sternest.Relation, $"{together}: {because}.{(sternest.Relation == Relation.Contradict ? Alongside(positions) : "")}",
            claims.Select(claim => voices[claim.Told.Source]).Distinct(StringComparer.Ordinal).Count(), [.. positions.Select(PositionOf)]);
    }

    /// <summary>Where some contradict each other, others may go together all the same: which, for readers.</summary>
    private static string Alongside(List<List<Claim>> positions)
    {
        var together = positions.SelectMany((one, at) => positions[(at + 1)..].Where(other => one[0].Answer.Beside(other[0].Answer).Relation == Relation.Compatible).Select(other => $" “{one[0].Value}” and “{other[0].Value}” do not exclude each other."));
        return string.Concat(together);
    }

    /// <summary>A question that no rule asks is named by what its statements share, and by the first answer.</summary>
    private static Question QuestionOf(IReadOnlyList<Claim> claims, Meeting meeting)
    {
        var shared = SharedBy(meeting.One.Setting, meeting.Other.Setting);
        var about = shared.Count > 0 ? string.Join(", ", shared.Take(MostOfTopic)) + ": " : claims[0].Setting.Topics.First is { } topic ? topic.Name + ": " : "";
        var statements = string.Join('|', claims.Select(claim => claim.Told.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return new Question(claims[0].Question.Kind, $"alike|{claims[0].Attribute}|{statements}|{claims[0].Words.Start}", $"{about}{(claims[0].Question.Topic.Length > 0 ? claims[0].Question.Topic : Shortened(claims[0].Value))}");
    }

    private static string Shortened(string value) => value.Length <= LongestValue ? value : value[..Math.Max(1, value.LastIndexOf(' ', LongestValue))] + "…";

    /// <summary>The names and then the meanings that two statements share, in plain English.</summary>
    private static List<string> SharedBy(Setting one, Setting other)
    {
        var names = one.Told.Names.Where(name => other.Told.Names.Any(its => its.Key == name.Key)).Select(name => name.Name);
        var meanings = one.Found.Where(found => found.Concept is { Kind: ConceptKind.Meaning } or { Kind: ConceptKind.Thing, IsSelf: false } && other.Found.Any(its => its.Concept.Name == found.Concept.Name && its.Concept.Kind == found.Concept.Kind) && !one.All(ConceptKind.Reason).Any(reason => reason.Span.Overlaps(found.Span))).Select(found => found.Concept.Label);
        return [.. names.Concat(meanings).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostShared)];
    }

    private static List<List<Claim>> Positions(IReadOnlyList<Claim> claims)
    {
        var positions = new List<List<Claim>>();
        foreach (var claim in claims)
        {
            if (positions.Find(position => position[0].Answer.Beside(claim.Answer).Relation == Relation.Agree) is { } same)
                same.Add(claim);
            else
                positions.Add([claim]);
        }

        return positions;
    }

    private static JudgedPosition PositionOf(List<Claim> claims) => new(claims[0].Value, [.. claims.Select(claim => new JudgedWords(claim.Told, claim.Words)).DistinctBy(words => (words.Statement.Id, words.Words))]);
}
