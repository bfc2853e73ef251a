using System.Globalization;

namespace Interhelpo.Web.Pages.Shared;

/// <summary>Which part of a long list is shown. A page that does not exist is the nearest that does.</summary>
internal sealed record Pager(int Size, int Total, int Wanted)
{
    public int Last => Math.Max(1, (Total + Size - 1) / Size);

    public int Current => Math.Clamp(Wanted, 1, Last);

    public int Skip => (Current - 1) * Size;

    public int First => Total == 0 ? 0 : Skip + 1;

    public int Until => Math.Min(Total, Skip + Size);

    public static string Address(Query query, int page) => query.With(Query.PageNumber, page.ToString(CultureInfo.InvariantCulture));
}
