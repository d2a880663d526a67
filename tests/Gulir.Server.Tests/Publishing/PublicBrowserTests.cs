using Gulir.Server.Tests.Web;

namespace Gulir.Server.Tests.Publishing;

/// <summary>The public pages as citizens see them: axe finds nothing, nothing is wider than a cheap phone.</summary>
public sealed class PublicBrowserTests(PublicPlace place, Browser browser) : IClassFixture<PublicPlace>
{
    static readonly string[] Addresses =
    [
        $"/desa/{PublicPlace.Kwangsen}", $"/desa/{PublicPlace.Kwangsen}/kegiatan",
        $"/desa/{PublicPlace.Kwangsen}/kabar",
        $"/desa/{PublicPlace.Grobogan}", "/kecamatan/35.19.09", $"/dana/{PublicPlace.Kwangsen}/halaman-umum",
        $"/dana/{PublicPlace.Jiwan}/halaman-umum/lihat",
    ];

    [Theory, InlineData("id", true), InlineData("en", false)]
    public async Task Axe_finds_nothing_and_nothing_is_too_wide(string language, bool phone)
    {
        await using var reader = await browser.Reader(place.Address, language, phone);
        var told = await Axe.Walk(await reader.NewPageAsync(), Addresses, language);
        Assert.True(told.Count == 0, string.Join('\n', told));
    }

    [Fact]
    public async Task A_citizen_reads_it_without_scripts_and_in_two_languages_without_a_cookie()
    {
        await using var reader = await browser.Reader(place.Address, phone: true, script: false);
        await reader.ClearCookiesAsync();
        var page = await reader.NewPageAsync();
        await page.GotoAsync(Addresses[0]);
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Kerja bakti" }).ClickAsync();
        Assert.EndsWith("/kabar#kabar-2", page.Url);
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Activities" }).ClickAsync();
        Assert.EndsWith("/kegiatan?l=en", page.Url);
        await page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Kecamatan Jiwan" }).ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(page.GetByRole(Microsoft.Playwright.AriaRole.Heading,
            new() { Name = "Revolving funds of Kecamatan Jiwan" })).ToBeVisibleAsync();
        Assert.Empty(await reader.CookiesAsync());
    }
}
