namespace Interhelpo.Dates.Prose;

/// <summary>The Slovak words that tell dates, in all their forms.</summary>
internal static class Slovak
{
    public static readonly ProseWords Words = new ProseWords
    {
        Habits = Habit.DotsOrdinals | Habit.Inflects | Habit.SmallMonths,
        Periods =
        [
            new("the First World War", "1914", "1918", "prvej svetovej vojny", "prvej svetovej vojne", "prvou svetovou vojnou", "1. svetovej vojny", "1. svetovej vojne"),
            new("the Second World War", "1939", "1945", "druhej svetovej vojny", "druhej svetovej vojne", "druhou svetovou vojnou", "2. svetovej vojny", "2. svetovej vojne"),
            new("the time between the two world wars", "1918", "1939", "medzivojnovom období", "medzivojnového obdobia", "medzi vojnami"),
        ],
    }
        .AddForms(Role.Month, "január januára januári januárom; február februára februári februárom; marec marca marci marcom; apríl apríla apríli aprílom; máj mája máji májom; jún júna júni júnom")
        .AddForms(Role.Month, "júl júla júli júlom; august augusta auguste augustom; september septembra septembri septembrom; október októbra októbri októbrom; november novembra novembri novembrom; december decembra decembri decembrom", 7)
        .AddForms(Role.Season, "jar jari jarou; leto leta lete letom; jeseň jesene jeseni jeseňou; zima zimy zime zimu zimou", 21)
        .Add(Role.Weekday, "pondelok pondelka utorok utorka streda stredu stredy štvrtok štvrtka piatok piatka sobota sobotu soboty nedeľa nedeľu nedele")
        .Add(Role.Year, "rok roka roku rokom roky rokov rokoch rokmi").Add(Role.Many, "roky rokov rokoch rokmi").AddPhrases(Role.Year, "r.; léta Pána; roku Pána").AddPhrases(Role.Year | Role.Many, "rr.")
        .Add(Role.MonthUnit, "mesiac mesiaca mesiaci mesiacom mesiace mesiacov").Add(Role.Many, "mesiace mesiacov").Add(Role.Week, "týždeň týždňa týždni týždňom týždne týždňov").Add(Role.Many, "týždne týždňov")
        .Add(Role.Day, "deň dňa dni dňom dní dňoch").Add(Role.Many, "dni dní dňoch").Add(Role.In, "dňa")
        .Add(Role.DecadeUnit, "desaťročie desaťročia desaťročí").Add(Role.Century, "storočie storočia storočí storočím").AddPhrases(Role.Century, "stor.; st.")
        .Add(Role.In, "v vo na k ku").Add(Role.During, "počas").AddPhrases(Role.During, "v priebehu; za")
        .AddPhrases(Role.In, "ku dňu; dňom; v školskom roku; v školskom r.; v sezóne").Add(Role.From, "od").Add(Role.From | Role.Of, "z zo").Add(Role.Since, "počnúc").AddPhrases(Role.Since, "už od")
        .Add(Role.Until, "do").AddPhrases(Role.Until, "najneskôr v; najneskôr do; najneskôr; až do").AddPhrases(Role.Until | Role.To, "až do; až po")
        .Add(Role.After, "po").Add(Role.Before, "pred").Add(Role.Between, "medzi").Add(Role.And, "a i aj").Add(Role.Or, "alebo či").Add(Role.To, "do až").Add(Role.Onwards, "ďalej")
        .Add(Role.About, "asi okolo cca približne zhruba circa ca").AddPhrases(Role.About, "cca.; ca.; niekedy okolo")
        .Add(Role.Perhaps, "pravdepodobne snáď možno azda údajne zrejme")
        .Add(Role.Part, "začiatok začiatku začiatkom počiatok počiatku počiatkom raný raného rané raných", (int)Part.Early)
        .Add(Role.Part, "polovica polovici polovicu polovicou polovice uprostred", (int)Part.Mid)
        .Add(Role.Part, "koniec konca konci koncom záver závere závere záverom sklonku neskorý neskorého neskoré neskorých", (int)Part.Late)
        .Add(Role.Turn, "prelom prelome prelomu").Add(Role.Half, "polovica polovici polovicu polovicou polovice")
        .Add(Role.Last, "posledný posledného poslednom posledných")
        .AddForms(Role.Number, "jeden jedna jedno jednom jedného; dva dve dvoch dvoma; tri troch; štyri štyroch; päť piatich; šesť šiestich; sedem siedmich; osem ôsmich; deväť deviatich; desať desiatich; jedenásť; dvanásť; trinásť; štrnásť; pätnásť; šestnásť; sedemnásť; osemnásť; devätnásť; dvadsať dvadsiatich")
        .Add(Role.Number, "tridsať tridsiatich", 30).Add(Role.Number, "päťdesiat päťdesiatich", 50).Add(Role.Number, "sto", 100)
        .AddForms(Role.Ordinal, "prvý prvého prvom prvých prvá prvej prvú; druhý druhého druhom druhá druhej druhú; tretí tretieho; štvrtý štvrtého; piaty piateho; šiesty šiesteho; siedmy siedmeho; ôsmy ôsmeho; deviaty deviateho; desiaty desiateho")
        .AddForms(Role.Ordinal, "pätnáste pätnásteho pätnástom; šestnáste šestnásteho šestnástom; sedemnáste sedemnásteho sedemnástom; osemnáste osemnásteho osemnástom; devätnáste devätnásteho devätnástom; dvadsiaty dvadsiateho dvadsiatom", 15)
        .Add(Role.DecadeName | Role.Ordinal, "dvadsiate dvadsiatych dvadsiatym", 20).Add(Role.DecadeName, "tridsiate tridsiatych tridsiatym", 30).Add(Role.DecadeName, "štyridsiate štyridsiatych štyridsiatym", 40).Add(Role.DecadeName, "päťdesiate päťdesiatych päťdesiatym", 50)
        .Add(Role.DecadeName, "šesťdesiate šesťdesiatych šesťdesiatym", 60).Add(Role.DecadeName, "sedemdesiate sedemdesiatych sedemdesiatym", 70).Add(Role.DecadeName, "osemdesiate osemdesiatych osemdesiatym", 80).Add(Role.DecadeName, "deväťdesiate deväťdesiatych deväťdesiatym", 90)
        .Add(Role.TimeOfDay, "ráno dopoludnia", (int)DayPart.Morning).Add(Role.TimeOfDay, "poludnie poludní", (int)DayPart.Midday).Add(Role.TimeOfDay, "popoludní", (int)DayPart.Afternoon).Add(Role.TimeOfDay, "večer", (int)DayPart.Evening).Add(Role.TimeOfDay, "noc noci", (int)DayPart.Night)
        .AddPhrases(Role.BeforeChrist, "pred n. l.; pr. n. l.; pred Kr.; pr. Kr.; pred naším letopočtom; pred Kristom").AddPhrases(Role.AfterChrist, "n. l.; nášho letopočtu; po Kr.")
        .AddCalendar(Calendar.Julian, "starého štýlu; starého kalendára; podľa starého kalendára; juliánskeho kalendára; podľa juliánskeho kalendára; st. št.")
        .AddCalendar(Calendar.Gregorian, "nového štýlu; nového kalendára; podľa nového kalendára; gregoriánskeho kalendára; podľa gregoriánskeho kalendára")
        .Add(Role.Later, "neskôr potom nato").Add(Role.Earlier, "skôr predtým")
        .Add(Role.Next, "nasledujúci nasledujúceho nasledujúcom nasledujúca nasledujúcej nasledujúcu budúci budúceho ďalší ďalšieho").Add(Role.Previous, "predchádzajúci predchádzajúceho predchádzajúcom predošlý predošlého predošlom")
        .Add(Role.Same, "tohože rovnaký rovnakého rovnakom").AddPhrases(Role.Same, "toho istého; tom istom; ten istý; tej istej; tú istú").Add(Role.That, "toho tom onoho onom")
        .Add(Role.This, "tohto").Add(Role.Deictic, "dnes teraz tohto vlani včera zajtra").Add(Role.Present, "dneška dnes súčasnosti")
        .Add(Role.YearVerb, "bol bola bolo boli mal mala malo mali činil činila činilo dosiahol dosiahla dosiahlo tvorilo prišlo žilo pracovalo vyrobilo priniesol začal znamenal").Add(Role.Happening, "narodený narodená zomrel zomrela založený založená založené postavený postavená postavené vydaný vydaná vydané").AddPhrases(Role.Happening, "nar.; zom.; zal.")
        .Add(Role.Counted, "ich osôb osoby ľudí ľuďom obyvateľov rodín rodiny detí mužov žien členov vojakov robotníkov roľníkov kusov kníh zväzkov výtlačkov domov domčekov koní oviec kráv ton tony korún kčs sk rubľov dolárov eur mariek percent")
        .Add(Role.Counted, "metrov m mm cm km kg t ha hektárov litrov l kilometrov kilogramov hodín minút obcí dedín škôl závodov strojov prípadov hlasov štvorcových kubických tisíc tisíce miliónov")
        .Add(Role.Numbered, "čís číslo čísla čísle čísel str strana strane strany strán zväzok zv diel roč ročník zošit vyd isbn issn tel telefón fond inv kart odst odsek paragraf článok zákon vyhláška linka izba kniha dom psč typ model tabuľka obr")
        .Add(Role.Short, "čís str roč vyd tel inv kart odst obr")
        .AddPhrases(Role.Numbered, "č.; s.; zv.; zb.; č. d.; č. p.; č. j.; §")
        .Add(Role.Amount, "celkom spolu počet počtu počtom cena cenu ceny dĺžka rozloha výmera výmere kapacita vzrástol vzrástla klesol klesla dosiahol dosiahla priemer priemerne nadmorskej")
        .Add(Role.Measure, "viac menej ako než vyše cez takmer skoro najmenej najviac aspoň iba len ďalších o zhruba");
}
