using Gulir.Groups;
using Gulir.Loans;
using Gulir.Storage.Groups;

namespace Gulir.Storage.Loans;

/// <summary>A loan in which a related party has a part.</summary>
/// <param name="Marked">Marked when it was applied for.</param>
/// <param name="Found">Entries of the list that find one of its borrowers today.</param>
/// <param name="Principal">As paid out; zero before.</param>
public sealed record RelatedLoan(
    int Loan, int Group, string GroupName, DateOnly AppliedOn, bool Marked, IReadOnlyList<RelatedEntry> Found,
    DateOnly? DisbursedOn, Money Principal, Money Outstanding, IReadOnlyList<int> Persons);

public static class RelatedLoanReads
{
    /// <summary>A loan in its gates and what the list of related parties finds among its borrowers.</summary>
    public static Kinship KinOf(this BookReader reader, Loan loan, DateOnly day) =>
        reader.Kinship(loan.Parts.Select(part => part.Person), day);

    /// <summary>Loans that were marked when they were applied for, as known at a fact.</summary>
    public static HashSet<int> LoansMarkedRelated(this BookReader reader, long knownAt) =>
    [
        .. reader.Session.Query(
            "select loan from application where fund_id = $1 and related = 1 and fact <= $2", row => row.Int(0),
            reader.Fund.Value, knownAt),
    ];

    /// <summary>A loan as it would be decided today: related when it was marked, or when the list finds one.</summary>
    public static Loan? LoanWithKin(this BookReader reader, int number, DateOnly day) =>
        reader.Loan(number) is not { } loan ? null
        : loan.Related || !reader.KinOf(loan, day).Any ? loan
        : loan with { Related = true };

    /// <summary>Every loan with a related party that is not settled, or not yet paid out; the newest first.</summary>
    public static List<RelatedLoan> RelatedLoans(this BookReader reader, DateOnly day)
    {
        var entries = reader.RelatedEntries().FindAll(entry => entry.Holds(day));
        var rows = reader.Session.Query(
            """
            select a.loan, a.group_no, g.name, a.applied_on, a.related, coalesce(d.disbursed_on, 0),
                coalesce(d.principal, 0), coalesce((select cast(sum(o.principal) as bigint) from owed o
                    where o.fund_id = a.fund_id and o.loan = a.loan), 0)
            from application a
            join groups g on g.fund_id = a.fund_id and g.group_no = a.group_no
            left join disbursement d on d.fund_id = a.fund_id and d.loan = a.loan
            where a.fund_id = $1 order by a.loan desc
            """,
            row => new RelatedLoan(row.Int(0), row.Int(1), row.Text(2), row.Date(3), row.Long(4) == 1, [],
                row.DateOrNone(5), row.Money(6), row.Money(7), []),
            reader.Fund.Value);
        var waiting = reader.LoansInGates().ToHashSet();
        var answer = new List<RelatedLoan>();
        foreach (var row in rows)
        {
            if (row.Outstanding.IsZero && !waiting.Contains(row.Loan)) continue;
            if (!row.Marked && entries.Count == 0) continue;
            var persons = reader.Session.Query(
                "select person from application_share where fund_id = $1 and loan = $2 order by share",
                found => found.Int(0), reader.Fund.Value, row.Loan);
            var kin = entries.Count == 0 ? Kinship.None : Kinship.Of(entries, reader.Persons(persons), day);
            if (row.Marked || kin.Any) answer.Add(row with { Found = kin.Found, Persons = persons });
        }
        return answer;
    }
}
