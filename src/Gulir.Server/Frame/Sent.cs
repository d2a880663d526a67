using System.Text;

namespace Gulir.Server.Frame;

/// <summary>What goes out: a page that was made, or the way to another one.</summary>
public sealed class Sent
{
    readonly MadePage? _page;
    readonly string? _address;

    Sent(MadePage? page, string? address) => (_page, _address) = (page, address);

    public static Sent Page(MadePage page) => new(page, null);

    /// <summary>After a form: 303, so that going back or loading again never sends it twice.</summary>
    public static Sent Onwards(string address) => new(null, address);

    public async Task To(HttpContext context)
    {
        var response = context.Response;
        if (_address is { } address)
        {
            response.StatusCode = StatusCodes.Status303SeeOther;
            response.Headers.Location = address;
            return;
        }
        var page = _page!;
        response.StatusCode = page.Status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.ContentLength = page.Length;
        if (HttpMethods.IsHead(context.Request.Method)) return;
        for (var i = 0; i < page.Parts.Length; i++)
        {
            if (i > 0) await response.BodyWriter.WriteAsync(NewRequestId(), context.RequestAborted);
            await response.BodyWriter.WriteAsync(page.Parts[i], context.RequestAborted);
        }
    }

    static byte[] NewRequestId() => Encoding.ASCII.GetBytes(Guid.CreateVersion7().ToString());
}
