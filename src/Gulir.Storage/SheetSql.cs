using Gulir.Book;

namespace Gulir.Storage;

/// <summary>The SQL of a sheet, made once from its description; the same text on both databases.</summary>
public sealed class SheetSql
{
    static readonly Dictionary<Sheet, SheetSql> Known =
        FactCatalogue.Sheets.ToDictionary(sheet => sheet, sheet =>
            new SheetSql(sheet), ReferenceEqualityComparer.Instance
            as IEqualityComparer<Sheet>);

    SheetSql(Sheet sheet)
    {
        string[] closing = sheet.Kind == SheetKind.Running ? ["closing"] : [];
        string[] columns = ["fund_id", .. sheet.Keys, .. sheet.Columns, .. sheet.Texts];
        var values = string.Join(", ", columns.Select((_, i) => $"${i + 1}"));
        Columns = [.. sheet.Keys, .. sheet.Columns, .. closing, .. sheet.Texts];
        Select = $"select {string.Join(", ", Columns)} from {sheet.Name} where fund_id = $1 "
            + $"order by {string.Join(", ", sheet.Keys)}";
        Delete = $"delete from {sheet.Name} where fund_id = $1";
        Write = sheet.Kind switch
        {
            SheetKind.Rows => $"insert into {sheet.Name} ({string.Join(", ", columns)}) values ({values})",
            SheetKind.Sums => $"insert into {sheet.Name} ({string.Join(", ", columns)}) values ({values}) "
                + OnConflict(sheet, sheet.Columns.Select(name => (name, $"excluded.{name}"))),
            _ => RunningWrite(sheet),
        };
        if (sheet.Kind == SheetKind.Running)
            CarryOn = $"update {sheet.Name} set closing = closing + $4 - $5 "
                + $"where fund_id = $1 and {sheet.Keys[0]} = $2 and {sheet.Keys[1]} > $3";
    }

    /// <summary>All columns but the fund, in the order of <see cref="Select"/>.</summary>
    public string[] Columns { get; }

    /// <summary>All rows of one fund in the order of their keys.</summary>
    public string Select { get; }

    public string Delete { get; }

    /// <summary>Inserts a row, or adds to the sums that stand.</summary>
    public string Write { get; }

    /// <summary>Of a running sheet: carries a change on to later periods.</summary>
    public string? CarryOn { get; }

    public static SheetSql Of(Sheet sheet) => Known[sheet];

    static string OnConflict(Sheet sheet, IEnumerable<(string Name, string Added)> sums) =>
        $"on conflict (fund_id, {string.Join(", ", sheet.Keys)}) do update set "
        + string.Join(", ", sums.Select(sum => $"{sum.Name} = {sheet.Name}.{sum.Name} + {sum.Added}"));

    /// <summary>A new period begins with the closing of the one before it.</summary>
    static string RunningWrite(Sheet sheet)
    {
        var (key, period) = (sheet.Keys[0], sheet.Keys[1]);
        var (plus, minus) = (sheet.Columns[0], sheet.Columns[1]);
        return $"insert into {sheet.Name} (fund_id, {key}, {period}, {plus}, {minus}, closing) "
            + $"values ($1, $2, $3, $4, $5, coalesce((select before.closing from {sheet.Name} before "
            + $"where before.fund_id = $1 and before.{key} = $2 and before.{period} < $3 "
            + $"order by before.{period} desc limit 1), 0) + $4 - $5) "
            + OnConflict(sheet,
                [(plus, $"excluded.{plus}"), (minus, $"excluded.{minus}"),
                    ("closing", $"excluded.{plus} - excluded.{minus}")]);
    }
}
