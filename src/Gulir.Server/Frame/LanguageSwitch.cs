namespace Gulir.Server.Frame;

/// <summary>Keeps the language in a cookie and goes back to where the reader was, never out of this house.</summary>
public static class LanguageSwitch
{
    public static void Map(IEndpointRouteBuilder app) => app.MapMethods("/bahasa", Pages.Reading, async context =>
    {
        var language = Languages.Parse(context.Request.Query["l"]);
        context.Response.Cookies.Append("bahasa", language.Code(), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Path = "/",
            MaxAge = TimeSpan.FromDays(365),
            IsEssential = true,
        });
        await Sent.Onwards(Local(context.Request.Query["kembali"].ToString())).To(context);
    });

    /// <summary>An address of ours: one slash first, and nothing that a browser would read as another host.</summary>
    public static string Local(string address) =>
        address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal)
        && !address.Contains('\\') && address.All(char.IsAscii) && !address.Any(char.IsControl)
            ? address
            : "/";
}
