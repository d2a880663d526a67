using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage.People;

namespace Gulir.Server.Api;

/// <summary>A fund or region that a token may open.</summary>
public sealed record MayOpen(string Code, string Name);

/// <summary>The part of a human's own page that is about their devices.</summary>
/// <param name="Made">A token that was just made, shown this once.</param>
public sealed record TokenList(
    IReadOnlyList<DeviceToken> Devices, IReadOnlyList<MayOpen> MayOpen, bool AsksCode, string Made, long Now);

/// <summary>Tokens are made and ended by a human at /akun, who shows the password once more to make one.</summary>
public static class TokenPages
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/akun/token", Make);
        app.MapPost("/akun/token/akhiri", End);
    }

    public static TokenList Of(Host host, Visitor human, SignIn me, string made) => host.Database.Read(session =>
        new TokenList(
            session.DeviceTokens(me.Id),
            [
                .. Gulir.Storage.Institution.InstitutionReads.AllFunds(session)
                    .Where(fund => human.Humans.ContainsKey(fund.Id))
                    .Select(fund => new MayOpen(fund.Code.Text, fund.Upk)),
                .. human.Regions.Select(region => new MayOpen(region.Text, "")),
            ],
            me.SecondFactor, made, host.Database.Host.Now()));

    static async Task Make(HttpContext context)
    {
        if (await SignInPages.Me(context) is not { } me) return;
        var (services, human) = (context.RequestServices, Pages.VisitorOf(context.Request));
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var judged = await services.GetRequiredService<Door>().Judge(
            me.UserName, form["sandi"].ToString(), form["kode"].ToString());
        var ask = new TokenAsk(
            form["nama"].ToString(), [.. form["buka"].Select(code => code ?? "")], form["boleh"] == "tulis",
            form["hari"].ToString().Trim());
        var made = judged.Then(_ => Tokens.Make(services.GetRequiredService<Host>(), human, ask));
        await SignInPages.Own(context, made.Refusal, token: made.IsRefused ? "" : made.Value);
    }

    static async Task End(HttpContext context)
    {
        if (await SignInPages.Me(context) is not { } me) return;
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var host = context.RequestServices.GetRequiredService<Host>();
        var wanted = form["token"].ToString();
        host.Database.Change(session =>
        {
            if (session.DeviceToken(wanted)?.SignIn == me.Id) session.EndDevice(wanted, host.Database.Host.Now());
        });
        await Sent.Onwards("/akun").To(context);
    }
}
