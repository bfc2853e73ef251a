namespace Interhelpo.Tests.Comparing.Fitting;

/// <summary>A logistic regression with a penalty on large weights, by Newton's method: the same weights for the same examples.</summary>
internal static class LogisticRegression
{
    private const int MostSteps = 50;
    private const double Small = 1e-9;

    /// <param name="examples">Signs, and whether what they speak for is so.</param>
    /// <param name="penalties">For each weight; <see cref="double.PositiveInfinity"/> leaves it as it is at the beginning.</param>
    public static double[] Fit(IReadOnlyList<(double[] Signs, bool IsSo)> examples, double[] beginning, double[] penalties)
    {
        var weights = (double[])beginning.Clone();
        var free = Enumerable.Range(0, weights.Length).Where(at => double.IsFinite(penalties[at])).ToArray();
        for (var step = 0; step < MostSteps; step++)
        {
            var (gradient, curvature) = Slopes(examples, weights, penalties, free);
            var change = Solve(curvature, gradient);
            for (var at = 0; at < free.Length; at++)
                weights[free[at]] -= change[at];
            if (change.Max(Math.Abs) < Small)
                break;
        }

        return weights;
    }

    private static (double[] Gradient, double[][] Curvature) Slopes(IReadOnlyList<(double[] Signs, bool IsSo)> examples, double[] weights, double[] penalties, int[] free)
    {
        var gradient = free.Select(at => penalties[at] * weights[at]).ToArray();
        var curvature = free.Select((at, row) => Enumerable.Range(0, free.Length).Select(column => column == row ? penalties[at] : 0).ToArray()).ToArray();
        foreach (var (signs, isSo) in examples)
        {
            var likelihood = 1 / (1 + Math.Exp(-signs.Zip(weights, (sign, weight) => sign * weight).Sum()));
            for (var row = 0; row < free.Length; row++)
            {
                if (signs[free[row]] == 0)
                    continue;
                gradient[row] += (likelihood - (isSo ? 1 : 0)) * signs[free[row]];
                for (var column = 0; column < free.Length; column++)
                    curvature[row][column] += likelihood * (1 - likelihood) * signs[free[row]] * signs[free[column]];
            }
        }

        return (gradient, curvature);
    }

    /// <summary>By elimination; the penalties keep the matrix from being singular.</summary>
    private static double[] Solve(double[][] matrix, double[] vector)
    {
        var count = vector.Length;
        var values = (double[])vector.Clone();
        for (var pivot = 0; pivot < count; pivot++)
        {
            for (var row = pivot + 1; row < count; row++)
            {
                var factor = matrix[row][pivot] / matrix[pivot][pivot];
                if (factor == 0)
                    continue;
                for (var column = pivot; column < count; column++)
                    matrix[row][column] -= factor * matrix[pivot][column];
                values[row] -= factor * values[pivot];
            }
        }

        for (var row = count - 1; row >= 0; row--)
        {
            for (var column = row + 1; column < count; column++)
                values[row] -= matrix[row][column] * values[column];
            values[row] /= matrix[row][row];
        }

        return values;
    }
}
