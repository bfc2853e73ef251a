using Interhelpo.Import.Recognising;

namespace Interhelpo.Import.Assembling;

/// <summary>The words of a statement (white space evened out) one by one, and what the language's words of clauses say of them.</summary>
internal ref struct WordsOf
{
    private readonly ReadOnlySpan<char> text;
    private readonly CueWords cues;
    private int at;

    /// <param name="from">Where to begin; words that begin before it are passed over.</param>
    public WordsOf(ReadOnlySpan<char> text, CueWords cues, int from = 0)
    {
        this.text = text;
        this.cues = cues;
        at = from;
        Word = new TextSpan(from, from);
    }

    /// <summary>The letters of the word, without the marks around it.</summary>
    public TextSpan Word { get; private set; }

    /// <summary>The word before; empty at the beginning.</summary>
    public TextSpan Before { get; private set; }

    public bool Next()
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at])) at++;
        if (at >= text.Length) return false;
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || (text[at] is '\'' or '’' or '-' && at + 1 < text.Length && char.IsLetter(text[at + 1])))) at++;
        (Before, Word) = (Word, new TextSpan(start, at));
        return true;
    }

    public readonly bool Has(Cue section) => cues.Has(section, text[Word.Start..Word.End]);

    public readonly bool BeforeHas(Cue section) => Before.Length > 0 && cues.Has(section, text[Before.Start..Before.End]);

    /// <summary>Whether one blank stands on each side of it.</summary>
    public readonly bool StandsFree => Word.Start > 0 && text[Word.Start - 1] == ' ' && IsFollowedBy(' ');

    public readonly bool IsFollowedBy(char mark) => Word.End < text.Length && text[Word.End] == mark;

    /// <summary>Whether a comma and a blank stand before it.</summary>
    public readonly bool IsBehindComma => Word.Start > 1 && text[Word.Start - 1] == ' ' && text[Word.Start - 2] == ',';
}
