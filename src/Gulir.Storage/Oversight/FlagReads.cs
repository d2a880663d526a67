using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Oversight;
using Gulir.Storage.Ledger;

namespace Gulir.Storage.Oversight;

/// <summary>What the checks of the Pengawas look at, up to a day and a fact.</summary>
public static class FlagReads
{
    const string HumanOf =
        """
        select o.human from fact f join officer o on o.fund_id = f.fund_id and o.officer = f.officer
        where f.fund_id = a.fund_id and f.number
        """;

    /// <summary>Every loan's life, by number; one that came with opening balances has no applicant.</summary>
    public static List<LoanLife> LoanLives(this BookReader reader, DateOnly to, long knownAt = long.MaxValue)
    {
        var paid = reader.PaidSoFar(to, knownAt);
        var overrides = reader.Overrides(to, knownAt);
        return reader.Session.Query(
            $"""
            select a.loan, a.group_no, coalesce(({HumanOf} = a.fact and f.kind = 'loan_applied'), 0),
                coalesce(d.disbursed_on, 0), coalesce(({HumanOf} = d.fact and f.kind = 'loan_disbursed'), 0),
                coalesce(e.voucher_kind, 0), coalesce(e.voucher_year, 0), coalesce(e.voucher_number, 0),
                coalesce(d.principal, 0), coalesce(d.service, 0)
            from application a
            left join disbursement d on d.fund_id = a.fund_id and d.loan = a.loan and d.disbursed_on <= $2
                and d.fact <= $3 and not exists (select 1 from disbursement_reversed r
                    where r.fund_id = d.fund_id and r.loan = d.loan and r.fact <= $3)
            left join entry e on e.fund_id = d.fund_id and e.fact = d.fact
            where a.fund_id = $1 and a.applied_on <= $2 and a.fact <= $3 order by a.loan
            """,
            row =>
            {
                var (loan, owed) = (row.Int(0), row.Money(8) + row.Money(9));
                var last = paid.GetValueOrDefault(loan);
                var isSettled = last is not null && last.Paid == owed;
                return new LoanLife(
                    loan, row.Int(1), row.Int(2), row.DateOrNone(3), row.Int(4), Voucher(row, 5), row.Money(8),
                    isSettled ? last!.On : null, isSettled ? last!.Voucher : null,
                    overrides.GetValueOrDefault(loan) ?? []);
            },
            reader.Fund.Value, to.Number(), knownAt);
    }

    sealed record SoFar(Money Paid, DateOnly On, VoucherNumber? Voucher);

    static Dictionary<int, SoFar> PaidSoFar(this BookReader reader, DateOnly to, long knownAt)
    {
        var paid = new Dictionary<int, SoFar>();
        reader.Session.Each(
            """
            select p.loan, p.sum, p.last_on, e.voucher_kind, e.voucher_year, e.voucher_number from (
                select loan, cast(sum(principal + service + forgiven) as bigint) as sum, max(paid_date) as last_on,
                    max(fact) as last_fact from payment
                where fund_id = $1 and paid_date <= $2 and fact <= $3 group by loan) p
            left join entry e on e.fund_id = $1 and e.fact = p.last_fact
            """,
            row => paid[row.Int(0)] = new SoFar(row.Money(1), row.Date(2), row.IsNull(3) ? null : Voucher(row, 3)),
            reader.Fund.Value, to.Number(), knownAt);
        return paid;
    }

    static Dictionary<int, List<DateOnly>> Overrides(this BookReader reader, DateOnly to, long knownAt)
    {
        var days = new Dictionary<int, List<DateOnly>>();
        reader.Session.Each(
            """
            select loan, applied_on, fact from application
            where fund_id = $1 and applied_on <= $2 and fact <= $3 and reason_record <> ''
            union all
            select loan, decided_on, fact from decision
            where fund_id = $1 and decided_on <= $2 and fact <= $3 and reason_record <> '' and verdict = 1
            order by 1, 3
            """,
            row =>
            {
                if (!days.TryGetValue(row.Int(0), out var loan)) days[row.Int(0)] = loan = [];
                if (!loan.Contains(row.Date(1))) loan.Add(row.Date(1));
            },
            reader.Fund.Value, to.Number(), knownAt);
        return days;
    }

    /// <summary>Payments on loans where one member has ever paid for another, without what was taken back.</summary>
    public static List<Collected> PaymentsWithClaims(
        this BookReader reader, DateOnly to, long knownAt = long.MaxValue)
    {
        var (session, fund) = (reader.Session, reader.Fund.Value);
        var claims = session.Query(
            """
            select c.fact, c.payer, s.person, c.amount from claim c
            join share s on s.fund_id = c.fund_id and s.loan = c.loan and s.share = c.share
            where c.fund_id = $1 and c.fact <= $2 order by c.fact, c.row_no
            """,
            row => (Fact: row.Long(0), Payer: row.Int(1), For: row.Int(2), Amount: row.Money(3)), fund, knownAt)
            .ToLookup(claim => claim.Fact, claim => (claim.Payer, claim.For, claim.Amount));
        var rows = session.Query(
            """
            select p.fact, p.loan, p.paid_date, e.voucher_kind, e.voucher_year, e.voucher_number, s.person,
                p.principal + p.service
            from payment p
            join share s on s.fund_id = p.fund_id and s.loan = p.loan and s.share = p.share
            join entry e on e.fund_id = p.fund_id and e.fact = p.fact and e.reverses = 0
            where p.fund_id = $1 and p.paid_date <= $2 and p.fact <= $3
                and exists (select 1 from claim c where c.fund_id = p.fund_id and c.loan = p.loan and c.fact <= $3)
                and not exists (select 1 from entry b
                    where b.fund_id = e.fund_id and b.reverses = e.fact and b.fact <= $3)
            order by p.fact, p.row_no
            """,
            row => (Fact: row.Long(0), Loan: row.Int(1), Paid: row.Date(2), Voucher: Voucher(row, 3)!.Value,
                Share: (Person: row.Int(6), Amount: row.Money(7))),
            fund, to.Number(), knownAt);
        return
        [
            .. rows.GroupBy(row => (row.Fact, row.Loan, row.Paid, row.Voucher)).Select(payment => new Collected(
                payment.Key.Loan, payment.Key.Paid, payment.Key.Voucher, [.. payment.Select(row => row.Share)],
                [.. claims[payment.Key.Fact]])),
        ];
    }

    /// <summary>Vouchers taken back, with the days (in the fund's zone) on which both were recorded.</summary>
    public static List<TakenBack> Reversals(this BookReader reader, Zone zone, long knownAt = long.MaxValue) =>
        reader.Session.Query(
            """
            select o.voucher_kind, o.voucher_year, o.voucher_number, b.voucher_kind, b.voucher_year, b.voucher_number,
                fo.at, fb.at, coalesce((select cast(sum(l.amount) as bigint) from line l
                    where l.fund_id = o.fund_id and l.fact = o.fact and l.amount > 0), 0),
                coalesce((select max(p.loan) from payment p where p.fund_id = o.fund_id and p.fact = o.fact),
                    (select max(d.loan) from disbursement d where d.fund_id = o.fund_id and d.fact = o.fact), 0)
            from entry b
            join entry o on o.fund_id = b.fund_id and o.fact = b.reverses
            join fact fo on fo.fund_id = o.fund_id and fo.number = o.fact
            join fact fb on fb.fund_id = b.fund_id and fb.number = b.fact
            where b.fund_id = $1 and b.reverses > 0 and b.fact <= $2 order by b.fact
            """,
            row => new TakenBack(
                Voucher(row, 0)!.Value, Voucher(row, 3)!.Value, DayOf(row.Long(6), zone), DayOf(row.Long(7), zone),
                row.Money(8), row.Int(9)),
            reader.Fund.Value, knownAt);

    /// <summary>Operating costs paid from one day to another that were not taken back.</summary>
    public static List<CostPaid> CostsPaid(
        this BookReader reader, DateOnly from, DateOnly to, long knownAt = long.MaxValue) => reader.Session.Query(
        """
        select e.book_date, e.voucher_kind, e.voucher_year, e.voucher_number, l.account, l.amount from entry e
        join line l on l.fund_id = e.fund_id and l.fact = e.fact and l.amount > 0 and l.account >= 50000
        where e.fund_id = $1 and e.purpose = 'operating_cost' and e.book_date >= $2 and e.book_date <= $3
            and e.fact <= $4 and not exists (select 1 from entry b
                where b.fund_id = e.fund_id and b.reverses = e.fact and b.fact <= $4)
        order by e.book_date, e.fact, l.row_no
        """,
        row => new CostPaid(row.Date(0), Voucher(row, 1)!.Value, new AccountCode(row.Int(4)), row.Money(5)),
        reader.Fund.Value, from.Number(), to.Number(), knownAt);

    /// <summary>What an account held at the end of each day from one to another.</summary>
    public static List<(DateOnly Day, Money Held)> EndsOfDays(
        this BookReader reader, AccountCode account, DateOnly from, DateOnly to, long knownAt = long.MaxValue)
    {
        var changes = new Dictionary<DateOnly, Money>();
        reader.Session.Each(
            """
            select book_date, cast(sum(amount) as bigint) from line
            where fund_id = $1 and account = $2 and book_date >= $3 and book_date <= $4 and fact <= $5
            group by book_date
            """,
            row => changes[row.Date(0)] = row.Money(1), reader.Fund.Value, account.Number, from.Number(), to.Number(),
            knownAt);
        var held = reader.Balances(from.AddDays(-1), knownAt).GetValueOrDefault(account);
        var ends = new List<(DateOnly, Money)>();
        for (var day = from; day <= to; day = day.AddDays(1))
            ends.Add((day, held += changes.GetValueOrDefault(day)));
        return ends;
    }

    internal static DateOnly DayOf(long at, Zone zone) => DateOnly.FromDateTime(
        DateTimeOffset.FromUnixTimeMilliseconds(at).ToOffset(TimeSpan.FromHours((int)zone)).DateTime);

    static VoucherNumber? Voucher(Row row, int from) => row.Long(from) == 0
        ? null
        : new VoucherNumber((VoucherKind)row.Int(from), row.Int(from + 1), row.Int(from + 2));
}
