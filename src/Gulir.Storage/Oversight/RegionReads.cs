using Gulir.Risk;

namespace Gulir.Storage.Oversight;

/// <summary>The figures of one fund's closed month, within a region.</summary>
public sealed record FundMonth(string Code, string Village, IndicatorParts Parts);

/// <summary>What a region's funds were worth together at the end of a month, and how many had closed it.</summary>
public sealed record RegionMonth(YearMonth Month, Money Assets, int Funds);

/// <summary>Closed months of every fund in a region; a code is a prefix of those below it.</summary>
public static class RegionReads
{
    const string Within = "(f.code = $1 or (f.code >= $2 and f.code < $3))";

    /// <summary>The close that stands: the last of its month, and not opened again.</summary>
    const string Latest =
        "m.fact = (select max(n.fact) from month_end n where n.fund_id = m.fund_id and n.month = m.month) "
        + "and not exists (select 1 from month_reopened r where r.fund_id = m.fund_id and r.closed_fact = m.fact "
        + "and r.complete = 1)";

    public static List<FundMonth> MonthOf(this Session session, RegionCode region, YearMonth month) => session.Query(
        $"""
        select f.code, f.village, m.active_groups, m.active_borrowers, m.outstanding, m.total_assets,
            m.capital_received, m.groups_at_risk, m.outstanding_at_risk, m.overdue_at_risk, m.income, m.cost,
            m.fund_capital, m.months
        from month_end m join fund f on f.fund_id = m.fund_id
        where {Within} and m.month = $4 and {Latest} order by f.code
        """,
        row => new FundMonth(row.Text(0), row.Text(1), new IndicatorParts(
            row.Int(2), row.Int(3), row.Money(4), row.Money(5), row.Money(6), row.Int(7), row.Money(8), row.Money(9),
            row.Money(10), row.Money(11), row.Money(12), row.Int(13))),
        region.Text, region.Text + ".", region.Text + "/", month.Number);

    /// <summary>Every month that any fund of the region has closed, oldest first.</summary>
    public static List<RegionMonth> MonthsOf(this Session session, RegionCode region) => session.Query(
        $"""
        select m.month, cast(sum(m.total_assets) as bigint), count(*)
        from month_end m join fund f on f.fund_id = m.fund_id
        where {Within} and {Latest} group by m.month order by m.month
        """,
        row => new RegionMonth(YearMonth.FromNumber(row.Long(0)), row.Money(1), row.Int(2)),
        region.Text, region.Text + ".", region.Text + "/");
}
