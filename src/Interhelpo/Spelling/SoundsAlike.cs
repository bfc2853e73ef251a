using System.Text;

namespace Interhelpo.Spelling;

/// <summary>
/// Keys under which a name is found however it was transliterated: <c>Джаманбаева</c>, <c>Dzhamanbayeva</c>, <c>Džamanbajeva</c>
/// and <c>Dschamanbajewa</c> share one. Covers BGN, ISO 9, scholarly, Czech, Slovak, German, ALA-LC and French habits, and names
/// typed without their diacritics. Words of three letters or fewer have no keys: they would sound like everything.
/// </summary>
/// <remarks>
/// A key is a string of sound classes. Consonants that one transliteration or another swaps share a class: S (s z sh zh dzh),
/// C (ch ts), G (g h kh), V (v w); vowels are A, O (o u) and E (e i y); glides beside another vowel, doubled sounds and soft signs are silent.
/// A letter that may be read in two ways gives a key for each reading.
/// </remarks>
public static class SoundsAlike
{
    private const int ShortestWord = 4;
    private const int ShortestKey = 3;
    private const int MostReadings = 4;

    public static IReadOnlyList<string> Keys(string word)
    {
        var letters = Letters.Spell(word);
        if (letters.Count < ShortestWord)
            return [];
        return [.. Readings(letters.Spelling).Select(VowelSounds.Settle).Where(key => key.Length >= ShortestKey).Distinct(StringComparer.Ordinal)];
    }

    private static List<StringBuilder> Readings(string spelling)
    {
        List<StringBuilder> readings = [new(spelling.Length)];
        var french = SoundRules.LooksFrench(spelling);
        var position = 0;
        while (position < spelling.Length)
        {
            var (length, sounds) = SoundRules.At(spelling, position, french);
            Extend(readings, sounds);
            position += length;
        }
        return readings;
    }

    private static void Extend(List<StringBuilder> readings, string[] sounds)
    {
        List<StringBuilder> others = [];
        // Most letters have one sound.
        if (sounds.Length > 1 && readings.Count * sounds.Length <= MostReadings)
            others.AddRange(sounds.Skip(1).SelectMany(sound => readings.Select(reading => new StringBuilder().Append(reading).Append(sound))));
        foreach (var reading in readings)
            reading.Append(sounds[0]);
        readings.AddRange(others);
    }
}
