using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Interhelpo.Store.Mapping;

/// <summary>A moment as ISO 8601 text in UTC, always of one length: SQLite cannot order by an offset, but it can by this.</summary>
internal sealed class SortableTime() : ValueConverter<DateTimeOffset, string>(
    moment => moment.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture),
    text => DateTimeOffset.ParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal))
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";
}
