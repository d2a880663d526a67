using Gulir.Groups;

namespace Gulir.Storage.Groups;

/// <summary>The fund's list of related parties, and whom it finds.</summary>
public static class RelatedReads
{
    public static int RelatedCount(this BookReader reader) =>
        (int)reader.Session.Number("select max(related_no) from related where fund_id = $1", reader.Fund.Value);

    public static List<RelatedEntry> RelatedEntries(this BookReader reader) => reader.Session.Query(
        """
        select e.related_no, e.human, e.office, e.from_date, coalesce(
            (select min(x.until_date) from related_end x
             where x.fund_id = e.fund_id and x.related_no = e.related_no), 0), r.body
        from related e left join record r on r.fund_id = e.fund_id and r.hash = e.record
        where e.fund_id = $1 order by e.related_no
        """,
        row => new RelatedEntry(
            row.Int(0), row.Int(1), (RelatedOffice)row.Int(2), row.Date(3), row.DateOrNone(4),
            row.IsNull(5) ? null : RelatedParty.Read(row.Bytes(5))),
        reader.Fund.Value);

    /// <summary>What the list finds among these persons on a day.</summary>
    public static Kinship Kinship(this BookReader reader, IEnumerable<int> persons, DateOnly day)
    {
        var entries = reader.RelatedEntries();
        return entries.Count == 0
            ? Gulir.Groups.Kinship.None
            : Gulir.Groups.Kinship.Of(entries, reader.Persons(persons), day);
    }
}
