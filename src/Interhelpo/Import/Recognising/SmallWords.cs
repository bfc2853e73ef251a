using System.Collections.Frozen;

namespace Interhelpo.Import.Recognising;

/// <summary>Several languages at once: bit <c>n</c> stands for the language at place <c>n</c> of <see cref="SmallWords.Languages"/>.</summary>
[Flags]
internal enum LanguageSet
{
    None = 0,
    English = 1 << 0,
    Czech = 1 << 1,
    Slovak = 1 << 2,
    German = 1 << 3,
    Hungarian = 1 << 4,
    Esperanto = 1 << 5,
    Russian = 1 << 6,
    Ukrainian = 1 << 7,
    Kyrgyz = 1 << 8,
    Polish = 1 << 9,
    Bulgarian = 1 << 10,
    Romance = 1 << 11,
    SouthSlavic = 1 << 12,
    Nordic = 1 << 13,
    Belarusian = 1 << 14,
    Kazakh = 1 << 15,
    All = (1 << 16) - 1,
}

/// <summary>The commonest small words of each language: what history told in it cannot do without.</summary>
internal static class SmallWords
{
    // The last are neighbours of the others and said to be unknown: Polish, Bulgarian, Romance languages, Serbian, Nordic ones, Belarusian, Kazakh.
    public static readonly IReadOnlyList<(string Tag, string Words)> Languages =
    [
        ("en", "the of and in to was is were for with by on that from at as which it his her their had this be are not or an after"),
        ("cs", "a se v na je že byl byla bylo byli které který která jako také roku při ve ze jeho do po za od s z k si však až jsou nebo jejich až už pro u než ale rok roce letech jsem kde přes bez není ledna února března dubna května června července srpna září října prosince květnu červnu"),
        ("sk", "a sa v na je že bol bola bolo boli ktoré ktorý ktorá ako aj roku pri vo zo jeho do po za od s z k si však až sú alebo ich už pre u než ale rok rokoch som kde cez bez nie tiež januára februára apríla mája júna júla októbra decembra máji júni júli jeseň"),
        ("de", "der die das und in den von zu mit war wurde im des auf für ist dem eine ein nicht sich als auch es an werden aus er hat bei nach einer wurden waren am zur zum januar februar märz mai juni juli oktober dezember jahr jahre jahren"),
        ("hu", "a az és hogy volt egy nem is meg voltak szerint mint de ez ezt el csak már még után között évben magyar ki be fel azt lett majd vagy pedig alatt január február március április május június július októberben májusban években"),
        ("eo", "la de kaj en estis estas al por kun ke el per kiu kiuj ili sed ĝi li oni post ne tiu jaro jaroj pri ankaŭ dum ĝis kiel sia ŝi antaŭ inter da mi januaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro ĉi tie"),
        ("ru", "и в на с что был была было были из по для как его году от к не это года до за он их а из о при после но у так также которые который она или же во со бы января февраля марта апреля мая июня июля августа сентября октября ноября декабря мае июне июле лет"),
        ("uk", "і в у на з що був була було були із по для як його році від до не та й року за він їх а про після але під також які який вона або це роки ж зі при січня лютого березня квітня травня червня липня серпня вересня жовтня грудня травні червні липні років"),
        ("ky", "жана менен үчүн бул болгон эле да жылы анын деп бир кыргыз эмес ал жылдын де өз кийин болуп ошол алар эң чейин дагы же жаңы келген жылдары бар боюнча айында айылда мектеп жок көп"),
        (LanguageOf.Unknown, "w i z na do się jest nie że oraz był była było były przez od roku dla po za przy jak który która które także lub jego ze a o we"),
        (LanguageOf.Unknown, "на от за се са е да с който през го като ще и в по не при която които година след му си към още до той"),
        (LanguageOf.Unknown, "le la les des et en un une du dans est pour que qui au par sur de el los las y del con una il di che per non della dei el en su se por à é são do da os um uma no na em"),
        (LanguageOf.Unknown, "je i u na se da su za od koji koja koje iz sa bio bila godine kao ili nije je и у на се да су за од који која које из са био била године као је"),
        (LanguageOf.Unknown, "och i att det som en på är av för med den till var han ett om de inte der og på til en af er det at ikke med som blev"),
        (LanguageOf.Unknown, "і ў на з што быў была было былі для як яго годзе ад да не та па за ён іх а пра пасля але"),
        (LanguageOf.Unknown, "және мен үшін бұл болған да жылы оның деп бір қазақ емес ол жылдың де өз кейін болып сол олар ең дейін тағы келген"),
    ];

    /// <summary>Which languages have a word, in any case.</summary>
    public static readonly FrozenDictionary<string, LanguageSet> ByWord = Languages
        .SelectMany((language, at) => language.Words.Split(' ').Select(word => (Word: word, Set: (LanguageSet)(1 << at))))
        .GroupBy(each => each.Word, each => each.Set, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(each => each.Key, each => each.Aggregate((one, other) => one | other), StringComparer.OrdinalIgnoreCase);
}
