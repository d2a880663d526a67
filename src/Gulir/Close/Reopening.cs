using Gulir.Book;
using Gulir.Institution;

namespace Gulir.Close;

/// <summary>
/// One signature under the reopening of a month; the second, of another human, completes it and opens the month. What
/// the close had kept stays and is printed as known at its fact.
/// </summary>
/// <param name="Close">Number of the fact that had closed the month.</param>
public sealed record MonthReopened(
    YearMonth Month, long Close, int Officer, int Human, bool Complete, RecordHash Reason) : Fact
{
    public override string Kind => "month_reopened";

    public override void Apply(Page page) => page.Row(CloseSheets.MonthReopened,
        [Month.Number, Close, Officer, Human, Complete ? 1 : 0], Reason.ToString());
}

/// <summary>What is asked: the month that was closed last, and why it must be opened.</summary>
public sealed record MonthReopen(YearMonth Month, string Reason);

/// <summary>The month that was closed last, and who has signed to open it.</summary>
/// <param name="Close">Number of the fact that closed it.</param>
/// <param name="Opening">Shut by the opening balances, which are never opened.</param>
/// <param name="SharedThrough">Last year whose result an RWT has shared; 0 when none.</param>
/// <param name="ClosedYear">The year that was closed last; 0 when none.</param>
public sealed record LastClose(
    YearMonth Month, long Close, bool Opening, IReadOnlyList<int> Signed, int SharedThrough, int ClosedYear = 0);

public static class Reopening
{
    const int Humans = 2;

    public static Outcome<Draft> Decide(LastClose? last, Officer officer, MonthReopen ask, Desk desk)
    {
        if (last is null || last.Opening || last.Month != ask.Month)
            return CloseRefusals.MonthNotLastClosed(ask.Month);
        if (last.Month.Year <= last.SharedThrough) return CloseRefusals.YearIsShared(last.Month.Year);
        // What is booked in a month of a closed year would never reach its result.
        if (last.Month.Year <= last.ClosedYear) return YearRefusals.YearOpensFirst(last.Month.Year);
        if (string.IsNullOrWhiteSpace(ask.Reason)) return Ledger.LedgerRefusals.ReasonMissing();
        if (last.Signed.Contains(officer.Human)) return CloseRefusals.HumanHasSigned();
        var complete = last.Signed.Distinct().Count() + 1 >= Humans;
        var reason = SideRecord.Text(ask.Reason, desk);
        return Draft.Of(
            new MonthReopened(ask.Month, last.Close, officer.Number, officer.Human, complete, reason.Hash()), reason);
    }
}
