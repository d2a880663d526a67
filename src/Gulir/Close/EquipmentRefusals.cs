using Gulir.Ledger;

namespace Gulir.Close;

public static class EquipmentRefusals
{
    public static Refusal EquipmentUnknown(int item) => new("equipment_unknown", ("item", item));
    public static Refusal EquipmentGone(int item, DateOnly date) =>
        new("equipment_gone", ("item", item), ("date", date));
    public static Refusal EquipmentSource(AccountCode account) => new("equipment_source", ("account", account));
    public static Refusal EquipmentLife(int months, int most) =>
        new("equipment_life", ("months", months), ("most", most));
    public static Refusal EquipmentOverDepreciated(Money cost, Money depreciated) =>
        new("equipment_over_depreciated", ("cost", cost), ("depreciated", depreciated));
    public static Refusal EquipmentNotYetHere(DateOnly date, DateOnly bought) =>
        new("equipment_not_yet_here", ("date", date), ("bought", bought));
    public static Refusal EquipmentHasVoucher(int item) => new("equipment_has_voucher", ("item", item));
    public static Refusal EquipmentDoesNotTie(AccountCode account, Money ledger, Money detail) =>
        new("equipment_does_not_tie", ("account", account), ("ledger", ledger), ("detail", detail));
    public static Refusal DepreciationNotPosted(YearMonth month, Money amount) =>
        new("depreciation_not_posted", ("month", month), ("amount", amount));
    public static Refusal DepreciationBeforeLast(DateOnly date, DateOnly last) =>
        new("depreciation_before_last", ("date", date), ("last", last));
    public static Refusal DepreciationStands(YearMonth month) => new("depreciation_stands", ("month", month));
}
