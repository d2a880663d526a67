using Gulir.Institution;
using Gulir.Storage.Book;

namespace Gulir.Storage.Institution;

/// <summary>An officer with the name of the human; empty when the name was erased.</summary>
public sealed record NamedOfficer(Officer Officer, string Name);

/// <summary>Officers as pages name them.</summary>
public static class OfficerReads
{
    /// <summary>Every appointment of the fund, in the order in which they were made.</summary>
    public static List<NamedOfficer> Officers(this BookReader reader) => reader.Session.Query(
        """
        select o.officer, o.human, o.role, o.from_date, coalesce(
            (select min(e.until_date) from officer_end e where e.fund_id = o.fund_id and e.officer = o.officer),
            o.until_date), r.body
        from officer o left join record r on r.fund_id = o.fund_id and r.hash = o.record
        where o.fund_id = $1 order by o.officer
        """,
        row => new NamedOfficer(
            new Officer(row.Int(0), row.Int(1), (Role)row.Int(2), row.Date(3), row.DateOrNone(4)),
            row.IsNull(5) ? "" : OfficerName.Read(row.Bytes(5))),
        reader.Fund.Value);
}
