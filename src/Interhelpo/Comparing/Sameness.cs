using System.Globalization;
using System.Reflection;

namespace Interhelpo.Comparing;

/// <summary>
/// How likely it is that two claims answer one question: a logistic regression over signs. The weights (<c>sameness.txt</c>) were fitted on pairs of texts of which
/// readers had listed every matter.
/// </summary>
internal sealed class Sameness(IReadOnlyList<double> weights)
{
    public static readonly int SignCount = Enum.GetValues<Sign>().Length;

    private static readonly Lazy<Sameness> fitted = new(() => new Sameness(Read()));

    /// <summary>By the weights of the project.</summary>
    public static Sameness Fitted => fitted.Value;

    public IReadOnlyList<double> Weights => weights;

    /// <param name="signs">In the order of <see cref="Sign"/>.</param>
    /// <param name="choices">How many times more statements there are to choose from than in the texts that the weights were fitted on.</param>
    public double Of(ReadOnlySpan<double> signs, double choices)
    {
        var sum = -Math.Log(choices);
        for (var at = 0; at < signs.Length; at++)
            sum += signs[at] * weights[at];
        return 1 / (1 + Math.Exp(-sum));
    }

    private static double[] Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Interhelpo.Comparing.sameness.txt")!;
        using var reader = new StreamReader(stream);
        var weights = new double[SignCount];
        while (reader.ReadLine() is { } line)
        {
            if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var sign, var weight] && sign[0] != '#')
                weights[(int)Enum.Parse<Sign>(sign)] = double.Parse(weight, CultureInfo.InvariantCulture);
        }

        return weights;
    }
}
