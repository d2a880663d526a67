using Gulir.Institution;
using Gulir.Server.Tests.Api;
using Microsoft.Playwright;

namespace Gulir.Server.Tests.Web;

/// <summary>
/// Every page that the program has, from its own list of addresses: axe finds nothing, in both languages, light and
/// dark, and nothing is wider than the screen.
/// </summary>
public sealed class EveryPageTests(RealPlace place, Browser browser) : IClassFixture<RealPlace>
{
    [Theory]
    [InlineData("id", Role.Manager, false), InlineData("en", Role.Coordinator, true)]
    public async Task Axe_finds_nothing_on_any_page_of_the_program(string language, Role role, bool phone)
    {
        Assert.SkipUnless(
            Environment.GetEnvironmentVariable("GULIR_EVERY_PAGE") == "1", "./check --every-page walks all.");
        await using var reader = await browser.Reader(place.Address, language, phone: phone);
        var page = await reader.NewPageAsync();
        var told = new List<string>();
        foreach (var address in new[] { "/masuk", "/tidak-ada" }) await Look(page, address, told);
        await page.GotoAsync("/masuk");
        await page.Locator("[name=nama]").FillAsync(RealPlace.NameOf(role));
        await page.Locator("[name=sandi]").FillAsync(RealPlace.Password);
        await page.Locator("[name=sandi]").PressAsync("Enter");
        await page.WaitForURLAsync(url => !url.Contains("/masuk"));
        var looked = 0;
        foreach (var address in Addresses())
            if (await Look(page, address, told))
                looked++;
        Assert.True(told.Count == 0, string.Join('\n', told));
        Assert.True(looked > 40, $"Only {looked} pages were looked at.");
    }

    /// <summary>Each address once, and a loan at each of its gates.</summary>
    IEnumerable<string> Addresses() => Api.Addresses.Pages(place, "GET")
        .Where(address => !address.StartsWith("/aset") && address is not ("/favicon.ico" or "/bahasa" or "/masuk"))
        .SelectMany(address => address.EndsWith("/pengajuan/{n}")
            ? Enumerable.Range(1, 4).Select(loan => AccessForms.Path(address.Replace("{n}", $"{loan}")))
            : [AccessForms.Path(address)]);

    /// <summary>False where there is no page to look at.</summary>
    static async Task<bool> Look(IPage page, string address, List<string> told)
    {
        var answer = await page.GotoAsync(address);
        if (answer!.Headers.GetValueOrDefault("content-type")?.StartsWith("text/html") != true) return false;
        told.AddRange((await Axe.Faults(page)).Select(fault => $"{address}: {fault}"));
        return answer.Ok;
    }
}
