using Gulir.Book;
using Gulir.Server.Frame;
using Gulir.Server.Institution;
using Gulir.Storage.Book;
using Gulir.Storage.Institution;

namespace Gulir.Server.Loans.Papers;

/// <summary>The letter that a loan is settled: printed only when the book owes nothing on it.</summary>
/// <param name="Last">The payment after which nothing was owed.</param>
/// <param name="Seal">Seal of that payment, so that the letter can be asked about later.</param>
public sealed record SettledPaper(CardPaper Card, CardEntry Last, Seal? Seal, Signers Signers)
{
    public string Number => $"{Card.Paper.Loan.Number:000}/LUNAS/{Last.On.Year}";

    public static SettledPaper? Of(PageAsk ask)
    {
        if (CardPaper.OfGroup(ask) is not { Paper.Loan.IsSettled: true, Entries: [.., var last] } card) return null;
        return new SettledPaper(
            card, last,
            ask.Reader.Session.Recorded(ask.Reader.Fund, last.Fact) is { } link
                ? Gulir.Book.Seal.Of(link.Number, link.Hash)
                : null,
            Signers.On(ask.Reader, ask.Frame.Today));
    }
}
