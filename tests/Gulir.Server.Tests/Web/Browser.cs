using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Gulir.Server.Tests.Web.Browser))]

namespace Gulir.Server.Tests.Web;

/// <summary>The system's Chromium, built to run without a screen; nothing is downloaded.</summary>
public sealed class Browser : IAsyncLifetime
{
    /// <summary>A cheap phone, and the screen of an office.</summary>
    public static readonly (int Width, int Height) Phone = (360, 740), Wide = (1366, 768);

    const string Chromium = "/usr/bin/chromium-headless-shell";

    IPlaywright? _playwright;
    IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        Environment.SetEnvironmentVariable("PLAYWRIGHT_SKIP_VALIDATE_HOST_REQUIREMENTS", "1");
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args =
            [
                "--no-sandbox", "--font-render-hinting=none", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A reader: language, a wide or a narrow screen, with or without scripts.</summary>
    public async Task<IBrowserContext> Reader(
        string address, string language = "id", bool phone = false, bool script = true)
    {
        var (width, height) = phone ? Phone : Wide;
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address,
            JavaScriptEnabled = script,
            ColorScheme = ColorScheme.Light,
            ViewportSize = new ViewportSize { Width = width, Height = height },
        });
        await context.AddCookiesAsync([new Cookie { Name = "bahasa", Value = language, Url = address }]);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
