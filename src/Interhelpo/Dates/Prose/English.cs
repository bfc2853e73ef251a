namespace Interhelpo.Dates.Prose;

/// <summary>The English words that tell dates, durations and views back and ahead.</summary>
internal static class English
{
    public static readonly ProseWords Words = Build();

    private static ProseWords Build() => new ProseWords
    {
        Habits = Habit.MonthBeforeDay,
        OrdinalEndings = ["st", "nd", "rd", "th"],
        DecadeEndings = ["s", "'s", "’s"],
        LooksCounted = LooksCounted,
        Pairs = [("prior", "to"), ("up", "to")],
        BeforeDay = "on",
        Periods =
        [
            new("the First World War", "1914", "1918", "first world war", "world war i", "world war one", "wwi", "ww1", "great war", "1st world war"),
            new("the Second World War", "1939", "1945", "second world war", "world war ii", "world war two", "wwii", "ww2", "2nd world war"),
            new("the Great Patriotic War", "1941", "1945", "great patriotic war"),
            new("the time between the two world wars", "1918", "1939", "interwar period", "interwar years", "between the wars", "between the two wars", "between the world wars", "between the two world wars"),
        ],
    }
        .AddSeries(Role.Month, "january february march april may june july august september october november december")
        .AddSeries(Role.Month, "jan feb mar apr may jun jul aug sep oct nov dec").Add(Role.Month, "sept", 9)
        .Add(Role.Short, "jan feb mar apr jun jul aug sep sept oct nov dec c ca approx p pp no nos nr vol vols art st mr mrs dr")
        .Add(Role.Last, "last past final latter closing")
        .Add(Role.Happening, "born died built founded established completed erected married published b d").Add(Role.Turn, "turn")
        .Add(Role.Present, "present today now date")
        .Add(Role.This, "this these").Add(Role.As, "as").Add(Role.Possessive, "his her its their our my")
        .Add(Role.Ambiguous, "may march mar august jan jun sun sat wed second")
        .Add(Role.Season, "spring springtime", 21).Add(Role.Season, "summer summertime", 22)
        .Add(Role.Season, "autumn fall", 23).Add(Role.Season, "winter wintertime", 24)
        .Add(Role.Ambiguous, "fall")
        .AddSeries(Role.Weekday, "monday tuesday wednesday thursday friday saturday sunday")
        .AddSeries(Role.Weekday, "mon tue wed thu fri sat sun").Add(Role.Weekday, "tues", 2).Add(Role.Weekday, "thur thurs", 4)
        .AddSeries(Role.Number, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty")
        .Add(Role.Number, "thirty", 30).Add(Role.Number, "forty", 40).Add(Role.Number, "fifty", 50).Add(Role.Number, "sixty", 60)
        .Add(Role.Number, "seventy", 70).Add(Role.Number, "eighty", 80).Add(Role.Number, "ninety", 90).Add(Role.Number, "hundred", 100)
        .AddSeries(Role.Ordinal, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth")
        .Add(Role.Ordinal, "thirtieth", 30)
        .Add(Role.DecadeName, "twenties", 20).Add(Role.DecadeName, "thirties", 30).Add(Role.DecadeName, "forties", 40).Add(Role.DecadeName, "fifties", 50)
        .Add(Role.DecadeName, "sixties", 60).Add(Role.DecadeName, "seventies", 70).Add(Role.DecadeName, "eighties", 80).Add(Role.DecadeName, "nineties", 90)
        .Add(Role.Article, "the a an")
        .Add(Role.Of, "of")
        .Add(Role.In, "in on at")
        .Add(Role.During, "during throughout within into through")
        .Add(Role.From, "from").Add(Role.Since, "since")
        .Add(Role.Until, "by until till up")
        .Add(Role.After, "after following").Add(Role.Before, "before prior")
        .AddPhrases(Role.Until, "no later than; not later than").AddPhrases(Role.Since, "no earlier than; not earlier than; not before")
        .AddPhrases(Role.During, "not until").AddPhrases(Role.Before, "on the eve of")
        .Add(Role.Between, "between").Add(Role.And, "and &").Add(Role.Or, "or")
        .Add(Role.To, "to until till through thru")
        .Add(Role.Onwards, "onwards onward on")
        .Add(Role.About, "about around circa c ca approximately approx roughly")
        .Add(Role.Perhaps, "probably perhaps possibly maybe presumably supposedly allegedly reportedly likely")
        .Add(Role.Part, "early", (int)Part.Early).Add(Role.Part, "mid middle", (int)Part.Mid).Add(Role.Part, "late", (int)Part.Late)
        .Add(Role.PartNoun, "beginning start outset onset outbreak", (int)Part.Early)
        .Add(Role.PartNoun, "rest remainder").Add(Role.PartNoun, "middle", (int)Part.Mid).Add(Role.PartNoun, "end close", (int)Part.Late)
        .Add(Role.Half, "half").Add(Role.Half, "part", 1)
        .Add(Role.Year, "year years").Add(Role.MonthUnit, "month months").Add(Role.Week, "week weeks").Add(Role.Day, "day days")
        .Add(Role.DecadeUnit, "decade decades").Add(Role.Century, "century centuries")
        .Add(Role.Many, "years months weeks days decades centuries hours minutes")
        .Add(Role.TimeOfDay, "morning dawn", (int)DayPart.Morning).Add(Role.TimeOfDay, "noon midday", (int)DayPart.Midday)
        .Add(Role.TimeOfDay, "afternoon", (int)DayPart.Afternoon).Add(Role.TimeOfDay, "evening", (int)DayPart.Evening).Add(Role.TimeOfDay, "night tonight", (int)DayPart.Night)
        .Add(Role.Clock, "hour hours", (int)TimeUnit.Hour).Add(Role.Clock, "minute minutes", (int)TimeUnit.Minute).Add(Role.Clock, "am pm")
        .Add(Role.Several, "few several some many couple")
        .Add(Role.View, "former formerly recent recently", (int)View.Past).Add(Role.View, "future", (int)View.Future)
        .Add(Role.View, "now today current currently presently nowadays", (int)View.Present).AddPhrases(Role.View, "right now", (int)View.Present)
        .Add(Role.View, "each every", (int)View.Each).Add(Role.View, "per", (int)View.Per).Add(Role.View, "daily everyday", (int)View.Daily)
        .Add(Role.View, "weekly", (int)View.Weekly).Add(Role.View, "monthly", (int)View.Monthly).Add(Role.View, "yearly annual annually", (int)View.Yearly)
        .Add(Role.Feast, "christmas", 1225).AddPhrases(Role.Feast, "christmas day", 1225).AddPhrases(Role.Feast, "christmas eve", 1224)
        .AddPhrases(Role.Feast, "new year's day; new year’s day", 101).AddPhrases(Role.Feast, "new year's eve; new year’s eve", 1231)
        .AddPhrases(Role.Feast, "may day", 501)
        .Add(Role.Epoch, "time").Add(Role.Epoch, "period", 1).Add(Role.Aged, "old age long")
        .Add(Role.BeforeChrist, "bc bce").Add(Role.AfterChrist, "ad ce")
        .Add(Role.Later, "later afterwards afterward").Add(Role.Earlier, "earlier previously")
        .Add(Role.Next, "next following").Add(Role.Previous, "previous preceding")
        .Add(Role.That, "that").Add(Role.Same, "same")
        .Add(Role.Deictic, "today now nowadays currently presently recently tomorrow yesterday tonight").Add(Role.Deictic, "ago", (int)View.Past)
        .Add(Role.Counted, "people persons men women children inhabitants workers members families residents soldiers troops copies pieces items")
        .Add(Role.Counted, "percent per cent kg km m cm mm ha hectares acres tons tonnes kilometres kilometers metres meters miles litres kilograms kilogrammes feet")
        .Add(Role.Counted, "rubles roubles dollars crowns korunas pounds euros francs marks som kgs usd eur czk rub hours minutes seconds hrs am pm million thousand billion")
        .Add(Role.Counted, "hectare acre ton tonne kilometre kilometer metre meter mile litre kilogram square cubic")
        .Add(Role.Counted, "degrees units streets houses buildings pages volumes")
        .Add(Role.Numbered, "p pp page pages no nos nr number numbers vol vols volume volumes art article articles section sections chapter chapters paragraph")
        .Add(Role.Numbered, "isbn issn doi oclc s2cid pmid tel phone fax room flat fund fond opis delo folio issue fig figure table plate line lines route highway flight")
        .Add(Role.Numbered, "box building house apartment apt order decree act law regulation bus tram engine class type model")
        .Add(Role.Amount, "total sum population average maximum minimum distance crowd cost price capacity group number numbers grew grow rose rise increased raised increase fell decreased dropped reduced reached numbered")
        .Add(Role.YearVerb, "was saw brought marked witnessed became began ended proved opened")
        .Add(Role.Document, "letter letters report reports document documents photograph photographs photo photos picture map article newspaper census edition note resolution decree record records text manuscript poster film source sources")
        .Add(Role.Measure, "more over", (int)DurationBound.MoreThan).Add(Role.Measure, "less fewer under nearly almost", (int)DurationBound.LessThan)
        .Add(Role.Measure, "least", (int)DurationBound.AtLeast).Add(Role.Measure, "most", (int)DurationBound.AtMost)
        .Add(Role.Measure, "than some only exactly another additional just");

    private static bool LooksCounted(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[^1] == 's' && char.IsLower(word[0]) && word[^2] is not ('s' or 'u' or 'i')
        && word is not ("across" or "perhaps" or "towards" or "besides" or "always" or "sometimes" or "whereas" or "does");
}
