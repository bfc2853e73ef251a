using System.Net;
using Interhelpo.Store.Queries;

namespace Interhelpo.Web.Rendering;

/// <summary>The quiet sign beside a sentence or an event that other sources speak of the same: a symbol and words, and the way to the matter.</summary>
internal static class MatterSign
{
    public static string Write(MatterMark mark)
    {
        var (kind, sign, words) = mark.Differ ? ("differ", "≠", "sources differ") : ("agree", "=", "sources agree");
        return $"""<a class="matter-sign {kind}" href="{WebUtility.HtmlEncode(mark.Url)}"><span aria-hidden="true">{sign}</span> {words}<span class="unseen"> on {WebUtility.HtmlEncode(mark.Topic)}</span></a>""";
    }
}
