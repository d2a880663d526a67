using Gulir.Loans;

namespace Gulir.Storage.Loans;

/// <summary>Loans as they stood on a day, for cards and pages.</summary>
public static class LoansOnADay
{
    /// <summary>
    /// A loan with what was paid (by the day the money changed hands) up to a day and a fact; null when it was not
    /// paid out by then, or was taken back by then.
    /// </summary>
    public static RunningLoan? RunningLoanOn(this BookReader reader, int number, DateOnly day, long knownAt)
    {
        var (session, fund) = (reader.Session, reader.Fund.Value);
        var head = session.One(
            """
            select group_no, disbursed_on, anchor_day, every from disbursement d
            where fund_id = $1 and loan = $2 and disbursed_on <= $3 and fact <= $4 and not exists (
                select 1 from disbursement_reversed r
                where r.fund_id = d.fund_id and r.loan = d.loan and r.reversed_on <= $3 and r.fact <= $4)
            """,
            row => new RunningLoan(number, row.Int(0), row.Date(1), row.Int(2), (Frequency)row.Int(3), []),
            fund, number, day.Number(), knownAt);
        if (head is null) return null;
        var paid = session.Query(
            """
            select share, cast(sum(principal) as bigint), cast(sum(service) as bigint) from (
                select share, principal, service + forgiven as service from payment
                where fund_id = $1 and loan = $2 and paid_date <= $3 and fact <= $4
                union all
                select share, principal, service from share_left
                where fund_id = $1 and loan = $2 and book_date <= $3 and fact <= $4) done
            group by share
            """,
            row => (Share: row.Int(0), Principal: row.Money(1), Service: row.Money(2)),
            fund, number, day.Number(), knownAt).ToDictionary(row => row.Share);
        var shares = session.Query(
            $"""
            select s.share, {HolderOn}, s.principal, s.service, s.schedule from share s
            where s.fund_id = $1 and s.loan = $2 order by s.share
            """,
            row => new Share(
                row.Int(0), row.Int(1), row.Money(2), row.Money(3), ScheduleText.Read(row.Text(4)),
                paid.GetValueOrDefault(row.Int(0)).Principal, paid.GetValueOrDefault(row.Int(0)).Service),
            fund, number, day.Number(), knownAt);
        return reader.WithStopped(head with { Shares = shares }, day, knownAt) with
        {
            ClosedBy = reader.ClosedBy(number, day, knownAt),
        };
    }

    /// <summary>As <see cref="LoanReads.Holder"/>, at the end of day $3 and as known at fact $4.</summary>
    internal const string HolderOn =
        """
        coalesce((select h.person from share_holder h
            where h.fund_id = s.fund_id and h.loan = s.loan and h.share = s.share
                and h.from_date <= $3 and h.fact <= $4
            order by h.fact desc limit 1), s.person)
        """;

    /// <summary>Numbers of all loans that a group was paid out, oldest first.</summary>
    public static List<int> LoansOfGroup(this BookReader reader, int group) =>
        reader.Session.Query("select loan from disbursement where fund_id = $1 and group_no = $2 order by loan",
            row => row.Int(0), reader.Fund.Value, group);
}
