using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Interhelpo.Browser.Tests;

/// <summary>Getting in, as a new curator does.</summary>
public sealed class CuratorsTests(LiveSite site) : IClassFixture<LiveSite>
{
    private const string Password = "three horses under one roof";

    /// <summary>By keyboard alone, on a phone, without scripts: from the link to the desk, out, and in again.</summary>
    [Fact]
    public async Task The_first_administrator_gets_from_the_link_to_the_desk_by_keyboard()
    {
        var page = await site.OpenAsync(await site.SetUpLinkAsync(), width: 360, scripts: false);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Set up the archive" })).ToBeVisibleAsync();
        await page.GetByLabel("Name").FocusAsync();
        await page.Keyboard.TypeAsync("Anna");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("short");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#password-problem")).ToContainTextAsync("at least 12 characters");
        await Expect(page.GetByLabel("Name")).ToHaveValueAsync("Anna");

        await page.GetByLabel("Password").FocusAsync();
        await page.Keyboard.TypeAsync(Password);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Desk" })).ToBeVisibleAsync();
        await Expect(page.GetByText("Disagreements without a verdict")).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Sign out" }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Sign in" })).ToBeVisibleAsync();
        await page.GetByLabel("Name").FocusAsync();
        await page.Keyboard.TypeAsync("anna");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync(Password);
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Desk" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task The_way_in_is_open_to_everybody(int width)
    {
        var page = await site.OpenAsync("/admin", width);
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Sign in" })).ToBeVisibleAsync();
        var found = await page.RunAxe();

        Assert.Empty(found.Violations.Select(violation => $"{violation.Id}: {violation.Help}"));
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > window.innerWidth"));
    }
}
