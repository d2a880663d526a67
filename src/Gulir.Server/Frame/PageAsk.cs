using Gulir.Book;
using Gulir.Storage;

namespace Gulir.Server.Frame;

/// <summary>What a page is asked with: the book on one snapshot, and what the address and its query say.</summary>
public sealed record PageAsk(Host Host, PageFrame Frame, BookReader Reader, HttpRequest Request)
{
    public Session Session => Reader.Session;

    /// <summary>A number in the address; null when it is none, and then there is no such page.</summary>
    public int? Number(string name) =>
        int.TryParse((string?)Request.RouteValues[name], out var number) && number > 0 ? number : null;

    public string Route(string name) => (string?)Request.RouteValues[name] ?? "";

    public string Text(string name) => Request.Query[name].ToString().Trim();

    /// <summary>A month of the query, <c>bulan=2019-11</c>; null when none is named.</summary>
    public YearMonth? Month() => Queries.Month(Request);

    /// <summary>The last day that a page of a month shows: its end, or today while it runs.</summary>
    public DateOnly EndOf(YearMonth month) => month.Last < Frame.Today ? month.Last : Frame.Today;

    /// <summary>The page of a list, counted from 1.</summary>
    public int PageNumber => Queries.Page(Request);

    public Desk Desk(int officer) => new(Frame.Today, officer, Host.Database.Host.Keys.Vault(Session, Reader.Fund));
}

/// <summary>What pages read from a query.</summary>
public static class Queries
{
    public static YearMonth? Month(HttpRequest request) =>
        request.Query["bulan"].ToString() is not { Length: > 0 } text ? null
        : YearMonth.Parse(text) ?? throw new RefusedInputException(BasicRefusals.MonthMalformed(text));

    public static int Page(HttpRequest request) =>
        int.TryParse(request.Query["hal"].ToString(), out var page) && page is > 1 and < 1_000_000 ? page : 1;
}
