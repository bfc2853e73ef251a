using System.Text;

namespace Interhelpo.Spelling;

/// <summary>Settles the last of a reading: which glides (I) are heard, and that a doubled sound is heard once.</summary>
internal static class VowelSounds
{
    public static string Settle(StringBuilder reading)
    {
        var key = new StringBuilder(reading.Length);
        var sounds = reading.ToString();
        var position = 0;
        while (position < sounds.Length)
        {
            var end = EndOfVowels(sounds, position);
            if (end == position)
                Hear(key, sounds[position++]);
            else
                HearVowels(key, sounds.AsSpan(position, end - position));
            position = Math.Max(position, end);
        }
        return key.ToString();
    }

    /// <summary>An i, y or j beside a fuller vowel is not heard: ya, ia and ja are a, but iy is e.</summary>
    private static void HearVowels(StringBuilder key, ReadOnlySpan<char> vowels)
    {
        if (vowels.IndexOfAnyExcept('I') < 0)
            Hear(key, 'E');
        foreach (var vowel in vowels)
        {
            if (vowel != 'I')
                Hear(key, vowel);
        }
    }

    private static void Hear(StringBuilder key, char sound)
    {
        if (key.Length == 0 || key[^1] != sound)
            key.Append(sound);
    }

    private static int EndOfVowels(string sounds, int start)
    {
        var end = start;
        while (end < sounds.Length && sounds[end] is 'A' or 'E' or 'O' or 'I')
            end++;
        return end;
    }
}
