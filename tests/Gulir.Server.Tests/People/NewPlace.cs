using Gulir.Server.Frame;
using Gulir.Simulation.Lives;
using Microsoft.AspNetCore.Builder;

namespace Gulir.Server.Tests.People;

/// <summary>A program that was just installed: an empty folder or database, its pages on a free port.</summary>
public sealed class NewPlace : IDisposable
{
    public const string Password = "jalan desa kita";

    readonly string _folder = Directory.CreateTempSubdirectory("gulir-door-").FullName;
    readonly WebApplication _app;
    readonly Host _host;

    /// <param name="behindProxy">Then a browser may come from another address, as the proxy tells.</param>
    public NewPlace(string kind = "sqlite", bool behindProxy = false)
    {
        _host = Host.Open(_folder, kind == "sqlite" ? null : FreshPostgres.New(), create: true).Value;
        _app = Gulir.Server.Frame.Web.Build(
            _host, Listening.Here(0) with { BehindProxy = behindProxy });
        _app.StartAsync().GetAwaiter().GetResult();
        Address = _app.Urls.First();
    }

    public string Address { get; }

    public Host Host => _host;

    public IServiceProvider Services => _app.Services;

    /// <summary>A browser without a screen that keeps its cookies and follows nothing by itself.</summary>
    public HttpClient Browser() => new(new HttpClientHandler { AllowAutoRedirect = false })
    {
        BaseAddress = new Uri(Address),
    };

    /// <summary>A browser at a network address, as a proxy tells it.</summary>
    public HttpClient From(string address)
    {
        var browser = Browser();
        browser.DefaultRequestHeaders.Add("X-Forwarded-For", address);
        return browser;
    }

    /// <summary>The first start of a village by its manager, who is signed in afterwards.</summary>
    public HttpClient Started(string code = "35.19.09.2007", string userName = "sri")
    {
        var browser = Browser();
        var answer = Post(browser, $"/mulai?kode={code}", StartForm(userName));
        Assert.Equal(System.Net.HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal($"/dana/{code}", answer.Headers.Location!.ToString());
        return browser;
    }

    public static (string, string)[] StartForm(string userName) =>
    [
        ("lkm", "LKM Rukun"), ("upk", "UPK Kwangsen"), ("sejak", "2026-01-01"), ("nama", "Sri Wahyuni"),
        ("jabatan", "Manager"), ("pengguna", userName), ("sandi", Password), ("ulang", Password),
    ];

    public static HttpResponseMessage Post(
        HttpClient browser, string address, params (string Name, string Value)[] form)
    {
        var id = ("permintaan", Guid.NewGuid().ToString());
        return browser.PostAsync(address, new FormUrlEncodedContent(
            form.Append(id).Select(field => KeyValuePair.Create(field.Item1, field.Item2)))).GetAwaiter().GetResult();
    }

    public static string Get(HttpClient browser, string address) =>
        browser.GetAsync(address).GetAwaiter().GetResult() is { IsSuccessStatusCode: true } page
            ? page.Content.ReadAsStringAsync().GetAwaiter().GetResult()
            : "";

    public static string Read(HttpResponseMessage answer) =>
        answer.Content.ReadAsStringAsync().GetAwaiter().GetResult();

    /// <summary>Status, and where it leads if it leads on: <c>303 /masuk</c>.</summary>
    public static string Told(HttpResponseMessage answer) =>
        $"{(int)answer.StatusCode} {answer.Headers.Location}".Trim();

    public void Dispose()
    {
        ((IDisposable)_app).Dispose();
        _host.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
