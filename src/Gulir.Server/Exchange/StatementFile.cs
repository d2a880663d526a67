using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Gulir.Ledger;

namespace Gulir.Server.Exchange;

/// <summary>A bank's statement as read; the balance is that of its last day, where the bank wrote one.</summary>
public sealed record Statement(IReadOnlyList<StatementLine> Lines, Money? Balance);

/// <summary>
/// A bank's statement as csv. Columns are known by name, in Indonesian or English; lines above the column heads are
/// left alone; separators are tab, semicolon or comma. Sen are rounded, halves away from zero. Every bad line is told.
/// </summary>
public static partial class StatementFile
{
    const int MostDigits = 15;

    static readonly string[] Days = ["yyyy-MM-dd", "d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d/M/yy", "d-M-yy"];

    static readonly Dictionary<string, string[]> Names = new()
    {
        ["tanggal"] = ["tanggal", "tgl", "date", "tanggal transaksi", "transaction date"],
        ["keterangan"] = ["keterangan", "uraian", "description"],
        ["debet"] = ["debet", "debit"],
        ["kredit"] = ["kredit", "credit"],
        ["jumlah"] = ["jumlah", "amount"],
        ["saldo"] = ["saldo", "balance"],
    };

    public static (Statement Statement, IReadOnlyList<BadLine> Bad) Read(string text)
    {
        if (PastedSheet.Read(text, Names, Suffice) is not { } sheet)
            return (new Statement([], null), [new BadLine(1, StatementRefusals.ColumnsUnknown())]);
        var lines = new List<StatementLine>();
        var balances = new List<(DateOnly Day, Money Moved, Money Balance)>();
        var bad = new List<BadLine>();
        foreach (var one in sheet.Rows)
        {
            var row = Row(sheet, one);
            if (row.Refusal is { } why) bad.Add(new BadLine(one.Number, why));
            else
            {
                var (line, balance) = row.Value;
                if (!line.Amount.IsZero) lines.Add(line);
                if (balance is { } told && !line.Amount.IsZero) balances.Add((line.Date, line.Amount, told));
            }
        }
        if (lines.Count == 0 && bad.Count == 0) bad.Add(new BadLine(sheet.HeadLine, StatementRefusals.Empty()));
        return (new Statement(lines, Closing(balances)), bad);
    }

    /// <summary>A file as text: UTF-8, or the older letters of one byte that some banks still write.</summary>
    public static string Decode(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\ufeff');
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }

    static bool Suffice(Func<string, bool> has) => has("tanggal") && (has("jumlah") || (has("debet") && has("kredit")));

    static Outcome<(StatementLine Line, Money? Balance)> Row(PastedSheet sheet, SheetRow row)
    {
        if (row.Fields.Length < sheet.Width || row.Fields.Skip(sheet.Width).Any(field => field.Length > 0))
            return ExchangeRefusals.ColumnsMissing(row.Fields.Length, sheet.Width);
        if (Day(row["tanggal"]) is not { } date) return StatementRefusals.DateMalformed(row["tanggal"]);
        var amounts = new Dictionary<string, Money>();
        foreach (var name in (string[])["debet", "kredit", "jumlah", "saldo"])
        {
            var amount = Amount(row[name]);
            if (amount.Refusal is { } why) return why;
            amounts[name] = amount.Value;
        }
        if (!amounts["debet"].IsZero && !amounts["kredit"].IsZero) return StatementRefusals.BothSides();
        var moved = sheet.Has("jumlah") ? amounts["jumlah"]
            : amounts["kredit"] - new Money(Math.Abs(amounts["debet"].Units));
        // The opening balance stands in a row of its own; what neither moves nor tells a balance is a slip.
        if (moved.IsZero && row["saldo"].Length == 0) return StatementRefusals.AmountMissing();
        return (new StatementLine(row.Number, date, row["keterangan"], moved),
            row["saldo"].Length == 0 ? null : amounts["saldo"]);
    }

    /// <summary>A day as sheets and banks write it; null when it is none.</summary>
    public static DateOnly? Day(string text) => DateOnly.TryParseExact(
        text.Trim(), Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Statements run up or down; within one day the balances themselves tell which.</summary>
    static Money? Closing(List<(DateOnly Day, Money Moved, Money Balance)> rows)
    {
        if (rows.Count == 0) return null;
        var (first, last) = (rows[0], rows[^1]);
        if (first.Day != last.Day) return first.Day < last.Day ? last.Balance : first.Balance;
        var down = rows.Count > 1 && Math.Abs((rows[1].Balance + first.Moved - first.Balance).Units) <= 1
            && Math.Abs((first.Balance + rows[1].Moved - rows[1].Balance).Units) > 1;
        return down ? first.Balance : last.Balance;
    }

    /// <summary>
    /// 1.234.567,89 or 1,234,567.89 or 1234567.89; a single separator before three digits parts thousands. A minus,
    /// or DB behind it, is money that left.
    /// </summary>
    public static Outcome<Money> Amount(string typed)
    {
        var text = typed.Trim();
        if (text.Length == 0) return Money.Zero;
        var match = Written().Match(text);
        if (!match.Success) return StatementRefusals.AmountMalformed(typed);
        var digits = match.Groups["whole"].Value.Replace(".", "").Replace(",", "");
        if (digits.TrimStart('0').Length > MostDigits) return BasicRefusals.AmountAbsurd();
        var units = long.Parse(digits);
        if (match.Groups["sen"].Value is [>= '5', ..]) units++;
        var left = match.Groups["minus"].Length > 0 || match.Groups["side"].Value is "DB" or "D";
        return new Money(left ? -units : units);
    }

    [GeneratedRegex(@"\A(?<minus>-)?\+?(Rp\.? ?)?"
        + @"((?<whole>[1-9][0-9]{0,2}(\.[0-9]{3})+)(,(?<sen>[0-9]{1,2}))?"
        + @"|(?<whole>[1-9][0-9]{0,2}(,[0-9]{3})+)(\.(?<sen>[0-9]{1,2}))?"
        + @"|(?<whole>[0-9]+)([.,](?<sen>[0-9]{1,2}))?)( ?(?<side>DB|CR|D|K))?\z")]
    private static partial Regex Written();
}

public static class StatementRefusals
{
    public static Refusal ColumnsUnknown() => new("statement_columns_unknown");
    public static Refusal Empty() => new("statement_empty");
    public static Refusal DateMalformed(string text) => new("statement_date_malformed", ("text", text));
    public static Refusal AmountMalformed(string text) => new("statement_amount_malformed", ("text", text));
    public static Refusal AmountMissing() => new("statement_amount_missing");
    public static Refusal BothSides() => new("statement_both_sides");
    public static Refusal BalanceMissing() => new("statement_balance_missing");
    public static Refusal NotABank(string account) => new("not_a_bank", ("account", account));
    public static Refusal StillOpen(int statement, int book) =>
        new("reconciliation_open", ("statement", statement), ("book", book));
}
