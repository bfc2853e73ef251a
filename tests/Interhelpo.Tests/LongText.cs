namespace Interhelpo.Tests;

/// <summary>
/// Long texts of the same words again and again. How fast they are read is for benchmarks to say; here a reader must come to the end of
/// them, which in quadratic time it would not.
/// </summary>
public static class LongText
{
    private const int Times = 20_000;

    public static string Of(string words) => string.Concat(Enumerable.Repeat(words, Times));
}
