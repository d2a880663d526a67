using Gulir.Book;
using Gulir.Institution;

namespace Gulir.Storage;

/// <summary>What every act asks before it decides, read in one question.</summary>
/// <param name="Officer">Who asks; null when the fund has no such officer.</param>
/// <param name="Asked">An earlier act with this request id has been kept.</param>
public sealed record Threshold(FundId Fund, BookEnd End, Zone Zone, Officer? Officer, bool Asked)
{
    /// <summary>Of a fund's code, an officer's number and a request id; no row when there is no such fund.</summary>
    public const string Sql =
        """
        select b.fund_id, coalesce(f.number, 0), f.at, f.hash, coalesce(u.zone, 0),
            o.officer, o.human, o.role, o.from_date, coalesce(
                (select min(e.until_date) from officer_end e where e.fund_id = o.fund_id and e.officer = o.officer),
                o.until_date),
            (select count(*) from fact r where r.fund_id = b.fund_id and r.request_id = $3)
        from book b
        left join fact f on f.fund_id = b.fund_id
            and f.number = (select max(m.number) from fact m where m.fund_id = b.fund_id)
        left join fund u on u.fund_id = b.fund_id
        left join officer o on o.fund_id = b.fund_id and o.officer = $2
        where b.code = $1
        """;

    public static Threshold Read(Row row) => new(
        new FundId(row.Guid(0)), row.Long(1) == 0 ? BookEnd.Empty : new BookEnd(row.Long(1), row.Long(2), row.Bytes(3)),
        (Zone)row.Int(4),
        row.IsNull(5)
            ? null
            : new Officer(row.Int(5), row.Int(6), (Role)row.Int(7), row.Date(8), row.DateOrNone(9)),
        row.Long(10) > 0);
}
