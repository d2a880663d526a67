using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Server.Institution;
using Gulir.Storage;
using Gulir.Storage.Institution;
using Gulir.Storage.People;

namespace Gulir.Server.People;

/// <summary>A human of a fund: every appointment, and the user name if there is one.</summary>
public sealed record Human(int Number, string Name, IReadOnlyList<NamedOfficer> Offices, string UserName);

/// <summary>What was typed into one of the page's forms, and why it was refused.</summary>
/// <param name="Form">Which form: angkat, akhiri N, masuk N.</param>
public sealed record OfficerTyped(
    string Form, string Name, Role Role, int Human, string From, string Until, string UserName, Refusal? Refusal);

/// <param name="MayGovern">Whether the visitor may appoint here and give user names.</param>
/// <param name="Doubled">Humans who hold more than one of the UPK's offices; the Pengawas is shown them.</param>
public sealed record OfficerList(
    IReadOnlyList<Human> Humans, bool MayGovern, IReadOnlyList<string> Doubled, OfficerTyped Typed, DateOnly Today,
    bool MayReadLog);

/// <summary>The officers of a fund: who holds which office until when, and who signs in.</summary>
public static class OfficerPages
{
    const string Address = "/petugas";

    static readonly OfficerTyped Nothing = new("", "", Role.Cashier, 0, "", "", "", null);

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask => Page(ask, Nothing));
        ActForms.Map(app, pages, Address, InstitutionActs.OfficerAppoint, ReadAppoint, Back,
            (ask, form, refusal) => Page(ask, Typed("angkat", form) with { Refusal = refusal }));
        ActForms.Map(app, pages, Address + "/{n}/akhiri", InstitutionActs.OfficerEnd, ReadEnd, Back,
            (ask, form, refusal) => Page(ask, Typed($"akhiri {ask.Route("n")}", form) with { Refusal = refusal }));
        app.MapPost("/dana/{kode}" + Address + "/{n}/masuk", GiveSignIn);
    }

    static string Back(HttpRequest request, Kept kept) => $"/dana/{request.RouteValues["kode"]}{Address}";

    static OfficerTyped Typed(string which, IFormCollection form) => new(
        which, form["nama"].ToString(),
        RoleOf(form) ?? Role.Cashier,
        Typing.Number(form["orang"].ToString()), form["mulai"].ToString(),
        form["sampai"].ToString(), form["pengguna"].ToString(), null);

    static Role? RoleOf(IFormCollection form) => Typing.Choice<Role>(form["jabatan"].ToString());

    static Outcome<OfficerAppoint> ReadAppoint(HttpRequest request, IFormCollection form)
    {
        var typed = Typed("", form);
        if (RoleOf(form) is null) return BasicRefusals.TextMissing("role");
        var from = Typing.Day(typed.From);
        if (from.Refusal is { } bad) return bad;
        var until = Typing.Day(typed.Until);
        if (until.Refusal is { } late) return late;
        return new OfficerAppoint(
            typed.Name, typed.Role, from.Value, until.Value, typed.Human > 0 ? typed.Human : null);
    }

    static Outcome<OfficerEnd> ReadEnd(HttpRequest request, IFormCollection form)
    {
        if (!int.TryParse((string?)request.RouteValues["n"], out var officer))
            return InstitutionRefusals.OfficerUnknown(0);
        var until = Typing.Day(form["sampai"].ToString());
        if (until.Refusal is { } bad) return bad;
        return until.Value is { } day ? new OfficerEnd(officer, day) : BasicRefusals.DateMalformed("");
    }

    static View? Page(PageAsk ask, OfficerTyped typed)
    {
        var officers = ask.Reader.Officers();
        var signIns = ask.Session.SignInsOf(ask.Reader.Fund);
        Human[] humans =
        [
            .. officers.GroupBy(row => row.Officer.Human).Select(rows => new Human(
                rows.Key, rows.Last().Name, [.. rows],
                signIns.TryGetValue(rows.Key, out var signIn) ? signIn.UserName : "")),
        ];
        var mine = Acting.Of(ask.Reader, ask.Frame.Visitor, Duties.Governing, ask.Frame.Today);
        return View.Of<OfficerView>(new OfficerList(
            humans, mine is not null && Duties.Governing.Contains(mine.Officer.Role),
            [.. humans.Where(human => IsDoubled(ask, human)).Select(human => human.Name)],
            typed, ask.Frame.Today, SignInLogPages.MayRead(ask)), ask.Frame);
    }

    static bool IsDoubled(PageAsk ask, Human human)
    {
        var inOffice = ask.Reader.InOffice(ask.Frame.Today);
        return Doubling.StaffRoles(human.Number, inOffice) > 1
            // Nobody keeps the cash: whoever of the staff is there does it beside the own office.
            || (!inOffice.Exists(row => Duties.Cash.Contains(row.Role))
                && Doubling.StaffRoles(human.Number, inOffice) > 0);
    }

    /// <summary>A user name for a human of the fund, or a new password for the one there is.</summary>
    static async Task GiveSignIn(HttpContext context)
    {
        var (request, services) = (context.Request, context.RequestServices);
        var (pages, host) = (services.GetRequiredService<Pages>(), services.GetRequiredService<Host>());
        var form = await request.ReadFormAsync(context.RequestAborted);
        var human = int.TryParse((string?)request.RouteValues["n"], out var number) ? number : 0;
        var found = pages.Read(request, ask => Page(ask, Nothing))?.Model as OfficerList;
        if (found is null || host.Example is not null || found.Humans.All(known => known.Number != human))
        {
            await pages.Missing(pages.FrameOf(request)).To(context);
            return;
        }
        var given = found.MayGovern
            ? await Give(context, found.Humans.Single(known => known.Number == human), form)
            : InstitutionRefusals.RoleNotAllowed(Role.FieldOfficer, Duties.Governing);
        if (given is not { } refusal)
        {
            await Sent.Onwards($"/dana/{request.RouteValues["kode"]}{Address}").To(context);
            return;
        }
        var view = pages.Read(request, ask =>
            Page(ask, Typed($"masuk {human}", form) with { Refusal = refusal }))!;
        await Sent.Page(services.GetRequiredService<PageMaker>().Make(view with { Status = 422 })).To(context);
    }

    static async Task<Refusal?> Give(HttpContext context, Human human, IFormCollection form)
    {
        var door = context.RequestServices.GetRequiredService<Door>();
        var host = context.RequestServices.GetRequiredService<Host>();
        var (password, again) = (form["sandi"].ToString(), form["ulang"].ToString());
        if (password != again) return PeopleRefusals.PasswordsDiffer();
        if (human.UserName.Length > 0) return await door.SetPassword(human.UserName, password);
        var made = await door.Make(form["pengguna"].ToString(), human.Name, password);
        if (made.Refusal is { } refusal) return refusal;
        host.Database.Change(session =>
        {
            if (Pages.FundOf(session, context.Request) is { } fund)
                session.OpenFund(made.Value.Id, fund, human.Number);
        });
        return null;
    }
}
