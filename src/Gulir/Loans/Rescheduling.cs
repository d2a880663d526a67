using Gulir.Book;
using Gulir.Institution;
using Gulir.Ledger;

namespace Gulir.Loans;

/// <summary>A share that goes on in a new loan.</summary>
/// <param name="New">With the fresh schedule; the carried service is in its rows, never in its principal.</param>
/// <param name="Carried">Service that was due in the old loan and is asked in the new one.</param>
/// <param name="Dropped">Service of the old schedule that was not due; the new schedule has its own.</param>
public sealed record ShareCarried(SharePaidOut New, Money Carried, Money Dropped);

/// <summary>
/// The remaining principal of a loan goes on as a new loan of the same group, with a schedule that it can pay; no
/// money moves (accounting.md 8).
/// </summary>
/// <param name="Class">
/// Place of the loan's class in the scheme on that day, from 1; it stays at least so while the loan is under watch.
/// </param>
public sealed record LoanRescheduled(
    int Old, int Loan, int Group, int AnchorDay, Frequency Every, string Product, LoanTerms Terms,
    IReadOnlyList<ShareCarried> Shares, int Class, Entry Entry) : Fact, IReversible
{
    public override string Kind => "loan_rescheduled";

    public override void Apply(Page page)
    {
        Entry.Apply(page, "reschedule");
        page.Row(LoanSheets.Application, [Loan, Group, Entry.Date.Number(), 0, .. Terms.Columns()], Product, "");
        foreach (var (share, carried, dropped) in Shares)
        {
            LeftRows.Apply(
                page, Old, share.Share, Entry.Date, Way.Reschedule, share.Principal, carried + dropped);
            page.Row(LoanSheets.ApplicationShare, [Loan, share.Share, share.Person, share.Principal.Units]);
        }
        LoanDisbursed.ApplyLoan(
            page, Loan, Group, Entry.Date, AnchorDay, Every, [.. Shares.Select(share => share.New)]);
        page.Row(LoanSheets.Reschedule, [Old, Loan, Entry.Date.Number(), Class]);
    }

    public Fact Reversed(long fact, Entry entry, RecordHash reason) => new RescheduleReversed(
        fact, Old, Loan,
        [.. Shares.Select(row => new ShareBack(
            row.New.Share, row.New.Principal, row.Carried + row.Dropped, row.New.Service))],
        entry, reason);
}

/// <summary>What a share owes again in the old loan, and its service in the new one, which is over.</summary>
public readonly record struct ShareBack(int Share, Money Principal, Money OldService, Money NewService);

/// <summary>A reschedule is taken back before anything was paid on the new loan.</summary>
public sealed record RescheduleReversed(
    long Original, int Old, int Loan, IReadOnlyList<ShareBack> Shares, Entry Entry, RecordHash Reason) : Fact
{
    public override string Kind => "reschedule_reversed";

    public override void Apply(Page page)
    {
        Entry.Apply(page, "reversal", Reason, Original);
        page.Row(LoanSheets.DisbursementReversed, [Loan, Entry.Date.Number()]);
        foreach (var share in Shares)
        {
            page.Sum(LoanSheets.Owed, [Loan, share.Share], -share.Principal.Units, -share.NewService.Units);
            LeftRows.Apply(
                page, Old, share.Share, Entry.Date, Way.Reschedule, -share.Principal, -share.OldService);
        }
    }
}

/// <summary>What is asked: in how many instalments the rest is paid, as the LKM's minutes say.</summary>
/// <param name="First">First due date; one period after the day when absent.</param>
/// <param name="Grace">First instalments with service only.</param>
public sealed record LoanReschedule(
    int Loan, int Count, DateOnly? First = null, int Grace = 0, DateOnly? Date = null);

/// <summary>What a reschedule rests on.</summary>
/// <param name="Terms">Terms of the old loan; all but count and grace stay.</param>
/// <param name="Before">It has been rescheduled before, or it is such a new loan itself.</param>
/// <param name="Class">Place of its class in the scheme of the day, from 1.</param>
/// <param name="Stopped">Shares whose service stopped with a death: the new schedule asks no new service of them.
/// </param>
public sealed record RescheduleState(
    TroubleState Trouble, string Product, LoanTerms Terms, bool Before, int Class, int LoansSoFar,
    IReadOnlyCollection<int>? Stopped = null);

public static class Rescheduling
{
    public static Outcome<Draft> Decide(OpenBooks books, RescheduleState state, LoanReschedule ask, Desk desk)
    {
        if (state.Trouble.Loan is not { } loan) return LoanRefusals.LoanNotDisbursed(ask.Loan);
        if (loan.IsSettled) return Troubles.Closed(loan);
        if (state.Before) return TroubleRefusals.AlreadyRescheduled(loan.Number);
        if (!loan.PrincipalOwed.IsPositive) return LoanRefusals.LoanSettled(loan.Number);
        if (!state.Trouble.IsSigned)
            return TroubleRefusals.NotSigned(state.Trouble.SignaturesWanted, state.Trouble.Deciding.Count());
        var date = ask.Date ?? desk.Today;
        if (GateDates.Check(date, state.Trouble.LastOn, desk) is { } wrong) return wrong;
        var terms = state.Terms with { Count = ask.Count, GracePrincipal = ask.Grace };
        var due = loan.LastRowDue(date);
        var shares = new List<ShareCarried>();
        foreach (var share in loan.Shares.Where(share => !share.Owed.IsZero))
        {
            var carried = share.ServiceDue(due);
            var noService = state.Stopped?.Contains(share.Number) == true;
            var fresh = Fresh(loan, share, carried, noService ? terms with { Rate = default } : terms, date, ask.First);
            if (fresh.Refusal is { } refusal) return refusal;
            shares.Add(new ShareCarried(fresh.Value, carried, share.ServiceOwed - carried));
        }
        var principal = shares.Sum(share => share.New.Principal);
        Line[] lines = [Line.Debit(Accounts.Loans, principal), Line.Credit(Accounts.Loans, principal)];
        return books.Write(VoucherKind.Bpm, new Dating(date), lines, desk, apart: true).Then<Draft>(entry =>
            Draft.Of(new LoanRescheduled(
                loan.Number, state.LoansSoFar + 1, loan.Group, (ask.First ?? date).Day, terms.Every, state.Product,
                terms, shares, state.Class, entry)));
    }

    /// <summary>
    /// The share's remaining principal on the new terms; its unpaid service is added to the rows in even steps of the
    /// terms' unit, so that no instalment is a lump. A share that owes service alone gets the same due dates.
    /// </summary>
    static Outcome<SharePaidOut> Fresh(
        RunningLoan loan, Share share, Money carried, LoanTerms terms, DateOnly date, DateOnly? first)
    {
        var owes = share.PrincipalOwed.IsPositive;
        var rows = Scheduling.Of(terms.For(owes ? share.PrincipalOwed : loan.PrincipalOwed, date, first));
        if (rows.Refusal is { } refusal) return refusal;
        var step = new Money(Rounding.ToUnit(carried.Units, rows.Value.Length, terms.RoundUnit, Direction.Up));
        var left = carried;
        var due = new List<DueRow>(rows.Value.Length);
        foreach (var row in rows.Value)
        {
            var part = Money.Min(step, left);
            left -= part;
            due.Add(new DueRow(
                row.Due, owes ? row.Principal : Money.Zero, (owes ? row.Service : Money.Zero) + part));
        }
        return new SharePaidOut(share.Number, share.Person, share.PrincipalOwed, due.Sum(row => row.Service), due);
    }
}
