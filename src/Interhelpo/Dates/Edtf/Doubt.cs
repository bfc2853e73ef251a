namespace Interhelpo.Dates.Edtf;

/// <summary>How EDTF hedges a part of a date: <c>?</c> uncertain, <c>~</c> approximate, <c>%</c> both.</summary>
[Flags]
internal enum Doubt
{
    None = 0,
    Uncertain = 1,
    Approximate = 2,
    Both = Uncertain | Approximate,
}

internal static class DoubtSigns
{
    public static Doubt Read(char sign) => sign switch
    {
        '?' => Doubt.Uncertain,
        '~' => Doubt.Approximate,
        '%' => Doubt.Both,
        _ => Doubt.None,
    };

    public static string Sign(this Doubt doubt) => doubt switch
    {
        Doubt.Uncertain => "?",
        Doubt.Approximate => "~",
        Doubt.Both => "%",
        _ => "",
    };
}
