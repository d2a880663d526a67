namespace Gulir.Server.Reporting;

public static partial class ReportKinds
{
    /// <summary>Made each time: the catalogue is put together before the fields of this file are.</summary>
    static (string Name, string About)[] OfBudgets =>
    [
        ("monthBudget", "planned for the month"), ("monthActual", "came in or went out in the month"),
        ("monthDifference", "actual less planned, of the month"), ("toDateBudget", "planned from January"),
        ("toDateActual", "came in or went out since 1 January, without closing entries"),
        ("toDateDifference", "actual less planned, since 1 January"), ("yearBudget", "planned for the whole year"),
    ];

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
        new("budget", "The budget of the year (RAPB) beside what came in and went out, of the month up to the day and "
            + "since 1 January; the budget is the one that held on the day.", false,
            [Text("section", "`income` or `cost`"), Account, AccountName,
                .. OfBudgets.Select(field => Rupiah(field.Name, field.About))],
            [.. from section in (string[])["income", "cost", "result"]
                from field in OfBudgets
                select Rupiah($"{section}.{field.Name}", $"sum of {section}, {field.Name}")]),
    ];
}
