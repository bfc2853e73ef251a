namespace Interhelpo.Comparing;

/// <summary>Things joined into groups, by ones that belong together: what is joined with a third is joined with each other.</summary>
internal sealed class Groups<T>
    where T : class
{
    private readonly Dictionary<T, T> parents = new(ReferenceEqualityComparer.Instance);
    private readonly List<T> order = [];

    /// <summary>All groups, in the order in which their first members came.</summary>
    public IEnumerable<IReadOnlyList<T>> All => order.GroupBy(Root, (IEqualityComparer<T>)ReferenceEqualityComparer.Instance).Select(group => (IReadOnlyList<T>)[.. group]);

    public void Join(IReadOnlyList<T> members)
    {
        foreach (var member in members)
        {
            if (parents.TryAdd(member, member))
                order.Add(member);
            parents[Root(member)] = Root(members[0]);
        }
    }

    private T Root(T member)
    {
        while (!ReferenceEquals(parents[member], member))
            member = parents[member] = parents[parents[member]];
        return member;
    }
}
