namespace Gulir.Ledger;

/// <summary>How many pieces of one note or coin were counted.</summary>
/// <param name="Note">What one of them is worth, in rupiah.</param>
public sealed record CashPiece(long Note, long Pieces);

/// <summary>
/// A box counted note by note. The count of a morning, of a handover and of an evening may bring it; the amount alone
/// is a count too, as all of older years are.
/// </summary>
public static class CashPieces
{
    /// <summary>More pieces than any box holds.</summary>
    public const long Most = 10_000_000;

    /// <summary>Notes and coins in use, the largest first.</summary>
    public static readonly IReadOnlyList<long> Notes =
        [100_000, 50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100];

    /// <summary>Why the pieces cannot be what was counted; null when they can, or when none are told.</summary>
    public static Refusal? Check(IReadOnlyList<CashPiece>? pieces, Money counted)
    {
        if (pieces is null) return null;
        var told = new HashSet<long>();
        foreach (var piece in pieces)
            if (!Notes.Contains(piece.Note) || piece.Pieces is < 0 or > Most || !told.Add(piece.Note))
                return LedgerRefusals.CashPieceWrong(piece.Note);
        var sum = new Money(pieces.Sum(piece => piece.Note * piece.Pieces));
        return sum == counted ? null : LedgerRefusals.CashPiecesDiffer(sum, counted);
    }
}
