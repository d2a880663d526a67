namespace Gulir.Server.Reporting;

public static partial class ReportKinds
{
    static ReportKind[] OfEquipment() =>
    [
        new("equipment", "The register of equipment on the day: what is here, what it cost, and how far it is "
            + "depreciated.", false,
            [Integer("item", "number in the register"), Text("name", "what it is"), Date("bought", "day it came"),
                Rupiah("cost", "what it cost; stands in 12020"), Integer("life", "months of its whole life"),
                Rupiah("monthly", "depreciation of a month; the last month takes the remainder"),
                Rupiah("year", "depreciation posted since 1 January"),
                Rupiah("depreciated", "all depreciation up to the day; stands in 12021"),
                Rupiah("value", "cost less depreciation"), Text("state", "`in_use` or `used_up`")],
            [Rupiah("cost", "sum"), Rupiah("year", "sum"), Rupiah("depreciated", "sum"), Rupiah("value", "sum")]),
    ];
}
