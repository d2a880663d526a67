using Gulir.Institution;
using Gulir.Server.Areas;
using Gulir.Server.Frame;
using Gulir.Server.Institution;
using Gulir.Storage;
using Gulir.Storage.Book;
using Gulir.Storage.Institution;
using Gulir.Storage.People;

namespace Gulir.Server.People;

/// <summary>What stands in the form of the first start; passwords are never shown again.</summary>
public sealed record StartForm(
    string Lkm, string Upk, string Since, string Name, Role Role, string UserName, string Officer, Refusal? Refusal)
{
    public static readonly StartForm Empty = new("", "", "", "", Role.Manager, "", "", null);
}

/// <summary>The first start: a village is searched, then its fund and the first sign-in are made.</summary>
/// <param name="Officers">Where books stand here already: whose sign-in is made.</param>
public sealed record Start(
    string Typed, IReadOnlyList<Area> Found, Area? Village, IReadOnlyList<(string Key, string Name)> Officers,
    StartForm Form);

public static class StartPages
{
    const int MostFound = 20;
    const int MostOfficers = 200;

    /// <summary>Roles that may stand alone at the beginning: each can appoint the others.</summary>
    public static readonly IReadOnlyList<Role> First = Duties.Governing;

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods(Doorman.StartAddress, Pages.Reading, Ask);
        app.MapPost(Doorman.StartAddress, Begin);
    }

    static async Task Ask(HttpContext context)
    {
        if (await IsStarted(context)) return;
        await Show(context, StartForm.Empty);
    }

    static async Task<bool> IsStarted(HttpContext context)
    {
        var host = context.RequestServices.GetRequiredService<Host>();
        if (host.Example is not null || host.Database.Read(session => session.HasSignIns()))
        {
            await Sent.Onwards("/").To(context);
            return true;
        }
        if (IsAtThisComputer(context)) return false;
        var pages = context.RequestServices.GetRequiredService<Pages>();
        await pages.Missing(pages.FrameOf(context.Request)).To(context);
        return true;
    }

    /// <summary>Who comes first owns the place, so the first start is not offered to a network.</summary>
    static bool IsAtThisComputer(HttpContext context) =>
        !context.RequestServices.GetRequiredService<Listening>().BehindProxy
        && context.Connection.RemoteIpAddress is { } from && System.Net.IPAddress.IsLoopback(from);

    static Task Show(HttpContext context, StartForm form)
    {
        var host = context.RequestServices.GetRequiredService<Host>();
        var query = context.Request.Query;
        var village = RegionCode.Parse(query["kode"].ToString()) is { } code ? Gazetteer.Indonesia.Find(code) : null;
        var typed = query["desa"].ToString().Trim();
        var start = new Start(
            typed, village is null ? Gazetteer.Indonesia.Search(typed, MostFound) : [], village, Officers(host), form);
        return SignInPages.Show<StartView>(
            context, start, form.Refusal is null ? 200 : StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>Books may have been made on the command line; then one of their officers comes in first.</summary>
    static IReadOnlyList<(string Key, string Name)> Officers(Host host) => host.Database.Read(session =>
    {
        var officers = new List<(string, string)>();
        foreach (var fund in session.AllFunds())
            foreach (var row in new BookReader(session, fund.Id).Officers())
                if (officers.Count < MostOfficers && First.Contains(row.Officer.Role))
                    officers.Add(($"{fund.Code} {row.Officer.Human}",
                        $"{row.Name}, {RoleWords.Of(row.Officer.Role, Language.Id)}, {fund.Place.Village}"));
        return officers;
    });

    static async Task Begin(HttpContext context)
    {
        if (await IsStarted(context)) return;
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var typed = new StartForm(
            form["lkm"].ToString(), form["upk"].ToString(), form["sejak"].ToString(), form["nama"].ToString(),
            Enum.TryParse<Role>(form["jabatan"].ToString(), out var role) && First.Contains(role) ? role : Role.Manager,
            form["pengguna"].ToString(), form["petugas"].ToString(), null);
        var began = await Begin(context, typed, form["sandi"].ToString(), form["ulang"].ToString());
        if (began.Refusal is { } refusal)
            await Show(context, typed with { Refusal = refusal });
        else
            await Sent.Onwards($"/dana/{began.Value}").To(context);
    }

    /// <summary>All is judged before anything is made; the sign-in is last, so a power cut begins it anew.</summary>
    static async Task<Outcome<RegionCode>> Begin(HttpContext context, StartForm typed, string password, string again)
    {
        var host = context.RequestServices.GetRequiredService<Host>();
        var door = context.RequestServices.GetRequiredService<Door>();
        if (password != again) return PeopleRefusals.PasswordsDiffer();
        if (await door.CheckNew(typed.UserName, password) is { } bad) return bad;
        var fund = typed.Officer.Length > 0 ? Existing(host, typed.Officer) : Found(context, host, typed);
        if (fund.Refusal is { } refusal) return refusal;
        var (code, human, name) = fund.Value;
        var made = await door.Make(typed.UserName, name, password);
        if (made.Refusal is { } unmade) return unmade;
        host.Database.Change(session => session.OpenFund(made.Value.Id, session.FundByCode(code)!.Value, human));
        door.Begin(context, made.Value);
        context.RequestServices.GetRequiredService<Tries>().CameIn(context, made.Value.Id);
        return code;
    }

    static Outcome<(RegionCode Code, int Human, string Name)> Existing(Host host, string key)
    {
        var parts = key.Split(' ');
        if (parts.Length != 2 || RegionCode.Parse(parts[0]) is not { } code || !int.TryParse(parts[1], out var human))
            return InstitutionRefusals.OfficerMissing();
        return host.Database.Read<Outcome<(RegionCode, int, string)>>(session =>
            session.FundByCode(code) is { } fund
            && new BookReader(session, fund).Officers().Find(row => row.Officer.Human == human) is { } officer
                ? (code, human, officer.Name)
                : InstitutionRefusals.OfficerMissing());
    }

    static Outcome<(RegionCode Code, int Human, string Name)> Found(HttpContext context, Host host, StartForm typed)
    {
        if (RegionCode.Parse(context.Request.Query["kode"].ToString()) is not { } code
            || Gazetteer.Indonesia.Find(code) is not { } village)
            return FrameRefusals.RegionUnknown(context.Request.Query["kode"].ToString());
        if (!DateOnly.TryParse(typed.Since, System.Globalization.CultureInfo.InvariantCulture, out var since))
            return BasicRefusals.DateMalformed(typed.Since);
        var ask = new FundNew(
            code, typed.Lkm, typed.Upk, village.Place, since, [new OfficerAppoint(typed.Name, typed.Role)],
            Zones.Of(code));
        var kept = host.Database.Do(InstitutionActs.FundNew.Of(
            ask, new ActFrame(code, 1, Guid.CreateVersion7(), host.Today)));
        return kept.Refusal is { } refusal ? refusal : (code, 1, typed.Name.Trim());
    }
}
