namespace Interhelpo.Web.Verbs;

/// <summary>Tells how far a verb is: on a terminal in one line that changes, otherwise in plain lines.</summary>
internal sealed class TerminalProgress<T>(Func<T, string> tell) : IProgress<T>, IDisposable
{
    private readonly bool live = !Console.IsOutputRedirected;
    private int shown;

    public void Report(T value)
    {
        var line = tell(value);
        if (!live)
        {
            Console.Out.WriteLine(line);
            return;
        }

        Console.Out.Write('\r' + line.PadRight(shown));
        shown = line.Length;
    }

    /// <summary>Takes the changing line away.</summary>
    public void Dispose()
    {
        if (live && shown > 0) Console.Out.Write('\r' + new string(' ', shown) + '\r');
    }
}
