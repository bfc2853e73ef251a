namespace Interhelpo.Dates.Prose;

/// <summary>The German words that tell dates, in all their forms.</summary>
internal static class German
{
    public static readonly ProseWords Words = new ProseWords
    {
        Habits = Habit.DotsOrdinals | Habit.CapitalNouns,
        DecadeEndings = ["er", "ern"],
        Periods =
        [
            new("the First World War", "1914", "1918", "ersten weltkrieg", "ersten weltkriegs", "ersten weltkrieges", "1. weltkrieg"),
            new("the Second World War", "1939", "1945", "zweiten weltkrieg", "zweiten weltkriegs", "zweiten weltkrieges", "2. weltkrieg"),
            new("the time between the two world wars", "1918", "1939", "zwischenkriegszeit"),
        ],
    }
        .AddForms(Role.Month, "januar jänner januars; februar feber februars; märz; april aprils; mai; juni; juli; august; september; oktober; november; dezember")
        .AddForms(Role.Month | Role.Short, "jan jän; feb febr; mrz; apr; mai; jun; jul; aug; sept sep; okt; nov; dez").Add(Role.Ambiguous, "mai august")
        .AddForms(Role.Season, "frühling frühjahr frühlings frühjahrs; sommer sommers; herbst herbstes; winter winters", 21)
        .Add(Role.Weekday, "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag")
        .Add(Role.Year, "jahr jahre jahres jahren").Add(Role.Many, "jahre jahren").Add(Role.MonthUnit, "monat monats monate monaten").Add(Role.Many, "monate monaten")
        .Add(Role.Week, "woche wochen").Add(Role.Many, "wochen").Add(Role.Day, "tag tage tages tagen").Add(Role.Many, "tage tagen")
        .Add(Role.DecadeUnit, "jahrzehnt jahrzehnts jahrzehnte jahrzehnten").Add(Role.Century, "jahrhundert jahrhunderts jahrhunderte jahrhunderten").AddPhrases(Role.Century, "jh.; jhs.; jhd.; jhdt.")
        .Add(Role.Article, "der die das den dem des ein eine einer einem eines einen")
        .Add(Role.In, "in im am zu zum zur an").Add(Role.During, "während binnen").AddPhrases(Role.In, "im schuljahr; im schuljahre; in der saison; in der spielzeit").AddPhrases(Role.During, "im laufe")
        .Add(Role.From | Role.Of, "von vom").Add(Role.Since, "seit ab").Add(Role.Until | Role.To, "bis").AddPhrases(Role.Until | Role.To, "bis zum; bis zur; bis in die; bis in den; bis in das; bis ins").AddPhrases(Role.Until, "spätestens; bis spätestens").AddPhrases(Role.To, "auf den")
        .Add(Role.After, "nach").Add(Role.Before, "vor").Add(Role.Between, "zwischen").Add(Role.And, "und").Add(Role.Or, "oder").Add(Role.Onwards, "an")
        .Add(Role.About, "um etwa ungefähr circa ca gegen rund zirka").AddPhrases(Role.About, "ca.; etwa um").Add(Role.Perhaps, "wahrscheinlich vermutlich vielleicht möglicherweise wohl angeblich")
        .Add(Role.Part, "anfang anfangs beginn anfänge frühe frühen früher", (int)Part.Early).Add(Role.Part, "mitte mittleren", (int)Part.Mid).Add(Role.Part, "ende ausgang späte späten später", (int)Part.Late)
        .Add(Role.Turn, "wende").Add(Role.Half, "hälfte").Add(Role.Last, "letzte letzten letzter")
        .AddForms(Role.Number, "ein eine einem einen einer; zwei; drei; vier; fünf; sechs; sieben; acht; neun; zehn; elf; zwölf; dreizehn; vierzehn; fünfzehn; sechzehn; siebzehn; achtzehn; neunzehn; zwanzig")
        .Add(Role.Number, "dreißig", 30).Add(Role.Number, "fünfzig", 50).Add(Role.Number, "hundert", 100)
        .AddForms(Role.Ordinal, "erste ersten erster; zweite zweiten zweiter; dritte dritten dritter; vierte vierten; fünfte fünften; sechste sechsten; siebte siebten; achte achten; neunte neunten; zehnte zehnten")
        .AddForms(Role.Ordinal, "sechzehnte sechzehnten; siebzehnte siebzehnten; achtzehnte achtzehnten; neunzehnte neunzehnten; zwanzigste zwanzigsten", 16)
        .Add(Role.DecadeName, "zwanziger zwanzigern", 20).Add(Role.DecadeName, "dreißiger dreißigern", 30).Add(Role.DecadeName, "vierziger", 40).Add(Role.DecadeName, "fünfziger", 50)
        .Add(Role.DecadeName, "sechziger", 60).Add(Role.DecadeName, "siebziger", 70).Add(Role.DecadeName, "achtziger", 80).Add(Role.DecadeName, "neunziger", 90)
        .Add(Role.TimeOfDay, "vormittag vormittags", (int)DayPart.Morning).Add(Role.TimeOfDay, "mittag", (int)DayPart.Midday).Add(Role.TimeOfDay, "nachmittag", (int)DayPart.Afternoon).Add(Role.TimeOfDay, "abend abends", (int)DayPart.Evening).Add(Role.TimeOfDay, "nacht", (int)DayPart.Night)
        .AddPhrases(Role.BeforeChrist, "v. Chr.; vor Christus; vor Christi Geburt; v. u. Z.; vor unserer Zeitrechnung").AddPhrases(Role.AfterChrist, "n. Chr.; nach Christus; u. Z.; unserer Zeitrechnung")
        .AddCalendar(Calendar.Julian, "alten Stils; a. St.; nach altem Stil; alter Zeitrechnung; nach dem julianischen Kalender; julianischen Kalenders")
        .AddCalendar(Calendar.Gregorian, "neuen Stils; n. St.; nach neuem Stil; nach dem gregorianischen Kalender; gregorianischen Kalenders")
        .Add(Role.Later, "später danach darauf").Add(Role.Earlier, "zuvor früher vorher")
        .Add(Role.Next, "folgenden folgende folgendes folgender nächsten nächste nächstes darauffolgenden").Add(Role.Previous, "vorigen vorangegangenen vorhergehenden vorherigen")
        .Add(Role.Same, "selben gleichen desselben demselben derselben").Add(Role.That, "jenem jenes jener jenen")
        .Add(Role.This, "diesem dieses").Add(Role.Deictic, "heute jetzt gestern morgen heutzutage derzeit gegenwärtig").Add(Role.Present, "heute gegenwart")
        .Add(Role.YearVerb, "war wurde", 1).Add(Role.YearVerb, "waren wurden hatte hatten kam kamen begann begannen entstand entstanden gab fand fanden trat traten ging gingen erhielt zog zogen brachte").Add(Role.Happening, "geboren gestorben gegründet erbaut errichtet erschienen").AddPhrases(Role.Happening, "geb.; gest.; gegr.")
        .Add(Role.Possessive, "sein seine seinem ihr ihre ihrem")
        .Add(Role.Counted, "personen menschen einwohner einwohnern familien kinder kindern männer frauen mitglieder mitgliedern soldaten arbeiter arbeitern bauern stück bücher bände exemplare häuser häusern pferde schafe tonnen kronen rubel dollar euro mark reichsmark prozent")
        .Add(Role.Counted, "meter metern m mm cm km kg t ha hektar liter l kilometer kilometern kilogramm stunden minuten dörfer dörfern orte schulen fälle stimmen tausend millionen million uhr mann")
        .Add(Role.Numbered, "nr nummer nummern seite seiten s band bd bde heft jg jahrgang aufl isbn issn tel telefon fax fond akte inv paragraph § artikel art absatz abs gesetz verordnung linie zimmer haus plz typ modell tabelle abb bundesstraße")
        .Add(Role.Short, "nr s bd bde jg abb abs art tel aufl")
        .Add(Role.Amount, "insgesamt zahl anzahl preis preise länge fläche höhe kapazität stieg sank betrug durchschnitt durchschnittlich summe")
        .Add(Role.Measure, "auf mehr weniger als über fast beinahe mindestens höchstens wenigstens nur weitere weiteren knapp");
}
