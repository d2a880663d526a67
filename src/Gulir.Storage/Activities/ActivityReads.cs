using Gulir.Activities;
using Gulir.Book;
using Gulir.Ledger;
using Gulir.Surplus;

namespace Gulir.Storage.Activities;

/// <summary>An activity in a list: what it is, how far, from whose money.</summary>
/// <param name="Made">What came out; null while it is not finished.</param>
/// <param name="Budget">What its lines may bear, and what was spent and is out as an advance.</param>
public sealed record ActivityRow(
    int Number, SurplusKind Kind, ActivityStage Stage, ActivityWords Words, DateOnly ProposedOn, DateOnly? DecidedOn,
    DateOnly? FinishedOn, Neighbourhood Place, Money Asked, Output Planned, Output? Made, int Households, int Persons,
    Money Budget, Money Spent, Money Advanced, Money Swadaya, Money Others, Money SwadayaPromised,
    Money OthersPromised, bool Related)
{
    /// <summary>What it makes better in its RT; null when it names nothing.</summary>
    public SlumAim? Aim { get; init; }
}

/// <summary>One movement of money with its voucher and its receipts.</summary>
/// <param name="Words">Null when there were none or they were erased.</param>
/// <param name="Taken">It was taken back by another, or is itself a taking back.</param>
public sealed record ActivityMoneyRow(
    long Fact, int Activity, MoneyMove Move, int Year, int Line, DateOnly Date, Money Amount, bool Related,
    VoucherNumber Voucher, MoneyWords? Words, bool Taken);

/// <summary>A gift of labour, goods or money.</summary>
public sealed record SupportRow(Giver Giver, DateOnly Date, Money Value, SupportWords? Words);

public static class ActivityReads
{
    const string Columns =
        """
        a.activity, a.kind, a.proposed_on, a.rw, a.rt, a.asked, a.quantity, a.unit, a.households, r.body,
        coalesce(d.decided_on, 0), coalesce(d.approved, 0), coalesce(d.swadaya, 0), coalesce(d.others, 0),
        coalesce(f.finished_on, 0), coalesce(f.quantity, 0), coalesce(f.unit, 0), coalesce(f.households, 0),
        coalesce(f.persons, 0),
        coalesce((select cast(sum(b.amount) as bigint) from activity_budget b
            where b.fund_id = a.fund_id and b.activity = a.activity and b.fact <= $3), 0),
        coalesce((select cast(sum(m.amount) as bigint) from activity_money m where m.fund_id = a.fund_id
            and m.activity = a.activity and m.move in (1, 3) and m.book_date <= $2 and m.fact <= $3), 0),
        coalesce((select cast(sum(case when m.move = 2 then m.amount else -m.amount end) as bigint)
            from activity_money m where m.fund_id = a.fund_id and m.activity = a.activity and m.move <> 1
            and m.book_date <= $2 and m.fact <= $3), 0),
        coalesce((select cast(sum(s.amount) as bigint) from activity_support s where s.fund_id = a.fund_id
            and s.activity = a.activity and s.giver < 3 and s.given_on <= $2 and s.fact <= $3), 0),
        coalesce((select cast(sum(s.amount) as bigint) from activity_support s where s.fund_id = a.fund_id
            and s.activity = a.activity and s.giver = 3 and s.given_on <= $2 and s.fact <= $3), 0),
        coalesce((select sum(m.related) from activity_money m where m.fund_id = a.fund_id
            and m.activity = a.activity and m.fact <= $3), 0),
        coalesce(i.criterion, 0), coalesce(i.volume, 0)
        """;

    public static int ActivityCount(this BookReader reader) =>
        (int)reader.Session.Number("select count(*) from activity where fund_id = $1", reader.Fund.Value);

    /// <summary>Activities that were proposed by a day and known at a fact, newest first.</summary>
    public static List<ActivityRow> Activities(
        this BookReader reader, DateOnly? day = null, long knownAt = long.MaxValue) => reader.Session.Query(
        $"""
        select {Columns} from activity a
        left join record r on r.fund_id = a.fund_id and r.hash = a.words_record
        left join activity_decision d on d.fund_id = a.fund_id and d.activity = a.activity and d.decided_on <= $2
            and d.fact <= $3
        left join activity_finish f on f.fund_id = a.fund_id and f.activity = a.activity and f.finished_on <= $2
            and f.fact <= $3
        left join activity_aim i on i.fund_id = a.fund_id and i.activity = a.activity
        where a.fund_id = $1 and a.proposed_on <= $2 and a.fact <= $3 order by a.proposed_on desc, a.activity desc
        """,
        Read, reader.Fund.Value, (day ?? DateOnly.MaxValue).Number(), knownAt);

    static ActivityRow Read(Row row)
    {
        var stage = row.Long(14) != 0 ? ActivityStage.Finished
            : row.Long(10) == 0 ? ActivityStage.Proposed
            : row.Long(11) == 1 ? ActivityStage.Decided : ActivityStage.Refused;
        return new ActivityRow(
            row.Int(0), (SurplusKind)row.Int(1), stage,
            row.IsNull(9) ? new ActivityWords("") : ActivityWords.Read(row.Bytes(9)), row.Date(2), row.DateOrNone(10),
            row.DateOrNone(14), new Neighbourhood(row.Int(3), row.Int(4)), row.Money(5),
            new Output(row.Int(6), (ActivityUnit)row.Int(7)),
            stage == ActivityStage.Finished ? new Output(row.Int(15), (ActivityUnit)row.Int(16)) : null,
            stage == ActivityStage.Finished ? row.Int(17) : row.Int(8), row.Int(18), row.Money(19), row.Money(20),
            row.Money(21), row.Money(22), row.Money(23), row.Money(12), row.Money(13), row.Long(24) > 0)
        {
            Aim = row.Int(25) > 0 ? new SlumAim(SlumCriteria.All[row.Int(25) - 1].Code, row.Long(26)) : null,
        };
    }

    /// <summary>An activity as a decision needs it, with each budget line and what was used of it.</summary>
    public static ActivityState? ActivityState(this BookReader reader, int number)
    {
        var budget = reader.BudgetOf(number);
        return reader.Session.One(
            """
            select a.kind, a.proposed_on, coalesce(d.decided_on, 0), coalesce(d.approved, 0), (
                select count(*) from activity_finish f where f.fund_id = a.fund_id and f.activity = a.activity)
            from activity a
            left join activity_decision d on d.fund_id = a.fund_id and d.activity = a.activity
            where a.fund_id = $1 and a.activity = $2
            """,
            row => new ActivityState(
                number, (SurplusKind)row.Int(0),
                row.Long(4) > 0 ? ActivityStage.Finished
                    : row.Long(2) == 0 ? ActivityStage.Proposed
                    : row.Long(3) == 1 ? ActivityStage.Decided : ActivityStage.Refused,
                row.Date(1), row.DateOrNone(2), budget),
            reader.Fund.Value, number);
    }

    public static List<BudgetUse> BudgetOf(this BookReader reader, int activity)
    {
        var moves = reader.Session.Query(
            """
            select year, line, book_date, cast(sum(case when move = 2 then amount else -amount end) as bigint)
            from activity_money where fund_id = $1 and activity = $2 and move <> 1 group by year, line, book_date
            """,
            row => (Line: (row.Int(0), row.Int(1)), Move: (row.Date(2), row.Money(3))), reader.Fund.Value, activity)
            .ToLookup(row => row.Line, row => row.Move);
        return reader.Budgets(activity).ConvertAll(use => use with { Moves = [.. moves[(use.Year, use.Line)]] });
    }

    static List<BudgetUse> Budgets(this BookReader reader, int activity) => reader.Session.Query(
        """
        select b.year, b.line, a.kind, b.amount,
            coalesce((select cast(sum(m.amount) as bigint) from activity_money m where m.fund_id = b.fund_id
                and m.activity = b.activity and m.year = b.year and m.line = b.line and m.move in (1, 3)), 0),
            coalesce((select cast(sum(case when m.move = 2 then m.amount else -m.amount end) as bigint)
                from activity_money m where m.fund_id = b.fund_id and m.activity = b.activity and m.year = b.year
                and m.line = b.line and m.move <> 1), 0)
        from activity_budget b join activity a on a.fund_id = b.fund_id and a.activity = b.activity
        where b.fund_id = $1 and b.activity = $2 order by b.year, b.line
        """,
        row => new BudgetUse(
            row.Int(0), row.Int(1), (SurplusKind)row.Int(2), row.Money(3), row.Money(4), row.Money(5)),
        reader.Fund.Value, activity);

    /// <summary>Money of one activity, or of none (0) for LKM, Pengawas and bonus; the oldest first.</summary>
    public static List<ActivityMoneyRow> ActivityMoney(this BookReader reader, int activity) => reader.Session.Query(
        """
        select m.fact, m.move, m.year, m.line, m.book_date, m.amount, m.related, e.voucher_kind, e.voucher_year,
            e.voucher_number, r.body, e.reverses + coalesce((select min(b.fact) from entry b
                where b.fund_id = e.fund_id and b.reverses = e.fact), 0)
        from activity_money m
        join entry e on e.fund_id = m.fund_id and e.fact = m.fact
        left join record r on r.fund_id = m.fund_id and r.hash = m.words_record
        where m.fund_id = $1 and m.activity = $2 order by m.book_date, m.fact
        """,
        row => new ActivityMoneyRow(
            row.Long(0), activity, (MoneyMove)row.Int(1), row.Int(2), row.Int(3), row.Date(4), row.Money(5),
            row.Long(6) == 1, new VoucherNumber((VoucherKind)row.Int(7), row.Int(8), row.Int(9)),
            row.IsNull(10) ? null : MoneyWords.Read(row.Bytes(10)), row.Long(11) > 0),
        reader.Fund.Value, activity);

    public static List<SupportRow> SupportOf(this BookReader reader, int activity) => reader.Session.Query(
        """
        select s.giver, s.given_on, s.amount, r.body from activity_support s
        left join record r on r.fund_id = s.fund_id and r.hash = s.words_record
        where s.fund_id = $1 and s.activity = $2 order by s.given_on, s.fact
        """,
        row => new SupportRow(
            (Giver)row.Int(0), row.Date(1), row.Money(2), row.IsNull(3) ? null : SupportWords.Read(row.Bytes(3))),
        reader.Fund.Value, activity);

    /// <summary>The typed minutes of the decision and of the handing over; empty when missing or erased.</summary>
    public static (string Decided, string Finished) MinutesOf(this BookReader reader, int activity) => (
        reader.MinutesIn("activity_decision", activity), reader.MinutesIn("activity_finish", activity));

    static string MinutesIn(this BookReader reader, string table, int activity) => reader.Session.One(
        $"""
        select r.body from {table} t join record r on r.fund_id = t.fund_id and r.hash = t.minutes_record
        where t.fund_id = $1 and t.activity = $2
        """,
        row => SideRecord.ReadText(row.Bytes(0)), reader.Fund.Value, activity) ?? "";
}
