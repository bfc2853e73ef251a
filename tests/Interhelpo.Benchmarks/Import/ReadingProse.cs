using BenchmarkDotNet.Attributes;
using Interhelpo.Import;
using Interhelpo.Import.Reading;

namespace Interhelpo.Benchmarks.Import;

/// <summary>
/// The whole pipeline, from bytes to a draft, over a megabyte of made-up prose: the mean is the time for a megabyte (2 MB a second are 500 ms), the
/// allocations are those for a megabyte.
/// </summary>
[InProcess]
[MemoryDiagnoser]
[WarmupCount(4)]
[IterationCount(10)]
public class ReadingProse
{
    private SourceFile file = new("", []);

    [Params("en", MadeUpProse.Dense, "cs", "sk", "ru")]
    public string Language { get; set; } = "";

    [GlobalSetup]
    public void Write() => file = new SourceFile("prose.txt", MadeUpProse.Megabytes(1, Language));

    [Benchmark]
    public Draft AMegabyte() => ImportPipeline.Read(file, DateTimeOffset.UnixEpoch, _ => false).Value!;
}
