using Gulir.Basics;
using Gulir.Ledger;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Basics;

/// <summary>Rates, months, regions, accounts and short texts as people type them, and what is not such.</summary>
public class CodesTests
{
    [Fact]
    public void Rates_in_per_cent() => Table.Check("""
        typed        read
        1.5          1,5%
        1,5          1,5%
        0            0%
        0,0001       0,0001%
        1.5000000    1,5%
        100          100%
        0,00001      not a rate
        1.           not a rate
        .5           not a rate
        -1           -1%
        -            not a rate
        --1          not a rate
        1.5.0        not a rate
        1e2          not a rate
        1000000      not a rate
        satu         not a rate
        """, row => Rate.FromPercent(row["typed"])?.ToString() ?? "not a rate");

    [Fact]
    public void A_rate_of_an_amount_rounds_halves_away_from_zero() => Table.Check("""
        amount     percent   part
        500.000    1.5       7.500
        100.050    1         1.001
        -100.050   1         -1.001
        100.049    1         1.000
        1          50        1
        3          10        0
        5          10        1
        """, row => $"{Rate.FromPercent(row["percent"])!.Value.Of(row.Money("amount"))}");

    [Fact]
    public void Months() => Table.Check("""
        typed        next       previous   last day     read
        2018-01      2018-02    2017-12    2018-01-31   2018-01
        2018-12      2019-01    2018-11    2018-12-31   2018-12
        2016-02      2016-03    2016-01    2016-02-29   2016-02
        2018-13      -          -          -            not a month
        2018-00      -          -          -            not a month
        2018-1       -          -          -            not a month
        9999-12      -          -          -            not a month
        2018-01-01   -          -          -            not a month
        """, row =>
    {
        if (YearMonth.Parse(row["typed"]) is not { } month) return "not a month";
        Assert.Equal(row["next"], month.Next.ToString());
        Assert.Equal(row["previous"], month.Previous.ToString());
        Assert.Equal(row["last day"], month.Last.Iso());
        return month.ToString();
    });

    [Fact] // The end of a month stays its end, so a span up to it loses no day.
    public void The_same_day_a_year_before() => Table.Check("""
        day          before
        2021-02-28   2020-02-29
        2020-02-29   2019-02-28
        2020-02-28   2019-02-28
        2021-02-27   2020-02-27
        2019-11-30   2018-11-30
        2019-01-01   2018-01-01
        """, row => YearMonth.YearBefore(DateOnly.ParseExact(row["day"], "yyyy-MM-dd")).Iso());

    [Fact]
    public void Regions() => Table.Check("""
        typed              level   parent       read
        35                 1       -            35
        35.19              2       35           35.19
        35.19.09           3       35.19        35.19.09
        35.19.09.2007      4       35.19.09     35.19.09.2007
        35.19.09.207       -       -            not a region
        35.19.09.2007.01   -       -            not a region
        3519092007         -       -            not a region
        35.1x              -       -            not a region
        35.                -       -            not a region
        """, row =>
    {
        if (RegionCode.Parse(row["typed"]) is not { } region) return "not a region";
        Assert.Equal(row.Number("level"), region.Level);
        Assert.Equal(row["parent"], region.Parent?.Text ?? "-");
        return region.Text;
    });

    [Fact]
    public void A_region_holds_what_lies_below_it_and_not_what_only_begins_alike()
    {
        var madiun = RegionCode.Parse("35.19")!.Value;
        Assert.True(madiun.Contains(RegionCode.Parse("35.19.09.2007")!.Value));
        Assert.True(madiun.Contains(madiun));
        Assert.False(madiun.Contains(RegionCode.Parse("35.18.09.2007")!.Value));
        Assert.False(madiun.Contains(RegionCode.Parse("35")!.Value));
        Assert.Equal("35.19.09", RegionCode.Parse("35.19.09.2007")!.Value.AtLevel(3).Text);
        Assert.True(RegionCode.Parse("35.19.09.2007")!.Value.IsVillage);
    }

    [Fact]
    public void Accounts_are_five_digits_and_begin_with_1_to_5() => Table.Check("""
        typed     money   bank   read
        11010     yes     no     11010
        11021     yes     yes    11021
        11029     yes     yes    11029
        11030     no      no     11030
        51090     no      no     51090
        61010     -       -      not an account
        1101      -       -      not an account
        1.1.01    -       -      not an account
        """, row =>
    {
        if (AccountCode.Parse(row["typed"]) is not { } account) return "not an account";
        Assert.Equal((row["money"] == "yes", row["bank"] == "yes"), (account.IsMoney, account.IsBank));
        return account.ToString();
    });

    [Fact]
    public void Vouchers() => Table.Check("""
        typed           read
        BKM-2018-0001   BKM-2018-0001
        BKK-2018-12     BKK-2018-0012
        BPM-2018-12345  BPM-2018-12345
        BKM-2018-0      not a voucher
        BKM-18-0001     not a voucher
        XXX-2018-0001   not a voucher
        bkm-2018-0001   not a voucher
        """, row => VoucherNumber.Parse(row["typed"])?.ToString() ?? "not a voucher");

    [Fact]
    public void Short_texts()
    {
        Assert.Null(Plain.Check("name", "Melati", 6));
        Assert.Equal(BasicRefusals.TextTooLong("name", 5), Plain.Check("name", "Melati", 5));
        Assert.Equal(BasicRefusals.TextMissing("name"), Plain.Check("name", "  ", 5));
        Assert.Equal(BasicRefusals.TextMissing("name"), Plain.Check("name", null, 5));
        Assert.Equal("text_missing", Plain.Check("name", "Mel\nati", 80).Said());
    }
}
