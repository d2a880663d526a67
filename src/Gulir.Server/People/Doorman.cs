using Gulir.Server.Api;
using Gulir.Server.Frame;
using Gulir.Storage.Book;
using Gulir.Storage.People;

namespace Gulir.Server.People;

/// <summary>
/// Who sends a request is found once, and without a session nothing is open but the door and what dresses it. A place
/// without any sign-in leads to its first start.
/// </summary>
public static class Doorman
{
    public const string SignInAddress = "/masuk";
    public const string StartAddress = "/mulai";

    static readonly string[] Open =
    [
        SignInAddress, StartAddress, "/bahasa", "/aset", "/favicon.ico",
        // What a village tells everybody; a village that does not is not there.
        "/desa", "/kecamatan", "/robots.txt",
    ];

    public static async Task Around(HttpContext context, RequestDelegate next)
    {
        if (ApiRoute.IsApi(context.Request))
        {
            // Programs are judged address by address there; a cookie opens nothing.
            await next(context);
            return;
        }
        var host = context.RequestServices.GetRequiredService<Host>();
        var visitor = Door.Of(host, context.Request);
        context.Items[typeof(Visitor)] = visitor;
        if (!visitor.IsNobody || Array.Exists(Open, address => context.Request.Path.StartsWithSegments(address)))
        {
            await next(context);
            Watch(context, host, visitor);
            return;
        }
        var isNew = !host.Database.Read(session => session.HasSignIns());
        await Sent.Onwards(isNew ? StartAddress : $"{SignInAddress}?kembali={Back(context.Request)}").To(context);
    }

    /// <summary>Who is signed in and asks after a fund that is not open to them is written down.</summary>
    static void Watch(HttpContext context, Host host, Visitor visitor)
    {
        if (visitor.IsNobody || visitor.IsAtExample || context.Response.StatusCode != StatusCodes.Status404NotFound
            || Array.Exists(Open, address => context.Request.Path.StartsWithSegments(address))
            || RegionCode.Parse((string?)context.Request.RouteValues["kode"] ?? "") is not { } code)
            return;
        if (host.Database.Read(session => session.FundByCode(code)) is { } fund && !visitor.Sees(fund, code))
            context.RequestServices.GetRequiredService<Tries>().Strange(
                context, visitor.Id, FrameRefusals.PageUnknown());
    }

    /// <summary>Where a page was asked for; a form that was sent is not sent again.</summary>
    static string Back(HttpRequest request) => HttpMethods.IsGet(request.Method)
        ? Uri.EscapeDataString(request.Path + request.QueryString)
        : "%2F";
}
