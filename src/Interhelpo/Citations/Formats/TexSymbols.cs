namespace Interhelpo.Citations.Formats;

/// <summary>The commands of TeX that stand for characters, as far as bibliographies use them.</summary>
internal static class TexSymbols
{
    private static readonly string[] Greek =
        ["alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "varsigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega"];

    private static readonly Dictionary<string, string> Symbols = new(StringComparer.Ordinal)
    {
        ["ss"] = "ß", ["SS"] = "ẞ", ["o"] = "ø", ["O"] = "Ø", ["l"] = "ł", ["L"] = "Ł", ["aa"] = "å", ["AA"] = "Å", ["ae"] = "æ", ["AE"] = "Æ", ["oe"] = "œ", ["OE"] = "Œ",
        ["i"] = "ı", ["j"] = "ȷ", ["dh"] = "ð", ["DH"] = "Ð", ["th"] = "þ", ["TH"] = "Þ", ["dj"] = "đ", ["DJ"] = "Đ", ["ng"] = "ŋ", ["NG"] = "Ŋ",
        ["textbackslash"] = "\\", ["textbraceleft"] = "{", ["textbraceright"] = "}", ["lbrace"] = "{", ["rbrace"] = "}", ["textasciitilde"] = "~", ["textasciicircum"] = "^", ["textunderscore"] = "_",
        ["textdollar"] = "$", ["textquotedbl"] = "\"", ["textquotesingle"] = "'", ["textless"] = "<", ["textgreater"] = ">", ["textbar"] = "|", ["textbullet"] = "•", ["textdegree"] = "°",
        ["textendash"] = "–", ["textemdash"] = "—", ["textellipsis"] = "…", ["ldots"] = "…", ["dots"] = "…", ["textquotedblleft"] = "“", ["textquotedblright"] = "”", ["textquoteleft"] = "‘", ["textquoteright"] = "’",
        ["quotedblbase"] = "„", ["quotesinglbase"] = "‚", ["glqq"] = "„", ["grqq"] = "“", ["guillemotleft"] = "«", ["guillemotright"] = "»", ["flqq"] = "«", ["frqq"] = "»", ["guillemetleft"] = "«", ["guillemetright"] = "»",
        ["copyright"] = "©", ["textcopyright"] = "©", ["textregistered"] = "®", ["texttrademark"] = "™", ["pounds"] = "£", ["textsterling"] = "£", ["euro"] = "€", ["texteuro"] = "€", ["S"] = "§", ["P"] = "¶", ["dag"] = "†",
        ["textsuperscript"] = string.Empty, ["times"] = "×", ["pm"] = "±", ["circ"] = "°", ["cdot"] = "·", ["LaTeX"] = "LaTeX", ["TeX"] = "TeX", ["BibTeX"] = "BibTeX", ["space"] = " ", ["par"] = " ", ["newline"] = " ",
        ["textnumero"] = "№", ["textordmasculine"] = "º", ["textordfeminine"] = "ª",
        // Signs escaped by a backslash alone; the soft hyphen and the italic correction say nothing.
        ["&"] = "&", ["%"] = "%", ["#"] = "#", ["_"] = "_", ["$"] = "$", ["{"] = "{", ["}"] = "}", [" "] = " ", [","] = " ", [";"] = " ", [":"] = " ", ["\\"] = " ", ["-"] = string.Empty, ["/"] = string.Empty, ["@"] = string.Empty,
    };

    /// <summary>The characters a command stands for; null for one that is not known.</summary>
    public static string? Of(string command) => Symbols.GetValueOrDefault(command) ?? GreekLetter(command);

    private static string? GreekLetter(string command)
    {
        var letter = Array.FindIndex(Greek, name => name.Equals(command, StringComparison.OrdinalIgnoreCase));
        return letter < 0 ? null : ((char)((char.IsAsciiLetterUpper(command[0]) ? 'Α' : 'α') + letter)).ToString();
    }
}
