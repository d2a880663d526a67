using Gulir.Ledger;
using Gulir.Storage.Institution;

namespace Gulir.Storage.Ledger;

/// <summary>The box as it went from one cashier to another.</summary>
/// <param name="TakenAt">When it was taken, UTC milliseconds; null while it was not.</param>
public sealed record BoxHandoverRow(
    long Fact, DateOnly Date, int From, int To, Money Book, Money Counted, string Reason, long GivenAt,
    long? TakenFact, long? TakenAt)
{
    public Money Difference => Counted - Book;

    public bool IsTaken => TakenFact is not null;
}

/// <summary>How the box changed hands during the days.</summary>
public static class BoxHandoverReads
{
    const string Query =
        """
        select g.fact, g.given_on, f.officer, g.to_officer, g.book_amount, g.counted_amount, r.body, f.at, t.fact, u.at
        from box_given g
        join fact f on f.fund_id = g.fund_id and f.number = g.fact
        left join box_taken t on t.fund_id = g.fund_id and t.given = g.fact
        left join fact u on u.fund_id = t.fund_id and u.number = t.fact
        left join record r on r.fund_id = g.fund_id and r.hash = g.reason_record
        where g.fund_id = $1
        """;

    /// <summary>The handovers that were recorded last, newest first; those that were not taken too.</summary>
    public static List<BoxHandoverRow> BoxHandovers(this BookReader reader, int count) => reader.Session.Query(
        $"{Query} order by g.fact desc limit $2", Read, reader.Fund.Value, count);

    public static BoxHandoverRow? BoxHandover(this BookReader reader, long fact) => reader.Session.One(
        $"{Query} and g.fact = $2", Read, reader.Fund.Value, fact);

    /// <summary>The last giving of a day, when it was not taken; an older one is past.</summary>
    public static BoxWaiting? BoxWaiting(this BookReader reader, DateOnly day) =>
        reader.BoxHandovers(1) is [{ IsTaken: false } row] && row.Date == day && reader.Officer(row.To) is { } to
            ? new BoxWaiting(row.Fact, to, row.Book, row.Counted)
            : null;

    static BoxHandoverRow Read(Row row) => new(
        row.Long(0), row.Date(1), row.Int(2), row.Int(3), row.Money(4), row.Money(5),
        row.IsNull(6) ? "" : Gulir.Book.SideRecord.ReadText(row.Bytes(6)), row.Long(7),
        row.IsNull(8) ? null : row.Long(8), row.IsNull(9) ? null : row.Long(9));
}
