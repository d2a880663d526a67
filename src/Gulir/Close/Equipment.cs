using Gulir.Book;
using Gulir.Ledger;

namespace Gulir.Close;

/// <summary>How a thing left the register.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EnumName<LeavingWay>))]
public enum LeavingWay { Sold = 1, Scrapped, Withdrawn }

/// <summary>
/// A thing that is used for more than a year, as the register has it on a day. It is depreciated in a straight line:
/// each month the whole rupiah of its part, the last month the remainder.
/// </summary>
/// <param name="Before">Depreciated before the register knew it.</param>
/// <param name="Life">Months of its whole life.</param>
/// <param name="Months">Months over which what was left then is spread, from <paramref name="First"/> on.</param>
/// <param name="Source">Account that paid for it; 31040: given; 0: it stood in the ledger already.</param>
public sealed record EquipmentItem(
    int Number, DateOnly Bought, Money Cost, Money Before, int Life, int Months, YearMonth First, int Source)
{
    /// <summary>Depreciation that was posted since the register knows it.</summary>
    public Money Charged { get; init; }

    /// <summary>Cost that has left with it: all of it, or nothing.</summary>
    public Money LeftCost { get; init; }

    /// <summary>Depreciation that has left with it.</summary>
    public Money LeftDepreciated { get; init; }

    public DateOnly? LeftOn { get; init; }
    public LeavingWay? Way { get; init; }
    public Money Price { get; init; }

    public bool IsHere => LeftCost.IsZero;

    /// <summary>What stands of it in 12020.</summary>
    public Money Standing => Cost - LeftCost;

    /// <summary>What stands of it in 12021.</summary>
    public Money Depreciated => Before + Charged - LeftDepreciated;

    public Money BookValue => Standing - Depreciated;

    public bool IsUsedUp => IsHere && BookValue.IsZero;

    /// <summary>What every month but the last takes.</summary>
    public Money Monthly => new(Rounding.Divide((Cost - Before).Units, Months, Direction.Down));

    /// <summary>All depreciation from the register's first month through a month, while the thing is here.</summary>
    public Money ThroughMonth(YearMonth month)
    {
        var months = (month.Year - First.Year) * 12 + month.Month - First.Month + 1;
        return months <= 0 ? Money.Zero : months >= Months ? Cost - Before : new Money(Monthly.Units * months);
    }

    /// <summary>
    /// What is still to be posted through a month. Of a thing that has gone: what was posted beyond what it took with
    /// it, below zero.
    /// </summary>
    public Money Due(YearMonth month) =>
        (IsHere ? ThroughMonth(month) : LeftDepreciated - Before) - Charged;
}

public static class EquipmentSheets
{
    /// <summary>As <see cref="EquipmentItem"/>.</summary>
    public static readonly Sheet Equipment = Sheet.Rows("equipment",
        ["item", "bought_on", "cost", "depreciated", "life", "months", "first_month", "source"], "name_record");

    public static readonly Sheet Depreciation = Sheet.Rows("depreciation", ["item", "month", "charged_on", "amount"]);

    /// <summary>A row that takes a leaving back holds its amounts below zero.</summary>
    public static readonly Sheet Left = Sheet.Rows("equipment_left",
        ["item", "left_on", "way", "cost", "depreciated", "price"], "reason_record");
}

/// <summary>A thing was bought, or given (31040); life and first month are as the settings of that day said.</summary>
public sealed record EquipmentBought(
    int Item, Money Cost, int Months, YearMonth First, AccountCode Source, Entry Entry, RecordHash Name)
    : Fact, IReversible
{
    public override string Kind => "equipment_bought";

    public override void Apply(Page page)
    {
        page.Row(EquipmentSheets.Equipment,
            [Item, Entry.Date.Number(), Cost.Units, 0, Months, Months, First.Number, Source.Number], Name.ToString());
        Entry.Apply(page, Source == Accounts.CapitalOther ? "equipment_given" : "equipment_bought", Name);
    }

    public Fact Reversed(long fact, Entry entry, RecordHash reason) =>
        new EquipmentReversed(fact, Item, LeavingWay.Withdrawn, Cost, Money.Zero, Money.Zero, entry, reason);
}

/// <summary>A thing that stands in 12020 already, by the opening or a plain voucher, enters the register.</summary>
public sealed record EquipmentRegistered(
    int Item, DateOnly Bought, Money Cost, Money Depreciated, int Life, int Months, YearMonth First, RecordHash Name)
    : Fact
{
    public override string Kind => "equipment_registered";

    public override void Apply(Page page) => page.Row(EquipmentSheets.Equipment,
        [Item, Bought.Number(), Cost.Units, Depreciated.Units, Life, Months, First.Number, 0], Name.ToString());
}

/// <summary>A thing that was registered by mistake leaves the register; the ledger is not touched.</summary>
public sealed record EquipmentWithdrawn(int Item, DateOnly Date, Money Cost, Money Depreciated, RecordHash Reason)
    : Fact
{
    public override string Kind => "equipment_withdrawn";

    public override void Apply(Page page) => page.Row(EquipmentSheets.Left,
        [Item, Date.Number(), (long)LeavingWay.Withdrawn, Cost.Units, Depreciated.Units, 0], Reason.ToString());
}

/// <summary>A thing was sold, or is broken, lost or given away.</summary>
/// <param name="Depreciated">What it takes out of 12021.</param>
public sealed record EquipmentDisposed(
    int Item, LeavingWay Way, Money Cost, Money Depreciated, Money Price, Entry Entry, RecordHash Reason)
    : Fact, IReversible
{
    public override string Kind => "equipment_disposed";

    public override void Apply(Page page)
    {
        page.Row(EquipmentSheets.Left,
            [Item, Entry.Date.Number(), (long)Way, Cost.Units, Depreciated.Units, Price.Units], Reason.ToString());
        Entry.Apply(page, Way == LeavingWay.Sold ? "equipment_sold" : "equipment_scrapped", Reason);
    }

    public Fact Reversed(long fact, Entry entry, RecordHash reason) =>
        new EquipmentReversed(fact, Item, Way, -Cost, -Depreciated, -Price, entry, reason);
}

/// <summary>A purchase is taken back and the thing leaves, or a disposal and it is here again.</summary>
public sealed record EquipmentReversed(
    long Original, int Item, LeavingWay Way, Money Cost, Money Depreciated, Money Price, Entry Entry,
    RecordHash Reason)
    : Fact
{
    public override string Kind => "equipment_reversed";

    public override void Apply(Page page)
    {
        page.Row(EquipmentSheets.Left,
            [Item, Entry.Date.Number(), (long)Way, Cost.Units, Depreciated.Units, Price.Units], Reason.ToString());
        Entry.Apply(page, "reversal", Reason, Original);
    }
}

/// <summary>What one thing takes of a depreciation; below zero: too much was posted before.</summary>
public readonly record struct ItemCharge(int Item, Money Amount);

/// <summary>Depreciation through a month is posted as the difference to what was posted before.</summary>
public sealed record DepreciationPosted(YearMonth Month, IReadOnlyList<ItemCharge> Charges, Entry Entry) : Fact
{
    public override string Kind => "depreciation_posted";

    public override void Apply(Page page)
    {
        foreach (var charge in Charges)
            page.Row(EquipmentSheets.Depreciation,
                [charge.Item, Month.Number, Entry.Date.Number(), charge.Amount.Units]);
        Entry.Apply(page, "depreciation");
    }
}
