using Gulir.Ledger;
using Gulir.Server.Frame;

namespace Gulir.Server.Ledger;

/// <summary>A box counted note by note, as typed: <c>p50000</c> is how many notes of 50.000 there are.</summary>
public sealed record TypedPieces(IReadOnlyDictionary<long, string> Typed)
{
    public static TypedPieces Of(Func<string, string> field) =>
        new(CashPieces.Notes.ToDictionary(note => note, note => field($"p{note}")));

    public bool IsTouched => Typed.Values.Any(typed => typed.Length > 0);

    /// <summary>What the pieces of one kind are worth.</summary>
    public Outcome<Money> Worth(long note) => Pieces(note).Then<Money>(pieces => new Money(pieces * note));

    public Outcome<Money> Sum() => Told().Then<Money>(told => new Money(told.Sum(piece => piece.Note * piece.Pieces)));

    /// <summary>The kinds that are there.</summary>
    public Outcome<IReadOnlyList<CashPiece>> Told()
    {
        var told = new List<CashPiece>();
        foreach (var note in CashPieces.Notes)
        {
            var pieces = Pieces(note);
            if (pieces.Refusal is { } unread) return unread;
            if (pieces.Value > 0) told.Add(new CashPiece(note, pieces.Value));
        }
        return told;
    }

    Outcome<long> Pieces(long note) => Typing.Holding(Typed[note]).Then<long>(pieces =>
        pieces.Units > CashPieces.Most ? BasicRefusals.AmountAbsurd() : pieces.Units);
}
