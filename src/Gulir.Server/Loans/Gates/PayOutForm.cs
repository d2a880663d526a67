using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;

namespace Gulir.Server.Loans.Gates;

/// <summary>What the pay-out would do: decided as the act decides it, and kept by nobody.</summary>
public sealed record PayOutTold(Money Principal, Money Service, DateOnly First, DateOnly Last, VoucherNumber Voucher);

/// <summary>
/// The pay-out as it is typed: who is there and signs, from which box, on which day. Each member draws her share in
/// person; whoever is not there draws nothing.
/// </summary>
public sealed record PayOutForm(
    IReadOnlySet<int> There, AccountCode Box, string Date, string First, PayOutTold? Told, Refusal? Refusal)
{
    public const string Form = "pencairan";

    /// <summary>Where lent money is paid from; the money of the groups is not among it.</summary>
    public static readonly IReadOnlyList<AccountCode> Boxes = [Accounts.Cash, Accounts.Bank];

    public static void Map(IEndpointRouteBuilder app, Pages pages) =>
        LoanGates.MapForm(app, pages, Form, LoanActs.Disburse, "pinjaman", Read);

    /// <summary>The form at its gate: fresh, worked out from the address, or refused with what was typed.</summary>
    public static PayOutForm? Of(PageAsk ask, Loan loan, TypedForm typed)
    {
        if (loan.Next != Gulir.Loans.Gate.Disbursement) return null;
        if (typed.Is(Form) && typed.Values is { } values)
            return Filled(name => values[name], typed.Refusal);
        if (ask.Text("kotak").Length == 0)
            return new PayOutForm(Drawers(loan).ToHashSet(), UsualBox(ask, loan), "", "", null, null);
        var form = Filled(name => ask.Request.Query[name], null);
        var cashier = Acting.Of(ask.Reader, ask.Frame.Visitor, Duties.Cash, ask.Frame.Today);
        if (cashier is null) return form;
        var told = Asked(loan, name => ask.Request.Query[name])
            .Then(asked => LoanActs.Disburse.Decide(ask.Reader, asked, ask.Desk(cashier.Officer.Number)));
        return told.IsRefused ? form with { Refusal = told.Refusal } : form with { Told = Tell(told.Value) };
    }

    /// <summary>Cash, as people are paid; the bank when the box does not hold enough and the bank does.</summary>
    static AccountCode UsualBox(PageAsk ask, Loan loan)
    {
        var balances = ask.Reader.Balances(ask.Frame.Today);
        var wanted = loan.Parts.Sum(part => part.Approved ?? Money.Zero);
        return Boxes.FirstOrDefault(box => balances.GetValueOrDefault(box) >= wanted, Accounts.Cash);
    }

    static PayOutForm Filled(Func<string, IEnumerable<string?>> field, Refusal? refusal) => new(
        Persons(field), BoxIn(field) ?? Accounts.Cash, One(field, "tanggal"), One(field, "pertama"), null, refusal);

    static PayOutTold Tell(Gulir.Book.Draft draft)
    {
        var paid = draft.Facts.OfType<LoanDisbursed>().Single();
        var rows = paid.Shares[0].Rows;
        return new PayOutTold(
            paid.Shares.Sum(share => share.Principal), paid.Shares.Sum(share => share.Service), rows[0].Due,
            rows[^1].Due, paid.Entry.Voucher);
    }

    /// <summary>Who is absent is read from the loan, so that nobody is paid whom the form forgot.</summary>
    static Outcome<LoanDisburse> Read(HttpRequest request, int number, IFormCollection form)
    {
        var host = request.HttpContext.RequestServices.GetRequiredService<Host>();
        var loan = host.Database.Read(session => Pages.FundOf(session, request) is { } fund
            ? new BookReader(session, fund).Loan(number)
            : null);
        return loan is null ? LoanRefusals.LoanUnknown(number) : Asked(loan, name => form[name]);
    }

    static Outcome<LoanDisburse> Asked(Loan loan, Func<string, IEnumerable<string?>> field)
    {
        var date = Typing.Day(One(field, "tanggal"));
        if (date.Refusal is { } bad) return bad;
        var first = Typing.Day(One(field, "pertama"));
        if (first.Refusal is { } badFirst) return badFirst;
        if (BoxIn(field) is not { } box) return LedgerRefusals.AccountMalformed(One(field, "kotak"));
        var there = Persons(field);
        int[] absent = [.. Drawers(loan).Where(person => !there.Contains(person))];
        return new LoanDisburse(loan.Number, absent, first.Value, box, date.Value);
    }

    static IEnumerable<int> Drawers(Loan loan) =>
        loan.Parts.Where(part => part.Approved is { IsPositive: true }).Select(part => part.Person);

    static HashSet<int> Persons(Func<string, IEnumerable<string?>> field) =>
        [.. field("hadir").Select(text => int.TryParse(text, out var person) ? person : 0)];

    static AccountCode? BoxIn(Func<string, IEnumerable<string?>> field) => AccountCode.Parse(One(field, "kotak"));

    static string One(Func<string, IEnumerable<string?>> field, string name) => field(name).FirstOrDefault() ?? "";
}
