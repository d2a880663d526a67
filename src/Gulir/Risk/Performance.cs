using Gulir.Ledger;
using Gulir.Loans;

namespace Gulir.Risk;

/// <summary>
/// The parts of the ratios by which microfinance compares itself (accounting.md 15), on a day. Regions add parts,
/// never ratios; the n that annualises stands with the parts of the programme's indicators.
/// </summary>
/// <param name="Late30">Outstanding of loans whose oldest unpaid due date lies more than 30 calendar days back.</param>
/// <param name="Rescheduled">Outstanding of rescheduled loans under watch that are not in Late30.</param>
/// <param name="WrittenOff">Principal written off from 1 January to the day.</param>
/// <param name="ServiceIncome">41010, 41011 and 41012 from 1 January to the day.</param>
/// <param name="RunningCost">5xxxx less 51080, 51071 and 51095.</param>
/// <param name="OutstandingSum">
/// Month-end outstandings of the year, the opening one included, added up over <paramref name="OutstandingPoints"/>.
/// </param>
/// <param name="BorrowerSum">Month-end active borrowers of the year, without an opening one.</param>
/// <param name="PrincipalAsked">Principal due in the month and arrears at its start, less what was paid ahead.</param>
/// <param name="PrincipalReceived">What of it came in during the month.</param>
public sealed record PerformanceParts(
    Money Late30, Money Rescheduled, Money WrittenOff, Money ServiceIncome, Money BankInterest, Money RunningCost,
    Money CostBeforeTax, Money ReserveHeld, Money OutstandingSum, int OutstandingPoints, int BorrowerSum,
    int BorrowerPoints, Money PrincipalAsked, Money PrincipalReceived)
{
    /// <summary>The figures that the ledger gives, from the year's sums and the balances (debits positive).</summary>
    public PerformanceParts WithLedger(
        IReadOnlyDictionary<AccountCode, Money> year, IReadOnlyDictionary<AccountCode, Money> balances)
    {
        Money Of(int account) => year.GetValueOrDefault(new AccountCode(account));
        var cost = year.Where(row => row.Key.IsCost).Sum(row => row.Value);
        return this with
        {
            ServiceIncome = -(Of(41010) + Of(41011) + Of(41012)),
            BankInterest = -Of(41021),
            RunningCost = cost - Of(51080) - Of(51071) - Of(51095),
            CostBeforeTax = cost - Of(51095),
            ReserveHeld = -balances.GetValueOrDefault(Accounts.Reserve),
        };
    }

    /// <summary>After the entry by which a close posts the reserve.</summary>
    public PerformanceParts After(IReadOnlyList<Line> lines)
    {
        var parts = this;
        foreach (var line in lines)
            if (line.Account == Accounts.Reserve)
                parts = parts with { ReserveHeld = parts.ReserveHeld - line.Amount };
            else if (line.Account == Accounts.ReserveCost)
                parts = parts with { CostBeforeTax = parts.CostBeforeTax + line.Amount };
        return parts;
    }

    /// <summary>The figures that the loans give: as they stood before the month, and on the day.</summary>
    public PerformanceParts WithLoans(Portfolio before, Portfolio now)
    {
        const int days = 30;
        var late = now.Outstanding.Where(loan =>
            ArrearsAge.OldestUnpaid(loan.Paid, now.Day) is { } due && now.Day.DayNumber - due.DayNumber > days);
        var fresh = now.Loans.Select(loan => loan.Paid).Where(loan => loan.DisbursedOn > before.Day)
            .Sum(loan => loan.Shares.Sum(share => share.Rows.Where(row => row.Due <= now.Day)
                .Sum(row => row.Principal)));
        var asked = fresh + before.Loans.Sum(loan => loan.Paid.Overdue(now.Day).Principal);
        var left = now.Loans.Sum(loan => loan.Paid.Overdue(now.Day).Principal);
        return this with
        {
            Late30 = late.Sum(loan => loan.Outstanding),
            Rescheduled = now.Outstanding.Where(loan => loan.UnderWatch).Except(late).Sum(loan => loan.Outstanding),
            PrincipalAsked = asked,
            PrincipalReceived = asked - left,
        };
    }

    public static readonly PerformanceParts Nothing = new(
        default, default, default, default, default, default, default, default, default, 0, 0, 0, default, default);
}

/// <summary>The ratios themselves, not graded; one without a value cannot be computed.</summary>
/// <param name="CostPerBorrower">Rupiah a borrower and year.</param>
public sealed record Performance(
    Ratio Par30, Ratio Yield, Ratio Oer, Ratio WriteOff, Ratio Oss, Ratio RiskCoverage, Ratio CostPerBorrower,
    Ratio AveragePortfolio, Ratio RepaymentRate)
{
    public static Performance Of(IndicatorParts indicators, PerformanceParts parts) => Of([(indicators, parts)]);

    /// <summary>A region's ratios: numerators and denominators of its funds are added (accounting.md 15).</summary>
    public static Performance Of(IReadOnlyList<(IndicatorParts Indicators, PerformanceParts More)> funds)
    {
        // Months of the year and numbers of month ends differ between funds: all are brought to one denominator.
        var months = Common(funds.Select(fund => Math.Max(fund.Indicators.Months, 1)));
        var lentPoints = Common(funds.Select(fund => Math.Max(fund.More.OutstandingPoints, 1)));
        var borrowerPoints = Common(funds.Select(fund => Math.Max(fund.More.BorrowerPoints, 1)));
        Int128 Add(Func<PerformanceParts, Int128> of) => funds.Aggregate((Int128)0, (sum, fund) => sum + of(fund.More));
        Int128 Yearly(Func<PerformanceParts, Money> of) => funds.Aggregate((Int128)0, (sum, fund) =>
            sum + ((Int128)of(fund.More).Units * 12 * (months / Math.Max(fund.Indicators.Months, 1))));
        var lent = Add(more => (Int128)more.OutstandingSum.Units * (lentPoints / Math.Max(more.OutstandingPoints, 1)));
        var borrowers = Add(more => (Int128)more.BorrowerSum * (borrowerPoints / Math.Max(more.BorrowerPoints, 1)));
        Ratio OfLent(Func<PerformanceParts, Money> of) => Ungraded(Yearly(of) * lentPoints, lent * months);

        var late = Add(more => (more.Late30 + more.Rescheduled).Units);
        return new Performance(
            Ungraded(late, funds.Sum(fund => fund.Indicators.Outstanding).Units), OfLent(more => more.ServiceIncome),
            OfLent(more => more.RunningCost), OfLent(more => more.WrittenOff),
            Ungraded(
                Add(more => (more.ServiceIncome + more.BankInterest).Units), Add(more => more.CostBeforeTax.Units)),
            Ungraded(Add(more => more.ReserveHeld.Units), late),
            Ungraded(Yearly(more => more.RunningCost) * borrowerPoints, borrowers * months),
            Ungraded(lent, funds.Any(fund => fund.More.OutstandingPoints > 0) ? lentPoints : 0),
            Ungraded(Add(more => more.PrincipalReceived.Units), Add(more => more.PrincipalAsked.Units)));
    }

    static int Common(IEnumerable<int> numbers) => numbers.Aggregate(1, Indicators.LeastCommonMultiple);

    static Ratio Ungraded(Int128 numerator, Int128 denominator) => new(numerator, denominator, Grade.NotComputable);
}
