using Gulir.Book;

namespace Gulir.Storage.Loans;

/// <summary>One visit to the borrowers of a loan, as it was written down.</summary>
/// <param name="Answers">Empty when they were erased.</param>
public sealed record VisitRow(DateOnly On, string Answers);

/// <summary>A running loan whose borrowers have not been visited since they drew the money.</summary>
public sealed record LoanNotVisited(int Loan, int Group, string GroupName, DateOnly DisbursedOn, Money PrincipalOwed);

/// <summary>A visit among those of the whole fund.</summary>
public sealed record FundVisit(int Loan, string GroupName, DateOnly On);

/// <summary>Visits to borrowers, and those still owed to them.</summary>
public static class VisitReads
{
    public static List<VisitRow> Visits(this BookReader reader, int loan) => reader.Session.Query(
        """
        select v.visited_on, r.body from visit v
        left join record r on r.fund_id = v.fund_id and r.hash = v.answers_record
        where v.fund_id = $1 and v.loan = $2 order by v.visited_on, v.fact
        """,
        row => new VisitRow(row.Date(0), row.IsNull(1) ? "" : SideRecord.ReadText(row.Bytes(1))),
        reader.Fund.Value, loan);

    /// <summary>
    /// Loans that are not settled and were paid out here (not taken over with opening balances), without a visit;
    /// the oldest first.
    /// </summary>
    public static List<LoanNotVisited> LoansNotVisited(this BookReader reader) => reader.Session.Query(
        """
        select d.loan, d.group_no,
            coalesce((select g.name from groups g where g.fund_id = d.fund_id and g.group_no = d.group_no), ''),
            d.disbursed_on,
            (select cast(sum(o.principal) as bigint) from owed o where o.fund_id = d.fund_id and o.loan = d.loan)
        from disbursement d
        where d.fund_id = $1
            and exists (select 1 from owed o where o.fund_id = d.fund_id and o.loan = d.loan
                and o.principal + o.service > 0)
            and exists (select 1 from entry e where e.fund_id = d.fund_id and e.fact = d.fact
                and e.purpose = 'disbursement')
            and not exists (select 1 from visit v where v.fund_id = d.fund_id and v.loan = d.loan)
            and not exists (select 1 from disbursement_reversed r where r.fund_id = d.fund_id and r.loan = d.loan)
        order by d.disbursed_on, d.loan
        """,
        row => new LoanNotVisited(row.Int(0), row.Int(1), row.Text(2), row.Date(3), row.Money(4)),
        reader.Fund.Value);

    public static List<FundVisit> LastVisits(this BookReader reader, int count) => reader.Session.Query(
        """
        select v.loan, g.name, v.visited_on from visit v
        join disbursement d on d.fund_id = v.fund_id and d.loan = v.loan
        join groups g on g.fund_id = d.fund_id and g.group_no = d.group_no
        where v.fund_id = $1 order by v.visited_on desc, v.fact desc limit $2
        """,
        row => new FundVisit(row.Int(0), row.Text(1), row.Date(2)),
        reader.Fund.Value, count);
}
