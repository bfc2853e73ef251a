using System.Collections.Frozen;

namespace Interhelpo.Citations.Parsing;

/// <summary>Places where books are published, and the countries and states that follow them: enough to tell a lone place from a publisher.</summary>
internal static class ImprintPlaces
{
    private static readonly FrozenSet<string> Places = FrozenSet.ToFrozenSet(
        """
        Aachen|Aberdeen|Adelaide|Albany|Algiers|Alma-Ata|Almaty|Amsterdam|Ann Arbor|Ankara|Antwerp|Ashgabat|Athens|Atlanta|Auckland|Austin|Baden-Baden|Baku|Baltimore|Bangkok|Banská Bystrica|Barcelona|Basel|Basingstoke|Bath|
        Beijing|Beirut|Belfast|Belgrade|Bergen|Berkeley|Berlin|Bern|Bishkek|Bloomington|Bogotá|Bologna|Bombay|Bonn|Boston|Boulder|Bratislava|Braunschweig|Bremen|Breslau|Brighton|Bristol|Brno|Bruges|Brussels|Bruxelles|
        Bucharest|Budapest|Buenos Aires|Cairo|Calcutta|Calgary|Cambridge|Canberra|Cape Town|Caracas|Cardiff|Charkov|Chernivtsi|Chicago|Chichester|Chișinău|Cleveland|Cluj|Cologne|Copenhagen|Córdoba|Cork|Dakar|Dallas|Damascus|
        Darmstadt|Delhi|Den Haag|Detroit|Dordrecht|Dortmund|Dresden|Dublin|Durham|Dushanbe|Düsseldorf|Edinburgh|Edmonton|Erfurt|Essen|Evanston|Exeter|Florence|Firenze|Frankfurt|Frankfurt am Main|Freiburg|Frunze|Geneva|Genève|
        Glasgow|Gothenburg|Göttingen|Graz|Groningen|Haifa|Halifax|Halle|Hamburg|Hanoi|Hanover|Hannover|Harmondsworth|Harlow|Havana|Heidelberg|Helsinki|Hong Kong|Honolulu|Houston|Innsbruck|Irkutsk|Istanbul|Ithaca|Jakarta|Jena|
        Jerusalem|Johannesburg|Karachi|Karlsruhe|Kassel|Kazan|Kharkiv|Kharkov|Kiel|Kiev|Kyiv|Kingston|Köln|Königsberg|Košice|Kraków|Cracow|Kyoto|La Paz|Lahore|Lanham|Lausanne|Leeds|Leicester|Leiden|Leipzig|Leningrad|Leuven|Lima|
        Linz|Lisbon|Lisboa|Liverpool|Ljubljana|Łódź|London|Los Angeles|Louvain|Lübeck|Lublin|Lund|Lviv|Lwów|Lyon|Madison|Madras|Madrid|Mainz|Malmö|Manchester|Manila|Mannheim|Marburg|Martin|Melbourne|Mexico City|México|Miami|Milan|
        Milano|Milwaukee|Minneapolis|Minsk|Montevideo|Montreal|Montréal|Moscow|Moskva|Mumbai|Munich|München|Münster|Nairobi|Nanjing|Naples|Napoli|New Brunswick|New Delhi|New Haven|New York|New York City|Nice|Nicosia|Nijmegen|
        Norman|Nottingham|Novi Sad|Novosibirsk|Nuremberg|Nürnberg|Odense|Odessa|Olomouc|Osaka|Osh|Oslo|Ostrava|Ottawa|Oxford|Palermo|Palo Alto|Paris|Philadelphia|Pishpek|Pittsburgh|Plzeň|Portland|Porto|Poznań|Potsdam|Praha|
        Prague|Pressburg|Přerov|Princeton|Providence|Québec|Quito|Reading|Regensburg|Reykjavík|Riga|Rio de Janeiro|Rochester|Roma|Rome|Rostock|Rotterdam|Saint Petersburg|St. Petersburg|Sankt-Peterburg|Salzburg|Samarkand|
        San Francisco|San José|Santa Barbara|Santa Fe|Santiago|São Paulo|Sarajevo|Seattle|Seoul|Sevilla|Seville|Shanghai|Sheffield|Singapore|Skopje|Sofia|Southampton|Stalingrad|Stanford|Stockholm|Strasbourg|Stuttgart|Sydney|
        Szeged|Taipei|Tallinn|Tampere|Tartu|Tashkent|Tbilisi|Tehran|Tel Aviv|Texas|The Hague|Thessaloniki|Tirana|Tokyo|Toronto|Torino|Toulouse|Trieste|Trnava|Tübingen|Turin|Turku|Uppsala|Utrecht|Vancouver|Venice|Venezia|
        Verniy|Victoria|Vienna|Vilnius|Vladivostok|Warsaw|Warszawa|Washington|Washington DC|Washington D.C|Weimar|Wellington|Wien|Wiesbaden|Wilmington|Winnipeg|Wrocław|Würzburg|Yerevan|York|Zagreb|Žilina|Zürich|Zurich|
        Aš|Benešov|Beroun|Blansko|Brandýs nad Labem|Bruntál|Břeclav|Česká Lípa|České Budějovice|Český Krumlov|Děčín|Domažlice|Frýdek-Místek|Havlíčkův Brod|Hodonín|Hradec Králové|Cheb|Chomutov|Chrudim|Jablonec nad Nisou|Jičín|Jihlava|Jindřichův Hradec|Karlovy Vary|Karviná|Kladno|Klatovy|Kolín|
        Kroměříž|Kutná Hora|Liberec|Litoměřice|Louny|Mělník|Mladá Boleslav|Most|Náchod|Nový Jičín|Nymburk|Opava|Pardubice|Pelhřimov|Písek|Plzeň|Prachatice|Prostějov|Příbram|Rakovník|Rokycany|Rychnov nad Kněžnou|Semily|Sokolov|Strakonice|Svitavy|Šumperk|Tábor|Tachov|Teplice|Trutnov|Třebíč|Uherské Hradiště|Ústí nad Labem|
        Ústí nad Orlicí|Vsetín|Vyškov|Zlín|Gottwaldov|Znojmo|Žďár nad Sázavou|Londýn|Vídeň|Moskva|Paříž|Berlín|Lipsko|Drážďany|Mnichov|Varšava|Krakov|Bělehrad|Záhřeb|Budapešť|Řím|Ženeva|Curych|Bardejov|Bánovce nad Bebravou|Brezno|Čadca|Dolný Kubín|Dunajská Streda|Galanta|Humenné|Komárno|Kežmarok|Levice|Levoča|
        Liptovský Mikuláš|Lučenec|Malacky|Martin|Turčiansky Svätý Martin|Michalovce|Myjava|Námestovo|Nitra|Nové Zámky|Partizánske|Pezinok|Piešťany|Poprad|Považská Bystrica|Prešov|Prievidza|Púchov|Rimavská Sobota|Rožňava|Ružomberok|Senica|Skalica|Spišská Nová Ves|Stará Ľubovňa|Šaľa|Topoľčany|Trebišov|Trenčín|Viedeň|Budapešť|Zvolen|
        Osh|Jalal-Abad|Karakol|Przhevalsk|Tokmok|Tokmak|Naryn|Talas|Batken|Verny|Semipalatinsk|Petropavlovsk|Simferopol|Omsk|Tomsk|Barnaul|Samara|Saratov|Perm|Ufa|Voronezh|Rostov-on-Don|Yekaterinburg|Sverdlovsk|Gorky|Tver|Yaroslavl|Ruse|Plovdiv|Varna|Debrecen|Pécs|Győr|Miskolc|Nagyvárad|Timișoara|Oradea|Iași|Kaunas|Grodno|Brest|
        Bochum|Bielefeld|Bamberg|Bayreuth|Augsburg|Chemnitz|Cottbus|Duisburg|Eichstätt|Frankfurt/Main|Frankfurt a. M|Freiburg im Breisgau|Fulda|Gießen|Görlitz|Greifswald|Hildesheim|Hof|Ingolstadt|Kaiserslautern|Konstanz|Landshut|Lüneburg|Magdeburg|Oldenburg|Osnabrück|Paderborn|Passau|Saarbrücken|Schwerin|Siegen|Speyer|Trier|Ulm|Wuppertal|Zwickau|Klagenfurt|Bregenz|St. Gallen|Luzern|
        Ош|Джалал-Абад|Каракол|Пржевальск|Токмок|Токмак|Нарын|Талас|Баткен|Верный|Алматы|Астана|Семипалатинск|Самарканд|Бухара|Душанбе|Ашхабад|Омск|Томск|Барнаул|Самара|Саратов|Пермь|Уфа|Казань|Воронеж|Ростов-на-Дону|Екатеринбург|Свердловск|Горький|Тверь|Ярославль|Харьков|Одесса|Львов|Ужгород|Братислава|Брно|Пишпек|Тбилиси|Ереван|Баку|Рига|Вильнюс|Таллин|М|Л|СПб|Пг|s.l|S.l|s. l|b. m|б. м|
        Abingdon|Aberystwyth|Accra|Addis Ababa|Aix-en-Provence|Aldershot|Amman|Anchorage|Arlington|Aarhus|Århus|Baghdad|Bangalore|Bari|Baton Rouge|Belo Horizonte|Belmont|Bethesda|Beverly Hills|Bilbao|Birmingham|Boca Raton|Bordeaux|Braga|Brasília|Brisbane|Brussel|Buckingham|Busan|Campinas|Catania|Champaign|Chapel Hill|Charlottesville|
        Cheltenham|Chengdu|Chennai|Christchurch|Cincinnati|Coimbra|College Station|Colombo|Columbus|Copenhague|Corvallis|Curitiba|Dar es Salaam|Davis|Delft|Denver|Dhaka|Dijon|Doha|Dubai|Dundee|Dunedin|Durban|East Lansing|Eindhoven|Englewood Cliffs|Enschede|Espoo|Farnham|Firenze|Fort Collins|Fort Worth|Fribourg|Fukuoka|Gainesville|
        Gaithersburg|Genoa|Genova|Gent|Ghent|Göteborg|Granada|Grenoble|Guadalajara|Guangzhou|Guildford|Hangzhou|Helsingfors|Hillsdale|Ho Chi Minh City|Hobart|Hoboken|Houndmills|Hove|Hyderabad|Ibadan|Iowa City|Islamabad|Jyväskylä|Kabul|Kampala|Kathmandu|Khartoum|Knoxville|Kobe|Kolkata|Kuala Lumpur|København|Lafayette|Lagos|Las Vegas|
        Lexington|Liège|Lille|Linköping|Louvain-la-Neuve|Lubbock|Lugano|Maastricht|Mahwah|Maidenhead|Malden|Marseille|Medellín|Menlo Park|Milton Keynes|Monterey|Monterrey|Montpellier|Mountain View|Nagoya|Namur|Nancy|Nantes|Nashville|Natick|Neuchâtel|New Orleans|Newark|Newbury Park|Newcastle|Newcastle upon Tyne|Northampton|Norwich|
        Orlando|Oulu|Padova|Padua|Pasadena|Perth|Phnom Penh|Phoenix|Pisa|Piscataway|Poitiers|Porto Alegre|Pretoria|Pune|Rabat|Raleigh|Recife|Redwood City|Rennes|Reston|Riyadh|Rockville|Rosario|Ross-on-Wye|Saigon|Salamanca|Salt Lake City|Salvador|San Antonio|San Diego|San Jose|San Juan|San Mateo|Santa Cruz|Santa Monica|Sapporo|Sendai|
        St Andrews|St. Andrews|St. Louis|St Louis|Saint Louis|St. Paul|Stirling|Swansea|Tallahassee|Tampa|Tempe|Thousand Oaks|Tianjin|Tilburg|Tromsø|Trondheim|Tucson|Tunis|Ulaanbaatar|Umeå|Upper Saddle River|Urbana|Valencia|Valparaíso|Verona|Wallingford|West Lafayette|Westport|Wuhan|Yangon|Zaragoza|London and New York|New York and London|
        Москва|Ленинград|Петроград|Фрунзе|Бишкек|Ташкент|Алма-Ата|Киев|Минск|Санкт-Петербург|Новосибирск|Прага
        """.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Regions = FrozenSet.ToFrozenSet(
        """
        Alabama|Alaska|Arizona|Arkansas|Australia|Austria|Belgium|Brazil|British Columbia|Bulgaria|California|Canada|Chile|China|Colorado|Connecticut|Croatia|Czech Republic|Czechia|Czechoslovakia|Denmark|Egypt|Eng|England|Estonia|
        Fiji|Finland|Florida|France|Georgia|Germany|Greece|Hawaii|Hungary|Idaho|Illinois|India|Indiana|Ireland|Israel|Italy|Japan|Kansas|Kazakhstan|Kentucky|Kyrgyzstan|Latvia|Lithuania|Louisiana|Maine|Maryland|Massachusetts|
        Mexico|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Netherlands|The Netherlands|Nevada|New Hampshire|New Jersey|New Mexico|New South Wales|New York|New Zealand|North Carolina|Northern Ireland|Norway|Ohio|
        Oklahoma|Ontario|Oregon|Pennsylvania|Poland|Portugal|Quebec|Queensland|Romania|Russia|Scotland|Serbia|Slovakia|Slovenia|South Africa|South Carolina|Spain|Sweden|Switzerland|Tasmania|Tennessee|Texas|Turkey|U.K|UK|U.S|
        Alberta|Argentina|Bangladesh|Belgique|Bolivia|Colombia|Cuba|Cyprus|Delaware|Deutschland|España|Ethiopia|Iceland|Indonesia|Iowa|Iran|Iraq|Italia|Jamaica|Kenya|Korea|South Korea|Lebanon|Luxembourg|Malaysia|Malta|Manitoba|Mongolia|Morocco|Nepal|
        Nigeria|North Dakota|Nova Scotia|Österreich|Pakistan|Peru|Philippines|Polska|Puerto Rico|Rhode Island|Saskatchewan|Singapore|Slovak Republic|South Australia|South Dakota|Sri Lanka|Suisse|Taiwan|Tajikistan|Tanzania|Thailand|Tunisia|Turkmenistan|Uganda|Uruguay|Venezuela|Vietnam|West Virginia|Western Australia|Zambia|Zimbabwe|
        Ariz|Calif|Colo|Conn|Fla|Ga|Ill|Kan|Mass|Md|Mich|Minn|Neb|N.C|N.H|N.J|N.M|N.Y|Okla|Ont|Ore|Pa|Tenn|Tex|U.S.A|Va|Vt|Wash|Wis|Россия|Украина|Казахстан|Киргизия|
        USA|USSR|Ukraine|United Kingdom|United States|United States of America|Utah|Uzbekistan|Vermont|Virginia|Wales|Washington|Wisconsin|Wyoming|D.C|DC
        """.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    /// <summary>What joins several places.</summary>
    private static readonly string[] Joins = [" and ", " und ", " et ", " y ", " e ", " i ", " a ", " и ", " & ", " – ", " - ", "; ", "–", "-"];
    private static readonly System.Buffers.SearchValues<string> Joined = System.Buffers.SearchValues.Create([.. Joins, "/", ",", "&"], StringComparison.Ordinal);

    /// <summary>"Frunze", "New York", "Berlin/New York", "Neptune City, NJ", "Suva, Fiji".</summary>
    public static bool IsPlace(string text)
    {
        var words = text.Trim().TrimEnd('.');
        if (Places.Contains(words))
            return true;
        if (words.Length > 60 || !words.AsSpan().ContainsAny(Joined))
            return false;
        if (words.Contains('/', StringComparison.Ordinal))
            return words.Split('/').All(place => Places.Contains(place.Trim()));
        var comma = words.LastIndexOf(',');
        if (comma > 0 && words.Length < 50 && char.IsUpper(words[0]))
            return IsRegion(words[(comma + 1)..].Trim()) || words.Split(',', '&').All(place => Places.Contains(place.Trim()));
        return words.Split(Joins, StringSplitOptions.None) is { Length: > 1 } several && several.All(place => Places.Contains(place.Trim()));
    }

    /// <summary>A country or state, or two capitals that stand for a state: "NJ".</summary>
    public static bool IsRegion(string text) =>
        Regions.Contains(text.TrimEnd('.')) || (text.Length == 2 && text.All(char.IsAsciiLetterUpper));
}
