using Gulir.Reporting;
using Gulir.Storage.Close;

namespace Gulir.Server.Reporting;

public static class EquipmentReports
{
    public static Outcome<Report> Register(FundView view)
    {
        var before = view.Reader.Equipment(new DateOnly(view.Day.Year - 1, 12, 31), view.Cut)
            .ToDictionary(item => item.Number, item => item.Charged);
        return EquipmentLists.Register(view.Head(), view.Reader.EquipmentRows(view.Day, view.Cut).Select(row =>
            new EquipmentLine(row.Item, row.Name, row.Item.Charged - before.GetValueOrDefault(row.Item.Number))));
    }
}
