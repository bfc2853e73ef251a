using System.Collections.Frozen;

namespace Interhelpo.Citations.Parsing;

/// <summary>English names of languages, as references give them, to ISO 639-1 codes, as CSL wants them.</summary>
internal static class Languages
{
    private static readonly FrozenDictionary<string, string> Codes =
        ("Afrikaans af|Albanian sq|Arabic ar|Armenian hy|Azerbaijani az|Basque eu|Belarusian be|Bengali bn|Bosnian bs|Breton br|Bulgarian bg|Catalan ca|Chinese zh|Croatian hr|Czech cs|Danish da|Dutch nl|English en|Esperanto eo|"
            + "Estonian et|Faroese fo|Finnish fi|French fr|Galician gl|Georgian ka|German de|Greek el|Hebrew he|Hindi hi|Hungarian hu|Icelandic is|Ido io|Indonesian id|Irish ga|Italian it|Japanese ja|Kazakh kk|Korean ko|Kurdish ku|Kyrgyz ky|"
            + "Kirghiz ky|Latin la|Latvian lv|Lithuanian lt|Luxembourgish lb|Macedonian mk|Malay ms|Maltese mt|Mongolian mn|Norwegian no|Persian fa|Polish pl|Portuguese pt|Romanian ro|Russian ru|Scots sco|Serbian sr|Slovak sk|Slovene sl|Slovenian sl|"
            + "Spanish es|Swahili sw|Swedish sv|Tajik tg|Tamil ta|Tatar tt|Thai th|Turkish tr|Turkmen tk|Ukrainian uk|Urdu ur|Uyghur ug|Uzbek uz|Vietnamese vi|Welsh cy|Yiddish yi")
        .Split('|').Select(pair => pair.Split(' ')).ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);

    public static bool IsLanguage(string name) => Codes.ContainsKey(FirstOf(name));

    /// <summary>The code of the language; of several ("German and English") the first; the name itself when it is not known here.</summary>
    public static string Code(string name) => Codes.GetValueOrDefault(FirstOf(name), name);

    private static string FirstOf(string names) => names.Trim().Split([" and ", ", ", "/"], StringSplitOptions.None)[0].Replace("Brazilian ", "", StringComparison.Ordinal);
}
