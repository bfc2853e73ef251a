using Interhelpo.Store;
using Interhelpo.Store.Accounts;
using Interhelpo.Web.Security.Accounts;
using Interhelpo.Web.Tests.Pages;
using Interhelpo.Web.Tests.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Editing;

/// <summary>The real site with somebody of each role at work in it.</summary>
public sealed class DeskSite : IAsyncLifetime
{
    public const string Password = "three horses under one roof";

    public SampleSite Site { get; init; } = new();

    public async Task InitializeAsync()
    {
        await Site.InitializeAsync();
        await using var scope = Site.Services.CreateAsyncScope();
        foreach (var role in Enum.GetValues<AccountRole>())
            Assert.True((await scope.ServiceProvider.GetRequiredService<Entering>().AddAsync(role.ToString(), role, Password)).Result.Succeeded);
    }

    public Task DisposeAsync() => ((IAsyncLifetime)Site).DisposeAsync();

    public ArchiveDb Open() => Site.Services.GetRequiredService<IDbContextFactory<ArchiveDb>>().CreateDbContext();

    internal async Task<Visitor> SignedInAsync(AccountRole role)
    {
        var visitor = new Visitor(Site);
        (await visitor.SignInAsync(role.ToString(), Password)).Dispose();
        return visitor;
    }
}
