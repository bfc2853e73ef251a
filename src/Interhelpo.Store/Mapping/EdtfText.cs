using Interhelpo.Dates;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Interhelpo.Store.Mapping;

/// <summary>A historical date as its EDTF text.</summary>
internal sealed class EdtfText() : ValueConverter<HistoricalDate, string>(
    date => date.ToString(),
    edtf => Read(edtf))
{
    private static HistoricalDate Read(string edtf)
    {
        var parsed = HistoricalDate.Parse(edtf);
        return parsed.Value ?? throw new InvalidOperationException($"The database holds '{edtf}' as a date: {parsed.Reason}");
    }
}
