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
        Assert.Equal(["color-contrast", "image-alt"], Names(await Axe.Faults(page)).Where(name => name.Contains('-')));
        Assert.Contains(await Axe.Faults(page), fault => fault.EndsWith("px too wide"));
        Assert.Equal(["color-contrast"], Names(await Axe.Faults(page, coloursOnly: true)).Where(name => name[0] == 'c'));
    }

    static IEnumerable<string> Names(IReadOnlyList<string> faults) => faults.Select(fault => fault.Split(' ')[0]).Order();
}
