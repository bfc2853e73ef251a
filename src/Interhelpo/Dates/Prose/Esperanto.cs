namespace Interhelpo.Dates.Prose;

/// <summary>The Esperanto words that tell dates.</summary>
internal static class Esperanto
{
    public static readonly ProseWords Words = new ProseWords
    {
        Habits = Habit.SmallMonths,
        DecadeEndings = ["-aj", "-ajn", "aj", "ajn"],
        OrdinalEndings = ["-a", "-an", "a", "an"],
        Periods =
        [
            new("the First World War", "1914", "1918", "unua mondmilito", "unuan mondmiliton"),
            new("the Second World War", "1939", "1945", "dua mondmilito", "duan mondmiliton"),
            new("the time between the two world wars", "1918", "1939", "intermilita periodo", "intermilita tempo"),
        ],
    }
        .AddForms(Role.Month, "januaro januaron; februaro februaron; marto marton; aprilo aprilon; majo majon; junio junion; julio julion; aŭgusto aŭguston; septembro septembron; oktobro oktobron; novembro novembron; decembro decembron")
        .AddForms(Role.Season, "printempo printempon printempe; somero someron somere; aŭtuno aŭtunon aŭtune; vintro vintron vintre", 21).AddTail(Lead.In, "printempe somere aŭtune vintre")
        .Add(Role.Weekday, "lundo lundon lunde mardo mardon marde merkredo merkredon merkrede ĵaŭdo ĵaŭdon ĵaŭde vendredo vendredon vendrede sabato sabaton sabate dimanĉo dimanĉon dimanĉe")
        .Add(Role.Year, "jaro jaron jaroj jarojn jare").Add(Role.Many, "jaroj jarojn").Add(Role.MonthUnit, "monato monaton monatoj monatojn").Add(Role.Many, "monatoj monatojn")
        .Add(Role.Week, "semajno semajnon semajnoj semajnojn").Add(Role.Many, "semajnoj semajnojn").Add(Role.Day, "tago tagon tagoj tagojn").Add(Role.Many, "tagoj tagojn")
        .Add(Role.DecadeUnit, "jardeko jardekon jardekoj").Add(Role.Century, "jarcento jarcenton jarcentoj jarcentojn").AddPhrases(Role.Century, "jc.")
        .Add(Role.Article, "la").Add(Role.In, "en je").Add(Role.During, "dum").Add(Role.From | Role.Of, "de").Add(Role.Since, "ekde").AddPhrases(Role.Since, "jam de; jam ekde; komencante de")
        .Add(Role.Until | Role.To, "ĝis").AddPhrases(Role.Until, "ne poste ol; plej malfrue en").Add(Role.After, "post").Add(Role.Before, "antaŭ").Add(Role.Between, "inter").Add(Role.And, "kaj").Add(Role.Or, "aŭ")
        .Add(Role.About, "ĉirkaŭ proksimume").AddPhrases(Role.About, "ĉ.; proks.").Add(Role.Perhaps, "verŝajne eble supozeble kredeble laŭdire")
        .Add(Role.Part, "komence komenco komencon frua fruaj fruajn fruan", (int)Part.Early).Add(Role.Part, "meze mezo mezon", (int)Part.Mid).Add(Role.Part, "fine fino finon malfrua malfruaj malfruajn malfruan", (int)Part.Late)
        .Add(Role.Half, "duono duonon").Add(Role.Last, "lasta lastan lastaj lastajn")
        .AddSeries(Role.Number, "unu du tri kvar kvin ses sep ok naŭ dek dekunu dekdu dektri dekkvar dekkvin dekses deksep dekok deknaŭ dudek").Add(Role.Number, "tridek", 30).Add(Role.Number, "kvindek", 50).Add(Role.Number, "cent", 100)
        .AddForms(Role.Ordinal, "unua unuan; dua duan; tria trian; kvara kvaran; kvina kvinan; sesa sesan; sepa sepan; oka okan; naŭa naŭan; deka dekan").AddForms(Role.Ordinal, "dek-sesa deksesa; deksepa; dekoka; deknaŭa; dudeka dudekan", 16)
        .Add(Role.DecadeName, "dudekaj dudekajn", 20).Add(Role.DecadeName, "tridekaj tridekajn", 30).Add(Role.DecadeName, "kvardekaj kvardekajn", 40).Add(Role.DecadeName, "kvindekaj kvindekajn", 50)
        .Add(Role.DecadeName, "sesdekaj", 60).Add(Role.DecadeName, "sepdekaj", 70).Add(Role.DecadeName, "okdekaj", 80).Add(Role.DecadeName, "naŭdekaj", 90)
        .Add(Role.TimeOfDay, "mateno matenon matene", (int)DayPart.Morning).Add(Role.TimeOfDay, "posttagmeze posttagmezo", (int)DayPart.Afternoon).Add(Role.TimeOfDay, "vespero vesperon vespere", (int)DayPart.Evening).Add(Role.TimeOfDay, "nokto nokton nokte", (int)DayPart.Night)
        .AddPhrases(Role.BeforeChrist, "a. K.; a. K. E.; antaŭ Kristo; antaŭ nia erao").AddPhrases(Role.AfterChrist, "p. K.; post Kristo; de nia erao")
        .AddCalendar(Calendar.Julian, "malnova stilo; laŭ la malnova kalendaro; laŭ malnova kalendaro; laŭ la julia kalendaro; laŭ julia kalendaro; malnovstile")
        .AddCalendar(Calendar.Gregorian, "nova stilo; laŭ la nova kalendaro; laŭ nova kalendaro; laŭ la gregoria kalendaro; laŭ gregoria kalendaro; novstile")
        .Add(Role.Later, "poste").Add(Role.Earlier, "pli").AddPhrases(Role.Later, "pli poste; pli malfrue").AddPhrases(Role.Earlier, "pli frue; antaŭe")
        .Add(Role.Next, "sekva sekvan sekvanta sekvantan venonta venontan").Add(Role.Previous, "antaŭa antaŭan").Add(Role.Same, "sama saman").Add(Role.That, "tiu tiun").Add(Role.This, "ĉi").AddPhrases(Role.This, "tiu ĉi; tiun ĉi")
        .Add(Role.Deictic, "hodiaŭ nun hieraŭ morgaŭ nuntempe ĉijare").Add(Role.Present, "hodiaŭ nun").Add(Role.YearVerb, "estis alportis").Add(Role.Happening, "naskita naskiĝis mortis mortinta fondita konstruita eldonita")
        .Add(Role.Counted, "personoj personojn homoj homojn loĝantoj loĝantojn familioj familiojn infanoj infanojn viroj virojn virinoj virinojn membroj membrojn soldatoj soldatojn laboristoj laboristojn pecoj libroj librojn volumoj ekzempleroj domoj domojn ĉevaloj ĉevalojn ŝafoj bovinoj tunoj tunojn kronoj kronojn rubloj rublojn dolaroj eŭroj markoj procentoj procentojn metroj metrojn m mm cm km kg ha hektaroj hektarojn litroj litrojn kilometroj kilometrojn kilogramoj horoj horojn minutoj minutojn vilaĝoj lernejoj mil milionoj")
        .Add(Role.Numbered, "paĝo paĝoj paĝon volumo numero numeron n-ro p pp vol kajero ĉapitro artikolo isbn issn tel telefono fonduso leĝo strato ĉambro linio modelo tabelo bildo").Add(Role.Short, "vol tel")
        .AddPhrases(Role.Numbered, "p.; vol.; n-ro; tel.")
        .Add(Role.Amount, "entute nombro nombron prezo prezon longo areo alto kresko kreskis malkreskis atingis").Add(Role.Measure, "pli malpli ol preskaŭ almenaŭ nur apenaŭ super aldonajn pliaj");
}
