using Interhelpo.Store;
using Interhelpo.Web.Hosting;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace Interhelpo.Web.Verbs;

/// <summary>A failure an operator can do something about, in words, with the exit code it ends in.</summary>
internal sealed record Refusal(string Reason, int ExitCode);

/// <summary>Knows which failures are the operator's to mend; every other one is a fault of the archive and is shown whole.</summary>
internal static class Refusals
{
    public static Refusal? Explain(Exception failure) => failure switch
    {
        OptionsValidationException wrong => new(string.Join(Environment.NewLine, wrong.Failures), CommandLine.WrongUsage),
        ArchiveRefusedException refused => new(refused.Message, CommandLine.Failed),
        AlreadyServedException served => new(served.Message, CommandLine.Failed),
        UnusableDataDirectoryException unusable => new(unusable.Message, CommandLine.Failed),
        IOException { InnerException: AddressInUseException } taken =>
            new($"{taken.Message.TrimEnd('.')}. Stop the program that uses it, or choose another with --urls http://localhost:5081", CommandLine.Failed),
        _ when StoreFault.Of(failure) is { } fault => new(fault.Reason, CommandLine.Failed),
        _ => null,
    };
}
