namespace Interhelpo;

/// <summary>
/// A range of characters <c>[Start, End)</c> in a text that is at hand, counted in UTF-16 units as .NET strings are.
/// Recognisers answer in spans; what is kept and shown outside is a passage, counted in Unicode code points.
/// </summary>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    public int Length => End - Start;

    public static TextSpan At(int start, int length) => new(start, start + length);

    public string In(string text) => text[Start..End];

    public bool Contains(int position) => Start <= position && position < End;

    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    public TextSpan Shift(int by) => new(Start + by, End + by);

    /// <summary>By start; of two that start together, the longer first.</summary>
    public int CompareTo(TextSpan other) => Start != other.Start ? Start.CompareTo(other.Start) : other.End.CompareTo(End);

    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
