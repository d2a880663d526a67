using Gulir.Activities;
using Gulir.Ledger;
using Gulir.Storage.Ledger;

namespace Gulir.Storage.Activities;

/// <summary>Which KSM earned a year's income, and what was spent of its surplus.</summary>
public static class TrailReads
{
    /// <summary>In place of an activity: a social line paid what borrowers who died still owed.</summary>
    public const int Bereaved = -1;

    /// <summary>What left the lines: activities, 0 for LKM, Pengawas and bonus, and the debt of the dead.</summary>
    const string Spendings =
        """
        (select activity, year, line, amount, book_date, fact from activity_money
            where fund_id = $1 and move in (1, 3)
        union all
        select -1, m.year, m.line, -m.amount, m.book_date, m.fact from fund_move m
            where m.fund_id = $1 and exists (select 1 from way_taken w
                where w.fund_id = m.fund_id and w.fact = m.fact and w.way = 6)) s
        """;

    /// <summary>
    /// The service that each KSM paid in a year, by its number; not what was paid before the books began.
    /// </summary>
    public static List<EarnedBy> EarnedIn(
        this BookReader reader, int year, long knownAt = long.MaxValue) => reader.Session.Query(
        """
        select d.group_no, cast(sum(p.service) as bigint) from payment p
        join entry e on e.fund_id = p.fund_id and e.fact = p.fact and e.purpose <> 'opening'
        join disbursement d on d.fund_id = p.fund_id and d.loan = p.loan
        where p.fund_id = $1 and p.book_date >= $2 and p.book_date <= $3 and p.fact <= $4
        group by d.group_no having sum(p.service) > 0 order by d.group_no
        """,
        row => new EarnedBy(row.Int(0), row.Money(1)), reader.Fund.Value, year * 10_000 + 101, year * 10_000 + 1231,
        knownAt);

    public static YearTrail YearTrail(this BookReader reader, int year, long knownAt = long.MaxValue)
    {
        var sums = reader.YearToDate(new DateOnly(year, 12, 31), knownAt);
        return new YearTrail(
            year, reader.EarnedIn(year, knownAt),
            -sums.Where(row => row.Key.IsIncome).Sum(row => row.Value),
            sums.Where(row => row.Key.IsCost).Sum(row => row.Value),
            sums.GetValueOrDefault(Accounts.ReserveCost),
            new Money(reader.Session.Number(
                "select max(shareable) from surplus where fund_id = $1 and year = $2 and fact <= $3",
                reader.Fund.Value, year, knownAt)));
    }

    /// <summary>
    /// What an activity took of each year's surplus, oldest first; activity 0: LKM, Pengawas, bonus;
    /// <see cref="Bereaved"/>: the debt of borrowers who died.
    /// </summary>
    public static List<(int Activity, int Year, Money Spent)> SpentByYear(
        this BookReader reader, DateOnly? day = null, long knownAt = long.MaxValue) =>
        reader.Session.Query(
            $"""
            select activity, year, cast(sum(amount) as bigint) from {Spendings}
            where book_date <= $2 and fact <= $3
            group by activity, year having sum(amount) > 0
            order by year, activity
            """,
            row => (row.Int(0), row.Int(1), row.Money(2)),
            reader.Fund.Value, (day ?? DateOnly.MaxValue).Number(), knownAt);

    /// <summary>The same by line.</summary>
    public static List<(int Activity, int Line, Money Spent)> SpentOf(this BookReader reader, int year) =>
        reader.Session.Query(
            $"""
            select activity, line, cast(sum(amount) as bigint) from {Spendings}
            where year = $2 group by activity, line having sum(amount) > 0
            order by line, activity
            """,
            row => (row.Int(0), row.Int(1), row.Money(2)), reader.Fund.Value, year);
}
