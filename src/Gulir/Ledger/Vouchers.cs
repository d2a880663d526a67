using Gulir.Book;

namespace Gulir.Ledger;

/// <summary>Money or value moved for a purpose of the journal that has no rule of its own.</summary>
public sealed record VoucherPosted(string Purpose, Flow Flow, Entry Entry, RecordHash Note) : Fact, IReversible
{
    public override string Kind => "voucher_posted";

    public override void Apply(Page page) => Entry.Apply(page, Purpose, Note);

    public Fact Reversed(long fact, Entry entry, RecordHash reason) => new EntryReversed(fact, entry, reason);
}

/// <summary>One line as it is typed: an account with either a debit or a credit.</summary>
public sealed record VoucherLine(AccountCode Account, Money? Debit = null, Money? Credit = null);

/// <summary>
/// What is asked: lines that balance, and what they are for. Without a purpose the only one that fits is taken.
/// </summary>
/// <param name="Payee">
/// Who is paid: "upk" (default), "lkm" or "pengawas"; the latter two never from running cost [S69].
/// </param>
public sealed record Voucher(
    IReadOnlyList<VoucherLine> Lines, string? Text = null, string? Purpose = null, DateOnly? Date = null,
    DateOnly? Paid = null, string? LateReason = null, string? Payee = null);

public static class Vouchers
{
    const int TextLimit = 500;

    public static Outcome<Draft> Decide(OpenBooks books, Voucher ask, Desk desk)
    {
        if (ask.Text?.Length > TextLimit) return BasicRefusals.TextTooLong("text", TextLimit);
        var lines = new List<Line>(ask.Lines.Count);
        foreach (var typed in ask.Lines)
        {
            if (typed.Debit is null == typed.Credit is null) return LedgerRefusals.EntryUnbalanced(Money.Zero);
            if ((typed.Debit ?? typed.Credit)!.Value.NotPositive() is { } bad) return bad;
            if (books.Chart.Find(typed.Account) is null) return LedgerRefusals.AccountUnknown(typed.Account);
            lines.Add(new Line(typed.Account, typed.Debit ?? -typed.Credit!.Value));
        }
        if (ask.Payee?.Trim().ToLowerInvariant() is "lkm" or "pengawas" && lines.Any(line => line.Account.IsCost))
            return LedgerRefusals.CostOfOthers(ask.Payee!);
        var found = Purposes.Find(ask.Purpose, lines);
        if (found.Refusal is { } unclear) return OfOthers(lines) ?? unclear;
        var purpose = found.Value;
        var note = SideRecord.Text(ask.Text, desk);
        var late = SideRecord.Text(ask.LateReason, desk);
        var written = books.Write(
            purpose.Kind, new Dating(ask.Date, ask.Paid, ask.LateReason), lines, desk, late.Hash());
        return written.Then<Draft>(entry =>
            Draft.Of(new VoucherPosted(purpose.Code, purpose.Flow, entry, note.Hash()), note, late));
    }

    /// <summary>The fund pays nothing of its own from what savers and the RWT have a claim on.</summary>
    static Refusal? OfOthers(List<Line> lines)
    {
        foreach (var line in lines)
            if (!line.Amount.IsPositive && line.Account is { IsMoney: true, IsOwnMoney: false } account)
                return LedgerRefusals.MoneyOfOthers(account);
        return null;
    }
}
