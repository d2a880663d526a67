using Gulir.Close;

namespace Gulir.Reporting;

/// <summary>A thing of the register as the list tells it.</summary>
/// <param name="ThisYear">Depreciation posted since 1 January.</param>
public sealed record EquipmentLine(EquipmentItem Item, string Name, Money ThisYear);

/// <summary>The register of equipment (inventaris), as the programme's form has its columns.</summary>
public static class EquipmentLists
{
    static readonly Word InUse = new("in_use", "dipakai", "in use");
    static readonly Word UsedUp = new("used_up", "habis disusutkan", "fully depreciated");

    public static Word WordOf(EquipmentItem item) => item.IsUsedUp ? UsedUp : InUse;

    /// <summary>What is here on the day; its cost and depreciation are what 12020 and 12021 hold.</summary>
    public static Report Register(ReportHead head, IEnumerable<EquipmentLine> lines)
    {
        EquipmentLine[] here = [.. lines.Where(line => line.Item.IsHere)];
        return new Report(
            head with { TitleId = "Daftar Inventaris", TitleEn = "Register of equipment" },
            [
                new("item", "No", "No", ColumnKind.Number), new("name", "Nama barang", "Thing"),
                new("bought", "Tgl beli", "Bought", ColumnKind.Date),
                new("cost", "Harga perolehan", "Cost", ColumnKind.Money),
                new("life", "Umur (bulan)", "Life (months)", ColumnKind.Number),
                new("monthly", "Susut per bulan", "A month", ColumnKind.Money),
                new("year", "Tahun ini", "This year", ColumnKind.Money),
                new("depreciated", "Akumulasi", "Accumulated", ColumnKind.Money),
                new("value", "Nilai buku", "Book value", ColumnKind.Money), new("state", "Keadaan", "State"),
            ],
            [
                .. here.Select(line => new object?[]
                {
                    line.Item.Number, line.Name, line.Item.Bought, line.Item.Cost, line.Item.Life, line.Item.Monthly,
                    line.ThisYear, line.Item.Depreciated, line.Item.BookValue, WordOf(line.Item),
                }),
            ],
            [
                ("cost", here.Sum(line => line.Item.Cost)), ("year", here.Sum(line => line.ThisYear)),
                ("depreciated", here.Sum(line => line.Item.Depreciated)),
                ("value", here.Sum(line => line.Item.BookValue)),
            ]);
    }
}
