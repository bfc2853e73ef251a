using Interhelpo.Dates.Wording;

namespace Interhelpo.Dates;

/// <summary>
/// Writes dates for readers: "1 May 1923", "from 1925 onwards", "mid-1920s", never more precisely than they are known. A language that has
/// no table of words is answered in English.
/// </summary>
public static class HistoricalDateInWords
{
    /// <summary>The date in words that can stand alone, beginning with a small letter.</summary>
    /// <param name="date">What is to be written.</param>
    /// <param name="language">ISO 639-1, "en".</param>
    public static string InWords(this HistoricalDate date, string language) => new DateWriter(DateWording.For(language)).Write(date.Shape);
}
