using Gulir.Book;
using Gulir.Loans;

namespace Gulir.Storage.Loans;

/// <summary>A claim that was settled between two members, or what took that back (an amount below zero).</summary>
public sealed record SettledClaim(long Fact, int Loan, int Payer, int Share, DateOnly On, Money Amount, bool TakenBack);

/// <summary>Ways that move no share, and claims between members.</summary>
public static class WayReads
{
    /// <summary>The last day on which heirs said they go on with a share, and who they are; null: nobody did.</summary>
    /// <remarks>The text is empty when it was erased.</remarks>
    public static (DateOnly On, string Who)? Heirs(this BookReader reader, int loan, int share) => reader.Session.Query(
        """
        select w.book_date, r.body from way_taken w
        left join record r on r.fund_id = w.fund_id and r.hash = w.note_record
        where w.fund_id = $1 and w.loan = $2 and w.share = $3 and w.way = 5 order by w.fact desc limit 1
        """,
        row => ((DateOnly, string)?)(row.Date(0), row.IsNull(1) ? "" : SideRecord.ReadText(row.Bytes(1))),
        reader.Fund.Value, loan, share).FirstOrDefault();

    /// <summary>Whether heirs go on with a share of one who died.</summary>
    public static bool HeirsGoOn(this BookReader reader, int loan, Share share) =>
        reader.Died(share.Person) is { } died && reader.Heirs(loan, share.Number) is { } heirs && heirs.On >= died;

    /// <summary>The share's borrower has died and no heirs go on: no letters, no call.</summary>
    public static bool IsOrphaned(this BookReader reader, int loan, Share share) =>
        reader.Died(share.Person) is not null && !reader.HeirsGoOn(loan, share);

    /// <summary>A loan of which a social line paid this person's share, and that stands; 0: none.</summary>
    public static int PaidForDead(this BookReader reader, int person) => (int)reader.Session.Number(
        $"""
        select min(s.loan) from share s where s.fund_id = $1 and {LoanReads.Holder} = $2 and (
            select sum(w.principal + w.service) from way_taken w
            where w.fund_id = s.fund_id and w.loan = s.loan and w.share = s.share and w.way = 6) > 0
        """,
        reader.Fund.Value, person);

    /// <summary>What members have paid for another's share and did not get back, by payer and share.</summary>
    public static List<OpenClaim> OpenClaims(this BookReader reader, int loan) => reader.Session.Query(
        $"""
        select c.payer, c.share, max({LoanReads.Holder}), cast(sum(c.amount) as bigint) from claim c
        join share s on s.fund_id = c.fund_id and s.loan = c.loan and s.share = c.share
        where c.fund_id = $1 and c.loan = $2 group by c.payer, c.share having sum(c.amount) <> 0
        order by c.share, c.payer
        """,
        row => new OpenClaim(loan, row.Int(0), row.Int(1), row.Int(2), row.Money(3)), reader.Fund.Value, loan);

    /// <summary>Claims of all loans of a group that are still open.</summary>
    public static List<OpenClaim> OpenClaimsOfGroup(this BookReader reader, int group) =>
        [.. reader.LoansOfGroup(group).SelectMany(loan => reader.OpenClaims(loan))];

    /// <summary>Claims of a group's loans that were settled, newest first.</summary>
    public static List<SettledClaim> SettledClaims(this BookReader reader, int group) => reader.Session.Query(
        """
        select c.fact, c.loan, c.payer, c.share, c.settled_on, c.amount,
            case when exists (select 1 from claim_settled b where b.fund_id = c.fund_id and b.original = c.fact)
                then 1 else 0 end
        from claim_settled c join disbursement d on d.fund_id = c.fund_id and d.loan = c.loan
        where c.fund_id = $1 and d.group_no = $2 and c.original = 0 order by c.fact desc
        """,
        row => new SettledClaim(
            row.Long(0), row.Int(1), row.Int(2), row.Int(3), row.Date(4), row.Money(5), row.Long(6) == 1),
        reader.Fund.Value, group);

    /// <summary>Whether the note of a settled claim has been taken back.</summary>
    public static bool IsClaimReopened(this BookReader reader, long fact) => reader.Session.Number(
        "select count(*) from claim_settled where fund_id = $1 and original = $2", reader.Fund.Value, fact) > 0;
}
