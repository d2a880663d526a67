using Gulir.Loans;
using Gulir.Risk;

namespace Gulir.Reporting;

/// <summary>
/// LPP, the monthly progress of every loan: what was to come in by the day, what came, what is behind. By paid date, as
/// arrears are.
/// </summary>
public static class Progress
{
    /// <param name="before">The portfolio at the end of the month before.</param>
    /// <param name="now">The portfolio on the day.</param>
    /// <param name="settled">Loans settled within the month, as they stand on the day.</param>
    public static Report Lpp(
        ReportHead head, Portfolio before, Portfolio now, IReadOnlyList<RunningLoan> settled,
        IReadOnlyDictionary<int, string> groups)
    {
        var earlier = before.Loans.ToDictionary(loan => loan.Paid.Number, loan => loan.Paid);
        var loans = now.Loans.Select(loan => loan.Paid).Concat(settled).DistinctBy(loan => loan.Number)
            .OrderBy(loan => loan.Number).ToArray();
        var rows = loans.Select(loan => Row(loan, earlier.GetValueOrDefault(loan.Number), now.Day, groups)).ToArray();
        return new Report(
            head with { TitleId = "Laporan Perkembangan Pinjaman (LPP)", TitleEn = "Progress of loans (LPP)" }, Columns,
            rows,
            [
                .. Columns.Select((column, i) => (Column: column, At: i))
                    .Where(one => one.Column.Kind == ColumnKind.Money)
                    .Select(one => (one.Column.Code, (object?)rows.Sum(row => (Money)row[one.At]!))),
            ]);
    }

    static readonly Column[] Columns =
    [
        new("loan", "Pinjaman", "Loan", ColumnKind.Number), new("group", "KSM", "Group"),
        Rupiah("principal", "Alokasi", "Allocation"),
        Rupiah("targetPrincipal", "Target pokok", "Target principal"),
        Rupiah("targetService", "Target jasa", "Target service"),
        Rupiah("beforePrincipal", "Pokok s.d. bulan lalu", "Principal before"),
        Rupiah("beforeService", "Jasa s.d. bulan lalu", "Service before"),
        Rupiah("monthPrincipal", "Pokok bulan ini", "Principal this month"),
        Rupiah("monthService", "Jasa bulan ini", "Service this month"),
        Rupiah("paidPrincipal", "Pokok s.d. bulan ini", "Principal to date"),
        Rupiah("paidService", "Jasa s.d. bulan ini", "Service to date"),
        Rupiah("outstanding", "Saldo", "Outstanding"),
        Rupiah("behindPrincipal", "Tunggakan pokok", "Principal behind"),
        Rupiah("behindService", "Tunggakan jasa", "Service behind"), new("percent", "%", "%"),
    ];

    static Column Rupiah(string code, string id, string en) => new(code, id, en, ColumnKind.Money);

    /// <summary>The percentage is of the target to date that has come in, principal and service together.</summary>
    static object?[] Row(
        RunningLoan loan, RunningLoan? before, DateOnly day, IReadOnlyDictionary<int, string> groups)
    {
        var due = loan.Dues.Where(row => row.Due <= day).ToArray();
        var last = due.Length - 1;
        var targetPrincipal = Target(loan, last, row => row.Principal);
        var targetService = Target(loan, last, row => row.Service);
        var (paidPrincipal, paidService) = Paid(loan);
        // A loan that was not there at the end of the month before had nothing paid.
        var (beforePrincipal, beforeService) = before is null ? (Money.Zero, Money.Zero) : Paid(before);
        if (before is null && loan.DisbursedOn < YearMonth.Of(day).First)
            (beforePrincipal, beforeService) = (paidPrincipal, paidService);
        var (behindPrincipal, behindService) = loan.Overdue(day);
        var target = targetPrincipal + targetService;
        var came = target - behindPrincipal - behindService;
        return
        [
            loan.Number, groups.GetValueOrDefault(loan.Group), loan.Principal, targetPrincipal, targetService,
            beforePrincipal, beforeService, paidPrincipal - beforePrincipal, paidService - beforeService,
            paidPrincipal, paidService, loan.PrincipalOwed, behindPrincipal, behindService,
            target.IsZero ? "-" : $"{Rounding.Divide(came.Units * 100, target.Units, Direction.Down)}",
        ];
    }

    static (Money Principal, Money Service) Paid(RunningLoan loan) =>
        (loan.Principal - loan.PrincipalOwed, loan.Service - loan.ServiceOwed);

    static Money Target(RunningLoan loan, int last, Func<DueRow, Money> part) =>
        loan.Shares.Sum(share => share.Rows.Take(last + 1).Sum(part));
}
