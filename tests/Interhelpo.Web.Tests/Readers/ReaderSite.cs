using System.Net;
using Interhelpo.Archive;
using Interhelpo.Web.Tests.Editing;
using Interhelpo.Web.Tests.Security;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Readers;

/// <summary>The real site, with a reader who writes to the curators; the clock and the network are the test's.</summary>
public sealed class ReaderSite : IAsyncLifetime
{
    private readonly MovableClock clock = new();
    private readonly Whereabouts whereabouts = new();
    private int senders;

    public ReaderSite()
    {
        Desk = new() { Site = new() { Replace = services => services.AddSingleton<TimeProvider>(clock).AddSingleton<IStartupFilter>(whereabouts) } };
        Reader = new(Desk.Site);
    }

    public DeskSite Desk { get; }

    internal Visitor Reader { get; }

    public Task InitializeAsync() => Desk.InitializeAsync();

    public async Task DisposeAsync()
    {
        Reader.Dispose();
        await Desk.DisposeAsync();
    }

    public void Wait(TimeSpan time) => clock.Ahead += time;

    /// <summary>Opens the form, takes some time, and sends it from an address of its own.</summary>
    public Task<HttpResponseMessage> SendAsync(string address, params (string Field, string Value)[] values) => SendFromAsync($"198.51.100.{++senders}", address, values);

    public async Task<HttpResponseMessage> SendFromAsync(string network, string address, params (string Field, string Value)[] values)
    {
        whereabouts.Address = IPAddress.Parse(network);
        var fields = await Reader.FieldsAsync(address);
        fields["Kind"] = "more";
        foreach (var (field, value) in values) fields[field] = value;
        Wait(TimeSpan.FromSeconds(4));
        return await Reader.PostAsync("/write", fields);
    }

    /// <summary>What came in, in its order.</summary>
    public async Task<IReadOnlyList<ReaderMessage>> KeptAsync()
    {
        await using var db = Desk.Open();
        return await db.ReaderMessages.AsNoTracking().OrderBy(message => message.Id).ToListAsync();
    }
}
