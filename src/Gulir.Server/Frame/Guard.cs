using Gulir.Server.Api;

namespace Gulir.Server.Frame;

/// <summary>
/// What stands around every answer: headers that allow no script at all, only the names we answer to as host, and
/// forms only from our own pages.
/// </summary>
public static class Guard
{
    const string Policy =
        "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
        + "frame-ancestors 'none'";

    /// <summary>For the few pages that bring a script of ours; it works from a file and never from the page.</summary>
    public const string WithScript = Policy + "; script-src 'self'";

    public static async Task Around(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (context.Request.IsHttps) headers.StrictTransportSecurity = "max-age=31536000";
        if (!context.RequestServices.GetRequiredService<Listening>().Answers(context.Request.Host))
        {
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
            return;
        }
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method)
            && !ApiRoute.IsApi(context.Request) && !IsOurForm(context.Request))
        {
            var pages = context.RequestServices.GetRequiredService<Pages>();
            context.RequestServices.GetRequiredService<People.Tries>().Strange(
                context, Guid.Empty, FrameRefusals.FormExpired());
            await pages.Answer(context, () => throw new RefusedInputException(FrameRefusals.FormExpired()));
            return;
        }
        await next(context);
    }

    /// <summary>
    /// Browsers name where a form comes from; what names nothing is no browser and rides on no one's visit.
    /// </summary>
    static bool IsOurForm(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0) return site is "same-origin" or "none";
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}";
    }
}
