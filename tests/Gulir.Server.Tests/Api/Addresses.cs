using Gulir.Server.Frame;
using Gulir.Server.Reporting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Gulir.Server.Tests.Api;

/// <summary>Every address that the running program has, so that a new one is tried without a line here.</summary>
public static class Addresses
{
    public static IReadOnlyList<string> Of(IEnumerable<Endpoint> endpoints, string method) =>
    [
        .. endpoints.OfType<RouteEndpoint>()
            .Where(one => one.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(method) == true)
            .Select(one => "/" + one.RoutePattern.RawText!.TrimStart('/')).Distinct().Order(StringComparer.Ordinal),
    ];

    public static IReadOnlyList<string> Pages(RealPlace place, string method) =>
        [.. Of(place.Endpoints, method).Where(address => !address.StartsWith("/api/", StringComparison.Ordinal))];

    /// <summary>Open without a sign-in, as long as the village wants it.</summary>
    public static bool IsForEverybody(string address) => address.StartsWith("/desa/", StringComparison.Ordinal)
        || address.StartsWith("/kecamatan/", StringComparison.Ordinal);

    /// <summary>An address that takes a name, with each.</summary>
    public static IEnumerable<string> Named(string address) => address switch
    {
        _ when address.EndsWith("/acts/{name}") => Acts.All.Select(kind => address.Replace("{name}", kind.Name)),
        _ when address.EndsWith("/reports/{name}") => ReportKinds.All
            .Where(kind => kind.ForRegion || address.Contains("/funds/"))
            .Select(kind => address.Replace("{name}", kind.Name)),
        _ => [address],
    };
}
