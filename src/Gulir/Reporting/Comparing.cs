namespace Gulir.Reporting;

/// <summary>
/// A statement in the programme's layout with the same statement of other days beside it: one part a section, a row
/// for each account that any of them has, sums by the core.
/// </summary>
public static class Comparing
{
    static readonly Word Assets = new("assets", "Kekayaan", "Assets");
    static readonly Word Liabilities = new("liabilities", "Utang", "Liabilities");
    static readonly Word Equity = new("equity", "Modal", "Equity");
    static readonly Word Income = new("income", "Pendapatan", "Income");
    static readonly Word Cost = new("cost", "Biaya", "Cost");

    /// <param name="lastMonth">At the end of last month; <paramref name="lastYear"/>: on 31 December of last year.
    /// </param>
    public static Report Position(Report now, Report lastMonth, Report lastYear)
    {
        (Column Column, Report Of, string From)[] columns =
        [
            (new("amount", "Jumlah (Rp)", "Amount (Rp)", ColumnKind.Money), now, "amount"),
            (new("lastMonth", "Akhir bulan lalu", "End of last month", ColumnKind.Money), lastMonth, "amount"),
            (new("lastYear", "Akhir tahun lalu", "End of last year", ColumnKind.Money), lastYear, "amount"),
        ];
        return Beside(now, [Assets, Liabilities, Equity], columns, "liabilitiesAndEquity", part =>
            part == Assets ? 0 : 1);
    }

    /// <param name="lastMonth">At the end of last month; <paramref name="lastYear"/>: on the same day of last year.
    /// </param>
    public static Report Result(Report now, Report lastMonth, Report lastYear)
    {
        (Column Column, Report Of, string From)[] columns =
        [
            (new("month", "Bulan ini (Rp)", "This month (Rp)", ColumnKind.Money), now, "month"),
            (new("lastMonth", "Bulan lalu", "Last month", ColumnKind.Money), lastMonth, "month"),
            (new("toDate", "Sejak Januari (Rp)", "Since January (Rp)", ColumnKind.Money), now, "toDate"),
            (new("lastYear", "Tahun lalu, masa sama", "Last year, same span", ColumnKind.Money), lastYear, "toDate"),
        ];
        return Beside(now, [Income, Cost], columns, "result", part => part == Income ? 1 : -1);
    }

    /// <param name="sign">How a part counts in the last sum.</param>
    static Report Beside(
        Report now, Word[] parts, (Column Column, Report Of, string From)[] columns, string last, Func<Word, int> sign)
    {
        var cells = columns.Select(column => Amounts(column.Of, column.From)).ToArray();
        var names = columns.SelectMany(column => column.Of.Rows)
            .DistinctBy(row => row[1]).ToDictionary(row => (string)row[1]!, row => (Part: (Word)row[0]!, Name: row[2]));
        var rows = new List<object?[]>();
        var totals = new List<(string, object?)>();
        var sums = new Money[columns.Length];
        foreach (var part in parts)
        {
            var own = names.Where(row => row.Value.Part == part).OrderBy(row => row.Key, StringComparer.Ordinal);
            rows.AddRange(own.Select(row => (object?[])
                [part, row.Key, row.Value.Name, .. cells.Select(cell => (object?)cell.GetValueOrDefault(row.Key))]));
            for (var i = 0; i < columns.Length; i++)
            {
                var sum = own.Sum(row => cells[i].GetValueOrDefault(row.Key));
                totals.Add(($"{part.Code}.{columns[i].Column.Code}", sum));
                sums[i] += new Money(sum.Units * sign(part));
            }
        }
        totals.AddRange(columns.Select((column, i) => ($"{last}.{column.Column.Code}", (object?)sums[i])));
        return now with
        {
            Columns = [.. now.Columns.Take(3), .. columns.Select(column => column.Column)],
            Rows = rows,
            Total = totals,
            Parts = parts,
        };
    }

    static Dictionary<string, Money> Amounts(Report report, string column)
    {
        var at = report.Columns.Select(one => one.Code).ToList().IndexOf(column);
        return report.Rows.ToDictionary(row => (string)row[1]!, row => (Money)row[at]!);
    }
}
