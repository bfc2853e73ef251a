using System.Text;

namespace Interhelpo.Evaluating;

/// <summary>Texts of fields as they are compared: the words and their order count; quotes, kinds of dashes and blanks, and punctuation at the ends do not.</summary>
internal static class FieldText
{
    private const string OuterMarks = " .,;:()[]“”„\"'`‘’«»*_/-";

    public static bool Same(string expected, string read) => Plain(expected) == Plain(read);

    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var even = Even(letter);
            if (even != ' ' || (plain.Length > 0 && plain[^1] != ' ')) plain.Append(even);
        }

        return plain.ToString().Trim(OuterMarks.ToCharArray());
    }

    private static char Even(char letter) => letter switch
    {
        '–' or '—' or '‐' or '‑' or '−' => '-',
        '“' or '”' or '„' or '«' or '»' => '"',
        '‘' or '’' or 'ʼ' => '\'',
        _ when char.IsWhiteSpace(letter) => ' ',
        _ => letter,
    };
}
