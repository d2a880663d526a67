using Gulir.Book;
using Gulir.Ledger;

namespace Gulir.Loans;

/// <summary>Service that was due already is not asked any more (keringanan jasa); a memorandum without an entry.
/// </summary>
/// <param name="Scope">The share that was signed for; 0 is the whole loan.</param>
public sealed record ServiceWaived(int Loan, int Scope, DateOnly Date, IReadOnlyList<ShareAmount> Shares) : Fact
{
    public override string Kind => "service_waived";

    public override void Apply(Page page)
    {
        foreach (var share in Shares)
        {
            page.Row(LoanSheets.Payment, [Loan, share.Share, Date.Number(), Date.Number(), 0, 0, share.Amount.Units]);
            page.Sum(LoanSheets.Owed, [Loan, share.Share], 0, -share.Amount.Units);
        }
        TakenRows.Apply(page, Loan, Scope, Way.Waive, Date, Money.Zero, Shares.Sum(share => share.Amount));
    }
}

/// <summary>What is asked: how much of the service that is due is waived, of the loan or of one share of it.</summary>
/// <param name="Amount">All of it when absent.</param>
public sealed record ServiceWaive(int Loan, int Share = 0, Money? Amount = null, DateOnly? Date = null);

public static class Waiving
{
    /// <summary>Service of the loan, or of one share (0: all), that is due on a day and not paid.</summary>
    public static Money Due(RunningLoan loan, int share, DateOnly day) =>
        Of(loan, share, day).Sum(row => row.Amount);

    static ShareAmount[] Of(RunningLoan loan, int share, DateOnly day) =>
    [
        .. loan.Shares.Where(one => share == 0 || one.Number == share)
            .Select(one => new ShareAmount(one.Number, one.ServiceDue(loan.LastRowDue(day)))),
    ];

    /// <summary>Two humans sign (accounting.md 5); what is waived is divided over the shares by what they owe.</summary>
    public static Outcome<Draft> Decide(OpenBooks books, TroubleState state, ServiceWaive ask, Desk desk)
    {
        if (state.Loan is not { } loan) return LoanRefusals.LoanNotDisbursed(ask.Loan);
        if (loan.IsSettled) return Troubles.Closed(loan);
        if (ask.Share != 0 && loan.Find(ask.Share) is null)
            return LoanRefusals.ShareUnknown(ask.Share, loan.Number);
        if (!state.IsSigned)
            return TroubleRefusals.NotSigned(state.SignaturesWanted, state.Deciding.Count());
        var date = ask.Date ?? desk.Today;
        if (GateDates.Check(date, state.LastOn, desk) is { } early) return early;
        if (books.CheckDates(date, date, null, desk) is { } wrong) return wrong;
        var due = Of(loan, ask.Share, date);
        var sum = due.Sum(row => row.Amount);
        var amount = ask.Amount ?? sum;
        if (amount > sum || sum.IsZero) return TroubleRefusals.WaiverAboveDue(amount, sum);
        if (amount.NotPositive() is { } bad) return bad;
        var parts = Split.By(amount, [.. due.Select(row => row.Amount)]);
        return Draft.Of(new ServiceWaived(
            loan.Number, ask.Share, date,
            [
                .. due.Select((row, i) => new ShareAmount(row.Share, parts[i])).Where(row => row.Amount.IsPositive),
            ]));
    }
}
