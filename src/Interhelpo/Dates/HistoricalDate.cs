using Interhelpo.Dates.Edtf;

namespace Interhelpo.Dates;

/// <summary>
/// A date as history knows it, in EDTF (ISO 8601-2): a day, a month, a year, a decade, an interval perhaps open, one or all of several,
/// each perhaps uncertain or approximate. Levels 0 and 1 complete; of level 2 sets, masked digits, doubted parts, long years, groupings of months.
/// Refuses, with the reason, what is no EDTF or no day of the calendar, and intervals that end before they begin.
/// </summary>
public sealed class HistoricalDate : IEquatable<HistoricalDate>, IComparable<HistoricalDate>
{
    private readonly string text;
    private readonly List<Span> spans;

    private HistoricalDate(Shape shape)
    {
        Shape = shape;
        text = shape.ToString()!;
        spans = shape.Spans.ToList();
        Earliest = spans.Exists(span => span.First is null) ? null : spans.Min(span => span.First);
        Latest = spans.Exists(span => span.Last is null) ? null : spans.Max(span => span.Last);
    }

    /// <summary>The first day it can be about; null when it has no known beginning. "?" and "~" do not widen it.</summary>
    public CalendarDay? Earliest { get; }

    /// <summary>The last day it can be about; null when it has no known end. "?" and "~" do not widen it.</summary>
    public CalendarDay? Latest { get; }

    /// <summary>Whether any part of it is marked uncertain, "?" or "%".</summary>
    public bool IsUncertain => Shape.Doubt.HasFlag(Doubt.Uncertain);

    /// <summary>Whether any part of it is marked approximate, "~" or "%".</summary>
    public bool IsApproximate => Shape.Doubt.HasFlag(Doubt.Approximate);

    internal Shape Shape { get; }

    /// <summary>Reads EDTF exactly as the standard writes it: capital letters, no spaces except after the commas of a set.</summary>
    public static Parsed<HistoricalDate> Parse(string edtf)
    {
        var shape = EdtfReader.Read(edtf);
        return shape.Ok ? new HistoricalDate(shape.Value) : Parsed<HistoricalDate>.Refused(shape.Reason);
    }

    /// <summary>Whether all of it lies between two days, both included; null sets no limit on that side.</summary>
    public bool SurelyWithin(CalendarDay? from, CalendarDay? to) =>
        (from is null || (Earliest is not null && Earliest >= from)) && (to is null || (Latest is not null && Latest <= to));

    /// <summary>Whether some of it can lie between two days, both included; null sets no limit on that side.</summary>
    public bool PossiblyWithin(CalendarDay? from, CalendarDay? to) => spans.Exists(span => span.Overlaps(from, to));

    /// <summary>Canonical EDTF: unspecified digits as X, one doubt sign where one will do, no spaces.</summary>
    public override string ToString() => text;

    public bool Equals(HistoricalDate? other) => other is not null && text == other.text;

    public override bool Equals(object? obj) => Equals(obj as HistoricalDate);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(text);

    /// <summary>By first day, those without a beginning first; of two that begin together the narrower first.</summary>
    public int CompareTo(HistoricalDate? other)
    {
        if (other is null)
            return 1;
        var byStart = Nullable.Compare(Earliest, other.Earliest);
        if (byStart != 0)
            return byStart;
        var byEnd = (Latest is null, other.Latest is null) switch
        {
            (true, true) => 0,
            (true, false) => 1,
            (false, true) => -1,
            _ => Nullable.Compare(Latest, other.Latest),
        };
        return byEnd != 0 ? byEnd : string.CompareOrdinal(text, other.text);
    }

    public static bool operator ==(HistoricalDate? left, HistoricalDate? right) => Equals(left, right);

    public static bool operator !=(HistoricalDate? left, HistoricalDate? right) => !Equals(left, right);

    public static bool operator <(HistoricalDate left, HistoricalDate right) => left.CompareTo(right) < 0;

    public static bool operator >(HistoricalDate left, HistoricalDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(HistoricalDate left, HistoricalDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(HistoricalDate left, HistoricalDate right) => left.CompareTo(right) >= 0;
}
