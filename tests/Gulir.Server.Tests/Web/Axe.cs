using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Gulir.Server.Tests.Web;

/// <summary>
/// What there is to say against a page: axe-core's violations, light and dark, and what is wider than a screen.
/// </summary>
static class Axe
{
    static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>
    /// axe-core runs in the page itself. Its package for Playwright gathers what was found in an empty page of its own,
    /// which is a new process of the browser each time and takes five times as long as all the rest.
    /// </summary>
    public static async Task<IReadOnlyList<string>> Faults(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window")) await page.EvaluateAsync(Script);
        var faults = new List<string>(await Violations(page, ""));
        // Another colour scheme changes colours and nothing else.
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        faults.AddRange((await Violations(page, "runOnly: ['color-contrast'], ")).Select(fault => $"dark: {fault}"));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        var here = page.ViewportSize!;
        foreach (var (width, height) in new[] { Browser.Phone, Browser.Wide })
        {
            await page.SetViewportSizeAsync(width, height);
            var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth");
            if (wide > 0) faults.Add($"{wide} px too wide for {width}");
        }
        await page.SetViewportSizeAsync(here.Width, here.Height);
        return faults;
    }

    static Task<string[]> Violations(IPage page, string options) => page.EvaluateAsync<string[]>($$"""
        async () => {
            const found = await axe.run(document, { {{options}}resultTypes: ['violations'] });
            return found.violations.map(
                one => one.id + ' ' + one.nodes.slice(0, 3).map(node => node.html).join(' | '));
        }
        """);

    /// <summary>Nothing is to be said against it.</summary>
    public static async Task FindsNothing(IPage page) =>
        Assert.Empty((await Faults(page)).Select(fault => $"{page.Url}: {fault}"));

    /// <summary>Each page of a list, with what the console says meanwhile; <see cref="Drawn"/> are drawn.</summary>
    public static async Task<List<string>> Walk(IPage page, IReadOnlyList<string> addresses, string reader)
    {
        var told = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error") told.Add($"{page.Url}: {message.Text}"); };
        await page.AddInitScriptAsync(Script);
        foreach (var address in addresses)
        {
            await page.GotoAsync(address);
            told.AddRange((await Faults(page)).Select(fault => $"{address}: {fault}"));
            await Drawn.Page(page, $"{address.Trim('/').Replace('/', '-').Replace('?', '-')}-{reader}");
        }
        return told;
    }
}
