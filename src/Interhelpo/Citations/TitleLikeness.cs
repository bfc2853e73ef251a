using Interhelpo.Spelling;

namespace Interhelpo.Citations;

/// <summary>How like two titles are after folding.</summary>
internal enum Likeness
{
    None,

    /// <summary>All but one stretch of words is equal, and one copy shows marks of damage.</summary>
    Damaged,

    /// <summary>A letter or two differ.</summary>
    Near,

    Equal,
}

/// <summary>Compares titles by their folded words, in linear time.</summary>
internal static class TitleLikeness
{
    private const double EnoughInCommon = 0.6;

    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "volume", "vol", "part", "band", "teil", "book", "tom", "dil", "cast", "zvazok"];

    public static Likeness Of(string? a, string? b)
    {
        if (a is null || b is null)
            return Likeness.None;
        var (one, other) = (Words(a), Words(b));
        if (one.Length == 0 || other.Length == 0)
            return Likeness.None;
        if (one.SequenceEqual(other) || string.Concat(one) == string.Concat(other))
            return Likeness.Equal;
        if (IsCyrillic(a) != IsCyrillic(b) && SoundAlike(a, b))
            return Likeness.Near;
        var prefix = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        var suffix = one.Skip(prefix).Reverse().Zip(other.Skip(prefix).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        var (restOfOne, restOfOther) = (one[prefix..^suffix], other[prefix..^suffix]);
        if (OnlyNumbers(restOfOne) && OnlyNumbers(restOfOther))
            return Likeness.None;
        if (IsSlip(string.Concat(restOfOne), string.Concat(restOfOther)))
            return Likeness.Near;
        var common = one.Take(prefix).Concat(one.TakeLast(suffix)).Sum(word => word.Length);
        var enough = common >= EnoughInCommon * Math.Min(one.Sum(word => word.Length), other.Sum(word => word.Length));
        var damaged = TitleDamage.Count(a) + TitleDamage.Count(b) > 0;
        return damaged && enough && prefix > 0 && suffix > 0 && IsDamage(string.Concat(restOfOne), string.Concat(restOfOther)) ? Likeness.Damaged : Likeness.None;
    }

    /// <summary>One title in two scripts: word for word they sound alike; short words have no sound of their own.</summary>
    private static bool SoundAlike(string a, string b)
    {
        var (one, other) = (Long(a), Long(b));
        return one.Length > 1 && one.Length == other.Length && one.Zip(other).All(pair => SoundsAlike.Keys(pair.First).Intersect(SoundsAlike.Keys(pair.Second)).Any());
    }

    private static string[] Long(string title) =>
        [.. new string([.. title.Select(letter => char.IsLetter(letter) || letter is '\'' or '’' or 'ʹ' ? letter : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => SoundsAlike.Keys(word).Count > 0)];

    private static bool IsCyrillic(string text) => text.AsSpan().ContainsAnyInRange('\u0400', '\u04FF');

    public static string[] Words(string text) =>
        new string(Folding.Fold(text).Select(letter => char.IsLetterOrDigit(letter) ? letter : ' ').ToArray()).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Volume 1 and Volume 2 are two works, however much of their titles is equal.</summary>
    private static bool OnlyNumbers(string[] words) =>
        words.All(word => char.IsDigit(word[0]) || word.All(letter => letter is 'i' or 'v' or 'x' or 'l' or 'c') || Ordinals.Contains(word));

    /// <summary>One stretch holds most of the other, with foreign matter inside: "česko-XIII. 5. slovenského" of "československého".</summary>
    private static bool IsDamage(string one, string other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        return shorter >= 4 && InCommonAtEnds(one, other) >= EnoughInCommon * shorter;
    }

    /// <summary>At most two letters differ in a stretch of five or more.</summary>
    private static bool IsSlip(string one, string other)
    {
        if (Math.Min(one.Length, other.Length) < 5 || Math.Abs(one.Length - other.Length) > 2)
            return false;
        return Math.Max(one.Length, other.Length) - InCommonAtEnds(one, other) <= 2;
    }

    private static int InCommonAtEnds(string one, string other)
    {
        var prefix = one.Zip(other).TakeWhile(pair => pair.First == pair.Second).Count();
        return prefix + one.Skip(prefix).Reverse().Zip(other.Skip(prefix).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
    }
}
