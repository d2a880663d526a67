namespace Gulir.Storage.Loans;

/// <summary>A loan as a list tells it, from the day it was asked for.</summary>
/// <param name="Requested">What its members asked for together.</param>
/// <param name="Disbursed">Null, and all after it zero, until it is paid out.</param>
/// <param name="TakenBack">The pay-out was reversed.</param>
public sealed record LoanRow(
    int Number, int Group, string GroupName, DateOnly Applied, Money Requested, DateOnly? Disbursed, DateOnly? LastDue,
    Money Principal, Money Service, Money PrincipalOwed, Money ServiceOwed, bool TakenBack);

public static class LoanListReads
{
    /// <summary>Loans in the order of their numbers, after one of them.</summary>
    public static List<LoanRow> LoansAfter(this BookReader reader, long after, int take) => reader.Session.Query(
        """
        select a.loan, a.group_no, g.name, a.applied_on,
            coalesce((select cast(sum(s.requested) as bigint) from application_share s
                where s.fund_id = a.fund_id and s.loan = a.loan), 0),
            coalesce(d.disbursed_on, 0), coalesce(d.last_due, 0), coalesce(d.principal, 0), coalesce(d.service, 0),
            coalesce((select cast(sum(o.principal) as bigint) from owed o
                where o.fund_id = a.fund_id and o.loan = a.loan), 0),
            coalesce((select cast(sum(o.service) as bigint) from owed o
                where o.fund_id = a.fund_id and o.loan = a.loan), 0),
            case when exists (select 1 from disbursement_reversed r where r.fund_id = a.fund_id and r.loan = a.loan)
                then 1 else 0 end
        from application a
        join groups g on g.fund_id = a.fund_id and g.group_no = a.group_no
        left join disbursement d on d.fund_id = a.fund_id and d.loan = a.loan
        where a.fund_id = $1 and a.loan > $2 order by a.loan limit $3
        """,
        row => new LoanRow(
            row.Int(0), row.Int(1), row.Text(2), row.Date(3), row.Money(4), row.DateOrNone(5), row.DateOrNone(6),
            row.Money(7), row.Money(8), row.Money(9), row.Money(10), row.Long(11) == 1),
        reader.Fund.Value, after, take);
}
