using Gulir.Book;

namespace Gulir.Ledger;

/// <summary>A fact with an entry that a later fact may take back.</summary>
public interface IReversible
{
    Entry Entry { get; }

    /// <summary>
    /// The fact that takes this one back: the swapped entry, and whatever else this one added, negated.
    /// </summary>
    Fact Reversed(long fact, Entry entry, RecordHash reason);
}

/// <summary>A voucher is taken back: the same lines with the sides swapped, under a voucher of its own.</summary>
public sealed record EntryReversed(long Original, Entry Entry, RecordHash Reason) : Fact
{
    public override string Kind => "entry_reversed";

    public override void Apply(Page page) => Entry.Apply(page, "reversal", Reason, Original);
}

/// <summary>What is asked: the number of the fact to take back, and why.</summary>
/// <param name="Date">Book date of the reversal; today when absent.</param>
public sealed record Reverse(long Fact, string Reason, DateOnly? Date = null);

/// <summary>The fact to take back, and the number of the fact that has already done so.</summary>
public sealed record Original(long Number, Fact Fact, long? ReversedBy);

public static class Reversing
{
    /// <summary>A mistake is corrected by a new fact that points back (accounting.md 11); nothing is erased.</summary>
    /// <param name="skip">Vouchers that the same act writes before this one.</param>
    /// <param name="resultThen">The result of the original's year; asked only when that year is over.</param>
    public static Outcome<Draft> Decide(
        OpenBooks books, Original? original, Reverse ask, Desk desk, int skip = 0, Money resultThen = default)
    {
        if (original is null) return BookRefusals.FactUnknown(ask.Fact);
        if (original.Fact is not IReversible reversible) return LedgerRefusals.NothingToReverse(ask.Fact);
        if (original.ReversedBy is { } by) return LedgerRefusals.AlreadyReversed(ask.Fact, by);
        if (string.IsNullOrWhiteSpace(ask.Reason)) return LedgerRefusals.ReasonMissing();
        var date = ask.Date ?? desk.Today;
        if (date < reversible.Entry.Date) return LedgerRefusals.ReversalBeforeOriginal(date, reversible.Entry.Date);

        var reason = SideRecord.Text(ask.Reason, desk);
        Line[] swapped = [.. reversible.Entry.Lines.Select(line => line with { Amount = -line.Amount })];
        if (date.Year > reversible.Entry.Date.Year) swapped = OfPriorYear(books, swapped, resultThen);
        var written = books.Write(
            reversible.Entry.Voucher.Kind, new Dating(date), swapped, desk, skip: skip, apart: true);
        return written.Then<Draft>(entry =>
            Draft.Of(reversible.Reversed(original.Number, entry, reason.Hash()), reason));
    }

    /// <summary>
    /// Income and cost of an earlier year go to 32010 when they weigh more than 1% (setting) of that year's result;
    /// else they stay in the accounts of this year (accounting.md 11).
    /// </summary>
    static Line[] OfPriorYear(OpenBooks books, Line[] lines, Money resultThen)
    {
        var results = lines.Where(line => line.Account.IsIncome || line.Account.IsCost).ToArray();
        var weight = results.Sum(line => line.Amount);
        var percent = books.Settings.Number("correction_percent");
        if ((Int128)Math.Abs(weight.Units) * 100 <= (Int128)Math.Abs(resultThen.Units) * percent) return lines;
        return [.. lines.Except(results), new Line(Accounts.PriorResult, weight)];
    }
}
