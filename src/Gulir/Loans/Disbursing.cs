using Gulir.Book;
using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;

namespace Gulir.Loans;

/// <summary>One member's share as it was paid out, with its whole schedule.</summary>
public sealed record SharePaidOut(int Share, int Person, Money Principal, Money Service, IReadOnlyList<DueRow> Rows)
{
    public void Apply(Page page, int loan)
    {
        page.Row(LoanSheets.Share, [loan, Share, Person, Principal.Units, Service.Units], ScheduleText.Write(Rows));
        page.Sum(LoanSheets.Owed, [loan, Share], Principal.Units, Service.Units);
    }
}

/// <summary>Each member who was there drew her share in person; the schedule of every share stands from here.</summary>
public sealed record LoanDisbursed(
    int Loan, int Group, int AnchorDay, Frequency Every, IReadOnlyList<SharePaidOut> Shares, Entry Entry) : Fact,
        IReversible
{
    public override string Kind => "loan_disbursed";

    public override void Apply(Page page)
    {
        Entry.Apply(page, "disbursement");
        ApplyLoan(page, Loan, Group, Entry.Date, AnchorDay, Every, Shares);
    }

    /// <summary>The rows of a running loan, however it began (paid out, or taken over with opening balances).</summary>
    public static void ApplyLoan(
        Page page, int loan, int group, DateOnly on, int anchorDay, Frequency every, IReadOnlyList<SharePaidOut> shares)
    {
        page.Row(LoanSheets.Disbursement,
        [
            loan, group, on.Number(), anchorDay, (long)every, shares[0].Rows[0].Due.Number(),
            shares[0].Rows[^1].Due.Number(),
            shares.Sum(share => share.Principal).Units, shares.Sum(share => share.Service).Units,
        ]);
        foreach (var share in shares) share.Apply(page, loan);
    }

    public Fact Reversed(long fact, Entry entry, RecordHash reason) => new DisbursementReversed(
        fact, Loan, [.. Shares.Select(share => new ShareMoney(share.Share, share.Principal, share.Service))], entry,
        reason);
}

/// <summary>Principal and service of one share.</summary>
public readonly record struct ShareMoney(int Share, Money Principal, Money Service)
{
    public Money Total => Principal + Service;
}

/// <summary>The pay-out of a loan is taken back before anything was paid on it; the loan is over.</summary>
public sealed record DisbursementReversed(
    long Original, int Loan, IReadOnlyList<ShareMoney> Shares, Entry Entry, RecordHash Reason) : Fact
{
    public override string Kind => "disbursement_reversed";

    public override void Apply(Page page)
    {
        Entry.Apply(page, "reversal", Reason, Original);
        page.Row(LoanSheets.DisbursementReversed, [Loan, Entry.Date.Number()]);
        foreach (var share in Shares)
            page.Sum(LoanSheets.Owed, [Loan, share.Share], -share.Principal.Units, -share.Service.Units);
    }
}

/// <summary>What is asked: pay out an approved loan, to the members who are there.</summary>
/// <param name="Absent">Persons who did not come; their shares are not paid out.</param>
/// <param name="First">First due date; one period after the day of pay-out when absent.</param>
/// <param name="Money">The box it is paid from; cash when absent.</param>
public sealed record LoanDisburse(
    int Loan, IReadOnlyList<int>? Absent = null, DateOnly? First = null, AccountCode? Money = null,
    DateOnly? Date = null);

public static class Disbursing
{
    /// <param name="second">Whether who pays needs a second human's confirmation; see <see cref="Doubling"/>.</param>
    public static Outcome<Draft> Decide(
        OpenBooks books, Loan? loan, Standing standing, LoanDisburse ask, Desk desk, SecondHuman? second = null,
        int payer = 0)
    {
        if (loan is null) return LoanRefusals.LoanUnknown(ask.Loan);
        if (loan.NotAt(Gate.Disbursement) is { } gate) return gate;
        if (standing.Group is not { } group) return GroupRefusals.GroupUnknown(loan.Group);
        var date = ask.Date ?? desk.Today;
        if (GateDates.Check(date, loan.LastGateOn, desk) is { } wrong) return wrong;
        if (ask.Money is { } account && !account.IsMoney) return LedgerRefusals.NotAMoneyAccount(account);
        // Surety savings and what the RWT set apart are never lent (accounting.md 7, 10).
        if (ask.Money is { IsOwnMoney: false } others)
            return LedgerRefusals.PurposeDoesNotTake("disbursement", others);
        foreach (var person in ask.Absent ?? [])
            if (loan.Find(person) is null) return LoanRefusals.MemberNotInLoan(person, loan.Number);
        LoanPart[] drawn =
        [
            .. loan.Parts.Where(part => part.Approved!.Value.IsPositive && ask.Absent?.Contains(part.Person) != true),
        ];
        if (drawn.Length == 0) return LoanRefusals.NobodyBorrows();
        foreach (var part in drawn)
            if (group.Find(part.Person) is null) return GroupRefusals.NotAMember(part.Person, group.Number);
        if (Eligibility.Stop(group, standing.FirstLoan, books.Settings) is { } stop) return stop;
        if (standing.InArrears(drawn.Select(part => part.Person), date) is { } arrears) return arrears;

        if (second?.IsMissing(payer) == true) return LoanRefusals.ConfirmationMissing(loan.Number);

        var shares = Schedule(loan.Terms, drawn, date, ask.First);
        if (shares.Refusal is { } schedule) return schedule;
        var total = drawn.Select(part => part.Approved!.Value).Sum();
        Line[] lines = [Line.Debit(Accounts.Loans, total), Line.Credit(ask.Money ?? Accounts.Cash, total)];
        var anchor = (ask.First ?? date).Day;
        return books.Write(VoucherKind.Bkk, new Dating(date), lines, desk).Then<Draft>(entry =>
            Draft.Of(new LoanDisbursed(loan.Number, loan.Group, anchor, loan.Terms.Every, shares.Value, entry)));
    }

    /// <summary>Each share by itself with the product's rounding; nothing is rounded again for the group.</summary>
    static Outcome<SharePaidOut[]> Schedule(
        LoanTerms terms, IReadOnlyList<LoanPart> parts, DateOnly date, DateOnly? first)
    {
        var shares = new List<SharePaidOut>(parts.Count);
        foreach (var part in parts)
        {
            var rows = Scheduling.Of(terms.For(part.Approved!.Value, date, first));
            if (rows.Refusal is { } refusal) return refusal;
            shares.Add(Scheduled(part.Share, part.Person, part.Approved.Value, rows.Value));
        }
        return shares.ToArray();
    }

    public static SharePaidOut Scheduled(int share, int person, Money principal, Instalment[] rows) => new(
        share, person, principal, rows.Sum(row => row.Service),
        [.. rows.Select(row => new DueRow(row.Due, row.Principal, row.Service))]);

    /// <summary>A pay-out is taken back only while nothing has been paid on the loan.</summary>
    public static Refusal? ReversalBlocked(RunningLoan loan) =>
        loan.Owed == loan.Principal + loan.Service ? null : LoanRefusals.LoanHasPayments(loan.Number);
}
