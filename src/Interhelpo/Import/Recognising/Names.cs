using Interhelpo.Spelling;

namespace Interhelpo.Import.Recognising;

/// <summary>Names as they are compared: folded words, one blank between them.</summary>
internal static class Names
{
    public static string Key(string name) => string.Join(' ', Words.In(name).Select(word => word.Folded));
}
