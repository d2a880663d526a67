using Gulir.Close;
using Gulir.Ledger;

namespace Gulir.Server.Tests.Frame;

public static partial class RefusalExamples
{
    static readonly RefusalExample[] OfEquipment =
    [
        new(EquipmentRefusals.EquipmentUnknown(9),
            "a thing is sold that is not in the register",
            """act equipment-dispose '{"item":9,"reason":"rusak"}'"""),
        new(EquipmentRefusals.EquipmentGone(1, new(2018, 3, 5)),
            "a thing is sold or taken back that has left the register",
            """act equipment-dispose '{"item":1,"reason":"rusak"}'"""),
        new(EquipmentRefusals.EquipmentSource(Accounts.Loans),
            "a thing is paid from an account that is no money and no gift",
            """act equipment-buy '{"name":"Laptop","cost":4800000,"source":"11030"}'"""),
        new(EquipmentRefusals.EquipmentLife(601, EquipmentKeeping.LongestLife),
            "a thing would live for no month, or for more than fifty years",
            """act equipment-buy '{"name":"Laptop","cost":4800000,"months":601}'"""),
        new(EquipmentRefusals.EquipmentOverDepreciated(Rp(4_800_000), Rp(5_000_000)),
            "a thing is registered with more depreciation than it cost",
            """act equipment-register '{"name":"Lemari","bought":"2016-01-10","cost":4800000,"months":48,"""
            + "\"depreciated\":5000000}'"),
        new(EquipmentRefusals.EquipmentNotYetHere(new(2018, 1, 5), new(2018, 2, 20)),
            "a thing goes before it came",
            """act equipment-dispose '{"item":1,"reason":"rusak","date":"2018-01-05"}'"""),
        new(EquipmentRefusals.EquipmentHasVoucher(1),
            "a purchase is to be withdrawn without its voucher",
            """act equipment-withdraw '{"item":1,"reason":"salah barang"}'"""),
        new(EquipmentRefusals.EquipmentDoesNotTie(Accounts.Equipment, Rp(4_800_000), Rp(0)),
            "a close finds equipment in the ledger that nobody has registered; a note, it does not stop",
            "the page /tutup-buku"),
        new(EquipmentRefusals.DepreciationNotPosted(new(2018, 2), Rp(100_000)),
            "a close will post the depreciation of the month; a note, it does not stop",
            "the page /tutup-buku"),
        new(EquipmentRefusals.DepreciationBeforeLast(new(2018, 2, 20), new(2018, 2, 28)),
            "depreciation is dated before what was posted last",
            """act depreciation-post '{"date":"2018-02-20"}'"""),
        new(EquipmentRefusals.DepreciationStands(new(2018, 2)),
            "depreciation is posted again, with nothing new",
            """act depreciation-post '{"date":"2018-02-28"}'"""),
    ];
}
