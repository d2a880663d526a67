using Gulir.Server.Api;

namespace Gulir.Server.Frame;

/// <summary>
/// What is sent to a page must be a form that can be read, before any address reads it: of the right kind, not too
/// large, and of letters only, for the letter zero ends a text in some databases.
/// </summary>
public static class SentForms
{
    public const int MostBytes = 64 * 1024;

    const string Plain = "application/x-www-form-urlencoded";

    public static async Task Around(HttpContext context, RequestDelegate next)
    {
        if (await Judge(context) is not { } refusal)
        {
            await next(context);
            return;
        }
        await Refuse(context, refusal);
    }

    /// <summary>A page that says why, with the status that says it to programs.</summary>
    public static Task Refuse(HttpContext context, Refusal refusal)
    {
        var pages = context.RequestServices.GetRequiredService<Pages>();
        var maker = context.RequestServices.GetRequiredService<PageMaker>();
        return Sent.Page(maker.Make(Pages.Refused(
            refusal, pages.FrameOf(context.Request), Problems.StatusOf(refusal)))).To(context);
    }

    static async Task<Refusal?> Judge(HttpContext context)
    {
        var request = context.Request;
        if (ApiRoute.IsApi(request)) return null;
        if (Zero(request.Path.Value) || request.QueryString.Value?.Contains("%00", StringComparison.Ordinal) == true)
            return FrameRefusals.TextUnreadable();
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) return null;
        if (!request.HasFormContentType) return FrameRefusals.FormExpired();
        // A file is read by the address that takes one, which knows how large it may be.
        return IsPlain(request) ? await Read(context) : null;
    }

    static bool IsPlain(HttpRequest request) => request.GetTypedHeaders().ContentType?.MediaType
        .Equals(Plain, StringComparison.OrdinalIgnoreCase) == true;

    static async Task<Refusal?> Read(HttpContext context)
    {
        try
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            return form.Any(field => Zero(field.Key) || field.Value.Any(Zero)) ? FrameRefusals.TextUnreadable() : null;
        }
        catch (Exception error) when (error is InvalidDataException or NotSupportedException)
        {
            return FrameRefusals.FormExpired();
        }
        catch (BadHttpRequestException bad) when (bad.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return ApiRefusals.BodyTooLarge(MostBytes);
        }
    }

    static bool Zero(string? text) => text?.Contains('\0') == true;
}
