using Gulir.Close;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Server.Frame;
using Gulir.Storage.Close;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Close;

public static class EquipmentActs
{
    public static readonly ActKind<EquipmentBuy> Buy = new(
        "equipment-buy", "buys a thing that is used for years, or takes one as a gift, into the register",
        Duties.Recording,
        (reader, ask, desk) => EquipmentKeeping.Decide(
            reader.OpenBooks(ask.Date ?? desk.Today, ask.Source ?? Accounts.Cash), reader.LastEquipment() + 1, ask,
            desk));

    public static readonly ActKind<EquipmentRegister> Register = new(
        "equipment-register", "registers a thing that the ledger holds already", Duties.Bookkeeping,
        (reader, ask, desk) => EquipmentKeeping.Decide(
            reader.OpenBooks(desk.Today), reader.LastEquipment() + 1, ask, desk));

    public static readonly ActKind<EquipmentWithdraw> Withdraw = new(
        "equipment-withdraw", "takes a thing out of the register that was registered by mistake", Duties.Bookkeeping,
        (reader, ask, desk) => EquipmentKeeping.Decide(reader.EquipmentItem(ask.Item), ask, desk));

    public static readonly ActKind<EquipmentDispose> Dispose = new(
        "equipment-dispose", "sells a thing of the register, or scraps it", Duties.Recording,
        (reader, ask, desk) => Depreciating.Decide(
            reader.OpenBooks(ask.Date ?? desk.Today), reader.EquipmentItem(ask.Item), ask, desk));

    public static readonly ActKind<DepreciationPost> Depreciate = new(
        "depreciation-post", "posts the depreciation through a month, and leaves the month open", Duties.Bookkeeping,
        (reader, ask, desk) => Depreciating.Decide(
            reader.OpenBooks(ask.Date ?? desk.Today), reader.Equipment(ask.Date ?? desk.Today),
            reader.LastDepreciation(), ask, desk));
}
