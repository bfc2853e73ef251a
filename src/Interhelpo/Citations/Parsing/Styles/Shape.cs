namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>Counts what the words of a chunk look like.</summary>
internal static class Shape
{
    public static Traits Of(string text, TextSpan span)
    {
        var (words, capitals, small, particles, initials, digits, shortForms) = (0, 0, 0, 0, 0, 0, 0);
        var said = Vocabulary.None;
        var beginsSmall = span.Length > 0 && char.IsLower(text[span.Start]) && !(span.Length > 2 && IsElided(text.AsSpan(span.Start, 3)));
        var allCapitals = true;
        for (var at = span.Start; at < span.End;)
        {
            var end = at;
            while (end < span.End && !char.IsWhiteSpace(text[end]))
                end++;
            if (end > at)
            {
                var word = text.AsSpan(at, end - at).TrimEnd(".,;:()[]'\"");
                words++;
                var lexical = Lexicon.Of(IsElided(word) ? word[2..] : word);
                if (lexical == Vocabulary.None && word.LastIndexOf('-') is var hyphen and > 0)
                    lexical = Lexicon.Of(word[(hyphen + 1)..]) & (Vocabulary.Publisher | Vocabulary.Body);
                if (word.Length > 0 && char.IsUpper(word[0]))
                    lexical &= ~Vocabulary.And;
                said |= words == 1 ? lexical : lexical & ~Vocabulary.Article;
                if (IsInitials(word))
                    initials++;
                if (word.ContainsAnyInRange('0', '9'))
                    digits++;
                else if (word.Length > 0 && char.IsUpper(word[0]))
                    capitals++;
                else if (lexical.Any(Vocabulary.And) || IsParticle(word))
                    particles++;
                else if (word.Length > 0 && char.IsLower(word[0]) && !IsElided(word))
                    small++;
                allCapitals &= word.Length > 1 && !HasLower(word);
                shortForms += Lexicon.IsAbbreviation(word) && (IsStopped(text, at + word.Length) || span.Length > word.Length && word.Length <= 5) ? 1 : 0;
            }

            at = end + 1;
        }

        if (words > 0 && allCapitals)
            said |= Vocabulary.AllCapitals;
        if (words is > 0 and <= 6)
            said |= Place(span.Length > 5 && string.CompareOrdinal(text, span.Start, "the ", 0, 4) == 0 ? text[(span.Start + 4)..span.End] : text[span.Start..span.End]);
        return new Traits(words, capitals, small, particles, initials, digits, shortForms, beginsSmall, span.Length > 0 && text[span.Start] is >= '\u0400' and <= '\u04FF', said);
    }

    /// <summary>"l'Harmattan", "d’Arc".</summary>
    private static bool IsElided(ReadOnlySpan<char> word) => word.Length > 2 && word[1] is '\'' or '’' && char.IsUpper(word[2]);

    private static bool IsStopped(string text, int at) => at < text.Length && text[at] == '.';

    /// <summary>"J", "J.-P", "A.V", "AB": letters that stand for given names.</summary>
    public static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word is "Дж" or "Дз")
            return true;
        if (word.Length is 0 or > 8)
            return false;
        var letters = 0;
        foreach (var letter in word)
        {
            if (char.IsUpper(letter))
                letters++;
            else if (letter is not ('.' or '-' or '‐'))
                return false;
        }

        return letters is > 0 and <= 3 || (letters <= 4 && word.Contains('.'));
    }

    private static bool IsParticle(ReadOnlySpan<char> word) =>
        word is "n" or "nad" or "pod" or "von" or "van" or "der" or "den" or "de" or "del" or "della" or "da" or "di" or "du" or "la" or "le" or "ter" or "ten" or "zu" or "zur" or "dos" or "das" or "al" or "el" or "bin" or "ibn" or "af" or "vom" or "do";

    private static bool HasLower(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (char.IsLower(letter))
                return true;
        }

        return false;
    }

    private static Vocabulary Place(string words) =>
        ImprintPlaces.IsPlace(words) ? Vocabulary.Place : ImprintPlaces.IsRegion(words) ? Vocabulary.Region : Vocabulary.None;
}
