namespace Interhelpo.Import.Recognising;

/// <summary>The letters that few languages have.</summary>
internal static class OwnLetters
{
    /// <summary>The languages that a letter speaks for; none for those that many have.</summary>
    public static LanguageSet Of(char letter) => letter switch
    {
        'ě' or 'ř' or 'ů' or 'Ř' or 'Ů' => LanguageSet.Czech,
        'ľ' or 'ĺ' or 'ŕ' or 'ô' or 'Ľ' => LanguageSet.Slovak,
        'ß' => LanguageSet.German,
        'ä' or 'Ä' => LanguageSet.German | LanguageSet.Slovak | LanguageSet.Nordic,
        'ö' or 'ü' or 'Ö' or 'Ü' => LanguageSet.German | LanguageSet.Hungarian,
        'ő' or 'ű' or 'Ő' or 'Ű' => LanguageSet.Hungarian,
        'ĉ' or 'ĝ' or 'ĥ' or 'ĵ' or 'ŝ' or 'ŭ' or 'Ĉ' or 'Ĝ' or 'Ŝ' => LanguageSet.Esperanto,
        'ы' or 'э' => LanguageSet.Russian | LanguageSet.Kyrgyz | LanguageSet.Belarusian | LanguageSet.Kazakh,
        'ё' => LanguageSet.Russian | LanguageSet.Belarusian,
        'ї' or 'є' or 'ґ' or 'Ї' or 'Є' => LanguageSet.Ukrainian,
        'і' or 'І' => LanguageSet.Ukrainian | LanguageSet.Belarusian | LanguageSet.Kazakh,
        'ө' or 'ү' or 'ң' or 'Ө' or 'Ү' => LanguageSet.Kyrgyz | LanguageSet.Kazakh,
        'қ' or 'ғ' or 'ә' or 'ұ' or 'һ' or 'Қ' or 'Ә' => LanguageSet.Kazakh,
        'ў' => LanguageSet.Belarusian,
        'ъ' => LanguageSet.Bulgarian,
        'ј' or 'љ' or 'њ' or 'ђ' or 'ћ' or 'џ' or 'ć' or 'đ' => LanguageSet.SouthSlavic,
        'ł' or 'ż' or 'ą' or 'ę' or 'ś' or 'ń' or 'ź' or 'Ł' or 'Ż' => LanguageSet.Polish,
        'å' or 'ø' or 'æ' or 'Å' or 'Ø' => LanguageSet.Nordic,
        'ç' or 'ñ' or 'ã' or 'õ' or 'è' or 'ê' or 'à' or 'ù' or 'î' => LanguageSet.Romance,
        _ => LanguageSet.None,
    };
}
