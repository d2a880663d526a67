using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Storage.People;

namespace Gulir.Server.People;

/// <summary>The last knocks at the door by a fund's officers.</summary>
public sealed record FundKnocks(IReadOnlyList<(Knock Knock, string Name)> Knocks);

/// <summary>
/// Who of a fund's officers came in or was refused, for the LKM coordinator and the Pengawas. The page changes with
/// the log and not with the book, so it is made anew each time.
/// </summary>
public static class SignInLogPages
{
    const int Most = 100;

    static readonly Role[] Readers = [Role.Coordinator, Role.Supervisor];

    public static void Map(IEndpointRouteBuilder app, Pages pages) =>
        app.MapMethods("/dana/{kode}/petugas/masuk", Pages.Reading, context => pages.Answer(context, () =>
        {
            var maker = context.RequestServices.GetRequiredService<PageMaker>();
            return pages.Read(context.Request, Page) is { } view
                ? Sent.Page(maker.Make(view))
                : pages.Missing(pages.FrameOf(context.Request));
        }));

    /// <summary>Whether the visitor may read the log of a fund.</summary>
    public static bool MayRead(PageAsk ask) => Acting.Mine(ask.Reader, ask.Frame.Visitor, ask.Frame.Today)
        .Exists(row => Readers.Contains(row.Officer.Role));

    static View Page(PageAsk ask)
    {
        if (!MayRead(ask))
            throw new RefusedInputException(InstitutionRefusals.RoleNotAllowed(
                Acting.Of(ask.Reader, ask.Frame.Visitor, Readers, ask.Frame.Today)?.Officer.Role ?? Role.FieldOfficer,
                Readers));
        return View.Of<SignInLogView>(new FundKnocks(ask.Session.Knocks(ask.Reader.Fund, Most)), ask.Frame);
    }
}

/// <summary>How a knock ended, in words.</summary>
public static class KnockWords
{
    public static string Of(string outcome, Language language) => outcome switch
    {
        SignInLog.CameIn => language.Say("masuk", "came in"),
        "sign_in_wrong" => language.Say("kata sandi salah", "wrong password"),
        "sign_in_locked" => language.Say("terkunci", "locked out"),
        "sign_in_code_wrong" => language.Say("kode salah", "wrong code"),
        "too_many_tries" => language.Say("terlalu sering mencoba", "too many tries"),
        "page_unknown" => language.Say("mencoba dana lain", "tried another fund"),
        "form_expired" => language.Say("isian dari situs lain", "a form from another site"),
        _ => outcome,
    };
}
