using BenchmarkDotNet.Attributes;
using Interhelpo.Import;
using Interhelpo.Import.Reading;

namespace Interhelpo.Benchmarks.Import;

/// <summary>Prose that lost all its line breaks. Ten times the text must take ten times as long, not a hundred times.</summary>
[InProcess]
[MemoryDiagnoser]
[WarmupCount(2)]
[IterationCount(5)]
public class ReadingOneLine
{
    private SourceFile file = new("", []);

    [Params(1, 2, 5, 10)]
    public int Megabytes { get; set; }

    [GlobalSetup]
    public void Write() => file = new SourceFile("line.txt", MadeUpProse.Megabytes(Megabytes, "en", oneLine: true));

    [Benchmark]
    public Draft OneLine() => ImportPipeline.Read(file, DateTimeOffset.UnixEpoch, _ => false).Value!;
}
