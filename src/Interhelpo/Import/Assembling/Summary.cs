using Interhelpo.Archive;

namespace Interhelpo.Import.Assembling;

/// <summary>What a document is about, in its own first words.</summary>
internal static class Summary
{
    private const int Enough = 120;
    private const int Longest = 400;

    public static string Of(IEnumerable<Statement> statements)
    {
        var summary = "";
        foreach (var statement in statements)
        {
            if (summary.Length >= Enough || (summary.Length > 0 && summary.Length + statement.Text.Length > Longest)) break;
            summary = summary.Length == 0 ? statement.Text : summary + " " + statement.Text;
        }

        return summary.Length <= Longest ? summary : summary[..Cut(summary)] + "…";
    }

    // Between words where there are any; never through a surrogate pair.
    private static int Cut(string summary)
    {
        var space = summary.LastIndexOf(' ', Longest - 1);
        if (space > 0) return space;
        return char.IsLowSurrogate(summary[Longest]) ? Longest - 1 : Longest;
    }
}
