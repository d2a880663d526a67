using Gulir.Book;
using Gulir.Loans;

namespace Gulir.Storage.Loans;

/// <summary>A claim that was settled between two members, or what took that back (an amount below zero).</summary>
/// <param name="Person">Who owed it and gave it back.</param>
public sealed record SettledClaim(
    long Fact, int Loan, int Payer, int Share, DateOnly On, Money Amount, int Person, bool TakenBack);

/// <summary>Ways that move no share, and claims between members.</summary>
public static class WayReads
{
    /// <summary>
    /// The last day on which heirs said they go on with a share, here or in the loan that this one goes on for, and who
    /// they are; null: nobody did, or it was taken back.
    /// </summary>
    /// <remarks>The text is empty when it was erased.</remarks>
    public static (DateOnly On, string Who)? Heirs(this BookReader reader, int loan, int share) => reader.Session.Query(
        """
        select w.book_date, r.body from way_taken w
        left join record r on r.fund_id = w.fund_id and r.hash = w.note_record
        where w.fund_id = $1 and w.share = $3 and w.way = 5 and (w.loan = $2 or w.loan in (
                select old_loan from reschedule where fund_id = $1 and loan = $2))
            and not exists (select 1 from heirs_withdrawn x where x.fund_id = w.fund_id and x.original = w.fact)
        order by w.fact desc limit 1
        """,
        row => ((DateOnly, string)?)(row.Date(0), row.IsNull(1) ? "" : SideRecord.ReadText(row.Bytes(1))),
        reader.Fund.Value, loan, share).FirstOrDefault();

    /// <summary>Whether the note that heirs go on has been taken back.</summary>
    public static bool IsHeirsWithdrawn(this BookReader reader, long fact) => reader.Session.Number(
        "select count(*) from heirs_withdrawn where fund_id = $1 and original = $2", reader.Fund.Value, fact) > 0;

    /// <summary>Whether heirs go on with a share of one who died.</summary>
    public static bool HeirsGoOn(this BookReader reader, int loan, Share share) =>
        reader.Died(share.Person) is { } died && reader.Heirs(loan, share.Number) is { } heirs && heirs.On >= died;

    /// <summary>The share's borrower has died and no heirs go on: no letters, no call.</summary>
    public static bool IsOrphaned(this BookReader reader, int loan, Share share) =>
        reader.Died(share.Person) is not null && !reader.HeirsGoOn(loan, share);

    /// <summary>
    /// Who owed the claim c: she whom its settlement names, else she who held the share when it was paid (of a
    /// reversal: when the original was; of an old settlement without a name: when the first claim was made).
    /// </summary>
    const string Debtor =
        """
        coalesce((select nullif(x.person, 0) from claim_settled x where x.fund_id = c.fund_id and x.fact = c.fact),
            (select h.person from share_holder h
                where h.fund_id = c.fund_id and h.loan = c.loan and h.share = c.share and h.fact < coalesce(
                    (select nullif(e.reverses, 0) from entry e where e.fund_id = c.fund_id and e.fact = c.fact),
                    (select min(f.fact) from claim f where f.fund_id = c.fund_id and f.loan = c.loan
                        and f.payer = c.payer and f.share = c.share
                        and exists (select 1 from claim_settled y where y.fund_id = c.fund_id and y.fact = c.fact)),
                    c.fact)
                order by h.fact desc limit 1), s.person)
        """;

    /// <summary>What members have paid for another's share and did not get back, by payer, share and debtor.</summary>
    public static List<OpenClaim> OpenClaims(this BookReader reader, int loan) => reader.Session.Query(
        $"""
        select payer, share, debtor, holder, cast(sum(amount) as bigint) from (
            select c.payer, c.share, {Debtor} as debtor, {LoanReads.Holder} as holder, c.amount from claim c
            join share s on s.fund_id = c.fund_id and s.loan = c.loan and s.share = c.share
            where c.fund_id = $1 and c.loan = $2) owed
        group by payer, share, debtor, holder having sum(amount) <> 0 order by share, payer, debtor
        """,
        row => new OpenClaim(loan, row.Int(0), row.Int(1), row.Int(2), row.Money(4), row.Int(3)), reader.Fund.Value,
        loan);

    /// <summary>Claims of all loans of a group that are still open.</summary>
    public static List<OpenClaim> OpenClaimsOfGroup(this BookReader reader, int group) =>
        [.. reader.LoansOfGroup(group).SelectMany(loan => reader.OpenClaims(loan))];

    /// <summary>Claims of a group's loans that were settled, newest first.</summary>
    public static List<SettledClaim> SettledClaims(this BookReader reader, int group) => reader.Session.Query(
        $"""
        select c.fact, c.loan, c.payer, c.share, c.settled_on, c.amount, {Debtor},
            case when exists (select 1 from claim_settled b where b.fund_id = c.fund_id and b.original = c.fact)
                then 1 else 0 end
        from claim_settled c join disbursement d on d.fund_id = c.fund_id and d.loan = c.loan
        join share s on s.fund_id = c.fund_id and s.loan = c.loan and s.share = c.share
        where c.fund_id = $1 and d.group_no = $2 and c.original = 0 order by c.fact desc
        """,
        row => new SettledClaim(
            row.Long(0), row.Int(1), row.Int(2), row.Int(3), row.Date(4), row.Money(5), row.Int(6), row.Long(7) == 1),
        reader.Fund.Value, group);

    /// <summary>Whether the note of a settled claim has been taken back.</summary>
    public static bool IsClaimReopened(this BookReader reader, long fact) => reader.Session.Number(
        "select count(*) from claim_settled where fund_id = $1 and original = $2", reader.Fund.Value, fact) > 0;
}
