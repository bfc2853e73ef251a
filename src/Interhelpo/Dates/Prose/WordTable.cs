using System.Collections.Frozen;

namespace Interhelpo.Dates.Prose;

/// <summary>The words of a language, complete and made for looking up every word of a text.</summary>
internal sealed class WordTable
{
    private const int Slots = 128;

    private readonly FrozenDictionary<string, WordMeaning>.AlternateLookup<ReadOnlySpan<char>> meanings;

    /// <summary>By first letter the lengths of the words that begin with it, a bit each: most words of a text are no words of the table, and this says so at once.</summary>
    private readonly ulong[] lengths = new ulong[Slots];

    public WordTable(Dictionary<string, WordMeaning> words)
    {
        meanings = words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in words.Keys)
            lengths[SlotOf(word[0])] |= 1UL << word.Length;
    }

    public WordMeaning Meaning(ReadOnlySpan<char> word) =>
        word.Length > 0 && ((lengths[SlotOf(word[0])] >> word.Length) & 1) != 0 && meanings.TryGetValue(word, out var meaning) ? meaning : WordMeaning.Plain;

    private static int SlotOf(char first) => (char.IsAscii(first) ? first | 0x20 : char.ToLowerInvariant(first)) % Slots;
}
