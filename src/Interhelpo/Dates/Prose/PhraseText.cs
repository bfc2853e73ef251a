using Interhelpo.Dates.Edtf;

namespace Interhelpo.Dates.Prose;

/// <summary>What a phrase claims, in EDTF, once its moments are placed.</summary>
internal static class PhraseText
{
    public static string Of(Lead lead, Joint joint, Moment first, Moment? second, Doubt doubt)
    {
        var one = MomentText.Of(first, doubt);
        if (second is null)
            return OfOne(lead, one);
        var other = MomentText.Of(second, doubt);
        if (joint is Joint.Range)
            return OfRange(lead, one, other);
        var (open, close) = joint is Joint.Or ? ('[', ']') : ('{', '}');
        return $"{open}{one.Whole},{other.Whole}{close}";
    }

    private static string OfOne(Lead lead, MomentText moment) => lead switch
    {
        Lead.From or Lead.Since or Lead.After => $"{moment.Start}/..",
        Lead.Until or Lead.Before => $"../{moment.End}",
        _ => moment.Whole,
    };

    private static string OfRange(Lead lead, MomentText first, MomentText last) => lead switch
    {
        Lead.After => $"{last.End}/..",
        Lead.Until => $"../{last.End}",
        Lead.Before => $"../{first.Start}",
        _ => $"{first.Start}/{last.End}",
    };
}
