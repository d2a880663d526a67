using System.Net;
using System.Text;
using Gulir.Server.Frame;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Gulir.Server.Tests.Web;

/// <summary>
/// Villages made through acts in a folder of their own, marked as an example with its own today, and their pages on a
/// free port.
/// </summary>
public abstract class ExamplePlace : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("gulir-web-").FullName;
    WebApplication? _app;
    int _requests;

    protected ExamplePlace(DateOnly today)
    {
        new Gulir.Server.Frame.Example(today).Mark(_folder);
        Host = Host.Open(_folder, null, create: true).Value;
    }

    public Host Host { get; }

    public string Address { get; private set; } = "";

    public IReadOnlyList<Microsoft.AspNetCore.Http.Endpoint> Endpoints =>
        _app!.Services.GetRequiredService<Microsoft.AspNetCore.Routing.EndpointDataSource>().Endpoints;

    /// <summary>Opens the pages, once the villages stand.</summary>
    protected void Serve()
    {
        _app = Gulir.Server.Frame.Web.Build(Host, 0);
        _app.StartAsync().GetAwaiter().GetResult();
        Address = _app.Urls.First();
    }

    /// <summary>A browser without a screen: in one language, and follows nothing by itself.</summary>
    public HttpClient Client(string language = "id")
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            BaseAddress = new Uri(Address),
        };
        client.DefaultRequestHeaders.Add("Cookie", $"bahasa={language}");
        return client;
    }

    /// <summary>A form sent in Indonesian: what it was answered, as people read it.</summary>
    public async Task<(HttpStatusCode Status, string Html)> Post(
        string address, params (string Name, string Value)[] fields)
    {
        using var client = Client();
        using var form = new FormUrlEncodedContent(
            fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await client.PostAsync(address, form, TestContext.Current.CancellationToken);
        return (answer.StatusCode,
            WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    /// <summary>An act that must be kept; gives the number of its first fact.</summary>
    protected long Do(string fund, string name, int officer, string day, string json)
    {
        var frame = new ActFrame(
            RegionCode.Parse(fund)!.Value, officer, RequestIds.Parse($"test {++_requests}"), DateOnly.Parse(day));
        var kept = Acts.Find(name)!.FromJson(Encoding.UTF8.GetBytes(json), frame).Then(Host.Database.Do);
        Assert.True(kept.Refusal is null, $"{name}: {kept.Refusal} {json}");
        return kept.Value.Facts[0];
    }

    public void Dispose()
    {
        _app?.StopAsync().GetAwaiter().GetResult();
        ((IDisposable?)_app)?.Dispose();
        Host.Dispose();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}
