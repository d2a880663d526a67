using Gulir.Book;

namespace Gulir.Ledger;

/// <summary>
/// Part of a receipt that waited in 21050 has found its purpose; the fact before it says which. Taken back, the amount
/// is negative. A memorandum: the entry stands in that other fact.
/// </summary>
/// <param name="Receipt">Number of the fact that received the money.</param>
public sealed record ReceiptUsed(long Receipt, Money Amount, DateOnly Date) : Fact
{
    public override string Kind => "receipt_used";

    public override void Apply(Page page) =>
        page.Row(LedgerSheets.ReceiptUse, [Receipt, Date.Number(), Amount.Units]);
}

/// <summary>Money in 21050 that nobody claims yet, or claims in part: from the bank, or over in the box.</summary>
/// <param name="Into">The bank or the box that received it.</param>
/// <param name="Used">What has found its purpose.</param>
/// <param name="InAccount">What 21050 holds in all: nothing leaves it beyond that, whatever a receipt still shows.
/// </param>
public sealed record UnknownReceipt(
    long Fact, VoucherNumber Voucher, DateOnly Date, DateOnly Paid, AccountCode Into, Money Amount, Money Used,
    Money InAccount)
{
    public Money Left => Amount - Used;

    /// <summary>
    /// What left 21050 by a plain voucher names no receipt; what came with one is not taken back then.
    /// </summary>
    /// <param name="held">What 21050 holds in all.</param>
    public static Refusal? ReversalBlocked(Money came, Money held) =>
        came > held ? LedgerRefusals.ReceiptTooSmall(held, came) : null;

    /// <summary>Never twice, never more than is left.</summary>
    public Refusal? CheckUse(Money amount)
    {
        if (Left.IsZero) return LedgerRefusals.ReceiptDone(Voucher);
        if (amount.NotPositive() is { } bad) return bad;
        var most = Money.Min(Left, InAccount);
        return amount > most ? LedgerRefusals.ReceiptTooSmall(most, amount) : null;
    }
}
