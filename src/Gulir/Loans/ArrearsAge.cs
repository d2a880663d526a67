namespace Gulir.Loans;

/// <summary>
/// The one age of arrears that LAR, PAR, RR, collectability and reserve all use (accounting.md 4): counted from the
/// oldest instalment due on or before the day that is not fully paid; one rupiah short is unpaid.
/// </summary>
public static class ArrearsAge
{
    /// <summary>Age of the group's loan: its card is unpaid where any share is. 0 when nothing due is unpaid.</summary>
    public static int Of(RunningLoan loan, DateOnly day) =>
        OldestUnpaid(loan, day) is { } due ? Since(loan, due, day) : 0;

    /// <summary>Age of one member's share; information, not the loan's class.</summary>
    public static int Of(RunningLoan loan, Share share, DateOnly day) =>
        share.FirstUnpaid() is { } row && share.Rows[row].Due <= day ? Since(loan, share.Rows[row].Due, day) : 0;

    /// <summary>Due date of the oldest instalment that is due and not fully paid.</summary>
    public static DateOnly? OldestUnpaid(RunningLoan loan, DateOnly day)
    {
        DateOnly? oldest = null;
        foreach (var share in loan.Shares)
        {
            if (share.FirstUnpaid() is not { } row) continue;
            var due = share.Rows[row].Due;
            if (due <= day && (oldest is null || due < oldest)) oldest = due;
        }
        return oldest;
    }

    /// <summary>
    /// Monthly: the count of due dates from the unpaid one to the day, the schedule continued monthly on its anchor day
    /// past the last instalment. Other frequencies: one, and whole months since.
    /// </summary>
    static int Since(RunningLoan loan, DateOnly due, DateOnly day)
    {
        if (loan.Every != Frequency.Month) return 1 + Dates.WholeMonths(due, day);
        var months = (day.Year - due.Year) * 12 + day.Month - due.Month;
        var dueDay = Math.Min(loan.AnchorDay, DateTime.DaysInMonth(day.Year, day.Month));
        return months + (day.Day >= dueDay ? 1 : 0);
    }
}
