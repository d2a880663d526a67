using Gulir.Server.Api;
using Gulir.Server.Frame;
using Gulir.Storage.People;
using Microsoft.AspNetCore.Identity;

namespace Gulir.Server.People;

/// <summary>The sign-in form: what was typed (never the password) and why it was refused.</summary>
public sealed record SignInForm(string UserName, string Back, bool AsksCode, Refusal? Refusal);

/// <summary>A human's own page: sessions, and how the second factor stands.</summary>
/// <param name="Secret">While an authenticator is set up: its secret, and the address that a QR code holds.</param>
/// <param name="Codes">Recovery codes, shown once.</param>
public sealed record OwnPage(
    SignIn SignIn, IReadOnlyList<SignInSession> Sessions, int CodesLeft, string Secret, string SecretAddress,
    IReadOnlyList<string> Codes, Refusal? Refusal, string Done, TokenList Tokens, IReadOnlyList<Knock> Knocks);

/// <summary>The door (/masuk, /keluar) and a human's own page (/akun).</summary>
public static class SignInPages
{
    const int RecoveryCodes = 10;
    const int LastKnocks = 10;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods(Doorman.SignInAddress, Pages.Reading, Ask);
        app.MapPost(Doorman.SignInAddress, Enter);
        app.MapPost("/keluar", Leave);
        app.MapMethods("/akun", Pages.Reading, context => Own(context));
        app.MapPost("/akun/sandi", ChangePassword);
        app.MapPost("/akun/sesi", EndSession);
        app.MapPost("/akun/kode/siapkan", PrepareCode);
        app.MapPost("/akun/kode/pasang", TurnCodeOn);
        app.MapPost("/akun/kode/lepas", TurnCodeOff);
    }

    static Task Ask(HttpContext context) => Show(
        context, new SignInForm("", LanguageSwitch.Local(context.Request.Query["kembali"].ToString()), false, null));

    static async Task Enter(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var door = context.RequestServices.GetRequiredService<Door>();
        var (userName, back) = (form["nama"].ToString(), LanguageSwitch.Local(form["kembali"].ToString()));
        var tries = context.RequestServices.GetRequiredService<Tries>();
        var from = Tries.From(context);
        var judged = tries.Shut(context, "sandi") is { } shut
            ? shut
            : await door.Judge(
                userName, form["sandi"].ToString(), form["kode"].ToString(),
                System.Net.IPAddress.IsLoopback(from) ? "" : $"{from}");
        if (judged.Refusal is { } refusal)
        {
            tries.Wrong(context, "sandi");
            tries.Refused(context, door.IdOf(userName), refusal);
            Tries.Say(context, refusal);
            var asksCode = refusal.Code == PeopleRefusals.SignInCodeWrong().Code;
            await Show(context, new SignInForm(userName, back, asksCode, refusal));
            return;
        }
        door.Begin(context, judged.Value);
        tries.CameIn(context, judged.Value.Id);
        await Sent.Onwards(back).To(context);
    }

    static async Task Leave(HttpContext context)
    {
        var visitor = Pages.VisitorOf(context.Request);
        context.RequestServices.GetRequiredService<Door>().End(context, visitor.Session);
        await Sent.Onwards(Doorman.SignInAddress).To(context);
    }

    /// <param name="token">A device's token that was just made, shown this once.</param>
    public static async Task Own(HttpContext context, Refusal? refusal = null, string done = "",
        IReadOnlyList<string>? codes = null, bool prepares = false, string token = "")
    {
        if (await Me(context) is not { } me) return;
        var people = context.RequestServices.GetRequiredService<UserManager<SignIn>>();
        var host = context.RequestServices.GetRequiredService<Host>();
        var secret = prepares ? await people.GetAuthenticatorKeyAsync(me) ?? "" : "";
        var page = new OwnPage(
            me, host.Database.Read(session => session.OpenSessions(me.Id)), await people.CountRecoveryCodesAsync(me),
            secret, $"otpauth://totp/Gulir:{Uri.EscapeDataString(me.UserName)}?secret={secret}&issuer=Gulir&digits=6",
            codes ?? [], refusal, done,
            TokenPages.Of(host, Pages.VisitorOf(context.Request), me, token),
            host.Database.Read(session => session.Knocks(me.Id, LastKnocks)));
        await Show<OwnPageView>(context, page, refusal is null ? StatusCodes.Status200OK : 422);
    }

    static async Task ChangePassword(HttpContext context)
    {
        if (await Me(context) is not { } me) return;
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var password = form["baru"].ToString();
        var refusal = password == form["ulang"].ToString()
            ? await context.RequestServices.GetRequiredService<Door>().ChangePassword(
                me, form["lama"].ToString(), password, Pages.VisitorOf(context.Request).Session)
            : PeopleRefusals.PasswordsDiffer();
        await Own(context, refusal, refusal is null ? "sandi" : "");
    }

    static async Task EndSession(HttpContext context)
    {
        if (await Me(context) is not { } me) return;
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var host = context.RequestServices.GetRequiredService<Host>();
        var wanted = form["sesi"].ToString();
        host.Database.Change(session =>
        {
            if (session.SignInSession(wanted)?.SignIn == me.Id) session.End(wanted, host.Database.Host.Now());
        });
        await Sent.Onwards("/akun").To(context);
    }

    static async Task PrepareCode(HttpContext context)
    {
        if (await Me(context) is not { } me) return;
        var people = context.RequestServices.GetRequiredService<UserManager<SignIn>>();
        if (!me.SecondFactor) await people.ResetAuthenticatorKeyAsync(me);
        await Own(context, prepares: !me.SecondFactor);
    }

    static async Task TurnCodeOn(HttpContext context)
    {
        if (await Me(context) is not { } me) return;
        var people = context.RequestServices.GetRequiredService<UserManager<SignIn>>();
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var code = form["kode"].ToString().Replace(" ", "");
        if (me.SecondFactor
            || !await people.VerifyTwoFactorTokenAsync(me, TokenOptions.DefaultAuthenticatorProvider, code))
        {
            await Own(context, PeopleRefusals.SignInCodeWrong(), prepares: !me.SecondFactor);
            return;
        }
        await people.SetTwoFactorEnabledAsync(me, true);
        var codes = await people.GenerateNewTwoFactorRecoveryCodesAsync(me, RecoveryCodes);
        await Own(context, done: "kode", codes: [.. codes ?? []]);
    }

    static async Task TurnCodeOff(HttpContext context)
    {
        if (await Me(context) is not { } me) return;
        var people = context.RequestServices.GetRequiredService<UserManager<SignIn>>();
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var judged = await context.RequestServices.GetRequiredService<Door>().Judge(
            me.UserName, form["sandi"].ToString(), form["kode"].ToString());
        if (judged.Refusal is { } refusal)
        {
            await Own(context, refusal);
            return;
        }
        await people.SetTwoFactorEnabledAsync(judged.Value, false);
        await Own(context, done: "lepas");
    }

    /// <summary>The sign-in of this request; the example has none, and then there is no such page.</summary>
    public static async Task<SignIn?> Me(HttpContext context)
    {
        var visitor = Pages.VisitorOf(context.Request);
        var host = context.RequestServices.GetRequiredService<Host>();
        if (!visitor.IsAtExample && host.Database.Read(session => session.SignInById(visitor.Id)) is { } me) return me;
        var pages = context.RequestServices.GetRequiredService<Pages>();
        await pages.Missing(pages.FrameOf(context.Request)).To(context);
        return null;
    }

    static Task Show(HttpContext context, SignInForm form) => Show<SignInView>(
        context, form, form.Refusal is { } refusal ? Problems.StatusOf(refusal) : StatusCodes.Status200OK);

    /// <summary>Made for this request alone and never kept.</summary>
    public static Task Show<TView>(HttpContext context, object model, int status = StatusCodes.Status200OK)
    {
        var pages = context.RequestServices.GetRequiredService<Pages>();
        var maker = context.RequestServices.GetRequiredService<PageMaker>();
        return Sent.Page(maker.Make(View.Of<TView>(model, pages.FrameOf(context.Request), status))).To(context);
    }
}
