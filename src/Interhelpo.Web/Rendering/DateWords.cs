using Interhelpo.Dates;

namespace Interhelpo.Web.Rendering;

/// <summary>Dates as pages say them.</summary>
internal static class DateWords
{
    public static string Of(HistoricalDate date) => date.InWords("en");

    /// <summary>An EDTF date in words; what is none is shown as it stands.</summary>
    public static string Of(string edtf) => HistoricalDate.Parse(edtf).Value is { } date ? Of(date) : edtf;
}
