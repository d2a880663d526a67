using Gulir.Book;
using Gulir.Ledger;

namespace Gulir.Close;

/// <summary>What is asked: depreciation through the month of a day, posted on that day.</summary>
/// <param name="Date">The book date; today when absent.</param>
public sealed record DepreciationPost(DateOnly? Date = null);

/// <summary>What is asked: which thing goes, why, and for how much it was sold.</summary>
/// <param name="Price">Absent: it is broken, lost or given away.</param>
/// <param name="Into">Where the price goes; 11010 when absent.</param>
public sealed record EquipmentDispose(
    int Item, string Reason, Money? Price = null, AccountCode? Into = null, DateOnly? Date = null);

public static class Depreciating
{
    const int LongestReason = 500;

    /// <summary>What all things have still to bear through a month.</summary>
    public static Money Due(IEnumerable<EquipmentItem> items, YearMonth month) => items.Sum(item => item.Due(month));

    /// <summary>
    /// Posts depreciation before the month is closed; its close posts the difference. Refused when nothing is due.
    /// </summary>
    /// <param name="last">The day on which depreciation was posted last: what it holds is not posted before it.</param>
    public static Outcome<Draft> Decide(
        OpenBooks books, IReadOnlyList<EquipmentItem> items, DateOnly? last, DepreciationPost ask, Desk desk)
    {
        var day = ask.Date ?? desk.Today;
        if (day < last) return EquipmentRefusals.DepreciationBeforeLast(day, last.Value);
        var posting = Post(books, items, YearMonth.Of(day), day, desk);
        if (posting.Refusal is { } refusal) return refusal;
        return posting.Value is { } posted
            ? Draft.Of(posted)
            : EquipmentRefusals.DepreciationStands(YearMonth.Of(day));
    }

    /// <summary>The difference through a month; null when there is none.</summary>
    public static Outcome<DepreciationPosted?> Post(
        OpenBooks books, IReadOnlyList<EquipmentItem> items, YearMonth through, DateOnly day, Desk desk, int skip = 0)
    {
        ItemCharge[] charges =
        [
            .. items.OrderBy(item => item.Number).Select(item => new ItemCharge(item.Number, item.Due(through)))
                .Where(charge => !charge.Amount.IsZero),
        ];
        if (charges.Length == 0) return (DepreciationPosted?)null;
        var sum = charges.Sum(charge => charge.Amount);
        // What one thing gives back may be just what another takes; both lines then stand, so that it can be seen.
        Line[] lines = sum.IsZero
            ? [.. charges.Select(charge => new Line(Accounts.Depreciation, -charge.Amount))]
            : [new Line(Accounts.DepreciationCost, sum), new Line(Accounts.Depreciation, -sum)];
        var written = books.Write(VoucherKind.Bpm, new Dating(day), lines, desk, skip: skip, apart: sum.IsZero);
        if (written.Refusal is { } refusal) return refusal;
        return new DepreciationPosted(through, charges, written.Value);
    }

    /// <summary>
    /// A thing bears depreciation through the month before it goes; what is missing of that is posted first, so that
    /// gain and loss do not hang on when a month is closed. Then cost and depreciation leave, and the price comes in.
    /// </summary>
    public static Outcome<Draft> Decide(OpenBooks books, EquipmentItem? item, EquipmentDispose ask, Desk desk)
    {
        if (item is null) return EquipmentRefusals.EquipmentUnknown(ask.Item);
        if (!item.IsHere) return EquipmentRefusals.EquipmentGone(item.Number, item.LeftOn!.Value);
        var date = ask.Date ?? desk.Today;
        if (date < item.Bought) return EquipmentRefusals.EquipmentNotYetHere(date, item.Bought);
        if (ask.Price?.NotPositive() is { } bad) return bad;
        var into = ask.Into ?? Accounts.Cash;
        if (!into.IsMoney) return LedgerRefusals.NotAMoneyAccount(into);
        if (string.IsNullOrWhiteSpace(ask.Reason)) return LedgerRefusals.ReasonMissing();
        if (Plain.TooLong("reason", ask.Reason, LongestReason) is { } tooLong) return tooLong;

        var missing = Money.Max(item.Due(YearMonth.Of(date).Previous), Money.Zero);
        var (facts, vouchers) = (new List<Fact>(), 0);
        if (missing.IsPositive)
        {
            var posting = Post(books, [item], YearMonth.Of(date).Previous, date, desk);
            if (posting.Refusal is { } closed) return closed;
            facts.Add(posting.Value!);
            vouchers = ask.Price is null ? 1 : 0;
        }
        var depreciated = item.Depreciated + missing;
        var price = ask.Price ?? Money.Zero;
        var gain = price - (item.Cost - depreciated);
        var reason = SideRecord.Text(ask.Reason, desk);
        var written = books.Write(
            ask.Price is null ? VoucherKind.Bpm : VoucherKind.Bkm, new Dating(date),
            [
                Line.Debit(into, price), Line.Debit(Accounts.Depreciation, depreciated),
                Line.Debit(Accounts.DisposalLoss, Money.Max(-gain, Money.Zero)),
                Line.Credit(Accounts.Equipment, item.Cost),
                Line.Credit(Accounts.DisposalGain, Money.Max(gain, Money.Zero)),
            ], desk, skip: vouchers);
        return written.Then<Draft>(entry => Draft.Of(
            [
                .. facts,
                new EquipmentDisposed(
                    item.Number, ask.Price is null ? LeavingWay.Scrapped : LeavingWay.Sold, item.Cost, depreciated,
                    price, entry, reason.Hash()),
            ], reason));
    }
}
