using Gulir.Book;
using Gulir.Institution;

namespace Gulir.Storage;

/// <summary>What every act asks before it decides, read in one question.</summary>
/// <param name="Officer">Who asks; null when the fund has no such officer.</param>
/// <param name="Asked">An earlier act with this request id has been kept.</param>
public sealed record Threshold(BookEnd End, Zone Zone, Officer? Officer, bool Asked)
{
    public static Threshold Of(Session session, FundId fund, int officer, Guid request) => session.One(
        """
        select f.number, f.at, f.hash, u.zone, o.officer, o.human, o.role, o.from_date, coalesce(
                (select min(e.until_date) from officer_end e where e.fund_id = o.fund_id and e.officer = o.officer),
                o.until_date),
            (select count(*) from fact r where r.fund_id = $1 and r.request_id = $3)
        from fact f
        left join fund u on u.fund_id = $1
        left join officer o on o.fund_id = $1 and o.officer = $2
        where f.fund_id = $1 order by f.number desc limit 1
        """,
        row => new Threshold(
            new BookEnd(row.Long(0), row.Long(1), row.Bytes(2)), (Zone)row.Int(3),
            row.IsNull(4)
                ? null
                : new Officer(row.Int(4), row.Int(5), (Role)row.Int(6), row.Date(7), row.DateOrNone(8)),
            row.Long(9) > 0),
        fund.Value, officer, request) ?? new Threshold(BookEnd.Empty, Zone.Wib, null, false);
}
