using BenchmarkDotNet.Attributes;
using Interhelpo.Comparing;

namespace Interhelpo.Benchmarks.Comparing;

/// <summary>Comparing all that the sources of an archive state: what <c>reindex</c> does, without reading and keeping.</summary>
[MemoryDiagnoser]
[InProcess]
[WarmupCount(1)]
[IterationCount(3)]
[InvocationCount(1)]
public class ComparingArchives
{
    private IReadOnlyList<ToldDocument> documents = [];

    [Params(1_000, 10_000, 100_000)]
    public int Statements { get; set; }

    [GlobalSetup]
    public void Tell() => documents = MadeUpArchive.Of(Statements);

    [Benchmark]
    public int Compare() => Comparison.Of(documents).Count;
}
