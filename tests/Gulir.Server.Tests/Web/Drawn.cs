using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Gulir.Server.Tests.Web;

/// <summary>With GULIR_SCREENSHOTS set to a folder, pages and papers are kept there too, to be looked at.</summary>
static class Drawn
{
    static readonly string? Folder = Environment.GetEnvironmentVariable("GULIR_SCREENSHOTS");

    public static async Task Page(IPage page, string name)
    {
        if (Folder is not null)
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, name + ".png"), FullPage = true });
    }

    /// <summary>The page as it comes from a printer: how many sheets.</summary>
    public static async Task<int> Sheets(IPage page, string name)
    {
        var paper = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true });
        if (Folder is not null) await File.WriteAllBytesAsync(Path.Combine(Folder, name + ".pdf"), paper);
        return Regex.Count(Encoding.Latin1.GetString(paper), @"/Type /Page\b");
    }
}
