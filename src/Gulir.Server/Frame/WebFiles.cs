using System.Reflection;
using System.Security.Cryptography;

namespace Gulir.Server.Frame;

/// <summary>
/// Style sheet, font and mark, carried inside the program. Their address holds a version made of their bytes, so a
/// browser may keep them for ever.
/// </summary>
public static class WebFiles
{
    const string Prefix = "wwwroot/";

    static readonly Dictionary<string, byte[]> Files = Load();

    /// <summary>Where the assets of this build stand: <c>/aset/3f2a…</c>.</summary>
    public static readonly string Root = "/aset/" + Version();

    public static string At(string name) => $"{Root}/{name}";

    /// <summary>A text of this build, for a file that must stand alone.</summary>
    public static string Text(string name) => System.Text.Encoding.UTF8.GetString(Files[name]);

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/aset/{version}/{name}", Pages.Reading, Send);
        app.MapMethods("/favicon.ico", Pages.Reading, context =>
        {
            context.Response.Redirect(At("gulir.svg"));
            return Task.CompletedTask;
        });
    }

    static async Task Send(HttpContext context)
    {
        var name = (string)context.GetRouteValue("name")!;
        if (!Files.TryGetValue(name, out var bytes))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        context.Response.ContentType = Path.GetExtension(name) switch
        {
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".woff2" => "font/woff2",
            _ => "application/octet-stream",
        };
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    static Dictionary<string, byte[]> Load()
    {
        var files = new Dictionary<string, byte[]>();
        var program = Assembly.GetExecutingAssembly();
        foreach (var name in program.GetManifestResourceNames())
        {
            if (!name.StartsWith(Prefix, StringComparison.Ordinal)) continue;
            using var stream = program.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            files[name[Prefix.Length..]] = bytes;
        }
        return files;
    }

    static string Version()
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, bytes) in Files.OrderBy(file => file.Key, StringComparer.Ordinal))
        {
            sha.AppendData(System.Text.Encoding.UTF8.GetBytes(name));
            sha.AppendData(bytes);
        }
        return Convert.ToHexStringLower(sha.GetHashAndReset().AsSpan(0, 6));
    }
}
