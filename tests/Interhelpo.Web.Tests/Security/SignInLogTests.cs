using System.Net;
using Interhelpo.Store;
using Interhelpo.Store.Accounts;
using Interhelpo.Web.Security.Accounts;
using Interhelpo.Web.Tests.Pages;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Security;

/// <summary>Who got in and who did not, as it is kept and shown.</summary>
public sealed class SignInLogTests : IAsyncLifetime, IDisposable
{
    private const string Name = "Anna Nováková";
    private const string Password = "three horses under one roof";

    private readonly SampleSite site = new();

    public async Task InitializeAsync()
    {
        await site.InitializeAsync();
        await using var scope = site.Services.CreateAsyncScope();
        var entering = scope.ServiceProvider.GetRequiredService<Entering>();
        Assert.True((await entering.AddAsync(Name, AccountRole.Curator, Password)).Result.Succeeded);
        Assert.True((await entering.AddAsync("Petr", AccountRole.Administrator, Password)).Result.Succeeded);
    }

    public Task DisposeAsync() => ((IAsyncLifetime)site).DisposeAsync();

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task Every_way_in_and_every_refusal_is_noted()
    {
        using var anna = new Visitor(site);
        (await anna.SignInAsync(Name, "wrong horses")).Dispose();
        (await anna.SignInAsync(Name, Password)).Dispose();
        var (app, codes) = await anna.TurnOnSecondFactorAsync(Password);
        (await anna.FillAsync("/admin/account/sign-ins")).Dispose();
        (await anna.SignInAsync(Name, Password)).Dispose();
        (await anna.FillAsync("/admin/sign-in/code", ("Code", "000000"))).Dispose();
        (await anna.FillAsync("/admin/sign-in/code", ("Code", app.Code()))).Dispose();
        (await anna.FillAsync("/admin/sign-out")).Dispose();
        (await anna.SignInAsync(Name, Password)).Dispose();
        (await anna.FillAsync("/admin/sign-in/recovery", ("Code", codes[0]))).Dispose();
        (await anna.FillAsync(await ResetLinkAsync(), ("Password", "a river that runs uphill"))).Dispose();

        Assert.Equal(
            [
                (Name, SignInOutcome.WrongPassword), (Name, SignInOutcome.SignedIn), (Name, SignInOutcome.SignedOutEverywhere), (Name, SignInOutcome.CodeAsked), (Name, SignInOutcome.WrongCode),
                (Name, SignInOutcome.SignedIn), (Name, SignInOutcome.CodeAsked), (Name, SignInOutcome.ByRecoveryCode), (Name, SignInOutcome.ByLink),
            ],
            (await RecordsAsync()).Select(record => (record.Name, record.Outcome)));
    }

    [Fact]
    public async Task The_try_that_locks_an_account_is_noted_as_that_also_from_within()
    {
        using var anna = new Visitor(site);
        (await anna.SignInAsync(Name, Password)).Dispose();
        var form = await anna.FieldsAsync("/admin/account/password");
        form["CurrentPassword"] = "wrong horses";
        for (var time = 0; time < 10; time++) (await anna.PostAsync("/admin/account/password", form)).Dispose();

        Assert.Equal([SignInOutcome.SignedIn, .. Enumerable.Repeat(SignInOutcome.WrongPassword, 9), SignInOutcome.LockedOut], (await RecordsAsync()).Select(record => record.Outcome));
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_not_kept()
    {
        using var visitor = new Visitor(site);
        (await visitor.SignInAsync(Password, Name)).Dispose();
        var record = Assert.Single(await RecordsAsync());

        Assert.Equal((null, null, SignInOutcome.WrongPassword), (record.Name, record.AccountId, record.Outcome));
    }

    [Fact]
    public async Task Everybody_sees_the_own_records_and_administrators_those_of_all()
    {
        using var anna = new Visitor(site);
        using var petr = new Visitor(site);
        (await anna.SignInAsync(Name, Password)).Dispose();
        (await petr.SignInAsync("nobody", Password)).Dispose();
        (await petr.SignInAsync("Petr", Password)).Dispose();
        var own = (await anna.ReadAsync("/admin/account")).QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("td")[0].TextContent);
        var all = (await petr.ReadAsync("/admin/people/sign-ins")).QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("td")[0].TextContent);

        Assert.Equal(["signed in"], own);
        Assert.Equal(["Petr", "an unknown name", Name], all);
        using var refused = await anna.OpenAsync("/admin/people/sign-ins");
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task Records_are_deleted_after_ninety_days()
    {
        await using (var db = await site.Services.GetRequiredService<IDbContextFactory<ArchiveDb>>().CreateDbContextAsync())
        {
            foreach (var days in new[] { 89, 91 }) db.Add(new SignInRecord { At = DateTimeOffset.UtcNow.AddDays(-days), Outcome = SignInOutcome.SignedIn, Name = $"{days}" });
            await db.SaveChangesAsync();
        }

        using var anna = new Visitor(site);
        (await anna.SignInAsync(Name, Password)).Dispose();

        Assert.Equal(["89", Name], (await RecordsAsync()).Select(record => record.Name));
    }

    private async Task<IEnumerable<SignInRecord>> RecordsAsync() => (await site.Services.GetRequiredService<SignInLog>().ListAsync(0, 100)).Reverse();

    private async Task<string> ResetLinkAsync()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var account = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByNameAsync(Name);
        return "/admin/welcome?link=" + await site.Services.GetRequiredService<EntryLinks>().ResetAsync(account!);
    }
}
