using Gulir.Ledger;
using Gulir.Server.Frame;

namespace Gulir.Server.Ledger;

/// <summary>The box as it was counted in the morning or for a handover, as typed.</summary>
/// <param name="Other">Number of the other human: who saw the difference, or who takes the box.</param>
/// <param name="By">Number of the appointment under which it is counted, where a visitor has several.</param>
public sealed record TypedBox(TypedPieces Pieces, string Reason, string Other, string By, Refusal? Refusal)
{
    public static TypedBox Of(Func<string, string> field, string other, Refusal? refusal = null) =>
        new(TypedPieces.Of(field), field("alasan"), field(other), field("sebagai"), refusal);

    /// <summary>What was counted so far; null while nothing was, or where it cannot be read.</summary>
    public Money? Counted => Pieces.IsTouched && Pieces.Sum() is { IsRefused: false, Value: var sum } ? sum : null;

    /// <summary>Whether the form shows what a difference asks.</summary>
    public bool AsksWhy(Money book) => Refusal is not null || (Counted is { } counted && counted != book);

    public Outcome<(Money Counted, IReadOnlyList<CashPiece> Pieces, string? Reason)> Ask()
    {
        // A form sent empty is a slip of the finger; an empty box is told by a zero.
        if (!Pieces.IsTouched) return BasicRefusals.AmountNotANumber();
        var told = Pieces.Told();
        if (told.Refusal is { } bad) return bad;
        return Typing.Text("reason", Reason).Then<(Money, IReadOnlyList<CashPiece>, string?)>(reason =>
            (Pieces.Sum().Value, told.Value, reason));
    }
}
