using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Gulir.Server.Tests.Web.Browser))]

namespace Gulir.Server.Tests.Web;

/// <summary>The system's Chromium, without a screen; nothing is downloaded.</summary>
public sealed class Browser : IAsyncLifetime
{
    const string Chromium = "/usr/bin/chromium";

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
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A reader: language, light or dark, a wide or a narrow screen, with or without scripts.</summary>
    public async Task<IBrowserContext> Reader(
        string address, string language = "id", bool dark = false, bool phone = false, bool script = true)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address,
            JavaScriptEnabled = script,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = phone
                ? new ViewportSize { Width = 360, Height = 740 }
                : new ViewportSize { Width = 1366, Height = 768 },
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
