using Gulir.Institution;
using Gulir.Oversight;
using Gulir.Storage.Groups;

namespace Gulir.Storage.Oversight;

/// <summary>Signatures of officers who were listed as related to a borrower later.</summary>
public static class SignedReads
{
    public static List<SignedBefore> SignedBeforeListed(
        this BookReader reader, Zone zone, long knownAt = long.MaxValue)
    {
        var told = reader.Session.Query(
            """
            select e.related_no, e.fact, f.at from related e
            join fact f on f.fund_id = e.fund_id and f.number = e.fact
            where e.fund_id = $1 and e.human > 0 and e.fact <= $2 order by e.fact
            """,
            row => (Related: row.Int(0), Fact: row.Long(1), On: FlagReads.DayOf(row.Long(2), zone)),
            reader.Fund.Value, knownAt);
        if (told.Count == 0) return [];
        var entries = reader.RelatedEntries().ToDictionary(entry => entry.Number);
        var answer = new List<SignedBefore>();
        foreach (var (related, fact, on) in told)
            foreach (var (loan, principal) in reader.SignedBy(entries[related].Human, fact))
            {
                var persons = reader.Persons(reader.BorrowersOf(loan));
                if (persons.Any(row => entries[related].Finds(row.Key, row.Value)))
                    answer.Add(new SignedBefore(loan, on, principal));
            }
        return answer;
    }

    /// <summary>Loans about which a human signed before a fact: the decision, or minutes on a way out.</summary>
    static List<(int Loan, Money Principal)> SignedBy(this BookReader reader, int human, long before) =>
        reader.Session.Query(
            """
            select s.loan, coalesce((select max(d.principal) from disbursement d
                where d.fund_id = $1 and d.loan = s.loan), 0) from (
                select loan from decision where fund_id = $1 and human = $2 and verdict = 1 and fact < $3
                union select loan from trouble_sign where fund_id = $1 and human = $2 and fact < $3) s
            order by s.loan
            """,
            row => (row.Int(0), row.Money(1)), reader.Fund.Value, human, before);

    static List<int> BorrowersOf(this BookReader reader, int loan) => reader.Session.Query(
        """
        select person from application_share where fund_id = $1 and loan = $2
        union select person from share_holder where fund_id = $1 and loan = $2
        """,
        row => row.Int(0), reader.Fund.Value, loan);
}
