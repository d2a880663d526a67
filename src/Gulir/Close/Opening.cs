using Gulir.Book;
using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Risk;

namespace Gulir.Close;

/// <summary>
/// What is asked: the trial balance of a month's end, and what stands behind 11030, 21020, 21040 and 12020.
/// </summary>
/// <param name="Equipment">Things that the register does not have yet.</param>
public sealed record OpeningBalances(
    DateOnly Date, IReadOnlyList<VoucherLine> Lines, IReadOnlyList<OpeningLoanAsk>? Loans = null,
    IReadOnlyList<OpeningDeposit>? Deposits = null, string? Minutes = null,
    IReadOnlyList<EquipmentRegister>? Equipment = null);

/// <summary>The book before its opening balances.</summary>
/// <param name="Entries">Entries that stand in it; opening balances come before all of them.</param>
/// <param name="Loans">The last number of a loan.</param>
/// <param name="Groups">The groups that the asked loans and deposits name.</param>
/// <param name="Register">Things that are registered already, those that have left too.</param>
public sealed record BookBefore(
    OpenBooks Books, int Entries, int Loans, IReadOnlyDictionary<int, Group> Groups,
    IReadOnlyList<EquipmentItem> Register);

/// <summary>
/// How a fund moves in: loans share by share, savings, titipan, equipment and reserve tie to their accounts
/// (accounting.md 11), and there is no account that takes up a difference.
/// </summary>
public static class Opening
{
    public static Outcome<Draft> Decide(BookBefore before, OpeningBalances ask, Desk desk)
    {
        if (before.Entries > 0) return LoanRefusals.OpeningNotFirst();
        if (ask.Date != YearMonth.Of(ask.Date).Last) return LoanRefusals.OpeningNotMonthEnd(ask.Date);
        if (ask.Date > desk.Today) return LedgerRefusals.DateInFuture(ask.Date, desk.Today);
        var lines = Lines(ask, before.Books.Chart);
        if (lines.Refusal is { } bad) return bad;
        var loans = Loans(before, ask);
        if (loans.Refusal is { } noLoan) return noLoan;
        var deposits = Deposits(before, ask);
        if (deposits.Refusal is { } noDeposit) return noDeposit;
        // The last day before the books start is where most funds stand when they move in.
        var since = ask.Date == before.Books.Since.AddDays(-1) ? ask.Date : before.Books.Since;
        var opened = before.Books with
        {
            Boxes = BoxesAfter(lines.Value),
            Since = since,
            ClosedThrough = YearMonth.Of(ask.Date),
        };
        var things = Equipment(before.Register, opened, ask, desk);
        if (things.Refusal is { } noThing) return noThing;
        var balances = lines.Value.GroupBy(line => line.Account)
            .ToDictionary(group => group.Key, group => group.Sum(line => line.Amount));
        if (CheckTies(balances, loans.Value, deposits.Value, before.Register, things.Value) is { } untied)
            return untied;
        if (ReserveApart(balances, loans.Value, ask.Date, before.Books.Settings) is { } apart) return apart;
        var minutes = SideRecord.Text(ask.Minutes, desk);
        return (opened with { ClosedThrough = null })
            .Write(VoucherKind.Bpm, new Dating(ask.Date), lines.Value, desk).Then<Draft>(entry => Draft.Of(
                [
                    new OpeningBalancesPosted(entry, loans.Value, deposits.Value, minutes.Hash()),
                    .. things.Value.SelectMany(thing => thing.Facts),
                ], [minutes, .. things.Value.SelectMany(thing => thing.Records)]));
    }

    static Outcome<IReadOnlyList<OpeningLoan>> Loans(BookBefore before, OpeningBalances ask)
    {
        var loans = new List<OpeningLoan>();
        foreach (var asked in ask.Loans ?? [])
        {
            var loan = OpeningLoan.Take(
                before.Loans + loans.Count + 1, before.Groups.GetValueOrDefault(asked.Group), asked, ask.Date);
            if (loan.Refusal is { } refusal) return refusal;
            loans.Add(loan.Value);
        }
        return loans;
    }

    static Outcome<IReadOnlyList<DepositMove>> Deposits(BookBefore before, OpeningBalances ask)
    {
        var deposits = new List<DepositMove>();
        foreach (var asked in ask.Deposits ?? [])
        {
            if (!before.Groups.ContainsKey(asked.Group)) return GroupRefusals.GroupUnknown(asked.Group);
            if (asked.Amount.NotPositive() is { } amount) return amount;
            deposits.Add(new DepositMove(asked.Kind, asked.Group, asked.Person, asked.Amount));
        }
        return deposits;
    }

    /// <summary>Each thing as its own fact would register it, with depreciation from the next month on.</summary>
    static Outcome<IReadOnlyList<Draft>> Equipment(
        IReadOnlyList<EquipmentItem> register, OpenBooks opened, OpeningBalances ask, Desk desk)
    {
        var things = new List<Draft>();
        var last = register.Count == 0 ? 0 : register.Max(item => item.Number);
        foreach (var asked in ask.Equipment ?? [])
        {
            if (asked.Bought > ask.Date) return EquipmentRefusals.EquipmentNotYetHere(ask.Date, asked.Bought);
            var thing = EquipmentKeeping.Decide(opened, last + things.Count + 1, asked, desk);
            if (thing.Refusal is { } refusal) return refusal;
            things.Add(thing.Value);
        }
        return things;
    }

    /// <summary>What the fund's scheme of collectability reserves for loans that are taken over.</summary>
    public static Money ReserveOf(IEnumerable<OpeningLoan> loans, DateOnly date, Settings settings)
    {
        LoanOn[] standing = [.. loans.Select(loan => loan.Running()).Select(loan => new LoanOn(loan, loan))];
        return Reserve.Of(new Portfolio(date, standing), settings).Sum(row => row.Amount);
    }

    static Refusal? ReserveApart(
        IReadOnlyDictionary<AccountCode, Money> balances, IReadOnlyList<OpeningLoan> loans, DateOnly date,
        Settings settings)
    {
        var (ledger, asked) = (-balances.GetValueOrDefault(Accounts.Reserve), ReserveOf(loans, date, settings));
        return ledger == asked ? null : CloseRefusals.OpeningReserveApart(ledger, asked, date);
    }

    static Outcome<Line[]> Lines(OpeningBalances ask, Chart chart)
    {
        var lines = new List<Line>(ask.Lines.Count);
        foreach (var typed in ask.Lines)
        {
            if (typed.Debit is null == typed.Credit is null) return LedgerRefusals.EntryUnbalanced(Money.Zero);
            if ((typed.Debit ?? typed.Credit)!.Value.NotPositive() is { } bad) return bad;
            if (chart.Find(typed.Account) is null) return LedgerRefusals.AccountUnknown(typed.Account);
            var line = new Line(typed.Account, typed.Debit ?? -typed.Credit!.Value);
            if (line.Account.IsMoney && !line.Amount.IsPositive)
                return LedgerRefusals.MoneyShort(line.Account, ask.Date, line.Amount, Money.Zero);
            lines.Add(line);
        }
        return lines.ToArray();
    }

    static Refusal? CheckTies(
        IReadOnlyDictionary<AccountCode, Money> balances, IReadOnlyList<OpeningLoan> loans,
        IReadOnlyList<DepositMove> deposits, IReadOnlyList<EquipmentItem> register, IReadOnlyList<Draft> things)
    {
        EquipmentRegistered[] added = [.. things.SelectMany(thing => thing.Facts).OfType<EquipmentRegistered>()];
        (AccountCode Account, Money Detail)[] ties =
        [
            (Accounts.Loans, loans.Sum(loan => loan.PrincipalOwed)),
            (Accounts.SuretySavings, -Kept(deposits, DepositKind.Surety)),
            (Accounts.Held, -Kept(deposits, DepositKind.Held)),
            (Accounts.Equipment, register.Sum(item => item.Standing) + added.Sum(item => item.Cost)),
            (Accounts.Depreciation, -(register.Sum(item => item.Depreciated) + added.Sum(item => item.Depreciated))),
        ];
        foreach (var (account, detail) in ties)
            if (balances.GetValueOrDefault(account) is var ledger && ledger != detail)
                return LoanRefusals.OpeningDoesNotTie(account, ledger, detail);
        return null;
    }

    static Money Kept(IReadOnlyList<DepositMove> deposits, DepositKind kind) =>
        deposits.Where(deposit => deposit.Kind == kind).Sum(deposit => deposit.Amount);

    static Dictionary<AccountCode, Box> BoxesAfter(Line[] lines) =>
        lines.Where(line => line.Account.IsMoney).GroupBy(line => line.Account)
            .ToDictionary(group => group.Key, group => new Box(group.Sum(line => line.Amount), []));
}
