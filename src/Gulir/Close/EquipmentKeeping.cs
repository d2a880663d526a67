using Gulir.Book;
using Gulir.Ledger;

namespace Gulir.Close;

/// <summary>What is asked: what was bought, for how much, and from which box or bank.</summary>
/// <param name="Source">11010 when absent; 31040: it was given, and no money moved.</param>
/// <param name="Months">Its life; the fund's setting when absent.</param>
public sealed record EquipmentBuy(
    string Name, Money Cost, AccountCode? Source = null, int? Months = null, DateOnly? Date = null,
    DateOnly? Paid = null, string? LateReason = null);

/// <summary>What is asked: a thing that the ledger holds already, and how far it was depreciated.</summary>
/// <param name="Months">Its whole life from <paramref name="Bought"/> on.</param>
public sealed record EquipmentRegister(
    string Name, DateOnly Bought, Money Cost, int Months, Money Depreciated = default);

/// <summary>What is asked: a thing that was registered by mistake.</summary>
public sealed record EquipmentWithdraw(int Item, string Reason);

/// <summary>How things enter the register, and how a mistaken one leaves it.</summary>
public static class EquipmentKeeping
{
    /// <summary>Fifty years; what lives longer is no equipment of a UPK.</summary>
    public const int LongestLife = 600;
    public const int LongestName = 120;

    /// <param name="number">The number it gets in the register.</param>
    public static Outcome<Draft> Decide(OpenBooks books, int number, EquipmentBuy ask, Desk desk)
    {
        var source = ask.Source ?? Accounts.Cash;
        var isGift = source == Accounts.CapitalOther;
        if (!isGift && !source.IsMoney) return EquipmentRefusals.EquipmentSource(source);
        if (!isGift && !source.IsOwnMoney) return LedgerRefusals.MoneyOfOthers(source);
        if (Wrong(ask.Name, ask.Cost) is { } bad) return bad;
        var months = ask.Months ?? (int)Math.Min(books.Settings.Number("equipment_months"), int.MaxValue);
        if (months is < 1 or > LongestLife) return EquipmentRefusals.EquipmentLife(months, LongestLife);
        var name = SideRecord.Text(ask.Name, desk);
        var late = SideRecord.Text(ask.LateReason, desk);
        var written = books.Write(
            isGift ? VoucherKind.Bpm : VoucherKind.Bkk, new Dating(ask.Date, ask.Paid, ask.LateReason),
            [Line.Debit(Accounts.Equipment, ask.Cost), Line.Credit(source, ask.Cost)], desk, late.Hash());
        return written.Then<Draft>(entry => Draft.Of(
            new EquipmentBought(
                number, ask.Cost, months, FirstMonth(entry.Date, books), source, entry, name.Hash()), name, late));
    }

    /// <summary>
    /// What is left of its cost is spread over what is left of its life, from the first open month on; all of it falls
    /// into that month when its life is over.
    /// </summary>
    public static Outcome<Draft> Decide(OpenBooks books, int number, EquipmentRegister ask, Desk desk)
    {
        if (ask.Bought > desk.Today) return LedgerRefusals.DateInFuture(ask.Bought, desk.Today);
        if (Wrong(ask) is { } bad) return bad;
        var begins = FirstMonth(ask.Bought, books);
        var open = books.ClosedThrough is { } closed ? closed.Next : YearMonth.Of(books.Since);
        var first = begins > open ? begins : open;
        var lived = (first.Year - begins.Year) * 12 + first.Month - begins.Month;
        var name = SideRecord.Text(ask.Name, desk);
        return Draft.Of(
            new EquipmentRegistered(
                number, ask.Bought, ask.Cost, ask.Depreciated, ask.Months, Math.Max(ask.Months - lived, 1), first,
                name.Hash()), name);
    }

    /// <summary>A purchase with a voucher is taken back by its voucher instead.</summary>
    public static Outcome<Draft> Decide(EquipmentItem? item, EquipmentWithdraw ask, Desk desk)
    {
        if (item is null) return EquipmentRefusals.EquipmentUnknown(ask.Item);
        if (!item.IsHere) return EquipmentRefusals.EquipmentGone(item.Number, item.LeftOn!.Value);
        if (item.Source != 0) return EquipmentRefusals.EquipmentHasVoucher(item.Number);
        if (string.IsNullOrWhiteSpace(ask.Reason)) return LedgerRefusals.ReasonMissing();
        if (Plain.TooLong("reason", ask.Reason, LongestName * 4) is { } tooLong) return tooLong;
        var reason = SideRecord.Text(ask.Reason, desk);
        return Draft.Of(
            new EquipmentWithdrawn(item.Number, desk.Today, item.Cost, item.Before, reason.Hash()), reason);
    }

    /// <summary>What is gone cannot be taken back by its purchase: its disposal comes first.</summary>
    public static Refusal? ReversalBlocked(EquipmentItem? item) =>
        item is { IsHere: false } ? EquipmentRefusals.EquipmentGone(item.Number, item.LeftOn!.Value) : null;

    /// <summary>What is wrong with a thing as it is typed, whatever the day.</summary>
    public static Refusal? Wrong(EquipmentRegister ask)
    {
        if (Wrong(ask.Name, ask.Cost) is { } bad) return bad;
        if (ask.Months is < 1 or > LongestLife) return EquipmentRefusals.EquipmentLife(ask.Months, LongestLife);
        if (ask.Depreciated < Money.Zero) return BasicRefusals.AmountNotPositive(ask.Depreciated);
        return ask.Depreciated > ask.Cost
            ? EquipmentRefusals.EquipmentOverDepreciated(ask.Cost, ask.Depreciated)
            : null;
    }

    static Refusal? Wrong(string name, Money cost) => Plain.Check("name", name, LongestName) ?? cost.NotPositive();

    /// <summary>The month of the purchase, or the one after it (setting).</summary>
    static YearMonth FirstMonth(DateOnly bought, OpenBooks books) =>
        books.Settings.Text("depreciation_from") == "next" ? YearMonth.Of(bought).Next : YearMonth.Of(bought);
}
