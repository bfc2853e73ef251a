using Interhelpo.Archive;

namespace Interhelpo.Web.Pages.Admin.Messages;

/// <summary>What a reader's message is, in plain words.</summary>
internal static class MessageWords
{
    public static string Of(ReaderMessageKind kind) => kind == ReaderMessageKind.Error ? "Something is wrong" : "Knows more";
}
