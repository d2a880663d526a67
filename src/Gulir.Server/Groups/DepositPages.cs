using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.Ledger;
using Gulir.Server.Loans;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;

namespace Gulir.Server.Groups;

/// <summary>A deposit's form as typed, and why it was refused.</summary>
/// <param name="Back">Whether the money was to be given back.</param>
public sealed record TypedDeposit(
    DepositKind Kind, bool Back, string Amount, string Person, string Money, string Note, TypedDating Dating,
    string Pad, Refusal? Refusal)
{
    public static TypedDeposit Of(DepositKind kind, bool back, Func<string, string> field, Refusal? refusal) => new(
        kind, back, field("jumlah"), field("anggota"), field("uang"), field("catatan"), TypedDating.Of(field),
        field("nomor"), refusal);
}

/// <summary>What the fund keeps for a group, how it came there, and the forms to take and give it back.</summary>
public sealed record DepositCard(
    Group Group, IReadOnlyDictionary<int, string> Names, IReadOnlyDictionary<DepositKind, Money> Kept,
    IReadOnlyDictionary<DepositKind, Dictionary<int, Money>> ByPerson, IReadOnlyList<DepositRow> Rows,
    IReadOnlyList<Account> Boxes, TypedDeposit? Typed, string Cashier)
{
    /// <summary>Surety savings that each member should have by the settings; empty when none are asked.</summary>
    public IReadOnlyDictionary<int, Money> Expected { get; init; } = new Dictionary<int, Money>();

    /// <summary>Running loans that titipan of the whole KSM may pay, and what they ask now.</summary>
    public IReadOnlyList<(int Loan, Money Due)> Loans { get; init; } = [];

    public TypedForm Applying { get; init; } = TypedForm.Nothing;
}

/// <summary>Surety savings and held instalments of one group.</summary>
public static class DepositPages
{
    static readonly DepositKind[] Kinds = [DepositKind.Surety, DepositKind.Held];

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, "/ksm/{n}/simpanan", ask => Page(ask, null));
        Form(app, pages, "simpanan/terima", GroupActs.SuretyReceive, DepositKind.Surety, back: false);
        Form(app, pages, "simpanan/kembali", GroupActs.SuretyReturn, DepositKind.Surety, back: true);
        Form(app, pages, "titipan/terima", GroupActs.HeldReceive, DepositKind.Held, back: false);
        Form(app, pages, "titipan/kembali", GroupActs.HeldReturn, DepositKind.Held, back: true);
        pages.Fund(app, "/ksm/{n}/titipan/angsuran", ask => Page(ask, null));
        ActForms.Map(app, pages, "/ksm/{n}/titipan/angsuran", LoanActs.Repay, ReadApplied, VoucherFormPages.ToReceipt,
            (ask, form, refusal) => Page(ask, null, new TypedForm("angsuran", form, refusal)));
    }

    static void Form(
        IEndpointRouteBuilder app, Pages pages, string address, ActKind<DepositAsk> act, DepositKind kind, bool back)
    {
        // A refused form leaves its own address in the browser: a change of language or a reload asks for it.
        pages.Fund(app, "/ksm/{n}/" + address, ask => Page(ask, null));
        ActForms.Map(app, pages, "/ksm/{n}/" + address, act, Read, VoucherFormPages.ToReceipt, (ask, form, refusal) =>
            Page(ask, TypedDeposit.Of(kind, back, name => form[name].ToString(), refusal)));
    }

    static Outcome<DepositAsk> Read(HttpRequest request, IFormCollection form)
    {
        if (!int.TryParse((string?)request.RouteValues["n"], out var group)) return GroupRefusals.GroupUnknown(0);
        var typed = TypedDeposit.Of(DepositKind.Surety, false, name => form[name].ToString(), null);
        var amount = TypedAmount.Read(typed.Amount);
        if (amount.Refusal is { } bad) return bad;
        var dating = typed.Dating.Read();
        if (dating.Refusal is { } wrong) return wrong;
        if (AccountCode.Parse(typed.Money.Trim()) is not { } money) return LedgerRefusals.AccountMalformed(typed.Money);
        var pad = Typing.Count(typed.Pad);
        if (pad.Refusal is { } unread) return unread;
        var person = typed.Person.Trim() is "" or "0" ? 0 : int.TryParse(typed.Person, out var number) ? number : -1;
        return Typing.Text("text", typed.Note).Then<DepositAsk>(note => new DepositAsk(
            group, amount.Value, person, money, dating.Value.Date, dating.Value.Paid, dating.Value.LateReason, note,
            pad.Value));
    }

    static Outcome<LoanRepay> ReadApplied(HttpRequest request, IFormCollection form) =>
        TypedAmount.Read(form["jumlah"].ToString()).Then<LoanRepay>(amount =>
            Typing.Day(form["tanggal"].ToString()).Then<LoanRepay>(day => new LoanRepay(
                Typing.Number(form["pinjaman"].ToString()), amount, day, Money: Accounts.Held)));

    static View? Page(PageAsk ask, TypedDeposit? typed, TypedForm? applying = null)
    {
        var reader = ask.Reader;
        if (ask.Number("n") is not { } number || reader.Group(number) is not { } group) return null;
        var rows = reader.DepositRows(number);
        var persons = group.Members.Select(member => member.Person)
            .Concat(rows.Select(row => row.Person).Where(person => person != 0)).Distinct().ToArray();
        var known = reader.Persons(persons);
        return View.Of<DepositView>(new DepositCard(
            group, persons.ToDictionary(person => person, person => Names.Of(known, person, ask.Frame.Language)),
            Kinds.ToDictionary(kind => kind, kind => reader.DepositKept(kind, number)),
            Kinds.ToDictionary(kind => kind, kind => reader.DepositsByPerson(kind, number)), rows,
            [.. reader.Chart().All.Where(account => account.Code.IsMoney)], typed,
            Acting.Of(reader, ask.Frame.Visitor, Duties.Cash, ask.Frame.Today)?.Name ?? "")
        {
            Expected = Expected(reader, number, ask.Frame.Today),
            Loans =
            [
                .. reader.LoansOfGroup(number).Select(reader.RunningLoan).OfType<RunningLoan>()
                    .Where(loan => !loan.IsSettled).Select(loan => (loan.Number, loan.DueNow(ask.Frame.Today))),
            ],
            Applying = applying ?? TypedForm.Nothing,
        }, ask.Frame);
    }

    static Dictionary<int, Money> Expected(BookReader reader, int group, DateOnly today)
    {
        var expected = new Dictionary<int, Money>();
        var settings = reader.Settings(today);
        if (!SavingExpected.IsAsked(settings)) return expected;
        foreach (var loan in reader.LoansOfGroup(group).Select(reader.RunningLoan).OfType<RunningLoan>())
            foreach (var share in loan.Shares)
                if (SavingExpected.Of(loan, share, today, settings) is { IsPositive: true } amount)
                    expected[share.Person] = expected.GetValueOrDefault(share.Person) + amount;
        return expected;
    }
}
