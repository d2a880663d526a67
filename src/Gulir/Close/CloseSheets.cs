using Gulir.Book;

namespace Gulir.Close;

public static class CloseSheets
{
    public static readonly Sheet MonthEnd = Sheet.Rows("month_end",
    [
        "month", "active_groups", "active_borrowers", "outstanding", "total_assets", "capital_received",
        "groups_at_risk", "outstanding_at_risk", "overdue_at_risk", "income", "cost", "fund_capital", "months",
    ]);

    /// <summary>The parts of the ratios that a month keeps beside those of the programme.</summary>
    public static readonly Sheet MonthPerformance = Sheet.Rows("month_performance",
    [
        "month", "late_30", "rescheduled", "written_off", "service_income", "bank_interest", "running_cost",
        "cost_before_tax", "reserve_held", "outstanding_sum", "outstanding_points", "borrower_sum",
        "borrower_points", "principal_asked", "principal_received",
    ]);

    public static readonly Sheet CheckAccepted = Sheet.Rows("check_accepted",
        ["month", "officer", "human"], "check_name", "reason_record");

    /// <summary><c>closed_fact</c> is the close that is opened; the row with <c>complete</c> 1 opens it.</summary>
    public static readonly Sheet MonthReopened = Sheet.Rows("month_reopened",
        ["month", "closed_fact", "officer", "human", "complete"], "reason_record");

    /// <summary>What the book said when an office was handed over.</summary>
    public static readonly Sheet Handover = Sheet.Rows("handover",
    [
        "from_officer", "to_officer", "handed_on", "cash", "cash_counted_on", "loans", "outstanding", "advances",
        "last_bkm", "last_bkk", "last_bpm", "waiting", "not_visited",
    ], "minutes_record");

    public static readonly Sheet HandoverBank = Sheet.Rows("handover_bank", ["from_officer", "account", "amount"]);
}
