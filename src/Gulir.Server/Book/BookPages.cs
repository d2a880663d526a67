using Gulir.Book;
using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Book;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Book;

public sealed record FactLine(FactRow Fact, string Officer, string Voucher);

/// <summary>The history of a book, newest first, some facts a page.</summary>
public sealed record BookHistory(IReadOnlyList<FactLine> Rows, long End, int Page, int Pages);

public enum SealAnswer { NotAsked, Malformed, Contained, NotContained, NotYetHere }

/// <summary>What this copy knows of a seal: in which book it stands, or how far the books here go.</summary>
public sealed record SealTold(string Typed, SealAnswer Answer, Seal? Seal, Fund? Fund, string Kind, long At,
    long LongestBook);

public static class BookPages
{
    const int RowsOfPage = 50;

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, "/buku", History);
        pages.All(app, "/segel", (session, frame, request) =>
            View.Of<SealPage>(Tell(session, frame, request.Query["segel"].ToString()), frame));
        pages.All(app, "/segel/{segel}", (session, frame, request) =>
            View.Of<SealPage>(Tell(session, frame, (string)request.RouteValues["segel"]!), frame));
    }

    static View? History(PageAsk ask)
    {
        var end = ask.Session.BookEnd(ask.Reader.Fund).Number;
        var last = (int)Math.Max((end + RowsOfPage - 1) / RowsOfPage, 1);
        var page = Math.Min(ask.PageNumber, last);
        var top = end - (page - 1L) * RowsOfPage;
        var officers = ask.Reader.Officers().ToDictionary(row => row.Officer.Number, row => row.Name);
        return View.Of<BookPage>(new BookHistory(
            [
                .. ask.Reader.FactRows(top - RowsOfPage + 1, top).Select(fact => new FactLine(
                    fact, officers.GetValueOrDefault(fact.Officer, ""),
                    ask.Reader.VoucherOfFact(fact.Number)?.Number.ToString() ?? "")),
            ],
            end, page, last), ask.Frame);
    }

    /// <summary>A seal names no book: every book here that reaches its number is asked.</summary>
    static SealTold Tell(Session session, PageFrame frame, string typed)
    {
        var told = new SealTold(typed.Trim(), SealAnswer.NotAsked, null, null, "", 0, 0);
        if (told.Typed.Length == 0) return told;
        if (Seal.Parse(told.Typed) is not { } seal) return told with { Answer = SealAnswer.Malformed };
        var longest = 0L;
        foreach (var fund in session.AllFunds().Where(fund => frame.Visitor.Sees(fund.Id, fund.Code)))
        {
            longest = Math.Max(longest, session.BookEnd(fund.Id).Number);
            if (session.HashAt(fund.Id, seal.Number) is not { } hash || !seal.Matches(hash)) continue;
            var fact = session.Recorded(fund.Id, seal.Number)!;
            return told with
            {
                Answer = SealAnswer.Contained,
                Seal = seal,
                Fund = fund,
                Kind = fact.Kind,
                At = fact.At
            };
        }
        return told with
        {
            Answer = seal.Number > longest ? SealAnswer.NotYetHere : SealAnswer.NotContained,
            Seal = seal,
            LongestBook = longest,
        };
    }
}
