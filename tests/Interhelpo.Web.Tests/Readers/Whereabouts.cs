using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace Interhelpo.Web.Tests.Readers;

/// <summary>From which network address requests come: nothing says so of those that go through no network.</summary>
internal sealed class Whereabouts : IStartupFilter
{
    public IPAddress? Address { get; set; }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, further) =>
        {
            context.Connection.RemoteIpAddress = Address;
            return further(context);
        });
        next(app);
    };
}
