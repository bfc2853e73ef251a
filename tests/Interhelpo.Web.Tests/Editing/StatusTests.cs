using System.Net;
using Interhelpo.Store.Accounts;
using Interhelpo.Store.Keeping.Backups;
using Interhelpo.Web.Tests.Rendering;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Editing;

/// <summary>Administrators see how the archive stands, and others do not.</summary>
public sealed class StatusTests(DeskSite desk) : IClassFixture<DeskSite>
{
    [Fact]
    public async Task It_says_that_all_is_well_and_lists_the_backups()
    {
        var shelf = desk.Site.Services.GetRequiredService<BackupShelf>();
        var path = shelf.PathFor(DateTimeOffset.UtcNow);
        await desk.Site.Services.GetRequiredService<BackupWriter>().WriteAsync(path, shelf);
        using var administrator = await desk.SignedInAsync(AccountRole.Administrator);
        var page = await administrator.ReadAsync("/admin/status");

        Assert.Contains("All is well", page.Words("main"), StringComparison.Ordinal);
        Assert.Contains(Path.GetFileName(path), page.Words("td"), StringComparison.Ordinal);
        Assert.Contains(BackupWriter.ProgramVersion, page.Words("dd"), StringComparison.Ordinal);
        Assert.Contains(desk.Site.Folder, page.Words("dd"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AccountRole.Curator)]
    [InlineData(AccountRole.Contributor)]
    public async Task It_is_for_administrators(AccountRole role)
    {
        using var visitor = await desk.SignedInAsync(role);
        using var answer = await visitor.OpenAsync("/admin/status");
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }
}
