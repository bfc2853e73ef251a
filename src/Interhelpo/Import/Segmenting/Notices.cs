using System.Text.RegularExpressions;

namespace Interhelpo.Import.Segmenting;

/// <summary>
/// Blocks that tell how to come, pay or copy instead of what happened: practical information, contact, licence and cookie lines.
/// </summary>
internal static partial class Notices
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The label of a line that says where something is: no history, but it names streets and houses.</summary>
    public const string Whereabouts = "whereabouts";

    /// <summary>What kind of notice the block is, in English; null when it is none.</summary>
    public static string? LabelOf(string text, TextSpan block)
    {
        // A long block is read for the share of its sentences that are practical; one address in a chapter makes it no notice.
        if (Spans.CountWords(text, block) > 120) return null;
        var words = block.In(text);
        if (Licence().IsMatch(words)) return "licence or cookies";
        if (Placed().IsMatch(words)) return Whereabouts;
        if (Labelled().IsMatch(words)) return "practical information";
        if (Contact().IsMatch(words) && words.Length < 200) return "contact";

        // One practical word in a sentence may be history ("The school was free of charge"); an order to the reader is not, nor are two.
        if (Order().IsMatch(words)) return "practical information";
        var cues = Practical().Count(words);
        return cues >= 2 && cues >= Sentences.In(text, block, []).Count ? "practical information" : null;
    }

    [GeneratedRegex(@"^(©|\(c\) \d{4}|copyright|all rights reserved|creative commons|licen[cs]ed under|text is available under|this (page|site|website) uses cookies|we use cookies|cookie (policy|settings)|privacy policy|terms of (use|service)|retrieved from)", Linear)]
    private static partial Regex Licence();

    [GeneratedRegex(@"^(the )?(cost|costs|price|prices|fee|fees|tickets?|admission|entry|entrance|when|starts?|ends?|opening hours|opening times|hours|open|closed|contacts?|phone|tel|telephone|mobile|fax|e-?mail|website|web|registration( is \w+)?|duration|booking|bookings|language of the tour|languages?|group size|organi[sz]er|tags?|categories|filed under|posted (on|by|in)|last (updated|modified|edited)|share|cena|vstupn[éy]|telefon|kontakt|цена|стоимость|телефон|preis|eintritt) ?:", Linear)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(the )?(meeting point|meeting place|venue|where|address|místo setkání|místo konání|miesto stretnutia|miesto konania|adresa|адрес|место встречи|место проведения|treffpunkt|veranstaltungsort|adresse) ?:", Linear)]
    private static partial Regex Placed();

    [GeneratedRegex(@"([\w.+-]+@[\w-]+\.\w+)|(\+\d[\d ()/-]{7,})|\b(e-?mail us|call us|contact us|phone us|write to us)\b", Linear)]
    private static partial Regex Contact();

    [GeneratedRegex(@"^(please|make sure|book (now|online|your)|register|sign up|click here|subscribe|follow us|join us|read more|read next|share this|advertisement|sponsored)\b", Linear)]
    private static partial Regex Order();

    [GeneratedRegex(@"\b((lasts?|takes) (for )?(about |around |approximately |some )?[\w.]+ (hours?|minutes?|days?)|make sure (you|to)|please|registration|register|compulsory|free of charge|per person|book (now|online|your|in advance)|sign up|tickets?|wear|bring (your|some)|shoes|click here|subscribe|follow us|join us|entrance fee|admission fee|opening hours)\b", Linear)]
    private static partial Regex Practical();
}
