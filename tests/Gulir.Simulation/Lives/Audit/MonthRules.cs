namespace Gulir.Simulation.Lives.Audit;

/// <summary>A month's end: what each loan is worth, and the figures that a closed month keeps for ever.</summary>
static class MonthRules
{
    const int Reserve = 12010, ReserveCost = 51080, ReserveReleased = 41040;
    const int AtRisk = 3;

    /// <summary>A loan on a day: principal by book date, age by the day the money changed hands.</summary>
    public sealed record Seen(LoanFile Loan, long Outstanding, int Age, int PercentReserved, long OverduePrincipal)
    {
        public long Reserved => (Outstanding * PercentReserved + 50) / 100;
    }

    public static Seen[] Portfolio(Memory memory, DateOnly day) =>
    [
        .. memory.Loans
            .Where(loan => loan.PaidOut <= day && !(loan.TakenBack <= day))
            .Select(loan => See(memory, loan, day)),
    ];

    static Seen See(Memory memory, LoanFile loan, DateOnly day)
    {
        // From which age on a class is watched, substandard, doubtful and loss.
        int[] from = memory.Setting("collectability", "five_class", day) == "pnpm_five" ? [1, 3, 5, 7] : [1, 4, 7, 10];
        bool handed(Paid paid) => paid.Handed <= day;
        var age = loan.Age(day, handed);
        var owedByHand = loan.Drawn.Sum(part =>
            part.Lent + part.Charged - loan.PrincipalPaid(part.Share, handed) - loan.ServicePaid(part.Share, handed));
        var floor = day <= loan.LastDue || owedByHand == 0 ? 0 : loan.LastDue.AddMonths(3) < day ? 100 : 25;
        var percent = new[] { 1, 10, 25, 50, 100 }[from.Count(limit => age >= limit)];
        var overdue = loan.Drawn.Sum(part => Math.Max(0, part.Dues.Where(due => due.Day <= day)
            .Sum(due => due.Principal) - loan.PrincipalPaid(part.Share, handed)));
        return new Seen(
            loan, loan.PrincipalOwed(paid => paid.Booked <= day), age, Math.Max(percent, floor), overdue);
    }

    /// <summary>The voucher that brings the reserve to what the classes ask; none when it is there.</summary>
    static Slip? ReserveSlip(Memory memory, DateOnly day, Seen[] portfolio)
    {
        var book = memory.Cashbook;
        var raise = portfolio.Where(loan => loan.Outstanding > 0).Sum(loan => loan.Reserved)
            + book.Balance(Reserve, day);
        if (raise == 0) return null;
        var charged = Math.Max(book.Moved(ReserveCost, new DateOnly(day.Year, 1, 1), day), 0);
        var fromCost = raise > 0 ? raise : -Math.Min(-raise, charged);
        return new Slip(3, day, day, Cashbook.Net(
            new Side(Reserve, -raise), new Side(ReserveCost, fromCost), new Side(ReserveReleased, raise - fromCost)));
    }

    public static Forecast Foresee(Memory memory, PostReserve ask, DateOnly day)
    {
        if (ReserveSlip(memory, ask.On, Portfolio(memory, ask.On)) is not { } slip)
            return Forecast.No("reserve_stands");
        return Forecast.Of(
            memory.Cashbook.WhyNot(day, slip, false), [new Expected("reserve_posted", slip)], _ => { });
    }

    public static Forecast Foresee(Memory memory, CloseMonth ask, DateOnly day)
    {
        var book = memory.Cashbook;
        var first = new DateOnly(ask.Month / 100, ask.Month % 100, 1);
        var last = first.AddMonths(1).AddDays(-1);
        var next = book.ClosedThrough == 0
            ? Cashbook.MonthOf(book.Since)
            : Cashbook.MonthOf(new DateOnly(book.ClosedThrough / 100, book.ClosedThrough % 100, 1).AddMonths(1));
        var reasons = new List<string>();
        if (ask.Month < next) reasons.Add("month_is_closed");
        if (ask.Month > next) reasons.Add("month_not_next");
        if (day < last) reasons.Add("month_not_ended");
        var savings = -book.Balance(21020, last);
        if (savings > book.Balance(Cashbook.SuretyBank, last) + book.Balance(Cashbook.Cash, last) && savings > 0)
            reasons.Add("savings_not_covered");
        var portfolio = Portfolio(memory, last);
        var slip = ReserveSlip(memory, last, portfolio);
        if (slip is not null) reasons.AddRange(book.WhyNot(day, slip, false));
        Expected[] facts = slip is null
            ? [new Expected("month_closed")]
            : [new Expected("reserve_posted", slip), new Expected("month_closed")];
        return Forecast.Of(reasons, facts, _ =>
        {
            book.ClosedThrough = ask.Month;
            memory.MonthEnds[ask.Month] = Figures(memory, last, portfolio);
        });
    }

    /// <summary>In the order of the table month_end.</summary>
    static long[] Figures(Memory memory, DateOnly last, Seen[] portfolio)
    {
        var book = memory.Cashbook;
        long sum(int from, int to) => book.Accounts.Where(account => account >= from && account < to)
            .Sum(account => book.Balance(account, last));
        var newYear = new DateOnly(last.Year, 1, 1);
        long year(int from, int to) => book.Accounts.Where(account => account >= from && account < to)
            .Sum(account => book.Moved(account, newYear, last));
        Seen[] active = [.. portfolio.Where(loan => loan.Outstanding > 0)];
        int[] groups = [.. active.Select(loan => loan.Loan.Group).Distinct()];
        Seen[] late = [.. portfolio.Where(loan => loan.Age >= AtRisk)];
        var borrowers = active.SelectMany(seen => seen.Loan.Drawn
            .Where(part => part.Lent > seen.Loan.PrincipalPaid(part.Share, paid => paid.Booked <= last))
            .Select(part => part.Person)).Distinct().Count();
        var first = book.FirstEntry ?? last;
        return
        [
            groups.Length, borrowers, active.Sum(loan => loan.Outstanding), sum(10_000, 20_000),
            -(sum(31_010, 31_011) + sum(31_020, 31_022) + sum(31_040, 31_041)),
            late.Select(loan => loan.Loan.Group).Distinct().Count(groups.Contains),
            late.Where(loan => loan.Outstanding > 0).Sum(loan => loan.Outstanding),
            late.Where(loan => loan.Outstanding > 0)
                .Sum(loan => Math.Min(loan.OverduePrincipal, loan.Outstanding)),
            -year(40_000, 50_000), year(50_000, 60_000), -sum(31_000, 32_000),
            first.Year == last.Year ? last.Month - first.Month + 1 : last.Month,
        ];
    }
}
