using Gulir.Ledger;
using Gulir.Reporting;

namespace Gulir.Storage.Reporting;

/// <summary>What moved cash, and what moved equity, in a year up to a day.</summary>
public static class FlowReads
{
    const string IsMoney = "(account = 11010 or (account >= 11020 and account <= 11029))";

    /// <summary>
    /// Against which accounts cash and banks grew or shrank: lines of entries whose money lines do not cancel out.
    /// </summary>
    public static List<FlowOfAccount> FlowsOfYear(this BookReader reader, DateOnly day, long knownAt) =>
        reader.Session.Query(
            $"""
            select l.account, cast(sum(case when l.book_date >= $4 then -l.amount else 0 end) as bigint),
                cast(sum(-l.amount) as bigint)
            from line l join (
                select fact from line
                where fund_id = $1 and book_date >= $2 and book_date <= $3 and fact <= $5 and {IsMoney}
                group by fact having sum(amount) <> 0) moved on moved.fact = l.fact
            where l.fund_id = $1 and not {IsMoney.Replace("account", "l.account")}
            group by l.account order by l.account
            """,
            row => new FlowOfAccount(new AccountCode(row.Int(0)), row.Money(1), row.Money(2)),
            reader.Fund.Value, day.Year * 10_000 + 101, day.Number(), YearMonth.Of(day).First.Number(), knownAt);

    /// <summary>
    /// The same with receipts and payments apart, and the same span of last year beside it. A reversal takes off the
    /// side of its original.
    /// </summary>
    public static List<GrossFlow> GrossFlowsOfYear(this BookReader reader, DateOnly day, long knownAt)
    {
        var from = day.Year * 10_000 + 101;
        var flows = new Dictionary<(AccountCode, bool), GrossFlow>();
        foreach (var (last, isNow) in new[] { (day, true), (YearMonth.YearBefore(day), false) })
            reader.Session.Each(
                $"""
                select l.account, case when (l.amount < 0) = (e.reverses = 0) then 1 else 0 end,
                    cast(sum(case when l.book_date >= $4 then -l.amount else 0 end) as bigint),
                    cast(sum(-l.amount) as bigint)
                from line l join (
                    select fact from line
                    where fund_id = $1 and book_date >= $2 and book_date <= $3 and fact <= $5 and {IsMoney}
                    group by fact having sum(amount) <> 0) moved on moved.fact = l.fact
                join entry e on e.fund_id = l.fund_id and e.fact = l.fact
                where l.fund_id = $1 and not {IsMoney.Replace("account", "l.account")}
                group by l.account, 2 order by l.account, 2
                """,
                row =>
                {
                    var key = (new AccountCode(row.Int(0)), row.Int(1) == 1);
                    var flow = flows.GetValueOrDefault(key)
                        ?? new GrossFlow(key.Item1, key.Item2, Money.Zero, Money.Zero, Money.Zero);
                    flows[key] = isNow ? flow with { Month = row.Money(2), ToDate = row.Money(3) }
                        : flow with { LastYear = row.Money(3) };
                },
                reader.Fund.Value, isNow ? from : from - 10_000, last.Number(), YearMonth.Of(last).First.Number(),
                knownAt);
        return [.. flows.Values.OrderBy(flow => flow.Account).ThenByDescending(flow => flow.IsIn)];
    }

    /// <summary>All lines of the year's entries that touched equity, without the entries of a year's close.</summary>
    public static List<EquityEntry> EquityOfYear(this BookReader reader, DateOnly day, long knownAt) =>
    [
        .. reader.Session.Query(
            """
            select l.fact, l.account, l.amount from line l
            where l.fund_id = $1 and l.fact in (
                select e.fact from line e where e.fund_id = $1 and e.account >= 30000 and e.account < 40000
                    and e.book_date >= $2 and e.book_date <= $3 and e.fact <= $4 and e.period <= $5)
            order by l.fact, l.row_no
            """,
            row => (Fact: row.Long(0), Line: new Line(new AccountCode(row.Int(1)), row.Money(2))),
            reader.Fund.Value, day.Year * 10_000 + 101, day.Number(), knownAt, day.Year * 100 + 12)
            .GroupBy(row => row.Fact)
            .Select(group => new EquityEntry(group.Key, [.. group.Select(row => row.Line)])),
    ];

    /// <summary>Loans on which was paid in these days; those of them that owe nothing now are settled.</summary>
    public static List<int> LoansPaidBetween(this BookReader reader, DateOnly from, DateOnly to, long knownAt) =>
        reader.Session.Query(
            """
            select distinct loan from payment
            where fund_id = $1 and paid_date >= $2 and paid_date <= $3 and fact <= $4 order by loan
            """,
            row => row.Int(0), reader.Fund.Value, from.Number(), to.Number(), knownAt);
}
