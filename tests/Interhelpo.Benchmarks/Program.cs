using System.Diagnostics;
using BenchmarkDotNet.Running;

// One core, garbage collection included: what a small machine has for an import beside its server.
if (OperatingSystem.IsLinux() || OperatingSystem.IsWindows()) Process.GetCurrentProcess().ProcessorAffinity = 1;
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args);
