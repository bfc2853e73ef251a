namespace Interhelpo.Web.Verbs;

/// <summary>Tells how far a verb is: on a terminal in one line that changes, otherwise in plain lines.</summary>
/// <param name="to">Where to; standard output unless the verb prints something there that other programs read.</param>
internal sealed class TerminalProgress<T>(Func<T, string> tell, TextWriter to, bool redirected) : IProgress<T>, IDisposable
{
    private readonly bool live = !redirected;
    private int shown;

    public TerminalProgress(Func<T, string> tell)
        : this(tell, Console.Out, Console.IsOutputRedirected)
    {
    }

    public void Report(T value)
    {
        var line = tell(value);
        if (!live)
        {
            to.WriteLine(line);
            return;
        }

        to.Write('\r' + line.PadRight(shown));
        shown = line.Length;
    }

    /// <summary>Takes the changing line away.</summary>
    public void Dispose()
    {
        if (live && shown > 0) to.Write('\r' + new string(' ', shown) + '\r');
    }
}
