namespace Gulir.Server.Tests.Web;

/// <summary>A check that cannot fail is none: a bad page is told so.</summary>
public sealed class AxeTests(Browser browser)
{
    [Fact]
    public async Task A_bad_page_is_told_what_is_wrong_with_it()
    {
        await using var reader = await browser.Reader("http://127.0.0.1", phone: true);
        var page = await reader.NewPageAsync();
        await page.SetContentAsync("""
            <html lang="id"><title>Salah</title><main><h1>Salah</h1><img src="/foto.jpg">
            <p style="color: #777; background: #888; width: 400px">Pudar</p></main></html>
            """);
        var faults = await Axe.Faults(page);
        foreach (var start in new[] { "image-alt <img", "color-contrast <p", "dark: color-contrast <p" })
            Assert.Contains(faults, fault => fault.StartsWith(start, StringComparison.Ordinal));
        Assert.Contains(faults, fault => fault.EndsWith("px too wide for 360", StringComparison.Ordinal));
        Assert.DoesNotContain(faults, fault => fault.EndsWith("for 1366", StringComparison.Ordinal));
    }
}
