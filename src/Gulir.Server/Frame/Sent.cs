using System.Text;

namespace Gulir.Server.Frame;

/// <summary>What goes out: a page that was made, the way to another one, or a file.</summary>
public sealed class Sent
{
    readonly MadePage? _page;
    readonly string? _address;
    readonly (byte[] Bytes, string ContentType)? _file;

    Sent(MadePage? page, string? address, (byte[], string)? file = null) =>
        (_page, _address, _file) = (page, address, file);

    public static Sent Page(MadePage page) => new(page, null);

    /// <summary>
    /// A page for everybody, which a phone may show again for a minute; which language it has hangs on a cookie.
    /// </summary>
    public Sent ForAMinute()
    {
        _forAMinute = true;
        return this;
    }

    bool _forAMinute;

    /// <summary>After a form: 303, so that going back or loading again never sends it twice.</summary>
    public static Sent Onwards(string address) => new(null, address);

    /// <summary>A file that stays as it is; only the browser that asked may keep it.</summary>
    public static Sent File(byte[] bytes, string contentType) => new(null, null, (bytes, contentType));

    public async Task To(HttpContext context)
    {
        var response = context.Response;
        if (_address is { } address)
        {
            response.StatusCode = StatusCodes.Status303SeeOther;
            response.Headers.Location = address;
            return;
        }
        if (_file is var (bytes, contentType))
        {
            response.ContentType = contentType;
            response.Headers.CacheControl = "private, max-age=86400, immutable";
            response.ContentLength = bytes.Length;
            if (!HttpMethods.IsHead(context.Request.Method))
                await response.BodyWriter.WriteAsync(bytes, context.RequestAborted);
            return;
        }
        var page = _page!;
        response.StatusCode = page.Status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        if (_forAMinute && page.Status == StatusCodes.Status200OK)
        {
            response.Headers.CacheControl = "private, max-age=60";
            response.Headers.Append("Vary", "Cookie");
        }
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
