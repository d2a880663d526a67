using Gulir.Book;
using Gulir.Institution;
using Gulir.Loans;
using Gulir.Risk;

namespace Gulir.Storage.Loans;

/// <summary>A row of the off-balance list: what was written off of a share, recovered and still listed.</summary>
public sealed record WrittenOffRow(
    int Loan, int Share, int Group, string GroupName, int Person, DateOnly On, Money Principal, Money Service,
    Money Recovered, Money PrincipalListed, Money ServiceListed);

/// <summary>A signature under a way, with the minutes that were signed.</summary>
/// <param name="Minutes">Empty when they were erased.</param>
public sealed record TroubleSignRow(
    Way Way, int Share, DateOnly On, int Officer, TroubleSignature Signature, string Minutes);

/// <summary>What changed a share otherwise than a payment, as the card of its loan tells it.</summary>
public sealed record LeftRow(long Fact, DateOnly On, Way Way, Money Principal, Money Service);

/// <summary>Signatures, shares that left a loan, the off-balance list, reschedules and deaths.</summary>
public static class TroubleReads
{
    /// <summary>What took shares out of a loan and was not taken back, by a day and a fact; null: nothing.</summary>
    public static Way? ClosedBy(
        this BookReader reader, int loan, DateOnly? day = null, long knownAt = long.MaxValue) =>
        reader.Session.One(
            """
            select way from share_left where fund_id = $1 and loan = $2 and book_date <= $3 and fact <= $4
            group by way having sum(principal) > 0 order by way desc limit 1
            """,
            row => (Way?)row.Int(0), reader.Fund.Value, loan, (day ?? DateOnly.MaxValue).Number(), knownAt);

    public static List<TroubleSignRow> TroubleSigns(this BookReader reader, int loan) => reader.Session.Query(
        """
        select t.way, t.share, t.signed_on, t.officer, t.human, t.role, t.present, t.members, r.body
        from trouble_sign t left join record r on r.fund_id = t.fund_id and r.hash = t.minutes_record
        where t.fund_id = $1 and t.loan = $2 and not exists (
            select 1 from share_left l where l.fund_id = t.fund_id and l.loan = t.loan and l.way = t.way
                and (t.share = 0 or l.share = t.share) and l.fact > t.fact)
            and not exists (
                select 1 from share_holder h where t.way = 3 and h.fund_id = t.fund_id and h.loan = t.loan
                    and h.share = t.share and h.fact > t.fact)
            and not exists (
                select 1 from way_taken w where w.fund_id = t.fund_id and w.loan = t.loan and w.way = t.way
                    and w.share = t.share and w.fact > t.fact)
        order by t.fact
        """,
        row => new TroubleSignRow(
            (Way)row.Int(0), row.Int(1), row.Date(2), row.Int(3),
            new TroubleSignature(row.Int(4), (Role)row.Int(5), row.Date(2), row.Int(6), row.Int(7)),
            row.IsNull(8) ? "" : SideRecord.ReadText(row.Bytes(8))),
        reader.Fund.Value, loan);

    /// <summary>Humans who approved a loan, and the loan that it goes on for.</summary>
    public static HashSet<int> Deciders(this BookReader reader, int loan) =>
    [
        .. reader.Session.Query(
            """
            select distinct human from decision where fund_id = $1 and verdict = 1 and (loan = $2 or loan in (
                select old_loan from reschedule where fund_id = $1 and loan = $2))
            """,
            row => row.Int(0), reader.Fund.Value, loan),
    ];

    /// <summary>A loan was rescheduled (and that stands), or is itself the new loan of one.</summary>
    public static bool IsRescheduled(this BookReader reader, int loan) => reader.Session.Number(
        """
        select count(*) from reschedule c where c.fund_id = $1 and (c.old_loan = $2 or c.loan = $2) and not exists (
            select 1 from disbursement_reversed r where r.fund_id = c.fund_id and r.loan = c.loan)
        """,
        reader.Fund.Value, loan) > 0;

    /// <summary>The loan that a loan goes on in, or comes from; 0 when there is none.</summary>
    public static (int Old, int New) RescheduleOf(this BookReader reader, int loan) => (
        (int)reader.Session.Number(
            "select max(old_loan) from reschedule where fund_id = $1 and loan = $2", reader.Fund.Value, loan),
        (int)reader.Session.Number(
            """
            select max(c.loan) from reschedule c where c.fund_id = $1 and c.old_loan = $2 and not exists (
                select 1 from disbursement_reversed r where r.fund_id = c.fund_id and r.loan = c.loan)
            """,
            reader.Fund.Value, loan));

    /// <summary>The class that each rescheduled loan keeps while it is watched, by a day and a fact.</summary>
    public static Dictionary<int, int> WatchClasses(this BookReader reader, DateOnly day, long knownAt)
    {
        var classes = new Dictionary<int, int>();
        reader.Session.Each(
            "select loan, class from reschedule where fund_id = $1 and book_date <= $2 and fact <= $3",
            row => classes[row.Int(0)] = Math.Max(row.Int(1), 1), reader.Fund.Value, day.Number(), knownAt);
        return classes;
    }

    /// <summary>All that was paid on a loan, forgiven or written off of it, by paid date.</summary>
    public static List<PaidOn> PaidOn(this BookReader reader, int loan, DateOnly day, long knownAt) =>
        reader.Session.Query(
            """
            select share, paid_date, principal, service + forgiven from payment
            where fund_id = $1 and loan = $2 and paid_date <= $3 and fact <= $4
            union all
            select share, book_date, principal, service from share_left
            where fund_id = $1 and loan = $2 and book_date <= $3 and fact <= $4
            """,
            row => new PaidOn(row.Int(0), row.Date(1), row.Money(2), row.Money(3)),
            reader.Fund.Value, loan, day.Number(), knownAt);

    public static List<LeftRow> Left(this BookReader reader, int loan) => reader.Session.Query(
        """
        select fact, book_date, way, cast(sum(principal) as bigint), cast(sum(service) as bigint) from share_left
        where fund_id = $1 and loan = $2 group by fact, book_date, way order by fact
        """,
        row => new LeftRow(row.Long(0), row.Date(1), (Way)row.Int(2), row.Money(3), row.Money(4)),
        reader.Fund.Value, loan);

    /// <summary>Loans of which a share was written off or carried on in these days; not to be told from receipts.
    /// </summary>
    public static List<int> LoansLeftBetween(
        this BookReader reader, DateOnly from, DateOnly to, long knownAt) => reader.Session.Query(
        """
        select distinct loan from share_left where fund_id = $1 and book_date >= $2 and book_date <= $3 and fact <= $4
        """,
        row => row.Int(0), reader.Fund.Value, from.Number(), to.Number(), knownAt);

    /// <summary>Principal written off from 1 January to a day; what was taken back again is not in it.</summary>
    public static Money WrittenOffIn(this BookReader reader, DateOnly day, long knownAt) => new(reader.Session.Number(
        """
        select cast(sum(principal) as bigint) from share_left
        where fund_id = $1 and way = 2 and book_date >= $2 and book_date <= $3 and fact <= $4
        """,
        reader.Fund.Value, new DateOnly(day.Year, 1, 1).Number(), day.Number(), knownAt));

    /// <summary>Shares of one loan on the off-balance list, as they stand now.</summary>
    public static List<OffBalanceShare> OffBalance(this BookReader reader, int loan) => reader.Session.Query(
        """
        select share, group_no, person, cast(sum(principal) as bigint), cast(sum(service) as bigint)
        from off_balance where fund_id = $1 and loan = $2 group by share, group_no, person
        having sum(principal) <> 0 or sum(service) <> 0 order by share
        """,
        row => new OffBalanceShare(loan, row.Int(0), row.Int(1), row.Int(2), row.Money(3), row.Money(4)),
        reader.Fund.Value, loan);

    public static Money OffBalanceOfGroup(this BookReader reader, int group) => new(reader.Session.Number(
        "select cast(sum(principal + service) as bigint) from off_balance where fund_id = $1 and group_no = $2",
        reader.Fund.Value, group));

    /// <summary>Days of citizens' meetings that opened new loans to a group, after its last write-off.</summary>
    public static List<DateOnly> Releases(this BookReader reader, int group) => reader.Session.Query(
        """
        select decided_on from group_release g where g.fund_id = $1 and g.group_no = $2 and not exists (
            select 1 from off_balance o where o.fund_id = g.fund_id and o.group_no = g.group_no
                and o.principal > 0 and o.fact > g.fact)
        order by fact
        """,
        row => row.Date(0), reader.Fund.Value, group);

    /// <summary>The off-balance list on a day, as known at a fact: every share that was written off.</summary>
    public static List<WrittenOffRow> WrittenOff(
        this BookReader reader, DateOnly day, long knownAt = long.MaxValue) => reader.Session.Query(
        """
        select b.loan, b.share, b.group_no, g.name, b.person, min(b.book_date),
            cast(sum(case when e.purpose = 'recovery' or x.purpose = 'recovery' then 0 else b.principal end) as bigint),
            cast(sum(case when e.purpose = 'recovery' or x.purpose = 'recovery' then 0 else b.service end) as bigint),
            cast(sum(case when e.purpose = 'recovery' or x.purpose = 'recovery' then -b.principal - b.service
                else 0 end) as bigint),
            cast(sum(b.principal) as bigint), cast(sum(b.service) as bigint)
        from off_balance b
        join groups g on g.fund_id = b.fund_id and g.group_no = b.group_no
        join entry e on e.fund_id = b.fund_id and e.fact = b.fact
        left join entry x on x.fund_id = e.fund_id and x.fact = e.reverses
        where b.fund_id = $1 and b.book_date <= $2 and b.fact <= $3
        group by b.loan, b.share, b.group_no, g.name, b.person
        having sum(case when e.purpose = 'recovery' or x.purpose = 'recovery' then 0 else b.principal + b.service end)
            > 0
        order by b.loan, b.share
        """,
        row => new WrittenOffRow(
            row.Int(0), row.Int(1), row.Int(2), row.Text(3), row.Int(4), row.Date(5), row.Money(6), row.Money(7),
            row.Money(8), row.Money(9), row.Money(10)),
        reader.Fund.Value, day.Number(), knownAt);

    /// <summary>The day on which a person died, as it is noted now; null while she lives.</summary>
    public static DateOnly? Died(this BookReader reader, int person) => reader.DeathOf(person)?.Died;

    /// <summary>The note of a person's death that stands; null while she lives.</summary>
    public static (long Fact, DateOnly Died, DateOnly Noted)? DeathOf(this BookReader reader, int person) =>
        reader.Session.Query(
            "select fact, died_on, noted_on from death where fund_id = $1 and person = $2 order by fact desc limit 1",
            row => (Fact: row.Long(0), Died: row.DateOrNone(1), Noted: row.Date(2)), reader.Fund.Value, person)
            is [{ Died: { } died } last] ? (last.Fact, died, last.Noted) : null;

    /// <summary>Whether someone who owes a share of a loan has died, and no heirs go on with it.</summary>
    public static bool HasDeadBorrower(this BookReader reader, int loan) =>
        reader.RunningLoan(loan) is { } running
        && running.Shares.Any(share => !share.Owed.IsZero && reader.IsOrphaned(loan, share));

    /// <summary>Running loans in which a person owes a share.</summary>
    public static List<RunningLoan> LoansOwedBy(this BookReader reader, int person) =>
    [
        .. reader.Session.Query(
            $"""
            select distinct s.loan from share s
            join owed o on o.fund_id = s.fund_id and o.loan = s.loan and o.share = s.share
            where s.fund_id = $1 and o.principal + o.service > 0 and {LoanReads.Holder} = $2 order by s.loan
            """,
            row => row.Int(0), reader.Fund.Value, person)
            .Select(loan => reader.RunningLoan(loan)).OfType<RunningLoan>(),
    ];

    /// <summary>Whether a settlement without money has been taken back.</summary>
    public static bool IsForgivenessBack(this BookReader reader, long fact) => reader.Session.Number(
        "select count(*) from forgiveness_back where fund_id = $1 and original = $2", reader.Fund.Value, fact) > 0;
}
