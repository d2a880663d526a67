using Gulir.Loans;
using Gulir.Reporting;

namespace Gulir.Storage.Loans;

/// <summary>Applications in their order, for the waiting list.</summary>
public static class QueueReads
{
    /// <summary>The last fact of each gate that a waiting loan has passed; 0 where there is none.</summary>
    sealed record Passed(Queued Loan, long Examined, long Signed, long SentBack);

    /// <summary>
    /// Every application up to a day and a fact, with the days of its answers and the gate it waited at by then. The
    /// amount is what was asked; of one that waits, as far as its gates had come.
    /// </summary>
    public static List<Queued> Queue(this BookReader reader, DateOnly day, long knownAt = long.MaxValue)
    {
        const string decided =
            "from decision c where c.fund_id = a.fund_id and c.loan = a.loan and c.decided_on <= $2 and c.fact <= $3";
        return reader.Session.Query(
            $"""
            select a.loan, a.group_no, a.applied_on,
                coalesce((select cast(sum(s.requested) as bigint) from application_share s
                    where s.fund_id = a.fund_id and s.loan = a.loan), 0),
                coalesce((select min(c.decided_on) {decided} and c.complete = 1 and c.verdict = 1), 0),
                coalesce((select min(c.decided_on) {decided} and c.complete = 1 and c.verdict = 2), 0),
                coalesce((select min(d.disbursed_on) from disbursement d where d.fund_id = a.fund_id
                    and d.loan = a.loan and d.disbursed_on <= $2 and d.fact <= $3), 0),
                coalesce((select max(e.fact) from examination e where e.fund_id = a.fund_id and e.loan = a.loan
                    and e.examined_on <= $2 and e.fact <= $3), 0),
                coalesce((select max(c.fact) {decided} and c.verdict = 1), 0),
                coalesce((select max(c.fact) {decided} and c.complete = 1 and c.verdict = 3), 0)
            from application a where a.fund_id = $1 and a.applied_on <= $2 and a.fact <= $3
            order by a.applied_on, a.loan
            """,
            row => new Passed(
                new Queued(
                    row.Int(0), row.Int(1), row.Date(2), row.Money(3), null, row.DateOrNone(4), row.DateOrNone(5),
                    row.DateOrNone(6)),
                row.Long(7), row.Long(8), row.Long(9)),
            reader.Fund.Value, day.Number(), knownAt).ConvertAll(reader.AtItsGate);
    }

    static Queued AtItsGate(this BookReader reader, Passed passed)
    {
        var loan = passed.Loan;
        if (loan.PaidOut is not null || loan.Refused is not null) return loan;
        var isOut = passed.Examined == 0 || passed.SentBack > passed.Examined;
        var signed = passed.Signed > passed.Examined && passed.Signed > passed.SentBack;
        var fact = signed ? passed.Signed : passed.Examined;
        return loan with
        {
            Next = loan.Approved is not null ? Gate.Disbursement : isOut ? Gate.Examination : Gate.Decision,
            Amount = fact == 0 ? loan.Amount : new Money(reader.Session.Number(
                signed
                    ? "select cast(sum(approved) as bigint) from decision_share where fund_id = $1 and fact = $2"
                    : "select cast(sum(proposed) as bigint) from examination_share where fund_id = $1 and fact = $2",
                reader.Fund.Value, fact)),
        };
    }

    /// <summary>Loans whose pay-out was taken back by a fact.</summary>
    public static HashSet<int> LoansTakenBack(this BookReader reader, long knownAt = long.MaxValue) =>
    [
        .. reader.Session.Query("select loan from disbursement_reversed where fund_id = $1 and fact <= $2",
            row => row.Int(0), reader.Fund.Value, knownAt),
    ];
}
