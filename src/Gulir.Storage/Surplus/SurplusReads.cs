using Gulir.Book;
using Gulir.Ledger;
using Gulir.Surplus;
using Gulir.Storage.Close;
using Gulir.Storage.Ledger;

namespace Gulir.Storage.Surplus;

/// <summary>A decision of an RWT: what it shared.</summary>
/// <param name="Minutes">Null when they were erased.</param>
public sealed record SharedYearRow(int Year, DateOnly On, Money Shareable, long Fact, RwtMinutes? Minutes);

/// <summary>A line with what it is called and what became of it.</summary>
/// <param name="Spent">Paid or accounted for.</param>
/// <param name="Turned">Given another use by a later RWT.</param>
public sealed record FundLineRow(
    FundLine Line, Rate Percent, string Name, Money Spent, Money Turned, DateOnly On);

/// <summary>What later meetings turned to another use.</summary>
public sealed record TurnedRow(
    int Year, int Line, Money Amount, SurplusKind To, int ToLine, DateOnly On, RwtMinutes? Minutes, long Fact);

public static class SurplusReads
{
    /// <summary>The year whose result an RWT has shared last; 0 when none.</summary>
    public static int SharedYear(this BookReader reader) =>
        (int)reader.Session.Number("select max(year) from surplus where fund_id = $1", reader.Fund.Value);

    public static SurplusState SurplusState(this BookReader reader, DateOnly date, DateOnly today)
    {
        var then = reader.Balances(date);
        var now = date < today ? reader.Balances(today) : then;
        var shareable = Money.Min(
            -then.GetValueOrDefault(Accounts.PriorResult), -now.GetValueOrDefault(Accounts.PriorResult));
        return new SurplusState(
            reader.OpenBooks(date, Accounts.Bank, Accounts.BankShared), reader.ClosedYear(), reader.SharedYear(),
            shareable, Money.Min(Unfunded(then), Unfunded(now)));
    }

    /// <summary>What 2103x owes beyond the bank of shared money and the advances.</summary>
    public static Money Unfunded(IReadOnlyDictionary<AccountCode, Money> balances) =>
        Money.Max(SharedMoney.Of(balances).Uncovered, Money.Zero);

    public static TurnState TurnState(this BookReader reader, int year, int line, DateOnly date, DateOnly today)
    {
        var lines = reader.FundLines();
        return new TurnState(
            reader.OpenBooks(date, Accounts.Bank, Accounts.BankShared),
            lines.Find(row => row.Line.Year == year && row.Line.Line == line)?.Line,
            (int)reader.Session.Number(
                "select max(line) from surplus_line where fund_id = $1 and year = $2",
                reader.Fund.Value, year) is var last
                && last > 0 ? last : OpeningLines,
            lines.Find(row => row.Line.Year == year && row.Line.Line == line)?.On ?? date,
            Unfunded(reader.Balances(today)));
    }

    /// <summary>The day of the RWT that allowed a line to pay what the dead still owe; null when none did.</summary>
    public static DateOnly? DeathLineSince(this BookReader reader, int year, int line) => reader.Session.One(
        "select decided_on from death_line where fund_id = $1 and year = $2 and line = $3 order by fact limit 1",
        row => row.DateOrNone(0), reader.Fund.Value, year, line);

    /// <summary>Numbers up to here belong to lines that came with opening balances.</summary>
    const int OpeningLines = 5;

    /// <summary>Loans that were approved by a day and waited for their money at its end, as known at a fact.</summary>
    public static Money PromisedToLoans(
        this BookReader reader, DateOnly? day = null, long knownAt = long.MaxValue) => new(reader.Session.Number(
        """
        select cast(sum(s.approved) as bigint) from decision d
        join decision_share s on s.fund_id = d.fund_id and s.fact = d.fact
        where d.fund_id = $1 and d.complete = 1 and d.verdict = 1 and d.decided_on <= $2 and d.fact <= $3
            and not exists (select 1 from disbursement p where p.fund_id = d.fund_id and p.loan = d.loan
                and p.disbursed_on <= $2 and p.fact <= $3)
        """,
        reader.Fund.Value, (day ?? DateOnly.MaxValue).Number(), knownAt));

    /// <summary>Every decision that shared a year's result, newest first.</summary>
    public static List<SharedYearRow> SharedYears(this BookReader reader) => reader.Session.Query(
        """
        select s.year, s.decided_on, s.shareable, s.fact, r.body from surplus s
        left join record r on r.fund_id = s.fund_id and r.hash = s.minutes_record
        where s.fund_id = $1 order by s.year desc
        """,
        row => new SharedYearRow(
            row.Int(0), row.Date(1), row.Money(2), row.Long(3), row.IsNull(4) ? null : RwtMinutes.Read(row.Bytes(4))),
        reader.Fund.Value);

    public static List<TurnedRow> TurnedLines(this BookReader reader) => reader.Session.Query(
        """
        select t.year, t.line, t.amount, t.to_kind, t.to_line, t.decided_on, r.body, t.fact from surplus_turned t
        left join record r on r.fund_id = t.fund_id and r.hash = t.minutes_record
        where t.fund_id = $1 order by t.fact
        """,
        row => new TurnedRow(
            row.Int(0), row.Int(1), row.Money(2), (SurplusKind)row.Int(3), row.Int(4), row.Date(5),
            row.IsNull(6) ? null : RwtMinutes.Read(row.Bytes(6)), row.Long(7)),
        reader.Fund.Value);

    /// <summary>
    /// Every line of every year's surplus, capital too, in the order of years and numbers: what it got, what is left,
    /// and what running activities may still take.
    /// </summary>
    /// <param name="day">Moves after it do not count.</param>
    public static List<FundLineRow> FundLines(
        this BookReader reader, DateOnly? day = null, long knownAt = long.MaxValue)
    {
        var until = (day ?? DateOnly.MaxValue).Number();
        var names = reader.Names();
        var committed = reader.Committed(until, knownAt);
        var rows = reader.Session.Query(
            """
            select s.year, s.line, s.kind, s.percent, s.amount, coalesce(
                    (select min(d.decided_on) from surplus d where d.fund_id = s.fund_id and d.fact = s.fact),
                    (select min(t.decided_on) from surplus_turned t
                        where t.fund_id = s.fund_id and t.fact = s.fact), 0),
                coalesce((select cast(sum(m.amount) as bigint) from fund_move m
                    where m.fund_id = s.fund_id and m.year = s.year and m.line = s.line and m.book_date <= $2
                        and m.fact <= $3), 0),
                coalesce((select cast(sum(t.amount) as bigint) from surplus_turned t
                    where t.fund_id = s.fund_id and t.year = s.year and t.line = s.line and t.decided_on <= $2
                        and t.fact <= $3), 0)
            from surplus_line s where s.fund_id = $1 and s.fact <= $3 order by s.year, s.line
            """,
            row => (Year: row.Int(0), Line: row.Int(1), Kind: (SurplusKind)row.Int(2), Percent: new Rate(row.Long(3)),
                Amount: row.Money(4), On: row.Date(5), Balance: row.Money(6), Turned: row.Money(7)),
            reader.Fund.Value, until, knownAt);
        return
        [
            .. reader.OpeningFundLines(until, knownAt, committed),
            .. rows.Where(row => row.On.Number() <= until).Select(row =>
            {
                var isCapital = row.Kind == SurplusKind.Capital;
                var line = new FundLine(
                    row.Year, row.Line, row.Kind, row.Amount, row.Balance,
                    committed.GetValueOrDefault((row.Year, row.Line))) { On = row.On };
                return new FundLineRow(
                    line, row.Percent, names.GetValueOrDefault((row.Year, row.Line), ""),
                    isCapital ? Money.Zero : row.Amount - row.Balance - row.Turned, row.Turned, row.On);
            }),
        ];
    }

    /// <summary>What 2103x held when the books were taken over: a line for each of its accounts.</summary>
    static IEnumerable<FundLineRow> OpeningFundLines(
        this BookReader reader, int until, long knownAt, Dictionary<(int, int), Money> committed) =>
        reader.Session.Query(
            """
            select l.account, e.book_date, cast(-sum(l.amount) as bigint) from entry e
            join line l on l.fund_id = e.fund_id and l.fact = e.fact
            where e.fund_id = $1 and e.purpose = 'opening' and l.account >= 21031 and l.account <= 21035
                and e.book_date <= $2 and e.fact <= $3
            group by l.account, e.book_date order by l.account
            """,
            row => (Account: row.Int(0), On: row.Date(1), Amount: row.Money(2)),
            reader.Fund.Value, until, knownAt)
            .Select(row =>
            {
                var (year, number) = (row.On.Year - 1, row.Account - 21030);
                var moved = new Money(reader.Session.Number(
                    """
                    select cast(sum(amount) as bigint) from fund_move
                    where fund_id = $1 and year = $2 and line = $3 and book_date <= $4 and fact <= $5
                    """,
                    reader.Fund.Value, year, number, until, knownAt));
                return new FundLineRow(
                    new FundLine(
                        year, number, (SurplusKind)number, row.Amount, row.Amount + moved,
                        committed.GetValueOrDefault((year, number)))
                    { On = row.On },
                    new Rate(0), "", -moved, Money.Zero, row.On);
            });

    static Dictionary<(int, int), string> Names(this BookReader reader)
    {
        var names = new Dictionary<(int, int), string>();
        foreach (var shared in reader.SharedYears())
            for (var i = 0; i < (shared.Minutes?.Names.Count ?? 0); i++)
                names[(shared.Year, i + 1)] = shared.Minutes!.Names[i];
        foreach (var turned in reader.TurnedLines())
            names[(turned.Year, turned.ToLine)] = turned.Minutes is { Names: [var name, ..] } ? name : "";
        return names;
    }

    /// <summary>
    /// Budgets of activities that are decided and not finished, less what they have charged to the line.
    /// </summary>
    static Dictionary<(int, int), Money> Committed(this BookReader reader, int until, long knownAt)
    {
        var committed = new Dictionary<(int, int), Money>();
        reader.Session.Each(
            """
            select b.year, b.line, b.amount - coalesce((select cast(sum(m.amount) as bigint) from activity_money m
                where m.fund_id = b.fund_id and m.activity = b.activity and m.year = b.year and m.line = b.line
                    and m.move in (1, 3) and m.book_date <= $2 and m.fact <= $3), 0)
            from activity_budget b
            join activity_decision d on d.fund_id = b.fund_id and d.activity = b.activity
            where b.fund_id = $1 and d.decided_on <= $2 and d.fact <= $3 and not exists (
                select 1 from activity_finish f where f.fund_id = b.fund_id and f.activity = b.activity
                    and f.finished_on <= $2 and f.fact <= $3)
            """,
            row => committed[(row.Int(0), row.Int(1))] =
                committed.GetValueOrDefault((row.Int(0), row.Int(1))) + row.Money(2),
            reader.Fund.Value, until, knownAt);
        return committed;
    }
}
