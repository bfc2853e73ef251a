namespace Interhelpo.Comparing;

/// <summary>
/// Meetings joined into groups, the likeliest first: claims that meet with a third belong together. Two groups stay apart where joining them would set claims against
/// each other that never met and of which no rule knows that they answer one question.
/// </summary>
internal sealed class Groups
{
    private readonly Dictionary<Claim, Group> groups = new(ReferenceEqualityComparer.Instance);

    public Groups(IReadOnlyList<Meeting> meetings)
    {
        var met = meetings.Where(meeting => meeting.Relation == Relation.Contradict).Select(meeting => (meeting.One, meeting.Other)).ToHashSet();
        foreach (var meeting in meetings.OrderByDescending(meeting => meeting.Likelihood).ThenBy(meeting => meeting.One.Told.Id, StringComparer.Ordinal).ThenBy(meeting => meeting.One.Words).ThenBy(meeting => meeting.Other.Told.Id, StringComparer.Ordinal).ThenBy(meeting => meeting.Other.Words))
        {
            var (one, other) = (Of(meeting.One), Of(meeting.Other));
            if (!ReferenceEquals(one, other))
            {
                if (!MayJoin(one, other, met))
                    continue;
                one.Claims.AddRange(other.Claims);
                one.Sternest = other.Sternest is not null && (one.Sternest is null || other.Sternest.Relation > one.Sternest.Relation) ? other.Sternest : one.Sternest;
                foreach (var claim in other.Claims)
                    groups[claim] = one;
            }

            if (one.Sternest is null || meeting.Relation > one.Sternest.Relation)
                one.Sternest = meeting;
        }
    }

    /// <summary>The claims of each group, in the order of their texts, and the meeting with the sternest relation.</summary>
    public IEnumerable<(IReadOnlyList<Claim> Claims, Meeting Sternest)> All =>
        groups.Values.Distinct().Where(group => group.Sternest is not null).Select(group => ((IReadOnlyList<Claim>)[.. group.Claims.OrderBy(claim => claim.Setting.Document).ThenBy(claim => claim.Setting.Statement).ThenBy(claim => claim.Words)], group.Sternest!));

    private static bool MayJoin(Group one, Group other, HashSet<(Claim, Claim)> met) => one.Claims.TrueForAll(claim => other.Claims.TrueForAll(its =>
        claim.Answer.Beside(its.Answer).Relation is not Relation.Contradict || Signs.AreAsked(claim, its) || met.Contains((claim, its)) || met.Contains((its, claim))));

    private Group Of(Claim claim) => groups.TryGetValue(claim, out var known) ? known : groups[claim] = new Group(claim);

    private sealed class Group(Claim first)
    {
        public List<Claim> Claims { get; } = [first];

        public Meeting? Sternest { get; set; }
    }
}
