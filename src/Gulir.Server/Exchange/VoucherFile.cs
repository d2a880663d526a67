using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Gulir.Ledger;

namespace Gulir.Server.Exchange;

/// <summary>One row of a file of vouchers, with its line in the file.</summary>
public sealed record VoucherFileRow(
    int LineNumber, DateOnly Date, string Voucher, string Text, AccountCode Debit, AccountCode Credit, Money Amount)
{
    /// <summary>The text before the dash: rows with the same date, voucher and head make one voucher.</summary>
    public string Head => Text.Split(" - ")[0].Trim();
}

/// <summary>A line that cannot be used, and why.</summary>
public sealed record BadLine(int LineNumber, Refusal Why);

/// <summary>
/// A csv of vouchers (date, voucher, direction, text, account_debit, account_credit, amount), as UPK keep them in
/// workbooks. Lines that begin with # are comments. Every bad line is found, not only the first.
/// </summary>
public static class VoucherFile
{
    static readonly string[] Header =
        ["date", "voucher", "direction", "text", "account_debit", "account_credit", "amount"];

    public static (IReadOnlyList<VoucherFileRow> Rows, IReadOnlyList<BadLine> Bad) Read(byte[] bytes)
    {
        var rows = new List<VoucherFileRow>();
        var bad = new List<BadLine>();
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            AllowComments = true, TrimOptions = TrimOptions.Trim, DetectColumnCountChanges = false, BadDataFound = null,
            HasHeaderRecord = false, MissingFieldFound = null,
        };
        using var reader = new StreamReader(new MemoryStream(bytes), new UTF8Encoding(false, throwOnInvalidBytes: false));
        using var csv = new CsvReader(reader, configuration);
        if (!csv.Read() || !Header.SequenceEqual(csv.Parser.Record ?? []))
            return ([], [new BadLine(csv.Parser.RawRow, ExchangeRefusals.HeaderUnknown(string.Join(",", Header)))]);
        while (csv.Read())
        {
            var row = Row(csv.Parser.RawRow, csv.Parser.Record ?? []);
            if (row.Refusal is { } why) bad.Add(new BadLine(csv.Parser.RawRow, why));
            else rows.Add(row.Value);
        }
        if (rows.Count == 0 && bad.Count == 0) bad.Add(new BadLine(csv.Parser.RawRow, ExchangeRefusals.FileEmpty()));
        return (rows, bad);
    }

    static Outcome<VoucherFileRow> Row(int line, string[] fields)
    {
        if (fields.Length != Header.Length) return ExchangeRefusals.ColumnsMissing(fields.Length, Header.Length);
        if (!DateOnly.TryParseExact(fields[0], "yyyy-MM-dd", out var date)) return BasicRefusals.DateMalformed(fields[0]);
        if (fields[1] is not ("BKM" or "BKK" or "BPM")) return LedgerRefusals.VoucherMalformed(fields[1]);
        if (string.IsNullOrWhiteSpace(fields[3])) return BasicRefusals.TextMissing("text");
        if (AccountCode.Parse(fields[4]) is not { } debit) return LedgerRefusals.AccountMalformed(fields[4]);
        if (AccountCode.Parse(fields[5]) is not { } credit) return LedgerRefusals.AccountMalformed(fields[5]);
        if (!long.TryParse(fields[6], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var amount))
            return fields[6].All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',' or '-')
                ? BasicRefusals.AmountFractional()
                : BasicRefusals.AmountNotANumber();
        return new Money(amount).NotPositive() is { } wrong
            ? wrong
            : new VoucherFileRow(line, date, fields[1], fields[3], debit, credit, new Money(amount));
    }
}

public static class ExchangeRefusals
{
    public static Refusal HeaderUnknown(string wanted) => new("header_unknown", ("wanted", wanted));
    public static Refusal FileEmpty() => new("file_empty");
    public static Refusal ColumnsMissing(int found, int wanted) =>
        new("columns_missing", ("found", found), ("wanted", wanted));
    public static Refusal ImportRefused(int bad, string lines) => new("import_refused", ("bad", bad), ("lines", lines));
    public static Refusal InstalmentLoanUnknown(string text) => new("instalment_loan_unknown", ("text", text));
    public static Refusal InstalmentSplitDiffers(Money principal, Money service) =>
        new("instalment_split_differs", ("principal", principal), ("service", service));
    public static Refusal RootsMalformed(string text) => new("roots_malformed", ("text", text));
}
