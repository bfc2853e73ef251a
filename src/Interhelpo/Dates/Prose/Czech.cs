namespace Interhelpo.Dates.Prose;

/// <summary>The Czech words that tell dates, in all their forms.</summary>
internal static class Czech
{
    public static readonly ProseWords Words = new ProseWords
    {
        Habits = Habit.DotsOrdinals | Habit.Inflects | Habit.SmallMonths,
        Periods =
        [
            new("the First World War", "1914", "1918", "první světové války", "první světové válce", "první světovou válkou", "1. světové války", "1. světové válce", "velké války"),
            new("the Second World War", "1939", "1945", "druhé světové války", "druhé světové válce", "druhou světovou válkou", "2. světové války", "2. světové válce"),
            new("the time between the two world wars", "1918", "1939", "meziválečném období", "meziválečného období", "mezi válkami"),
        ],
    }
        .AddForms(Role.Month, "leden ledna lednu lednem; únor února únoru únorem; březen března březnu březnem; duben dubna dubnu dubnem; květen května květnu květnem máje máji; červen června červnu červnem")
        .AddForms(Role.Month, "červenec července červenci červencem; srpen srpna srpnu srpnem; září zářím; říjen října říjnu říjnem; listopad listopadu listopadem; prosinec prosince prosinci prosincem", 7)
        .AddForms(Role.Season, "jaro jara jaru jarem jaře; léto létu létem létě; podzim podzimu podzimem; zima zimy zimě zimu zimou", 21)
        .Add(Role.Weekday, "pondělí pondělka úterý úterka středa středu středy čtvrtek čtvrtka pátek pátku sobota sobotu soboty neděle neděli")
        .Add(Role.Year, "rok roku roce rokem roky roků rokům rokách let létech letech lety léta léty").Add(Role.Many, "roky roků rokům rokách let létech letech lety léta léty")
        .AddPhrases(Role.Year, "r.; l.; léta Páně; roku Páně").AddPhrases(Role.Year | Role.Many, "v l.")
        .Add(Role.MonthUnit, "měsíc měsíce měsíci měsícem měsíců").Add(Role.Many, "měsíců").Add(Role.Week, "týden týdne týdnu týdnem týdny týdnů").Add(Role.Many, "týdny týdnů")
        .Add(Role.Day, "den dne dni dnem dny dnů dní dnech").Add(Role.Many, "dny dnů dní dnech").Add(Role.In, "dne")
        .Add(Role.DecadeUnit, "desetiletí dekáda dekády dekádě dekádu").Add(Role.Century, "století stoletím").AddPhrases(Role.Century, "stol.; st.")
        .Add(Role.In, "v ve na k ke").Add(Role.During, "během").AddPhrases(Role.During, "v průběhu; po dobu; za")
        .AddPhrases(Role.In, "ke dni; dnem; ve školním roce; ve školním r.; v sezóně; v sezoně").Add(Role.From, "od").Add(Role.From | Role.Of, "z ze").Add(Role.Since, "počínaje").AddPhrases(Role.Since, "už od; již od")
        .Add(Role.Until, "do").AddPhrases(Role.Until, "nejpozději v; nejpozději do; nejpozději; až do").AddPhrases(Role.Until | Role.To, "až do; až po")
        .Add(Role.After, "po").Add(Role.Before, "před").Add(Role.Between, "mezi").Add(Role.And, "a i").Add(Role.Or, "nebo či anebo").Add(Role.To, "do až").Add(Role.Onwards, "dále")
        .Add(Role.About, "asi kolem okolo cca přibližně zhruba circa ca").AddPhrases(Role.About, "cca.; ca.; někdy kolem")
        .Add(Role.Perhaps, "pravděpodobně snad možná patrně údajně zřejmě nejspíš")
        .Add(Role.Part, "začátek začátku začátkem počátek počátku počátkem zkraje raná rané raného raných", (int)Part.Early)
        .Add(Role.Part, "polovina polovině polovinu polovinou poloviny uprostřed", (int)Part.Mid)
        .Add(Role.Part, "konec konce konci koncem závěr závěru závěrem sklonku sklonek pozdní pozdního pozdních", (int)Part.Late)
        .Add(Role.Turn, "přelom přelomu").Add(Role.Half, "polovina polovině polovinu polovinou poloviny půle půli")
        .Add(Role.Last, "poslední posledního posledním posledních")
        .AddForms(Role.Number, "jeden jedna jedno jednom jednoho; dva dvě dvou dvěma; tři tří třech; čtyři čtyř čtyřech; pět pěti; šest šesti; sedm sedmi; osm osmi; devět devíti; deset deseti; jedenáct; dvanáct; třináct; čtrnáct; patnáct; šestnáct; sedmnáct; osmnáct; devatenáct; dvacet dvaceti")
        .Add(Role.Number, "třicet třiceti", 30).Add(Role.Number, "padesát padesáti", 50).Add(Role.Number, "sto", 100)
        .AddForms(Role.Ordinal, "první prvního prvním prvních; druhý druhého druhá druhé druhou; třetí třetího; čtvrtý čtvrtého; pátý pátého; šestý šestého; sedmý sedmého; osmý osmého; devátý devátého; desátý desátého")
        .AddForms(Role.Ordinal, "patnáctý patnáctého patnácté; šestnáctý šestnáctého šestnácté; sedmnáctý sedmnáctého sedmnácté; osmnáctý osmnáctého osmnácté osmnáctém; devatenáctý devatenáctého devatenácté devatenáctém; dvacátý dvacátého dvacáté dvacátém", 15)
        .Add(Role.DecadeName, "dvacátá dvacátých dvacátým", 20).Add(Role.DecadeName, "třicátá třicátých třicátým", 30).Add(Role.DecadeName, "čtyřicátá čtyřicátých čtyřicátým", 40).Add(Role.DecadeName, "padesátá padesátých padesátým", 50)
        .Add(Role.DecadeName, "šedesátá šedesátých šedesátým", 60).Add(Role.DecadeName, "sedmdesátá sedmdesátých sedmdesátým", 70).Add(Role.DecadeName, "osmdesátá osmdesátých osmdesátým", 80).Add(Role.DecadeName, "devadesátá devadesátých devadesátým", 90)
        .Add(Role.TimeOfDay, "ráno dopoledne", (int)DayPart.Morning).Add(Role.TimeOfDay, "poledne", (int)DayPart.Midday).Add(Role.TimeOfDay, "odpoledne", (int)DayPart.Afternoon).Add(Role.TimeOfDay, "večer", (int)DayPart.Evening).Add(Role.TimeOfDay, "noc noci", (int)DayPart.Night)
        .AddPhrases(Role.BeforeChrist, "př. n. l.; před n. l.; př. Kr.; před naším letopočtem; před Kristem").AddPhrases(Role.AfterChrist, "n. l.; našeho letopočtu; po Kr.")
        .AddCalendar(Calendar.Julian, "starého stylu; starého kalendáře; podle starého kalendáře; juliánského kalendáře; podle juliánského kalendáře; st. st.")
        .AddCalendar(Calendar.Gregorian, "nového stylu; nového kalendáře; podle nového kalendáře; gregoriánského kalendáře; podle gregoriánského kalendáře")
        .Add(Role.Later, "později poté nato").Add(Role.Earlier, "dříve předtím")
        .Add(Role.Next, "následující následujícího následujícím příští příštího příštím").Add(Role.Previous, "předchozí předchozího předchozím předešlý předešlého předešlém")
        .Add(Role.Same, "téhož tentýž tomtéž témže témž stejný stejného stejném").Add(Role.That, "toho tom onoho onom")
        .Add(Role.This, "letos tohoto").Add(Role.Deictic, "dnes nyní letos loni vloni včera zítra").Add(Role.Present, "dneška dnes současnosti")
        .Add(Role.YearVerb, "byl byla bylo byli měl měla mělo měli činil činila činilo dosáhl dosáhla dosáhlo čítal čítala čítalo tvořilo přišlo přijelo žilo pracovalo vyrobilo přinesl začal znamenal").Add(Role.Happening, "narozen narozena zemřel zemřela založen založena založeno postaven postavena postaveno vydán vydána vydáno").AddPhrases(Role.Happening, "nar.; zem.; zal.")
        .Add(Role.Counted, "jich osob osoby osobám lidí lidem obyvatel rodin rodiny rodinám dětí mužů žen členů vojáků dělníků rolníků kusů knih svazků výtisků domů domků koní ovcí krav tun tuny korun kčs kč rublů dolarů eur marek procent")
        .Add(Role.Counted, "metrů m mm cm km kg t ha hektarů litrů l kilometrů kilogramů hodin minut obcí vesnic škol závodů strojů případů hlasů čtverečních krychlových tisíc tisíce miliónů milionů")
        .Add(Role.Numbered, "čís číslo čísla čísle čísel str strana straně strany stran svazek sv díl roč ročník sešit vyd isbn issn tel telefon čp čj fond inv kart odst odstavec paragraf článek zákon vyhláška linka pokoj kniha dům psč typ model tabulka obr")
        .Add(Role.Short, "čís str svaz roč vyd tel inv kart odst obr par")
        .AddPhrases(Role.Numbered, "č.; s.; sv.; sb.; čj.; č. p.; č. j.; čp.; §")
        .Add(Role.Amount, "celkem počet počtu počtem cena cenu ceny délka rozloha výměra výměře kapacita vzrostl vzrostla klesl klesla dosáhl dosáhla průměr průměrně nadmořské")
        .Add(Role.Measure, "více méně než přes téměř skoro nejméně nejvýše alespoň pouze jen dalších o zhruba bezmála");
}
