using Deque.AxeCore.Playwright;
using Interhelpo.Store.Accounts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Interhelpo.Browser.Tests;

/// <summary>What administrators do with the accounts of others.</summary>
public sealed class AdministratorsTests(LiveSite site) : IClassFixture<LiveSite>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task What_administrators_do_with_accounts_is_open_to_everybody(int width)
    {
        var page = await site.SignedInAsync($"Petr {width}", AccountRole.Administrator, width);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Desk" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Who works here" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = $"Change Petr {width}" }).ClickAsync();
        var account = new Uri(page.Url).AbsolutePath;
        var problems = new List<string>();
        foreach (var address in new[] { "/admin", "/admin/people", "/admin/people/invite", "/admin/people/sign-ins", account, account + "/role", account + "/password", account + "/sign-ins", account + "/remove", "/admin/account", "/admin/account/password", "/admin/account/sign-ins", "/admin/account/authenticator", "/admin/account/passkeys", "/admin/account/passkeys/add", "/admin/sign-out" })
        {
            await page.GotoAsync(address);
            problems.AddRange((await page.RunAxe()).Violations.Select(violation => $"{address}: {violation.Id}: {violation.Nodes[0].Html}"));
            if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > window.innerWidth")) problems.Add($"{address}: wider than the screen");
        }

        Assert.Empty(problems);
    }
}
