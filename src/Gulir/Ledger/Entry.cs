using System.Globalization;
using System.Text.Json.Serialization;
using Gulir.Book;

namespace Gulir.Ledger;

/// <summary>Bukti kas masuk, bukti kas keluar, bukti pemindahbukuan.</summary>
public enum VoucherKind { Bkm = 1, Bkk = 2, Bpm = 3 }

/// <summary>
/// The number of the paper behind an entry, gapless per fund, kind and year of book date: BKM-2018-0001.
/// </summary>
[JsonConverter(typeof(VoucherNumberJson))]
public readonly record struct VoucherNumber(VoucherKind Kind, int Year, int Number)
{
    /// <summary>BKM-2018-0001: the kind, four digits of the year, a number from 1 on.</summary>
    public static VoucherNumber? Parse(ReadOnlySpan<char> text)
    {
        if (text.Length is < 10 or > 18 || text[3] != '-' || text[8] != '-') return null;
        VoucherKind? kind = text[..3] switch
        {
            "BKM" => VoucherKind.Bkm,
            "BKK" => VoucherKind.Bkk,
            "BPM" => VoucherKind.Bpm,
            _ => null,
        };
        return kind is { } known
            && int.TryParse(text[4..8], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && int.TryParse(text[9..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? new VoucherNumber(known, year, number)
            : null;
    }

    public override string ToString() => $"{Kind switch
    {
        VoucherKind.Bkm => "BKM",
        VoucherKind.Bkk => "BKK",
        _ => "BPM",
    }}-{Year:0000}-{Number:0000}";
}

/// <summary>One line of an entry: debits are positive, credits negative.</summary>
public readonly record struct Line(AccountCode Account, Money Amount)
{
    public static Line Debit(AccountCode account, Money amount) => new(account, amount);
    public static Line Credit(AccountCode account, Money amount) => new(account, -amount);
}

/// <summary>
/// Double entry behind one voucher. It can only be made balanced, by a rule or when read back.
/// </summary>
[JsonConverter(typeof(EntryJson))]
public sealed record Entry
{
    public Entry(
        DateOnly date, DateOnly paid, VoucherNumber voucher, IReadOnlyList<Line> lines,
        RecordHash lateReason = default, bool closing = false)
    {
        long sum = 0;
        for (var i = 0; i < lines.Count; i++) sum += lines[i].Amount.Units;
        Must.Hold(sum == 0 && lines.Count >= 2, "Debits equal credits.");
        (Date, Paid, Voucher, Lines, LateReason, Closing) = (date, paid, voucher, lines, lateReason, closing);
    }

    /// <summary>Book date: decides ledger, cash book and month.</summary>
    public DateOnly Date { get; }

    /// <summary>The day the money changed hands, as on the receipt.</summary>
    public DateOnly Paid { get; }

    public VoucherNumber Voucher { get; }

    public IReadOnlyList<Line> Lines { get; }

    /// <summary>Why the paid date lies before the book date.</summary>
    public RecordHash LateReason { get; }

    /// <summary>Year-close entries stand in period YYYY13, after December and before January.</summary>
    public bool Closing { get; }

    public int Period => Closing ? Date.Year * 100 + 13 : Date.Year * 100 + Date.Month;

    /// <summary>What this entry does to one account.</summary>
    public Money On(AccountCode account) => Lines.Where(line => line.Account == account).Sum(line => line.Amount);

    public void Apply(Page page, string purpose, RecordHash note = default, long reverses = 0)
    {
        page.Row(LedgerSheets.Entry,
            [Date.Number(), Paid.Number(), (long)Voucher.Kind, Voucher.Year, Voucher.Number, Period, reverses],
            purpose, note.ToString(), LateReason.ToString());
        for (var i = 0; i < Lines.Count; i++)
        {
            var line = Lines[i];
            page.Row(LedgerSheets.Line, [line.Account.Number, Date.Number(), Period, line.Amount.Units]);
            page.Sum(LedgerSheets.Balance, [line.Account.Number, Period],
                Math.Max(line.Amount.Units, 0), Math.Max(-line.Amount.Units, 0));
        }
    }
}
