namespace Interhelpo.Web.Tests.Readers;

/// <summary>The machine's clock, put forward as a test likes.</summary>
internal sealed class MovableClock : TimeProvider
{
    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Ahead;
}
