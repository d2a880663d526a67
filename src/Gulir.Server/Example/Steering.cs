namespace Gulir.Server.Example;

/// <summary>
/// Keeps the 14 funds together on their way to the published total: each month it looks how far they would come and
/// moves the share of the service that is paid as incentives, within what is usual.
/// </summary>
sealed class Steering(IReadOnlyList<FundPlay> funds, long target)
{
    /// <summary>Thousandths of the service.</summary>
    const long Usual = 300;
    const long Founding = 200;
    const long Least = 280;
    const long Most = 380;

    /// <summary>How much more each month brings than the one before it, in thousandths.</summary>
    const long Rise = 8;

    /// <summary>May lie unspent at the end, when some works still run; known once the last works are planned.</summary>
    const long Unspent = 14_000_000;

    static readonly YearMonth From = new(2011, 1);
    static readonly YearMonth Founded = new(2010, 1);

    /// <summary>The last month of which a meeting shares the result before the end.</summary>
    static readonly YearMonth LastShared = new(2018, 12);

    readonly List<(Money Made, Money Service, long Share)> _months = [];

    /// <summary>In the year of their founding, with little to collect, the officers take less.</summary>
    public long Share { get; private set; } = Founding;

    /// <summary>
    /// Looks at the month that has just ended and chooses the share of the next. What was spent of the surplus and the
    /// reserve are put back to see how funds grow; what will be spent and reserved is taken off at the end.
    /// </summary>
    public void Look(YearMonth ended)
    {
        FundPlay[] begun = [.. funds.Where(fund => fund.HasBegun(ended))];
        var spent = funds.Sum(fund => fund.Profit.Spent);
        var made = begun.Sum(fund => fund.Purse.All + fund.Outstanding) + spent;
        _months.Add((made, funds.Sum(fund => fund.ServiceOfMonth), Share));
        if (ended.Next == Founded) Share = Usual;
        if (ended.Next < From) return;
        var left = Months(ended, Villages.Last);
        if (left <= 0) return;
        var year = _months.TakeLast(12).ToArray();
        var growth = (made - _months[^13].Made).Units;
        var service = year.Sum(month => month.Service).Units;
        var share = year.Sum(month => month.Share) / year.Length;
        // Each month brings somewhat more than the mean of the year before, as funds grow.
        long Rising(long amount, int months) => amount * months / 12 * (1_000 + Rise * (months / 2 + 6)) / 1_000;

        var shared = Math.Max(Months(ended, LastShared), 0);
        var reserved = begun.Sum(fund => fund.ReserveAtEnd(ended));
        var forecast = made.Units + Rising(growth, left) - Out(Rising(growth, shared))
            - (spent + reserved + Ahead(begun, ended, shared > 0)).Units
            + (shared > 0 || begun.Any(fund => fund.Profit.Pending.IsPositive) ? Unspent : 0);
        var each = Math.Max(Rising(service, left) - Out(Rising(service, shared)), 1);
        Share = Math.Clamp(share + (forecast - target) * 1_000 / each, Least, Most);
    }

    static int Months(YearMonth from, YearMonth to) => (to.Year - from.Year) * 12 + to.Month - from.Month;

    /// <summary>What will still be spent of money that is shared, and of results that wait for their meeting.</summary>
    static Money Ahead(FundPlay[] begun, YearMonth ended, bool runs) => begun.Sum(fund =>
    {
        var waits = runs ? fund.Profit.Unshared(ended.Last) : fund.Profit.Pending;
        return fund.Works.Ahead + fund.Profit.Governing + new Money(waits.Units * fund.Profit.OutPercent / 100);
    });

    /// <summary>Of results the part that leaves the funds.</summary>
    long Out(long amount) => amount * funds.Sum(fund => fund.Profit.OutPercent) / funds.Count / 100;
}
