using Gulir.Book;
using Gulir.Close;
using Gulir.Storage.Book;

namespace Gulir.Storage.Close;

/// <summary>A thing of the register with its name, and why it left.</summary>
/// <param name="Fact">The fact by which it came.</param>
public sealed record EquipmentRow(EquipmentItem Item, string Name, long Fact, string Reason);

/// <summary>The register of equipment.</summary>
public static class EquipmentReads
{
    /// <summary>Things that had come by a day, with what they bore and what left by then, as known at a fact.</summary>
    public static List<EquipmentItem> Equipment(
        this BookReader reader, DateOnly day, long knownAt = long.MaxValue) =>
        reader.EquipmentFacts(day, knownAt).ConvertAll(row => row.Item);

    /// <summary>As <see cref="Equipment"/>, with what was typed.</summary>
    public static List<EquipmentRow> EquipmentRows(
        this BookReader reader, DateOnly day, long knownAt = long.MaxValue) =>
        reader.EquipmentFacts(day, knownAt).ConvertAll(row => new EquipmentRow(
            row.Item, reader.Text(row.Name), row.Fact, reader.Text(row.Reason)));

    /// <summary>One thing as it is now; null when the register has no such number.</summary>
    public static EquipmentItem? EquipmentItem(this BookReader reader, int number) =>
        reader.Equipment(DateOnly.MaxValue).Find(item => item.Number == number);

    /// <summary>The number of the last thing that came; 0 while there is none.</summary>
    public static int LastEquipment(this BookReader reader) => (int)reader.Session.Number(
        "select max(item) from equipment where fund_id = $1", reader.Fund.Value);

    /// <summary>The day on which depreciation was posted last; null while it never was.</summary>
    public static DateOnly? LastDepreciation(this BookReader reader) => reader.Session.One(
        "select charged_on from depreciation where fund_id = $1 order by charged_on desc limit 1",
        row => (DateOnly?)row.Date(0), reader.Fund.Value);

    static List<(EquipmentItem Item, long Fact, RecordHash Name, RecordHash Reason)> EquipmentFacts(
        this BookReader reader, DateOnly day, long knownAt)
    {
        var charged = new Dictionary<int, Money>();
        reader.Session.Each(
            """
            select item, cast(sum(amount) as bigint) from depreciation
            where fund_id = $1 and charged_on <= $2 and fact <= $3 group by item
            """,
            row => charged[row.Int(0)] = row.Money(1), reader.Fund.Value, day.Number(), knownAt);
        var left = reader.Session.Query(
            """
            select item, left_on, way, cost, depreciated, price, reason_record from equipment_left
            where fund_id = $1 and left_on <= $2 and fact <= $3 order by fact, row_no
            """,
            row => (Item: row.Int(0), On: row.Date(1), Way: (LeavingWay)row.Int(2), Cost: row.Money(3),
                Depreciated: row.Money(4), Price: row.Money(5), Reason: new RecordHash(row.Text(6))),
            reader.Fund.Value, day.Number(), knownAt).ToLookup(row => row.Item);
        return reader.Session.Query(
            """
            select item, bought_on, cost, depreciated, life, months, first_month, source, fact, name_record
            from equipment where fund_id = $1 and bought_on <= $2 and fact <= $3 order by item
            """,
            row =>
            {
                var rows = left[row.Int(0)].ToArray();
                var gone = rows.Sum(one => one.Cost).IsZero ? default : rows.LastOrDefault(one => one.Cost.IsPositive);
                var item = new EquipmentItem(
                    row.Int(0), row.Date(1), row.Money(2), row.Money(3), row.Int(4), row.Int(5),
                    YearMonth.FromNumber(row.Long(6)), row.Int(7))
                {
                    Charged = charged.GetValueOrDefault(row.Int(0)),
                    LeftCost = rows.Sum(one => one.Cost),
                    LeftDepreciated = rows.Sum(one => one.Depreciated),
                    LeftOn = gone.Item == 0 ? null : gone.On,
                    Way = gone.Item == 0 ? null : gone.Way,
                    Price = gone.Price,
                };
                return (item, row.Long(8), new RecordHash(row.Text(9)), gone.Reason);
            },
            reader.Fund.Value, day.Number(), knownAt);
    }
}
