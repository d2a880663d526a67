using Gulir.Institution;

namespace Gulir.Storage.Institution;

/// <summary>The fund, its officers and its settings, as stored.</summary>
public static class InstitutionReads
{
    const string FundColumns = "fund_id, code, lkm, upk, village, kecamatan, kabupaten, province, since, zone";

    public static Fund FundRow(this BookReader reader) =>
        reader.Session.One($"select {FundColumns} from fund where fund_id = $1", ReadFund, reader.Fund.Value)!;

    public static Zone Zone(this BookReader reader) =>
        (Zone)reader.Session.Number("select zone from fund where fund_id = $1", reader.Fund.Value);

    /// <summary>Funds of a region in the order of their codes; a code is a prefix of those below it.</summary>
    public static List<Fund> FundsIn(this Session session, RegionCode region) =>
        session.Query($"select {FundColumns} from fund where code = $1 or (code >= $2 and code < $3) order by code",
            ReadFund, region.Text, region.Text + ".", region.Text + "/");

    public static List<Fund> AllFunds(this Session session) =>
        session.Query($"select {FundColumns} from fund order by code", ReadFund);

    public static Officer? Officer(this BookReader reader, int number) =>
        reader.Session.One(
            """
            select o.officer, o.human, o.role, o.from_date, coalesce(
                (select min(e.until_date) from officer_end e where e.fund_id = o.fund_id and e.officer = o.officer),
                o.until_date)
            from officer o where o.fund_id = $1 and o.officer = $2
            """,
            row => new Officer(row.Int(0), row.Int(1), (Role)row.Int(2), row.Date(3), row.DateOrNone(4)),
            reader.Fund.Value, number);

    /// <summary>The roles that somebody holds on a day.</summary>
    public static IEnumerable<Role> RolesInOffice(this BookReader reader, DateOnly day) => reader.Session.Query(
        """
        select distinct o.role from officer o where o.fund_id = $1 and o.from_date <= $2
            and (o.until_date = 0 or o.until_date >= $2) and not exists (
            select 1 from officer_end e where e.fund_id = o.fund_id and e.officer = o.officer and e.until_date < $2)
        """,
        row => (Role)row.Int(0), reader.Fund.Value, day.Number());

    public static OfficersSoFar OfficersSoFar(this BookReader reader) =>
        reader.Session.One("select count(*), coalesce(max(human), 0) from officer where fund_id = $1",
            row => new OfficersSoFar(row.Int(0), row.Int(1)), reader.Fund.Value)!;

    /// <summary>The settings as they hold on a day; of two decisions for the same day the later fact holds.</summary>
    /// <param name="knownAt">Facts after this number do not count.</param>
    public static Settings Settings(this BookReader reader, DateOnly day, long knownAt = long.MaxValue)
    {
        var own = new Dictionary<string, string>();
        reader.Session.Each(
            "select name, value from setting where fund_id = $1 and from_date <= $2 and fact <= $3 "
                + "order by from_date, fact, row_no",
            row => own[row.Text(0)] = row.Text(1), reader.Fund.Value, day.Number(), knownAt);
        return new Settings(day, own);
    }

    static Fund ReadFund(Row row) => new(
        new Gulir.Book.FundId(row.Guid(0)), RegionCode.Parse(row.Text(1))!.Value, row.Text(2), row.Text(3),
        new Place(row.Text(4), row.Text(5), row.Text(6), row.Text(7)), row.Date(8), (Zone)row.Int(9));
}
