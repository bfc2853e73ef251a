using Interhelpo.Archive;

namespace Interhelpo.Web.Pages.Shared;

/// <summary>What pages say of matters.</summary>
internal static class MatterWords
{
    public static string Kind(MatterKind kind) => kind switch
    {
        MatterKind.Quantity => "Number",
        MatterKind.Name => "Name and meaning",
        MatterKind.Cause => "Cause and outcome",
        _ => kind.ToString(),
    };

    /// <summary>As the address writes it: <c>quantity</c>.</summary>
    public static string Parameter(MatterKind kind) => kind.ToString().ToLowerInvariant();

    public static string State(MatterState state) => state switch
    {
        MatterState.Agree => "Sources agree",
        MatterState.Compatible => "Sources are compatible: all can be right",
        MatterState.Contradict => "Sources contradict each other",
        _ => "Sources contradict each other; a curator decided",
    };

    /// <summary>The state as a sign, which never stands without its words.</summary>
    public static string Sign(MatterState state) => state switch
    {
        MatterState.Agree => "=",
        MatterState.Compatible => "≈",
        _ => "≠",
    };
}
