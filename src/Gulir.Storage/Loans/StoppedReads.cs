using Gulir.Loans;

namespace Gulir.Storage.Loans;

/// <summary>Service that stopped with a death, told apart from service that was waived after it fell due.</summary>
static class StoppedReads
{
    /// <summary>By loan (0: all) and share, up to a day and a fact; only loans of who died, for others have none.
    /// </summary>
    public static Dictionary<(int Loan, int Share), Money> Stopped(
        this BookReader reader, int loan, DateOnly day, long knownAt)
    {
        var stopped = new Dictionary<(int, int), Money>();
        var fund = reader.Fund.Value;
        if (reader.Session.Number("select count(*) from death where fund_id = $1", fund) == 0) return stopped;
        reader.Session.Each(
            """
            select p.loan, p.share, cast(sum(p.forgiven) as bigint) from payment p
            where p.fund_id = $1 and p.paid_date <= $3 and p.fact <= $4 and p.forgiven <> 0 and p.loan in (
                select s.loan from death d join share s on s.fund_id = d.fund_id and s.person = d.person
                where d.fund_id = $1 and ($2 = 0 or s.loan = $2)
                union select h.loan from death d
                join share_holder h on h.fund_id = d.fund_id and h.person = d.person
                where d.fund_id = $1 and ($2 = 0 or h.loan = $2))
            and not exists (
                select 1 from way_taken w where w.fund_id = p.fund_id and w.way = 7 and w.loan = p.loan and w.fact in (
                    select p.fact union select b.original from forgiveness_back b
                    where b.fund_id = p.fund_id and b.fact = p.fact))
            group by p.loan, p.share having sum(p.forgiven) > 0
            """,
            row => stopped[(row.Int(0), row.Int(1))] = row.Money(2), fund, loan, day.Number(), knownAt);
        return stopped;
    }

    public static RunningLoan WithStopped(
        this BookReader reader, RunningLoan loan, DateOnly? day = null, long knownAt = long.MaxValue) => loan with
        {
            Shares = With(
                loan.Shares, loan.Number, reader.Stopped(loan.Number, day ?? DateOnly.MaxValue, knownAt)),
        };

    public static IReadOnlyList<Share> With(
        IReadOnlyList<Share> shares, int loan, Dictionary<(int Loan, int Share), Money> stopped) =>
        stopped.Count == 0
            ? shares
            : [
                .. shares.Select(share => stopped.TryGetValue((loan, share.Number), out var amount)
                    ? share with { Stopped = amount }
                    : share),
            ];
}
