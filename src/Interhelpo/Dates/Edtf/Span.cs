namespace Interhelpo.Dates.Edtf;

/// <summary>From the first day to the last, both within; null where there is no known end.</summary>
internal readonly record struct Span(CalendarDay? First, CalendarDay? Last)
{
    public bool Overlaps(CalendarDay? from, CalendarDay? to) =>
        (to is null || First is null || First <= to) && (from is null || Last is null || Last >= from);
}
