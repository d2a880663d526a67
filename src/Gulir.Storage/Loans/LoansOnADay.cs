using Gulir.Loans;

namespace Gulir.Storage.Loans;

/// <summary>Loans as they stood on a day, for cards and pages.</summary>
public static class LoansOnADay
{
    /// <summary>A loan with what was paid (by the day the money changed hands) up to a day and a fact.</summary>
    public static RunningLoan? RunningLoanOn(this BookReader reader, int number, DateOnly day, long knownAt)
    {
        if (reader.RunningLoan(number) is not { } loan || loan.DisbursedOn > day) return null;
        if (reader.Session.Number("select fact from disbursement where fund_id = $1 and loan = $2", reader.Fund.Value, number) > knownAt)
            return null;
        var paid = reader.Session.Query(
            """
            select share, cast(sum(principal) as bigint), cast(sum(service + forgiven) as bigint) from payment
            where fund_id = $1 and loan = $2 and paid_date <= $3 and fact <= $4 group by share
            """,
            row => (Share: row.Int(0), Principal: row.Money(1), Service: row.Money(2)),
            reader.Fund.Value, number, day.Number(), knownAt).ToDictionary(row => row.Share);
        return loan with
        {
            Shares =
            [
                .. loan.Shares.Select(share => share with
                {
                    PrincipalPaid = paid.GetValueOrDefault(share.Number).Principal,
                    ServicePaid = paid.GetValueOrDefault(share.Number).Service,
                }),
            ],
        };
    }

    /// <summary>Numbers of all loans that a group was paid out, oldest first.</summary>
    public static List<int> LoansOfGroup(this BookReader reader, int group) =>
        reader.Session.Query("select loan from disbursement where fund_id = $1 and group_no = $2 order by loan",
            row => row.Int(0), reader.Fund.Value, group);
}
