namespace Gulir.Storage.Ledger;

/// <summary>The box as a day began with it.</summary>
/// <param name="Second">Number of the confirming officer; 0 when book and box agreed.</param>
public sealed record BoxOpenRow(
    DateOnly Date, Money Book, Money Counted, int Officer, int Second, string Reason, long Fact)
{
    public Money Difference => Counted - Book;
}

/// <summary>How days began at the box.</summary>
public static class BoxReads
{
    const string Query =
        """
        select b.opened_on, b.book_amount, b.counted_amount, f.officer, b.second_officer, r.body, b.fact from box_open b
        join fact f on f.fund_id = b.fund_id and f.number = b.fact
        left join record r on r.fund_id = b.fund_id and r.hash = b.reason_record
        where b.fund_id = $1
        """;

    /// <summary>The beginnings that were recorded last, newest first.</summary>
    public static List<BoxOpenRow> BoxOpenings(this BookReader reader, int count) => reader.Session.Query(
        $"{Query} order by b.fact desc limit $2", Read, reader.Fund.Value, count);

    /// <summary>How a day began; null when the box was not opened with a count.</summary>
    public static BoxOpenRow? BoxOpenedOn(this BookReader reader, DateOnly day) => reader.Session.One(
        $"{Query} and b.opened_on = $2", Read, reader.Fund.Value, day.Number());

    static BoxOpenRow Read(Row row) => new(
        row.Date(0), row.Money(1), row.Money(2), row.Int(3), row.Int(4),
        row.IsNull(5) ? "" : Gulir.Book.SideRecord.ReadText(row.Bytes(5)), row.Long(6));
}
