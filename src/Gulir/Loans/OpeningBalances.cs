using Gulir.Book;
using Gulir.Groups;
using Gulir.Ledger;

namespace Gulir.Loans;

/// <summary>A running loan as it is taken over: its shares with their schedules, and what was paid before.</summary>
public sealed record OpeningLoan(
    int Loan, int Group, DateOnly DisbursedOn, int AnchorDay, Frequency Every, string Product, LoanTerms Terms,
    IReadOnlyList<SharePaidOut> Shares, IReadOnlyList<ShareMoney> PaidBefore)
{
    /// <summary>What is still owed of the principal; all loans together are account 11030.</summary>
    public Money PrincipalOwed => Shares.Sum(share => share.Principal) - PaidBefore.Sum(paid => paid.Principal);
}

/// <summary>
/// The books are taken over at a month's end with a complete trial balance, and every loan and deposit behind it.
/// </summary>
public sealed record OpeningBalancesPosted(
    Entry Entry, IReadOnlyList<OpeningLoan> Loans, IReadOnlyList<DepositMove> Deposits, RecordHash Minutes) : Fact
{
    public override string Kind => "opening_balances";

    public override void Apply(Page page)
    {
        Entry.Apply(page, "opening", Minutes);
        foreach (var loan in Loans)
        {
            page.Row(LoanSheets.Application,
                [loan.Loan, loan.Group, loan.DisbursedOn.Number(), 0, .. loan.Terms.Columns()], loan.Product, "");
            foreach (var share in loan.Shares)
                page.Row(LoanSheets.ApplicationShare, [loan.Loan, share.Share, share.Person, share.Principal.Units]);
            LoanDisbursed.ApplyLoan(
                page, loan.Loan, loan.Group, loan.DisbursedOn, loan.AnchorDay, loan.Every, loan.Shares);
            foreach (var paid in loan.PaidBefore) PaidRows.Apply(page, loan.Loan, paid, Entry);
        }
        foreach (var deposit in Deposits) deposit.Apply(page, Entry.Date);
        page.Row(LedgerSheets.ClosedMonth, [YearMonth.Of(Entry.Date).Number, 1]);
    }
}

/// <summary>One member's share of a loan that is taken over.</summary>
public sealed record OpeningShare(int Person, Money Principal, Money PrincipalPaid, Money ServicePaid);

/// <summary>A loan that is taken over, as it was once paid out.</summary>
public sealed record OpeningLoanAsk(
    int Group, DateOnly Disbursed, LoanTerms Terms, IReadOnlyList<OpeningShare> Shares, DateOnly? First = null,
    string Product = "umum");

/// <summary>A deposit that is taken over.</summary>
public sealed record OpeningDeposit(DepositKind Kind, int Group, Money Amount, int Person = 0);

/// <summary>What is asked: the trial balance of a month's end, and what stands behind 11030, 21020 and 21040.</summary>
public sealed record OpeningBalances(
    DateOnly Date, IReadOnlyList<VoucherLine> Lines, IReadOnlyList<OpeningLoanAsk>? Loans = null,
    IReadOnlyList<OpeningDeposit>? Deposits = null, string? Minutes = null);

public static class Opening
{
    /// <param name="entriesSoFar">Entries that stand in the book; opening balances come before all of them.</param>
    /// <param name="groups">The groups that the asked loans and deposits name.</param>
    public static Outcome<Draft> Decide(
        OpenBooks books, int entriesSoFar, int loansSoFar, IReadOnlyDictionary<int, Group> groups, OpeningBalances ask,
        Desk desk)
    {
        if (entriesSoFar > 0) return LoanRefusals.OpeningNotFirst();
        if (ask.Date != YearMonth.Of(ask.Date).Last) return LoanRefusals.OpeningNotMonthEnd(ask.Date);
        if (ask.Date > desk.Today) return LedgerRefusals.DateInFuture(ask.Date, desk.Today);
        var lines = Lines(ask, books.Chart);
        if (lines.Refusal is { } bad) return bad;
        var loans = new List<OpeningLoan>();
        foreach (var asked in ask.Loans ?? [])
        {
            var loan = Take(loansSoFar + loans.Count + 1, groups.GetValueOrDefault(asked.Group), asked, ask.Date);
            if (loan.Refusal is { } refusal) return refusal;
            loans.Add(loan.Value);
        }
        var deposits = new List<DepositMove>();
        foreach (var asked in ask.Deposits ?? [])
        {
            if (!groups.ContainsKey(asked.Group)) return GroupRefusals.GroupUnknown(asked.Group);
            if (asked.Amount.NotPositive() is { } amount) return amount;
            deposits.Add(new DepositMove(asked.Kind, asked.Group, asked.Person, asked.Amount));
        }
        if (CheckTies(lines.Value, loans, deposits) is { } untied) return untied;
        var minutes = SideRecord.Text(ask.Minutes, desk);
        // The last day before the books start is where most funds stand when they move in.
        var since = ask.Date == books.Since.AddDays(-1) ? ask.Date : books.Since;
        var opened = books with { Boxes = BoxesAfter(lines.Value), Since = since };
        return opened.Write(VoucherKind.Bpm, new Dating(ask.Date), lines.Value, desk).Then<Draft>(entry =>
            Draft.Of(new OpeningBalancesPosted(entry, loans, deposits, minutes.Hash()), minutes));
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

    /// <summary>A loan as it is taken over; the same rule while it is entered and when all is posted.</summary>
    public static Outcome<OpeningLoan> Take(int number, Group? group, OpeningLoanAsk ask, DateOnly opening)
    {
        if (group is null) return GroupRefusals.GroupUnknown(ask.Group);
        if (ask.Disbursed > opening) return LoanRefusals.GateDate(ask.Disbursed, opening);
        if (ask.Shares.Count == 0) return LoanRefusals.NobodyBorrows();
        var shares = new List<SharePaidOut>();
        var paid = new List<ShareMoney>();
        foreach (var asked in ask.Shares)
        {
            if (group.Find(asked.Person) is null) return GroupRefusals.NotAMember(asked.Person, group.Number);
            if (shares.Exists(share => share.Person == asked.Person))
                return LoanRefusals.MemberTwiceInLoan(asked.Person);
            var rows = Scheduling.Of(ask.Terms.For(asked.Principal, ask.Disbursed, ask.First));
            if (rows.Refusal is { } refusal) return refusal;
            var share = Disbursing.Scheduled(shares.Count + 1, asked.Person, asked.Principal, rows.Value);
            if (asked.PrincipalPaid.Units < 0 || asked.ServicePaid.Units < 0
                || asked.PrincipalPaid > share.Principal || asked.ServicePaid > share.Service)
                return LoanRefusals.OpeningShareOverpaid(asked.Person);
            shares.Add(share);
            paid.Add(new ShareMoney(share.Share, asked.PrincipalPaid, asked.ServicePaid));
        }
        return new OpeningLoan(
            number, group.Number, ask.Disbursed, (ask.First ?? ask.Disbursed).Day, ask.Terms.Every, ask.Product,
            ask.Terms,
            shares, paid);
    }

    static Refusal? CheckTies(Line[] lines, List<OpeningLoan> loans, List<DepositMove> deposits)
    {
        (AccountCode Account, Money Detail)[] ties =
        [
            (Accounts.Loans, loans.Sum(loan => loan.PrincipalOwed)),
            (Accounts.SuretySavings, -Kept(deposits, DepositKind.Surety)),
            (Accounts.Held, -Kept(deposits, DepositKind.Held)),
        ];
        foreach (var (account, detail) in ties)
        {
            var ledger = lines.Where(line => line.Account == account).Sum(line => line.Amount);
            if (ledger != detail) return LoanRefusals.OpeningDoesNotTie(account, ledger, detail);
        }
        return null;
    }

    static Money Kept(List<DepositMove> deposits, DepositKind kind) =>
        deposits.Where(deposit => deposit.Kind == kind).Sum(deposit => deposit.Amount);

    static Dictionary<AccountCode, Box> BoxesAfter(Line[] lines) =>
        lines.Where(line => line.Account.IsMoney).GroupBy(line => line.Account)
            .ToDictionary(group => group.Key, group => new Box(group.Sum(line => line.Amount), []));
}
