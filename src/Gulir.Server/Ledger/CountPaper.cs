using Gulir.Book;
using Gulir.Ledger;
using Gulir.Server.Frame;
using Gulir.Storage.Book;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Ledger;

/// <summary>
/// The paper of one count: what was in the box, note by note where it was counted so, by whom and with whom.
/// </summary>
/// <param name="Second">Who confirmed; empty where a bank was compared alone.</param>
public sealed record CountPaper(
    Account Account, DateOnly Date, Money Counted, string Counter, string Second, string Note, long At, Seal Seal,
    IReadOnlyList<CashPiece> Pieces)
{
    public static void Map(IEndpointRouteBuilder app, Pages pages) =>
        pages.Fund(app, "/hitung/{n}/berita-acara", ask =>
            Of(ask) is { } paper ? View.Of<CountPaperPage>(paper, ask.Frame) : null);

    static CountPaper? Of(PageAsk ask)
    {
        var reader = ask.Reader;
        if (ask.Number("n") is not { } number || reader.Session.Recorded(reader.Fund, number) is not { } link
            || link.Fact() is not MoneyCounted count) return null;
        var officers = reader.Officers();
        string Name(int officer) => officers.Find(row => row.Officer.Number == officer)?.Name ?? "";
        return new CountPaper(
            reader.Chart().Get(count.Account), count.Date, count.Counted, Name(link.Officer),
            Name(count.SecondOfficer), reader.Text(count.Note), link.At, Seal.Of(link.Number, link.Hash),
            count.Pieces ?? []);
    }
}
