namespace Interhelpo.Dates.Prose;

/// <summary>The Hungarian words that tell dates; a month takes its case endings by rule.</summary>
internal static class Hungarian
{
    private static readonly string[] Months = ["január", "február", "március", "április", "május", "június", "július", "augusztus", "szeptember", "október", "november", "december"];
    private static readonly string[] BackEndings = ["ban", "i", "a", "ában", "tól", "ától", "ig", "áig", "ának", "ára", "án", "ra"];
    private static readonly string[] FrontEndings = ["ben", "i", "e", "ében", "től", "étől", "ig", "éig", "ének", "ére", "én", "re"];

    public static readonly ProseWords Words = Build();

    private static ProseWords Build()
    {
        var words = new ProseWords
        {
            Habits = Habit.DotsOrdinals | Habit.YearFirst | Habit.YearWordAfter | Habit.Inflects | Habit.SmallMonths,
            CaseEndings =
            [
                ("-ig", Lead.Until), ("-jéig", Lead.Until), ("-áig", Lead.Until), ("-éig", Lead.Until),
                ("-tól", Lead.From), ("-től", Lead.From), ("-jétől", Lead.From), ("-jától", Lead.From), ("-ától", Lead.From), ("-étől", Lead.From),
                ("-ban", Lead.In), ("-ben", Lead.In), ("-án", Lead.In), ("-én", Lead.In), ("-jén", Lead.In), ("-ján", Lead.In),
                ("-ra", Lead.Until), ("-re", Lead.Until), ("-jére", Lead.Until), ("-ára", Lead.Until), ("-ére", Lead.Until),
                ("-as", Lead.None), ("-es", Lead.None), ("-os", Lead.None), ("-ös", Lead.None), ("-i", Lead.None), ("-e", Lead.None), ("-je", Lead.None), ("-a", Lead.None),
            ],
            Periods =
            [
                new("the First World War", "1914", "1918", "első világháború"),
                new("the Second World War", "1939", "1945", "második világháború"),
            ],
        };
        words.AddSeries(Role.Month, string.Join(' ', Months))
            .AddSeries(Role.Month | Role.Short, "jan febr márc ápr máj jún júl aug szept okt nov dec").Add(Role.Month | Role.Short, "feb", 2);
        AddCases(words, BackEndings, 1, 2, 3, 5, 6, 7, 8, 10);
        AddCases(words, FrontEndings, 4, 9, 11, 12);
        return words
            .AddForms(Role.Season, "tavasz tavasza tavaszán tavasszal tavaszi tavaszától tavaszáig tavaszra; nyár nyara nyarán nyáron nyári nyarától nyaráig nyárra; ősz ősze őszén ősszel őszi őszétől őszéig őszre; tél tele telén télen téli telétől teléig télre", 21)
            .AddTail(Lead.In, "tavaszán tavasszal nyarán nyáron őszén ősszel telén télen").AddTail(Lead.From, "tavaszától nyarától őszétől telétől").AddTail(Lead.Until, "tavaszáig nyaráig őszéig teléig tavaszra nyárra őszre télre")
            .Add(Role.Weekday, "hétfő hétfőn kedd kedden szerda szerdán csütörtök csütörtökön péntek pénteken szombat szombaton vasárnap")
            .Add(Role.Year, "év éve évi évben évében évet évig évtől évvel évek években éveiben éveit évekig évektől éveknek évekre évre esztendő esztendőben")
            .Add(Role.Many, "évek években éveiben éveit évekig évektől éveknek évekre").AddTail(Lead.In, "évben évében években éveiben").AddTail(Lead.Until, "évig évekig").AddTail(Lead.From, "évtől évektől")
            .Add(Role.MonthUnit, "hónap hónapban hónapja hónapjában hónappal hónapok hó").Add(Role.Many, "hónapok").Add(Role.Week, "hét héten héttel hete hetében hetek").Add(Role.Many, "hetek")
            .Add(Role.Day, "nap napon napja napján nappal napok").Add(Role.Many, "napok").Add(Role.DecadeUnit, "évtized évtizede évtizedben évtizeddel")
            .Add(Role.Century, "század században századi századig századtól század századok századokban századnak évszázad évszázadban").AddPhrases(Role.Century, "sz.").AddTail(Lead.In, "században századokban").AddTail(Lead.Until, "századig").AddTail(Lead.From, "századtól")
            .Add(Role.Article, "a az").AddTail(Lead.During, "folyamán során alatt idején").AddTail(Lead.Since, "óta kezdve kezdődően fogva").AddTail(Lead.After, "után követően").AddTail(Lead.Before, "előtt megelőzően").AddTail(Lead.Between, "között közt").AddTail(Lead.Until, "bezárólag")
            .Add(Role.And, "és s").Add(Role.Or, "vagy illetve").Add(Role.To, "–").Add(Role.About, "körül tájékán táján mintegy körülbelül nagyjából hozzávetőleg").AddPhrases(Role.About, "kb.; cca.").Add(Role.Perhaps, "valószínűleg talán feltehetően feltehetőleg állítólag")
            .Add(Role.Part, "eleje elején elejétől elejéig elejére elejei kezdete kezdetén kezdetétől kezdetéig kora", (int)Part.Early)
            .Add(Role.Part, "közepe közepén közepétől közepéig derekán derekától dereka", (int)Part.Mid).Add(Role.Part, "vége végén végétől végéig végére végi késő", (int)Part.Late)
            .AddTail(Lead.From, "elejétől kezdetétől közepétől derekától végétől").AddTail(Lead.Until, "elejéig kezdetéig közepéig végéig elejére végére").AddTail(Lead.In, "elején kezdetén közepén derekán végén")
            .Add(Role.Half, "fele felében felétől feléig felére").AddTail(Lead.In, "felében").AddTail(Lead.From, "felétől").AddTail(Lead.Until, "feléig")
            .AddForms(Role.Number, "egy; két kettő; három; négy; öt; hat; hét; nyolc; kilenc; tíz; tizenegy; tizenkét tizenkettő; tizenhárom; tizennégy; tizenöt; tizenhat; tizenhét; tizennyolc; tizenkilenc; húsz")
            .Add(Role.Number, "harminc", 30).Add(Role.Number, "ötven", 50).Add(Role.Number, "száz", 100)
            .AddForms(Role.Ordinal, "első elseje elsején elsejétől elsejéig; második másodika másodikán; harmadik harmadika harmadikán; negyedik; ötödik; hatodik; hetedik; nyolcadik; kilencedik; tizedik; tizenegyedik; tizenkettedik; tizenharmadik; tizennegyedik; tizenötödik; tizenhatodik; tizenhetedik; tizennyolcadik; tizenkilencedik; huszadik")
            .Add(Role.DecadeName, "húszas", 20).Add(Role.DecadeName, "harmincas", 30).Add(Role.DecadeName, "negyvenes", 40).Add(Role.DecadeName, "ötvenes", 50).Add(Role.DecadeName, "hatvanas", 60).Add(Role.DecadeName, "hetvenes", 70).Add(Role.DecadeName, "nyolcvanas", 80).Add(Role.DecadeName, "kilencvenes", 90)
            .AddPhrases(Role.BeforeChrist, "i. e.; Kr. e.").AddPhrases(Role.AfterChrist, "i. sz.; Kr. u.")
            .AddCalendar(Calendar.Julian, "régi naptár szerint; Julianus-naptár szerint; a Julianus-naptár szerint; ó naptár szerint").AddCalendar(Calendar.Gregorian, "új naptár szerint; a Gergely-naptár szerint; Gergely-naptár szerint")
            .Add(Role.Later, "később múlva").Add(Role.Earlier, "korábban azelőtt").Add(Role.Next, "következő rákövetkező").Add(Role.Previous, "előző megelőző")
            .Add(Role.Same, "ugyanabban ugyanazon ugyanez ugyanaz").AddPhrases(Role.Same, "ugyanabban az; ugyanazon az; ugyanaz az").AddPhrases(Role.That, "abban az; azon az")
            .Add(Role.Deictic, "ma most tegnap holnap jelenleg manapság idén tavaly").Add(Role.Present, "máig napjainkig").Add(Role.YearVerb, "volt").Add(Role.Happening, "született meghalt alapítva épült")
            .Add(Role.Counted, "ember embert fő főt lakos lakosa lakost család családot gyerek gyermek férfi nő tag tagja katona munkás darab könyv kötet példány ház ló juh tehén tonna korona rubel dollár euró márka forint százalék méter kilométer km kg m cm mm ha hektár liter óra perc falu iskola ezer millió")
            .Add(Role.Numbered, "sz szám számú oldal old köt kötet évf évfolyam isbn issn tel telefon fond törvény cikk utca szoba típus tábla ábra").Add(Role.Short, "old köt évf tel")
            .AddPhrases(Role.Numbered, "o.; p.; köt.; évf.; tel.")
            .Add(Role.Amount, "összesen száma számuk létszáma ára hossza területe magassága").Add(Role.Measure, "több mint kevesebb majdnem közel legalább legfeljebb csak további");
    }

    private static void AddCases(ProseWords words, string[] endings, params int[] months)
    {
        foreach (var month in months)
        {
            foreach (var ending in endings)
            {
                var form = Months[month - 1] + ending;
                words.Add(Role.Month, form, month);
                words.AddTail(TailOf(ending), form);
            }
        }
    }

    private static Lead TailOf(string ending) => ending switch
    {
        "tól" or "től" or "ától" or "étől" => Lead.From,
        "ig" or "áig" or "éig" => Lead.Until,
        "ban" or "ben" or "ában" or "ében" or "án" or "én" => Lead.In,
        "ra" or "re" or "ára" or "ére" => Lead.Until,
        _ => Lead.None,
    };
}
