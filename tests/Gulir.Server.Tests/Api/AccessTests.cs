using System.Net;
using System.Text.Json.Nodes;
using Gulir.Institution;
using Gulir.Server.Api;
using Gulir.Server.Frame;
using Gulir.Server.Reporting;
using Microsoft.AspNetCore.Routing;

namespace Gulir.Server.Tests.Api;

/// <summary>
/// Every address that the running program has, tried by everybody; docs/access.md tells what came of it. A new
/// address stands there by itself; a new form needs a line in <see cref="AccessForms"/>.
/// </summary>
public sealed class AccessTests(RealPlace place) : IClassFixture<RealPlace>
{
    static readonly JsonObject Description = JsonNode.Parse(OpenApi.Document)!.AsObject();

    static readonly (string Head, string UserName)[] Everybody =
    [
        ("nobody", ""),
        .. Enum.GetValues<Role>().Select(role => (RealPlace.Word(role).Replace('_', ' '), RealPlace.NameOf(role))),
        ("region officer", RealPlace.RegionOfficer), ("officer of another fund", RealPlace.OtherOfficer),
    ];

    [Fact]
    public void The_page_tells_who_may_what()
    {
        var addresses = place.Endpoints.OfType<RouteEndpoint>()
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [])
                .Where(method => method is "GET" or "POST")
                .SelectMany(method => Addresses.Named("/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
                    .Select(address => (Method: method, Address: address))))
            .OrderBy(one => one.Address, StringComparer.Ordinal).ThenBy(one => one.Method, StringComparer.Ordinal)
            .ToList();
        Assert.True(addresses.Count > 80);
        var told = addresses.ToDictionary(one => one, _ => new List<string>());
        foreach (var (_, userName) in Everybody)
        {
            using var browser = place.Browser(userName);
            using var call = new ApiCall(place.Address, userName.Length == 0 ? "" : place.Token(userName));
            foreach (var (method, address) in addresses)
                told[(method, address)].Add(address.StartsWith("/api/", StringComparison.Ordinal)
                    ? OfApi(call, method, address)
                    : OfPage(browser, userName, method, address));
        }
        Assert.All(told, row => Assert.True(
            row.Value.Contains("yes") || row.Key.Address.EndsWith("/fund-new"), $"{row.Key}: nobody may, or it is not "
                + "asked well"));
        var supervisor = Array.FindIndex(Everybody, one => one.UserName == RealPlace.NameOf(Role.Supervisor));
        // The Pengawas confirms what he has seen, and signs his opinion on a way out.
        var forms = told.Where(row => row.Key is { Method: "POST" } key && key.Address.Contains("/{k")
            && !AccessForms.KeepsNothing(key.Address) && !key.Address.EndsWith("/konfirmasi")
            && !key.Address.EndsWith("/kesulitan/tanda"));
        Assert.All(forms, row =>
            Assert.True(row.Value[supervisor] == "no", $"{row.Key}: the supervisor does not transact; or the form "
                + "in AccessForms is not read"));
        DocsPage.Holds("access.md", AccessPage.Write([.. Everybody.Select(one => one.Head)],
            [.. told.Select(row => ($"{row.Key.Method} {row.Key.Address}", (IReadOnlyList<string>)row.Value))]));
    }

    static string OfApi(ApiCall call, string method, string address)
    {
        var path = "../.." + address.Replace("/regions/{code}", "/regions/" + RealPlace.Kecamatan)
            .Replace("{code}", RealPlace.Kwangsen).Replace("{seal}", "0000-0000-0000-0000-1");
        path += address.EndsWith("loan-card") ? "?loan=1" : address.EndsWith("group-card") ? "?group=1" : "";
        var said = method == "GET" ? call.Get(path)
            : call.Post(path, Samples.Of(Description, Description["paths"]![address]!["post"]!),
                Guid.NewGuid().ToString());
        return said.Told switch
        {
            "404 fund_unknown" or "404 region_unknown" or "404 report_unknown" => "hidden",
            "422 role_not_allowed" or "422 supervisor_does_not_transact" or "422 fund_code_taken" => "no",
            _ when said.Status is 401 or 403 => "no",
            _ when said.Status == 200 || (method == "POST" && said.Status is 404 or 422) => "yes",
            _ => throw new InvalidOperationException($"{path}: {said.Text}"),
        };
    }

    string OfPage(HttpClient browser, string userName, string method, string address)
    {
        var path = AccessForms.Path(address);
        // Whoever comes or goes at the door is another afterwards.
        var leaves = method == "POST" && address is "/masuk" or "/keluar";
        using var own = leaves ? place.Browser(userName) : null;
        using var answer = method == "GET"
            ? browser.GetAsync(path, TestContext.Current.CancellationToken).GetAwaiter().GetResult()
            : RealPlace.Send(own ?? browser, path, AccessForms.Of(address));
        var way = answer.Headers.Location?.OriginalString ?? "";
        var html = WebUtility.HtmlDecode(
            answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult());
        return (int)answer.StatusCode switch
        {
            404 => "hidden",
            302 or 303 => way.StartsWith("/masuk?", StringComparison.Ordinal) ? "no" : "yes",
            422 => IsShut(html) ? "no" : "yes",
            200 => "yes",
            var status => throw new InvalidOperationException($"{method} {path}: {status}"),
        };
    }

    /// <summary>Refused for the office that is held, or without the form that could be sent again.</summary>
    internal static bool IsShut(string html) => Refuses(html, "role_not_allowed")
        || Refuses(html, "supervisor_does_not_transact") || !html.Contains("role=\"alert\"");

    /// <summary>Whether a page says this refusal; its longest piece without a detail is looked for.</summary>
    static bool Refuses(string html, string code) => html.Contains(
        SentenceTexts.ByCode[code].Id.Split('{', '}').MaxBy(piece => piece.Length)!, StringComparison.Ordinal);
}
