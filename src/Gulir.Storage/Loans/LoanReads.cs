using Gulir.Institution;
using Gulir.Loans;
using Gulir.Storage.Groups;

namespace Gulir.Storage.Loans;

/// <summary>Loans at their gates, and running loans with what is paid.</summary>
public static class LoanReads
{
    static readonly string Terms = string.Join(", ", LoanTerms.ColumnNames);

    public static int LoanCount(this BookReader reader) =>
        (int)reader.Session.Number("select max(loan) from application where fund_id = $1", reader.Fund.Value);

    public static Product? Product(this BookReader reader, string code, DateOnly day) =>
        reader.Session.One(
            $"""
            select code, name, count_min, count_max, {Terms} from product
            where fund_id = $1 and code = $2 and from_date <= $3 order by from_date desc, fact desc limit 1
            """,
            row => new Product(row.Text(0), row.Text(1), row.Int(2), row.Int(3), ReadTerms(row, 4)),
            reader.Fund.Value, code, day.Number());

    static LoanTerms ReadTerms(Row row, int from)
    {
        Span<long> columns = stackalloc long[LoanTerms.ColumnNames.Length];
        for (var i = 0; i < columns.Length; i++) columns[i] = row.Long(from + i);
        return LoanTerms.FromColumns(columns);
    }

    /// <summary>A loan on its way through the gates, as its last facts say.</summary>
    public static Loan? Loan(this BookReader reader, int number)
    {
        var (session, fund) = (reader.Session, reader.Fund.Value);
        var head = session.One(
            $"select group_no, applied_on, related, {Terms} from application where fund_id = $1 and loan = $2",
            row => new LoanHead(row.Int(0), row.Date(1), row.Long(2) == 1, ReadTerms(row, 3)), fund, number);
        if (head is null) return null;
        var examined = session.One(
            "select fact, examined_on from examination where fund_id = $1 and loan = $2 order by fact desc limit 1",
            row => (Fact: row.Long(0), On: row.Date(1)), fund, number);
        var signatures = session.Query(
            """
            select officer, human, role, verdict, complete, decided_on, fact from decision
            where fund_id = $1 and loan = $2 and fact > $3 order by fact
            """,
            row => (Fact: row.Long(6), Signature: new Signature(
                row.Int(0), row.Int(1), (Role)row.Int(2), (Verdict)row.Int(3), row.Long(4) == 1, row.Date(5))),
            fund, number, examined.Fact);
        var disbursed = session.One("select disbursed_on from disbursement where fund_id = $1 and loan = $2",
            row => (DateOnly?)row.Date(0), fund, number);
        var parts = reader.Parts(number, examined.Fact, signatures.Count == 0 ? 0 : signatures[^1].Fact);
        return new Loan(
            number, head.Group, head.AppliedOn, head.Related, head.Terms, parts, examined.Fact == 0 ? null
                : examined.On,
            [.. signatures.Select(signed => signed.Signature)], disbursed);
    }

    sealed record LoanHead(int Group, DateOnly AppliedOn, bool Related, LoanTerms Terms);

    static List<LoanPart> Parts(this BookReader reader, int loan, long examination, long decision)
    {
        var (session, fund) = (reader.Session, reader.Fund.Value);
        var proposed = session.Query("select share, proposed from examination_share where fund_id = $1 and fact = $2",
            row => (Share: row.Int(0), Amount: row.Money(1)), fund, examination).ToDictionary(row => row.Share, row =>
                row.Amount);
        var approved = session.Query("select share, approved from decision_share where fund_id = $1 and fact = $2",
            row => (Share: row.Int(0), Amount: row.Money(1)), fund, decision).ToDictionary(row => row.Share, row =>
                row.Amount);
        return session.Query(
            "select share, person, requested from application_share where fund_id = $1 and loan = $2 order by share",
            row => new LoanPart(
                row.Int(0), row.Int(1), row.Money(2),
                proposed.TryGetValue(row.Int(0), out var first) ? first : null,
                approved.TryGetValue(row.Int(0), out var second) ? second : null),
            fund, loan);
    }

    /// <summary>
    /// A loan that was paid out, with what its shares owe now; null when it was not, or was taken back.
    /// </summary>
    public static RunningLoan? RunningLoan(this BookReader reader, int number)
    {
        RunningLoan? loan = null;
        var shares = new List<Share>();
        reader.Session.Each(
            $"""
            select s.share, {Holder}, s.principal, s.service, s.schedule, o.principal, o.service,
                d.group_no, d.disbursed_on, d.anchor_day, d.every
            from disbursement d
            join share s on s.fund_id = d.fund_id and s.loan = d.loan
            join owed o on o.fund_id = s.fund_id and o.loan = s.loan and o.share = s.share
            where d.fund_id = $1 and d.loan = $2 and not exists (
                select 1 from disbursement_reversed r where r.fund_id = d.fund_id and r.loan = d.loan)
            order by s.share
            """,
            row =>
            {
                loan ??= new RunningLoan(number, row.Int(7), row.Date(8), row.Int(9), (Frequency)row.Int(10), shares);
                shares.Add(new Share(
                    row.Int(0), row.Int(1), row.Money(2), row.Money(3), ScheduleText.Read(row.Text(4)),
                    row.Money(2) - row.Money(5), row.Money(3) - row.Money(6)));
            },
            reader.Fund.Value, number);
        return loan is null ? null : reader.WithStopped(loan) with { ClosedBy = reader.ClosedBy(number) };
    }

    /// <summary>Who owes the share s now: whoever took it over last, else she who drew it.</summary>
    internal const string Holder =
        """
        coalesce((select h.person from share_holder h
            where h.fund_id = s.fund_id and h.loan = s.loan and h.share = s.share
            order by h.fact desc limit 1), s.person)
        """;

    /// <summary>
    /// What the rules look at before new money: the group and its members, and all their running loans.
    /// </summary>
    public static Standing Standing(
        this BookReader reader, int group, IEnumerable<int> persons, DateOnly day)
    {
        var (session, fund) = (reader.Session, reader.Fund.Value);
        var groupLoans = session.Query(
            """
            select d.loan from disbursement d where d.fund_id = $1 and d.group_no = $2 and exists (
                select 1 from owed o where o.fund_id = d.fund_id and o.loan = d.loan and o.principal + o.service > 0)
            order by d.loan
            """,
            row => row.Int(0), fund, group);
        var memberLoans = new SortedSet<int>();
        var before = new Dictionary<int, int>();
        foreach (var person in persons.Distinct())
        {
            before[person] = (int)session.Number(
                """
                select count(*) from share s where s.fund_id = $1 and s.person = $2 and not exists (
                    select 1 from disbursement_reversed r where r.fund_id = s.fund_id and r.loan = s.loan)
                    and not exists (select 1 from reschedule c where c.fund_id = s.fund_id and c.loan = s.loan)
                """,
                fund, person);
            session.Each(
                $"""
                select s.loan from share s
                join owed o on o.fund_id = s.fund_id and o.loan = s.loan and o.share = s.share
                where s.fund_id = $1 and o.principal + o.service > 0 and (s.person = $2 or exists (
                    select 1 from share_holder t
                    where t.fund_id = s.fund_id and t.loan = s.loan and t.share = s.share and t.person = $2))
                    and {Holder} = $2
                """,
                row => memberLoans.Add(row.Int(0)), fund, person);
        }
        var earlier = session.Number(
            """
            select count(*) from disbursement d where d.fund_id = $1 and d.group_no = $2 and not exists (
                select 1 from disbursement_reversed r where r.fund_id = d.fund_id and r.loan = d.loan)
            """,
            fund, group);
        return new Standing(
            reader.Group(group), [.. groupLoans.Select(loan => reader.RunningLoan(loan)!)],
            [.. memberLoans.Except(groupLoans).Select(loan => reader.RunningLoan(loan)!)], before, earlier == 0,
            reader.Kinship(before.Keys, day).Any)
        {
            OffBalance = reader.Releases(group).Count > 0 ? Money.Zero : reader.OffBalanceOfGroup(group),
        };
    }

    /// <summary>What a person owes in the loans of one group; person 0 is all of it.</summary>
    public static Money OwedBy(this BookReader reader, int group, int person) => new(reader.Session.Number(
        $"""
        select cast(sum(o.principal + o.service) as bigint) from disbursement d
        join share s on s.fund_id = d.fund_id and s.loan = d.loan
        join owed o on o.fund_id = s.fund_id and o.loan = s.loan and o.share = s.share
        where d.fund_id = $1 and d.group_no = $2 and ($3 = 0 or {Holder} = $3)
        """,
        reader.Fund.Value, group, person));
}
