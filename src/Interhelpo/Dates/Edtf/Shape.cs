namespace Interhelpo.Dates.Edtf;

/// <summary>What an EDTF text can be: one date, an interval, or a set. Written by <c>ToString</c> in canonical EDTF.</summary>
internal abstract record Shape
{
    /// <summary>The spans of time it may be about, at least one: several only for sets.</summary>
    public abstract IEnumerable<Span> Spans { get; }

    /// <summary>Every doubt expressed anywhere in it.</summary>
    public abstract Doubt Doubt { get; }
}

/// <summary>How an interval or a range in a set ends on one side.</summary>
internal enum Edge
{
    /// <summary>At a date.</summary>
    Date,

    /// <summary>Nowhere: <c>..</c>, it goes on.</summary>
    Open,

    /// <summary>Somewhere, nobody says where: an empty side.</summary>
    Unknown,
}

/// <summary>ISO 8601-2 time interval: <c>1927/1930</c>, <c>1925/..</c>, <c>/1932</c>. A side has a point exactly when its edge is a date.</summary>
internal sealed record Interval(Edge StartEdge, DatePoint? Start, Edge EndEdge, DatePoint? End) : Shape
{
    public override IEnumerable<Span> Spans => [new(Start?.Span.First, End?.Span.Last)];

    public override Doubt Doubt => (Start?.Doubt ?? Doubt.None) | (End?.Doubt ?? Doubt.None);

    public override string ToString() => $"{Side(StartEdge, Start)}/{Side(EndEdge, End)}";

    private static string Side(Edge edge, DatePoint? point) => point?.ToString() ?? (edge is Edge.Open ? ".." : "");
}

/// <summary>One of the members happened (<c>[1925,1926]</c>) or all of them did (<c>{1925,1926}</c>).</summary>
internal sealed record DateSet(bool All, IReadOnlyList<SetMember> Members) : Shape
{
    public override IEnumerable<Span> Spans => Members.Select(member => new Span(member.From?.Span.First, member.To?.Span.Last));

    public override Doubt Doubt =>
        Members.Aggregate(Doubt.None, (sum, member) => sum | (member.From?.Doubt ?? Doubt.None) | (member.To?.Doubt ?? Doubt.None));

    public override string ToString() => (All ? "{" : "[") + string.Join(',', Members) + (All ? "}" : "]");
}

/// <summary>A date (both ends the same), a range <c>1670..1672</c>, or an open range <c>..1760</c>, <c>1760..</c> in a set.</summary>
internal sealed record SetMember(DatePoint? From, DatePoint? To)
{
    public override string ToString() => Equals(From, To) ? $"{From}" : $"{From}..{To}";
}
