namespace Gulir.Server.Example;

/// <summary>
/// Keeps the 14 funds together on their way to the published total: each month it looks how far they would come and
/// moves the share of the service that is paid as incentives, within what is usual.
/// </summary>
sealed class Steering(IReadOnlyList<FundPlay> funds, long target)
{
    /// <summary>Thousandths of the service.</summary>
    const long Usual = 400;
    const long Least = 368;
    const long Most = 432;

    /// <summary>How much more each month brings than the one before it, in thousandths.</summary>
    const long Rise = 6;

    static readonly YearMonth From = new(2011, 1);

    readonly List<(Money Assets, Money Service, long Share)> _months = [];

    public long Share { get; private set; } = Usual;

    public Money Assets { get; private set; }

    /// <summary>Looks at the month that has just ended and chooses the share of the next.</summary>
    public void Look(YearMonth ended)
    {
        Assets = funds.Where(fund => fund.HasBegun(ended)).Sum(fund => fund.Assets(ended.Last));
        _months.Add((Assets, funds.Sum(fund => fund.ServiceOfMonth), Share));
        if (ended.Next < From) return;
        var left = (Villages.Last.Year - ended.Year) * 12 + Villages.Last.Month - ended.Month;
        if (left <= 0) return;
        var year = _months.TakeLast(12).ToArray();
        var growth = Assets - _months[^13].Assets;
        var service = year.Sum(month => month.Service);
        var share = year.Sum(month => month.Share) / year.Length;
        // Each month brings somewhat more than the mean of the year before, as funds grow.
        var rising = 1_000 + Rise * (left / 2 + 6);
        var forecast = Assets.Units + growth.Units * left / 12 * rising / 1_000;
        var over = forecast - target;
        var each = Math.Max(service.Units * left / 12 * rising / 1_000, 1);
        Share = Math.Clamp(share + over * 1_000 / each, Least, Most);
    }
}
