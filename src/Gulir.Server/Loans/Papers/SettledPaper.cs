using Gulir.Book;
using Gulir.Server.Frame;
using Gulir.Server.Institution;
using Gulir.Storage.Book;
using Gulir.Storage.Institution;

namespace Gulir.Server.Loans.Papers;

/// <summary>The letter that a loan is settled; while something is owed its page says so instead.</summary>
/// <param name="Last">The last payment; of a settled loan the one after which nothing was owed.</param>
/// <param name="Seal">Seal of that payment, so that the letter can be asked about later.</param>
public sealed record SettledPaper(CardPaper Card, CardEntry? Last, Seal? Seal, Signers Signers)
{
    public bool IsSettled => Card.Paper.Loan is { IsSettled: true, ClosedBy: null } && Last is not null;

    public string Number => $"{Card.Paper.Loan.Number:000}/LUNAS/{Last?.On.Year}";

    public static SettledPaper? Of(PageAsk ask)
    {
        if (CardPaper.OfGroup(ask) is not { } card) return null;
        var last = card.Entries.Count > 0 ? card.Entries[^1] : null;
        return new SettledPaper(
            card, last,
            last is not null && ask.Reader.Session.Recorded(ask.Reader.Fund, last.Fact) is { } link
                ? Gulir.Book.Seal.Of(link.Number, link.Hash)
                : null,
            Signers.On(ask.Reader, ask.Frame.Today));
    }
}
