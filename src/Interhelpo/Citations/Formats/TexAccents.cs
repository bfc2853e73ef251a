namespace Interhelpo.Citations.Formats;

/// <summary>The accents of TeX, and the letters they make. Unicode normalisation cannot be asked: it does nothing where globalization is invariant.</summary>
internal static class TexAccents
{
    private static readonly Dictionary<string, (char Combining, Dictionary<char, char> Letters)> Accents = new(StringComparer.Ordinal)
    {
        ["'"] = ('\u0301', Pairs("AÁ aá CĆ cć EÉ eé GǴ gǵ IÍ ií KḰ kḱ LĹ lĺ MḾ mḿ NŃ nń OÓ oó PṔ pṕ RŔ rŕ SŚ sś UÚ uú WẂ wẃ YÝ yý ZŹ zź ГЃ гѓ КЌ кќ")),
        ["`"] = ('\u0300', Pairs("AÀ aà EÈ eè IÌ iì NǸ nǹ OÒ oò UÙ uù WẀ wẁ YỲ yỳ ИЍ иѝ ЕЀ еѐ")),
        ["^"] = ('\u0302', Pairs("AÂ aâ CĈ cĉ EÊ eê GĜ gĝ HĤ hĥ IÎ iî JĴ jĵ OÔ oô SŜ sŝ UÛ uû WŴ wŵ YŶ yŷ ZẐ zẑ")),
        ["\""] = ('\u0308', Pairs("AÄ aä EË eë HḦ hḧ IÏ iï OÖ oö tẗ UÜ uü WẄ wẅ XẌ xẍ YŸ yÿ ИӤ иӥ УӰ уӱ ЕЁ её АӒ аӓ ЖӜ жӝ ЧӴ чӵ ЭӬ эӭ")),
        ["~"] = ('\u0303', Pairs("AÃ aã EẼ eẽ IĨ iĩ NÑ nñ OÕ oõ UŨ uũ VṼ vṽ YỸ yỹ")),
        ["="] = ('\u0304', Pairs("AĀ aā EĒ eē GḠ gḡ IĪ iī OŌ oō UŪ uū YȲ yȳ ИӢ иӣ УӮ уӯ")),
        ["."] = ('\u0307', Pairs("AȦ aȧ BḂ bḃ CĊ cċ DḊ dḋ EĖ eė FḞ fḟ GĠ gġ HḢ hḣ Iİ MṀ mṁ NṄ nṅ OȮ oȯ PṖ pṗ RṘ rṙ SṠ sṡ TṪ tṫ WẆ wẇ XẊ xẋ YẎ yẏ ZŻ zż")),
        ["u"] = ('\u0306', Pairs("AĂ aă EĔ eĕ GĞ gğ IĬ iĭ OŎ oŏ UŬ uŭ ИЙ ий УЎ уў ЕӖ еӗ АӐ аӑ ЖӁ жӂ")),
        ["v"] = ('\u030C', Pairs("AǍ aǎ CČ cč DĎ dď EĚ eě GǦ gǧ HȞ hȟ IǏ iǐ jǰ KǨ kǩ LĽ lľ NŇ nň OǑ oǒ RŘ rř SŠ sš TŤ tť UǓ uǔ ZŽ zž")),
        ["H"] = ('\u030B', Pairs("OŐ oő UŰ uű УӲ уӳ")),
        ["c"] = ('\u0327', Pairs("CÇ cç DḐ dḑ EȨ eȩ GĢ gģ HḨ hḩ KĶ kķ LĻ lļ NŅ nņ RŖ rŗ SŞ sş TŢ tţ")),
        ["k"] = ('\u0328', Pairs("AĄ aą EĘ eę IĮ iį OǪ oǫ UŲ uų")),
        ["r"] = ('\u030A', Pairs("AÅ aå UŮ uů wẘ yẙ")),
        ["d"] = ('\u0323', Pairs("AẠ aạ BḄ bḅ DḌ dḍ EẸ eẹ HḤ hḥ IỊ iị KḲ kḳ LḶ lḷ MṂ mṃ NṆ nṇ OỌ oọ RṚ rṛ SṢ sṣ TṬ tṭ UỤ uụ VṾ vṿ WẈ wẉ YỴ yỵ ZẒ zẓ")),
        ["b"] = ('\u0331', Pairs("BḆ bḇ DḎ dḏ hẖ KḴ kḵ LḺ lḻ NṈ nṉ RṞ rṟ TṮ tṯ ZẔ zẕ")),
    };

    public static bool IsAccent(string command) => Accents.ContainsKey(command);

    /// <summary>The letter with the accent over or under it: one character where Unicode has it, else the letter and a combining mark.</summary>
    public static string Over(string letter, string command)
    {
        var (combining, letters) = Accents[command];
        return letter.Length == 1 && letters.TryGetValue(letter[0], out var composed) ? composed.ToString() : letter + combining;
    }

    private static Dictionary<char, char> Pairs(string pairs) => pairs.Split(' ').ToDictionary(pair => pair[0], pair => pair[1]);
}
