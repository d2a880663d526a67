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

    /// <summary>The loan as it stands once it is taken over.</summary>
    public RunningLoan Running() => new(
        Loan, Group, DisbursedOn, AnchorDay, Every,
        [
            .. Shares.Zip(PaidBefore, (share, paid) => new Share(
                share.Share, share.Person, share.Principal, share.Service, [.. share.Rows], paid.Principal,
                paid.Service)),
        ]);

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
