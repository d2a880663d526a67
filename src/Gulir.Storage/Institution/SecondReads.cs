using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;

namespace Gulir.Storage.Institution;

/// <summary>Doubled offices, and the confirmations that a second human has given.</summary>
public static class SecondReads
{
    /// <summary>Every appointment that runs on a day.</summary>
    public static List<Officer> InOffice(this BookReader reader, DateOnly day) =>
        [.. reader.Officers().Select(row => row.Officer).Where(officer => officer.InOffice(day))];

    public static SecondHuman SecondOfDisbursement(this BookReader reader, int loan, Officer payer, DateOnly today) =>
        new(Doubling.NeedsSecond(payer, Duties.Cash, reader.InOffice(today)), reader.DisbursementConfirmers(loan));

    /// <summary>Humans who stand by the pay-out of a loan as it was decided last.</summary>
    public static List<int> DisbursementConfirmers(this BookReader reader, int loan) => reader.Session.Query(
        """
        select distinct c.human from disbursement_confirmed c where c.fund_id = $1 and c.loan = $2 and c.fact > (
            select coalesce(max(d.fact), 0) from decision d where d.fund_id = c.fund_id and d.loan = c.loan)
        order by c.human
        """,
        row => row.Int(0), reader.Fund.Value, loan);

    public static CountSeconds SecondsOfCount(this BookReader reader, Officer counts, DateOnly date, DateOnly today) =>
        new(Doubling.NeedsSecond(counts, Duties.Recording, reader.InOffice(today)), reader.CountWitnesses(date));

    public static List<CountWitness> CountWitnesses(this BookReader reader, DateOnly date) => reader.Session.Query(
        """
        select count_date, counted_amount, officer, human from count_confirmed
        where fund_id = $1 and count_date = $2 order by fact
        """,
        row => new CountWitness(row.Date(0), row.Money(1), row.Int(2), row.Int(3)), reader.Fund.Value, date.Number());
}
