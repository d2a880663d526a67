using System.Text;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage.Book;
using Microsoft.AspNetCore.Http.Features;

namespace Gulir.Server.Api;

/// <summary>
/// How every address is answered: the caller and the scope first, then the query and the body as strictly as the
/// command line reads, then the answer or the refusal. A bug is told without what happened inside.
/// </summary>
public static class ApiAnswers
{
    /// <summary>So few lines fit into it that their sum cannot pass what a whole number holds.</summary>
    public const int MostBodyBytes = 256 * 1024;

    const string Broken =
        """{"type":"about:blank","title":"Internal Server Error","status":500,"code":"internal_error","details":{}}""";

    public static async Task Run(HttpContext context, ApiRoute route)
    {
        try
        {
            var answer = await Answer(context, route);
            await Send(context, answer);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The caller has gone; nobody waits for an answer.
        }
        catch (Exception error)
        {
            await Console.Error.WriteLineAsync($"{context.Request.Method} {context.Request.Path}: {error}");
            if (context.Response.HasStarted) throw;
            await Send(context, StatusCodes.Status500InternalServerError, "application/problem+json", Broken);
        }
    }

    static async Task<Outcome<string>> Answer(HttpContext context, ApiRoute route)
    {
        var (request, host) = (context.Request, context.RequestServices.GetRequiredService<Host>());
        var caller = route.Scope == ApiScope.Open ? Caller.Nobody : Tokens.CallerOf(host, request);
        if (caller.Refusal is { } shut) return Shut(context, shut);
        if (route.Scope == ApiScope.Write && !caller.Value.Writes) return ApiRefusals.TokenReadsOnly();
        if (Strange(request, route) is { } strange) return strange;
        var ask = new ApiAsk(host, caller.Value, request, LanguageOf(request), default);
        try
        {
            var body = route.Scope == ApiScope.Write ? await Body(context) : Array.Empty<byte>();
            if (body.Refusal is { } unread) return unread;
            var answer = await route.Answer(ask with { Body = body.Value });
            return answer.Refusal is { } no ? Watched(context, ask, no) : answer;
        }
        catch (RefusedInputException refused)
        {
            return Watched(context, ask, refused.Refusal);
        }
    }

    /// <summary>
    /// A wrong token counts; after too many this network is asked to wait. A right token is always heard.
    /// </summary>
    static Refusal Shut(HttpContext context, Refusal refusal)
    {
        if (refusal.Code == ApiRefusals.TokenMissing().Code) return refusal;
        var tries = context.RequestServices.GetRequiredService<Tries>();
        var told = tries.Shut(context, "token") ?? refusal;
        tries.Wrong(context, "token");
        tries.Strange(context, Guid.Empty, told);
        return told;
    }

    /// <summary>Who asks after a fund that is there and not open to them is written down.</summary>
    static Refusal Watched(HttpContext context, ApiAsk ask, Refusal refusal)
    {
        if (refusal.Code == "fund_unknown" && RegionCode.Parse(ask.Route("code")) is { } code
            && ask.Host.Database.Read(session => session.FundByCode(code)) is not null)
            context.RequestServices.GetRequiredService<Tries>().Strange(
                context, ask.Caller.Visitor.Id, FrameRefusals.PageUnknown());
        return refusal;
    }

    /// <summary>A misspelt query is refused and not ignored, as a misspelt field is.</summary>
    static Refusal? Strange(HttpRequest request, ApiRoute route)
    {
        foreach (var (name, values) in request.Query)
        {
            if (!route.Queries.Any(known => known.Name == name)) return ApiRefusals.QueryUnknown(name);
            if (values.Count > 1) return ApiRefusals.QueryMalformed(name, values.ToString());
        }
        return null;
    }

    static async Task<Outcome<byte[]>> Body(HttpContext context)
    {
        var type = context.Request.GetTypedHeaders().ContentType;
        if (type is null || !type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || (type.Charset.HasValue && !type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)))
            return ApiRefusals.ContentTypeUnsupported();
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = MostBodyBytes;
        try
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body, context.RequestAborted);
            return body.ToArray();
        }
        catch (BadHttpRequestException bad) when (bad.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return ApiRefusals.BodyTooLarge(MostBodyBytes);
        }
    }

    /// <summary>Indonesian unless English is preferred.</summary>
    public static Language LanguageOf(HttpRequest request)
    {
        foreach (var wanted in request.GetTypedHeaders().AcceptLanguage.OrderByDescending(one => one.Quality ?? 1))
        {
            if (wanted.Value.StartsWith("en", StringComparison.OrdinalIgnoreCase)) return Language.En;
            if (wanted.Value.StartsWith("id", StringComparison.OrdinalIgnoreCase)) return Language.Id;
        }
        return Language.Id;
    }

    public static Task Send(HttpContext context, Outcome<string> answer)
    {
        if (answer.Refusal is not { } refusal)
            return Send(context, StatusCodes.Status200OK, "application/json; charset=utf-8", answer.Value);
        var status = Problems.StatusOf(refusal);
        if (status == StatusCodes.Status401Unauthorized) context.Response.Headers.WWWAuthenticate = "Bearer";
        Tries.Say(context, refusal);
        if (status == StatusCodes.Status503ServiceUnavailable) context.Response.Headers.RetryAfter = "1";
        return Send(
            context, status, "application/problem+json",
            Problems.Json(refusal, LanguageOf(context.Request), status));
    }

    static async Task Send(HttpContext context, int status, string type, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = type;
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentLanguage = LanguageOf(context.Request).Code();
        response.ContentLength = bytes.Length;
        if (HttpMethods.IsHead(context.Request.Method)) return;
        await response.BodyWriter.WriteAsync(bytes, context.RequestAborted);
    }
}
