using Gulir.Book;
using Gulir.Publishing;

namespace Gulir.Storage.Publishing;

/// <summary>News with the officer who wrote them.</summary>
/// <param name="Words">Null when they were erased.</param>
/// <param name="Reason">Why they were withdrawn; empty when that was erased.</param>
public sealed record NewsRow(
    int Number, DateOnly Date, NewsWords? Words, int Officer, bool Withdrawn, string Reason);

public static class NewsReads
{
    public static int NewsCount(this BookReader reader) =>
        (int)reader.Session.Number("select count(*) from news where fund_id = $1", reader.Fund.Value);

    public static NewsState? NewsState(this BookReader reader, int number) => reader.Session.One(
        """
        select n.news, (select count(*) from news_withdrawn w where w.fund_id = n.fund_id and w.news = n.news)
        from news n where n.fund_id = $1 and n.news = $2
        """,
        row => new NewsState(row.Int(0), row.Long(1) > 0), reader.Fund.Value, number);

    /// <summary>All news, withdrawn ones too, the newest first.</summary>
    public static List<NewsRow> News(this BookReader reader) => reader.Session.Query(
        """
        select n.news, n.dated_on, r.body, f.officer, case when w.news is null then 0 else 1 end, y.body
        from news n
        join fact f on f.fund_id = n.fund_id and f.number = n.fact
        left join record r on r.fund_id = n.fund_id and r.hash = n.words_record
        left join news_withdrawn w on w.fund_id = n.fund_id and w.news = n.news
        left join record y on y.fund_id = w.fund_id and y.hash = w.reason_record
        where n.fund_id = $1 order by n.dated_on desc, n.news desc
        """,
        row => new NewsRow(
            row.Int(0), row.Date(1), row.IsNull(2) ? null : NewsWords.Read(row.Bytes(2)), row.Int(3),
            row.Long(4) == 1, row.IsNull(5) ? "" : SideRecord.ReadText(row.Bytes(5))),
        reader.Fund.Value);

    /// <summary>News that everybody may read: neither withdrawn nor erased; the newest first.</summary>
    public static List<NewsRow> PublicNews(this BookReader reader) =>
        reader.News().FindAll(row => row is { Withdrawn: false, Words: not null });
}
