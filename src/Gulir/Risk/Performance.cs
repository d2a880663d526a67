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
    public static Performance Of(IndicatorParts indicators, PerformanceParts parts)
    {
        var n = Math.Max(indicators.Months, 1);
        var late = parts.Late30 + parts.Rescheduled;
        // A part x 12/n / (sum / points), as one exact fraction.
        Ratio Yearly(Money part) => Ungraded(
            (Int128)part.Units * 12 * parts.OutstandingPoints, (Int128)parts.OutstandingSum.Units * n);
        return new Performance(
            Ungraded(late.Units, indicators.Outstanding.Units), Yearly(parts.ServiceIncome),
            Yearly(parts.RunningCost), Yearly(parts.WrittenOff),
            Ungraded((parts.ServiceIncome + parts.BankInterest).Units, parts.CostBeforeTax.Units),
            Ungraded(parts.ReserveHeld.Units, late.Units),
            Ungraded((Int128)parts.RunningCost.Units * 12 * parts.BorrowerPoints, (Int128)parts.BorrowerSum * n),
            Ungraded(parts.OutstandingSum.Units, parts.OutstandingPoints),
            Ungraded(parts.PrincipalReceived.Units, parts.PrincipalAsked.Units));
    }

    static Ratio Ungraded(Int128 numerator, Int128 denominator) => new(numerator, denominator, Grade.NotComputable);
}
