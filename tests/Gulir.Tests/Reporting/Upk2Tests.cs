using Gulir.Basics;
using Gulir.Ledger;
using Gulir.Reporting;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Reporting;

/// <summary>The columns of form UPK-2 hold every line of a voucher, and add up to the ledger.</summary>
public sealed class Upk2Tests
{
    static readonly ReportHead Head = new("upk-2", "", "", ("fund", "33.74.05.1002", "UPK"), Day("2018-12-31"), 9);

    /// <summary>A month of vouchers: number, purpose, then account and amount, credits below zero.</summary>
    const string Month = """
        voucher          purpose           lines
        BPM-2018-0001    opening           11010 300000 11021 900000 31010 -1200000
        BKM-2018-0001    instalment        11010 575000 11030 -500000 41010 -75000
        BKM-2018-0002    instalment        11010 100000 21040 -100000
        BKM-2018-0003    reversal          11030 500000 41010 75000 11010 -575000
        BKK-2018-0001    operating_cost    51030 26000 11010 -26000
        BKK-2018-0002    operating_cost    51020 40000 11021 -40000
        BKK-2018-0003    disbursement      11030 700000 11021 -700000
        BPM-2018-0002    transfer          11021 250000 11010 -250000
        BPM-2018-0003    transfer          11010 150000 11021 -150000
        BPM-2018-0004    transfer          11022 30000 11021 -30000
        BPM-2018-0005    bank_interest     11021 8000 51071 2000 41021 -10000
        BPM-2018-0006    bank_charge       51070 5000 11021 -5000
        BPM-2018-0007    reserve           51080 9000 12010 -9000
        """;

    static List<BookLine> Lines()
    {
        var lines = new List<BookLine>();
        var fact = 0L;
        foreach (var row in Table.Rows(Month))
        {
            fact++;
            var cells = row["lines"].Split(' ');
            for (var i = 0; i < cells.Length; i += 2)
                lines.Add(new BookLine(
                    fact, AccountCode.Parse(cells[i])!.Value, Day("2018-12-15"), Day("2018-12-15"),
                    VoucherNumber.Parse(row["voucher"])!.Value, row["purpose"], Rp(long.Parse(cells[i + 1])), "", ""));
        }
        return lines;
    }

    static IEnumerable<string> Rows(Report report) => report.Rows.Select(row => $"{row[2]}  " + string.Join(
        ", ", report.Columns.Select((column, i) => (column, i)).Skip(4).Where(cell => row[cell.i] is not null)
            .Select(cell => $"{cell.column.Code} {row[cell.i]}")));

    static Money Total(Report report, string name) =>
        (Money?)report.Total.FirstOrDefault(total => total.Name == name).Value ?? Money.Zero;

    [Fact]
    public void Money_in_stands_under_what_it_is_debited_and_credited_to() => Table.Same("""
        BKM-2018-0001    11010 575.000, 11030 500.000, 41010 75.000
        BKM-2018-0002    11010 100.000, other 100.000
        BKM-2018-0003    11010 -575.000, 11030 -500.000, 41010 -75.000
        BPM-2018-0003    11010 150.000, 11021 -150.000
        BPM-2018-0005    11021 8.000, other 8.000
        """, Rows(Upk2.In(Head, Lines(), false)));

    [Fact]
    public void Money_out_adds_up_to_what_left_the_box() => Table.Same("""
        BKK-2018-0001    51030 26.000
        BKK-2018-0002    11021 -40.000, other 40.000
        BKK-2018-0003    11021 -700.000, 11030 700.000
        BPM-2018-0002    11021 250.000
        BPM-2018-0004    11021 -30.000, 11022 30.000
        BPM-2018-0006    11021 -5.000, other 5.000
        """, Rows(Upk2.Out(Head, Lines(), false)));

    [Fact]
    public void Every_row_ties_and_both_journals_tie_to_the_ledger()
    {
        var (journalIn, journalOut) = (Upk2.In(Head, Lines(), false), Upk2.Out(Head, Lines(), false));
        foreach (var row in journalIn.Rows)
            Assert.Equal(Sum(row[4..7]), Sum(row[7..]));
        var left = journalOut.Rows.Sum(row => Sum(row[4..]));
        Assert.Equal(left, Total(journalOut, "cash"));
        Money Moved(int account) => Lines().Where(line => line.Purpose != "opening" && line.Account.Number == account)
            .Sum(line => line.Amount);
        Assert.Equal(Moved(11010), Total(journalIn, "cash") - Total(journalOut, "cash"));
        Assert.Equal(Moved(11010), Total(journalIn, "11010") - left);
        Assert.Equal(Moved(11021), Total(journalIn, "11021") + Total(journalOut, "11021"));
        Assert.Equal(Moved(11022), Total(journalIn, "11022") + Total(journalOut, "11022"));
        Assert.Equal(Moved(11030), Total(journalOut, "11030") - Total(journalIn, "11030"));
        Assert.Equal(Rp(100_000), Total(journalIn, "other.21040"));
        Assert.Equal(Rp(-2_000), Total(journalIn, "other.51071"));
        Assert.Equal(Rp(10_000), Total(journalIn, "other.41021"));
    }

    static Money Sum(object?[] cells) => cells.OfType<Money>().Sum(cell => cell);

    [Fact]
    public void A_month_without_money_has_no_row() => Assert.Empty(Upk2.In(Head, [], true).Rows);
}
