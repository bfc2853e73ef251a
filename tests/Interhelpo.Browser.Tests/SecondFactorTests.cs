using Deque.AxeCore.Playwright;
using Interhelpo.Store.Accounts;
using Interhelpo.Web.Tests.Security;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Interhelpo.Browser.Tests;

/// <summary>What stands beside the password, as its owner meets it.</summary>
public sealed class SecondFactorTests(LiveSite site) : IClassFixture<LiveSite>
{
    /// <summary>By keyboard alone, on a phone, with scripts or without: from the desk to the app and its recovery codes, out, and in again with both.</summary>
    [Theory]
    [InlineData("Anna", true)]
    [InlineData("Jana", false)]
    public async Task An_authenticator_app_is_turned_on_and_asked_for_by_keyboard(string name, bool scripts)
    {
        var page = await site.SignedInAsync(name, AccountRole.Contributor, width: 360, scripts);
        // What looks at the page needs scripts itself.
        Func<IPage, Task> lookAsync = scripts ? ExpectNoProblemAsync : _ => Task.CompletedTask;
        await page.GetByRole(AriaRole.Link, new() { Name = "Your account" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "Authenticator app" }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Img, new() { Name = "QR code with the key" })).ToBeVisibleAsync();
        var app = new Authenticator((await page.Locator("#key").TextContentAsync())!);
        await page.GetByLabel("Code", new() { Exact = true }).FocusAsync();
        await page.Keyboard.TypeAsync(app.Code(-1));
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(LiveSite.Password);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".recovery-codes li")).ToHaveCountAsync(10);
        var code = (await page.Locator(".recovery-codes li").First.TextContentAsync())!.Trim();
        await lookAsync(page);

        await SignOutAndHalfInAsync(page, name);
        await lookAsync(page);
        await page.Keyboard.TypeAsync(app.Code());
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Desk" })).ToBeVisibleAsync();

        await SignOutAndHalfInAsync(page, name);
        await page.GetByRole(AriaRole.Link, new() { Name = "use a recovery code" }).PressAsync("Enter");
        await lookAsync(page);
        await page.GetByLabel("Recovery code").FocusAsync();
        await page.Keyboard.TypeAsync(code);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Desk" })).ToBeVisibleAsync();
        await page.GotoAsync("/admin/account");
        await Expect(page.GetByText("9 recovery codes")).ToBeVisibleAsync();
        await Expect(page.GetByText("signed in by a recovery code")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Cell, new() { Name = "127.0.0.1" }).Or(page.GetByRole(AriaRole.Cell, new() { Name = "::1" })).First).ToBeVisibleAsync();
        await lookAsync(page);
    }

    /// <summary>With an authenticator that the browser itself pretends to be.</summary>
    [Fact]
    public async Task A_passkey_is_made_lets_in_and_is_removed()
    {
        var page = await site.SignedInAsync("Petr", AccountRole.Curator, width: 360);
        await PretendAsync(page);
        await page.GotoAsync("/admin/account/passkeys");
        await page.GetByRole(AriaRole.Link, new() { Name = "Add a passkey" }).ClickAsync();
        await page.GetByLabel("Name of the passkey").FillAsync("my phone");
        await page.GetByLabel("Your password").FillAsync(LiveSite.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "my phone, since" })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Desk" })).ToBeVisibleAsync();
        await page.GotoAsync("/admin/account");
        await Expect(page.GetByText("signed in by a passkey")).ToBeVisibleAsync();

        await page.GotoAsync("/admin/account/passkeys");
        await page.GetByRole(AriaRole.Link, new() { Name = "Remove my phone" }).ClickAsync();
        await ExpectNoProblemAsync(page);
        await page.GetByLabel("Your password").FillAsync(LiveSite.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove" }).ClickAsync();
        await Expect(page.GetByText("You have none")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Sign in with a passkey" }).ClickAsync();
        await Expect(page.GetByText("This passkey lets nobody in")).ToBeVisibleAsync();
    }

    private static async Task SignOutAndHalfInAsync(IPage page, string name)
    {
        await page.GotoAsync("/admin");
        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).PressAsync("Enter");
        await page.GetByLabel("Name").FillAsync(name);
        await page.GetByLabel("Password").FillAsync(LiveSite.Password);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your code" })).ToBeVisibleAsync();
        await page.GetByLabel("The code that your authenticator app shows").FocusAsync();
    }

    private static async Task PretendAsync(IPage page)
    {
        var devtools = await page.Context.NewCDPSessionAsync(page);
        await devtools.SendAsync("WebAuthn.enable");
        await devtools.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }

    private static async Task ExpectNoProblemAsync(IPage page)
    {
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > window.innerWidth"), $"{page.Url} is wider than the screen");
        Assert.Empty((await page.RunAxe()).Violations.Select(violation => $"{page.Url}: {violation.Id}: {violation.Nodes[0].Html}"));
    }
}
