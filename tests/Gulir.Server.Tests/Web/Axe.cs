using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Gulir.Server.Tests.Web;

/// <summary>What there is to say against the page a reader looks at: axe-core's violations, and too great a width.</summary>
static class Axe
{
    static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>
    /// axe-core runs in the page itself. Its package for Playwright gathers what was found in an empty page of its own,
    /// which is a new process of the browser each time and takes five times as long as all the rest.
    /// </summary>
    public static async Task<IReadOnlyList<string>> Faults(IPage page, bool coloursOnly = false)
    {
        await page.EvaluateAsync(Script);
        var options = coloursOnly ? "runOnly: ['color-contrast'], " : "";
        return await page.EvaluateAsync<string[]>($$"""
            async () => {
                const { violations } = await axe.run(document, { {{options}}resultTypes: ['violations'] });
                const wide = document.documentElement.scrollWidth - innerWidth;
                return [
                    ...violations.map(one => one.id + ' ' + one.nodes.slice(0, 3).map(node => node.html).join(' | ')),
                    ...(wide > 0 ? [wide + ' px too wide'] : []),
                ];
            }
            """);
    }

    /// <summary>Nothing is to be said against it.</summary>
    public static async Task FindsNothing(IPage page) =>
        Assert.Empty((await Faults(page)).Select(fault => $"{page.Url}: {fault}"));
}
