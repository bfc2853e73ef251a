using System.Collections.Frozen;

namespace Interhelpo.Import.Recognising;

/// <summary>
/// The words of a language for numbers, those written as one word among them: <c>dvaašedesát</c>, <c>štyritisíc</c>, <c>zweihundertvierzig</c>,
/// <c>viereinhalbtausend</c>. What is left over makes it another word: <c>dvaašedesátiletý</c>, <c>Zehntausende</c>.
/// </summary>
internal sealed class NumeralWords
{
    private const int HeadLength = 3;
    private const int ShortestCompound = 6;
    private const int LongestCompound = 48;

    private readonly string joint;
    private readonly int longestPiece;
    private readonly FrozenDictionary<string, decimal>.AlternateLookup<ReadOnlySpan<char>> pieces;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> heads;

    public NumeralWords(CueWords cues)
    {
        Cues = cues;
        joint = cues[Cue.NumeralJoints].Keys is [var only] ? only : "";
        var read = Pieces(cues);
        longestPiece = read.Keys.Max(word => word.Length);
        pieces = read.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        heads = read.Keys.Select(word => word[..HeadLength]).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public CueWords Cues { get; }

    /// <summary>What the word says as a number, or as its beginning ("dva" of "dva tisíce"); null for a word that is none. Scales are none.</summary>
    public decimal? Value(CuedWord word) =>
        word.Cues.Has(Cue.Numbers) ? Cues.Number(Cue.Numbers, word.Text) : Compound(word);

    /// <summary>The numbers below a hundred, hundred and thousand; no dozens and no millions.</summary>
    private static Dictionary<string, decimal> Pieces(CueWords cues) => ((Cue[])[Cue.Numbers, Cue.NumeralsInside, Cue.Scales])
        .SelectMany(section => cues[section].Keys.Select(word => (Word: word, Value: cues.Number(section, word)!.Value, IsScale: section == Cue.Scales)))
        .Where(piece => piece.Word.Length >= HeadLength && (piece.IsScale ? piece.Value is 100 or 1000 : piece.Value < 100))
        .ToDictionary(piece => piece.Word, piece => piece.Value, StringComparer.OrdinalIgnoreCase);

    private decimal? Compound(CuedWord word)
    {
        var letters = word.Text.AsSpan();
        if (joint.Length == 0 || letters.Length is < ShortestCompound or > LongestCompound || !heads.Contains(letters[..HeadLength]))
            return null;
        return word.Cues.Has(Cue.Scales) || word.Cues.Has(Cue.NoNumerals) ? null : Rest(letters, 0, 0);
    }

    /// <summary>The value when the rest is cut into pieces without a remainder; the longest piece is tried first.</summary>
    private decimal? Rest(ReadOnlySpan<char> letters, decimal thousands, decimal part)
    {
        if (letters.IsEmpty)
            return thousands + part;
        var isJoined = part > 0 && letters.Length > joint.Length && letters.StartsWith(joint, StringComparison.OrdinalIgnoreCase);
        return Cut(letters, thousands, part, isJoined: false) ?? (isJoined ? Cut(letters[joint.Length..], thousands, part, isJoined: true) : null);
    }

    private decimal? Cut(ReadOnlySpan<char> letters, decimal thousands, decimal part, bool isJoined)
    {
        for (var length = Math.Min(longestPiece, letters.Length); length >= HeadLength; length--)
        {
            if (pieces.TryGetValue(letters[..length], out var piece) && Joined(thousands, part, piece, isJoined) is var (more, below)
                && Rest(letters[length..], more, below) is { } value)
                return value;
        }
        return null;
    }

    /// <summary>The number with one more piece: thousands, and what is below them. A digit before tens is joined to them: two-and-sixty.</summary>
    private static (decimal Thousands, decimal Part)? Joined(decimal thousands, decimal part, decimal piece, bool isJoined)
    {
        if (isJoined)
            return (part % 100 is > 0 and < 10 && piece is >= 20 and < 100) || (part % 100 == 0 && piece < 100) ? (thousands, part + piece) : null;
        return piece switch
        {
            1000 => thousands == 0 ? (1000 * Math.Max(part, 1), 0) : null,
            100 => part < 100 ? (thousands, 100 * Math.Max(part, 1)) : null,
            < 1 => part is >= 1 and < 100 ? (thousands, part + piece) : null,
            < 100 => part % 100 == 0 || (part % 10 == 0 && part % 100 >= 20 && piece < 10) ? (thousands, part + piece) : null,
            _ => null,
        };
    }
}
