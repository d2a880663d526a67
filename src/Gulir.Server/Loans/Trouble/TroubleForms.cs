using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.Groups;
using Gulir.Server.Ledger;
using Gulir.Server.People;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Loans;

namespace Gulir.Server.Loans.Trouble;

/// <summary>A share on the page: whose it is, what it owes, and whether she has died.</summary>
/// <param name="Heirs">Who goes on with it after a death; empty when nobody does.</param>
public sealed record TroubleShare(
    int Number, int Person, string Name, Money Principal, Money Service, DateOnly? Died, string Heirs)
{
    public Money Owed => Principal + Service;
}

/// <summary>A signature as the page tells it.</summary>
public sealed record TroubleSigner(TroubleSignRow Row, string Name);

/// <summary>The ways out for one loan: what must be true first, who has signed, and the forms.</summary>
/// <param name="Scope">The share that a write-off is looked at for; 0 is the whole loan.</param>
/// <param name="Came">The loans before and after it, where it was rescheduled; 0 where it was not.</param>
public sealed record TroubleSheet(
    RunningLoan Loan, string GroupName, IReadOnlyList<TroubleShare> Shares, IReadOnlyList<TroubleSigner> Signers,
    int Scope, IReadOnlyList<WriteOffCheck> Checks, bool MayReschedule, int SignaturesWanted,
    IReadOnlyList<OffBalanceShare> Listed, IReadOnlyList<(int Person, string Name)> Members,
    (int Old, int New) Came, IReadOnlyList<NamedOfficer> MaySign, bool MayEnter, bool MayReceive, bool MayNote,
    IReadOnlyList<LoanNote> Notes, TypedForm Typed, WaysOut Ways)
{
    public bool IsOpen => !Loan.IsSettled;

    public Money OnList => Listed.Sum(row => row.Total);

    public IEnumerable<TroubleSigner> SignedFor(Way way, int share) =>
        Signers.Where(row => row.Row.Way == way && row.Row.Share == share);
}

public static class TroubleForms
{
    const string Address = "/pinjaman/{n}/kesulitan";

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask => Page(ask, TypedForm.Nothing));
        One(app, pages, "tanda", TroubleActs.Sign, Signature);
        One(app, pages, "hapus", TroubleActs.WriteOff, (loan, form) => Share(form).Then<LoanWriteOff>(share =>
            Typing.Day(form["tanggal"].ToString()).Then<LoanWriteOff>(day => new LoanWriteOff(loan, share, day))));
        One(app, pages, "jadwal", TroubleActs.Reschedule, (loan, form) => Typing.Count(form["kali"].ToString())
            .Then<LoanReschedule>(count => Typing.Day(form["pertama"].ToString())
                .Then<LoanReschedule>(first => Typing.Count(form["jeda"].ToString())
                    .Then<LoanReschedule>(grace => new LoanReschedule(loan, count ?? 0, first, grace ?? 0)))));
        One(app, pages, "alih", TroubleActs.TakeOver, (loan, form) => Share(form).Then<ShareTakeOver>(share =>
            Typing.Count(form["orang"].ToString()).Then<ShareTakeOver>(person =>
                new ShareTakeOver(loan, share, person ?? 0))));
        One(app, pages, "kembali", TroubleActs.Recover, (loan, form) => Share(form).Then<LoanRecover>(share =>
            Typing.Amount(form["jumlah"].ToString()).Then<LoanRecover>(amount => new LoanRecover(
                loan, amount ?? Money.Zero, share, Money: AccountCode.Parse(form["uang"].ToString())))));
        WayForms.Map(app, pages);
        One(app, pages, "batal", LedgerActs.Reverse, (_, form) => Typing.Text("reason", form["alasan"].ToString())
            .Then<Reverse>(reason => new Reverse(
                long.TryParse(form["catatan"].ToString(), out var fact) ? fact : 0, reason ?? "")));
        One(app, pages, "meninggal", TroubleActs.Death, (_, form) => Typing.Count(form["orang"].ToString())
            .Then<MemberDeath>(person => Typing.Day(form["tanggal"].ToString()).Then<MemberDeath>(day =>
                day is { } died ? new MemberDeath(person ?? 0, died) : BasicRefusals.DateMalformed(""))));
    }

    internal static Outcome<int> Share(IFormCollection form) =>
        Typing.Count(form["anggota"].ToString()).Then<int>(share => share ?? 0);

    static Outcome<TroubleSign> Signature(int loan, IFormCollection form)
    {
        var share = Share(form);
        if (share.Refusal is { } malformed) return malformed;
        if (Typing.Choice<Way>(form["jalan"].ToString()) is not { } way) return BasicRefusals.TextMissing("way");
        return Typing.Count(form["hadir"].ToString()).Then<TroubleSign>(present =>
            Typing.Count(form["dari"].ToString()).Then<TroubleSign>(members =>
                Typing.Text("minutes", form["isi"].ToString()).Then<TroubleSign>(text => new TroubleSign(
                    loan, way, text ?? "", way == Way.Reschedule ? 0 : share.Value, present ?? 0, members ?? 0))));
    }

    internal static void One<T>(
        IEndpointRouteBuilder app, Pages pages, string name, ActKind<T> kind,
        Func<int, IFormCollection, Outcome<T>> read)
        where T : notnull
    {
        // A refused form leaves its own address in the browser: a change of language or a reload asks for it.
        pages.Fund(app, $"{Address}/{name}", ask => Page(ask, TypedForm.Nothing));
        ActForms.Map(app, pages, $"{Address}/{name}", kind,
            (request, form) => int.TryParse((string?)request.RouteValues["n"], out var loan)
                ? read(loan, form)
                : LoanRefusals.LoanUnknown(0),
            (request, _) => $"/dana/{request.RouteValues["kode"]}/pinjaman/{request.RouteValues["n"]}/kesulitan",
            (ask, form, refusal) => Page(ask, new TypedForm(name, form, refusal)));
    }

    static View? Page(PageAsk ask, TypedForm typed) =>
        ask.Number("n") is { } loan && Of(ask, loan, typed) is { } sheet
            ? View.Of<TroublePage>(sheet, ask.Frame)
            : null;

    static TroubleSheet? Of(PageAsk ask, int number, TypedForm typed)
    {
        var reader = ask.Reader;
        var today = ask.Frame.Today;
        if (reader.RunningLoan(number) is not { } loan || reader.Group(loan.Group) is not { } group) return null;
        var asked = typed.Values?.TryGetValue("anggota", out var sent) == true ? sent.ToString() : ask.Text("anggota");
        var scope = int.TryParse(asked, out var share) && loan.Find(share) is { Owed.IsZero: false } ? share : 0;
        var persons = reader.Persons(
            loan.Shares.Select(one => one.Person).Concat(group.Members.Select(member => member.Person)));
        var officers = reader.Officers();
        var mine = Acting.Mine(reader, ask.Frame.Visitor, today);
        bool May(IReadOnlyList<Role> by) => Acting.May(reader, mine, by, today);
        string Name(int person) => Names.Of(persons, person, ask.Frame.Language);
        var state = TroubleActs.WriteOffState(reader, loan, scope, today, today);
        return new TroubleSheet(
            loan, group.Name,
            [
                .. loan.Shares.Select(one => new TroubleShare(
                    one.Number, one.Person, Name(one.Person), one.PrincipalOwed, one.ServiceOwed,
                    reader.Died(one.Person),
                    reader.HeirsGoOn(number, one) ? reader.Heirs(number, one.Number)?.Who ?? "" : "")),
            ],
            [
                .. reader.TroubleSigns(number).Select(row => new TroubleSigner(
                    row, officers.Find(officer => officer.Officer.Number == row.Officer)?.Name ?? "")),
            ],
            scope, WritingOff.Checks(state), !reader.IsRescheduled(number), state.Trouble.SignaturesWanted,
            reader.OffBalance(number),
            [.. group.Members.Select(member => (member.Person, Name(member.Person)))],
            reader.RescheduleOf(number),
            mine.FindAll(row => TroubleActs.Sign.By.Contains(row.Officer.Role)),
            May(TroubleActs.WriteOff.By), May(TroubleActs.Recover.By), May(TroubleActs.Death.By),
            reader.Notes(loan), typed,
            WayForms.Of(reader, loan, scope, today, Name));
    }
}
