using Gulir.Basics;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Basics;

/// <summary>Amounts in words as a receipt says them, and dates as people and machines write them.</summary>
public class WritingTests
{
    [Fact]
    public void Amounts_in_words() => Table.Check("""
        amount                 words
        0                      Nol Rupiah
        1                      Satu Rupiah
        10                     Sepuluh Rupiah
        11                     Sebelas Rupiah
        12                     Dua Belas Rupiah
        19                     Sembilan Belas Rupiah
        20                     Dua Puluh Rupiah
        21                     Dua Puluh Satu Rupiah
        100                    Seratus Rupiah
        111                    Seratus Sebelas Rupiah
        200                    Dua Ratus Rupiah
        1.000                  Seribu Rupiah
        1.100                  Seribu Seratus Rupiah
        2.000                  Dua Ribu Rupiah
        11.000                 Sebelas Ribu Rupiah
        100.000                Seratus Ribu Rupiah
        284.000                Dua Ratus Delapan Puluh Empat Ribu Rupiah
        575.000                Lima Ratus Tujuh Puluh Lima Ribu Rupiah
        1.000.000              Satu Juta Rupiah
        1.001.000              Satu Juta Seribu Rupiah
        25.000.000             Dua Puluh Lima Juta Rupiah
        1.000.000.000          Satu Miliar Rupiah
        2.975.000.000          Dua Miliar Sembilan Ratus Tujuh Puluh Lima Juta Rupiah
        1.000.000.000.000      Satu Triliun Rupiah
        1.000.000.000.000.000  Seribu Triliun Rupiah
        -575                   Minus Lima Ratus Tujuh Puluh Lima Rupiah
        """, row => Writing.Terbilang(row.Money("amount")));

    [Fact]
    public void Dates_in_words_and_as_numbers()
    {
        Assert.Equal("31 Desember 2025", Writing.Long(Day("2025-12-31")));
        Assert.Equal("5 Mei 2018", Writing.Long(Day("2018-05-05")));
        Assert.Equal("November 2019", Writing.Long(new YearMonth(2019, 11)));
        Assert.Equal("2019-11-30", Day("2019-11-30").Iso());
        Assert.Equal(20191130, Day("2019-11-30").Number());
        Assert.Equal(Day("2019-11-30"), Dates.FromNumber(20191130));
    }

    [Fact]
    public void Whole_months_are_clamped_to_the_end_of_a_month() => Table.Check("""
        from         to           months
        2018-01-15   2018-01-15   0
        2018-01-15   2018-02-14   0
        2018-01-15   2018-02-15   1
        2018-01-31   2018-02-27   0
        2018-01-31   2018-02-28   1
        2018-01-31   2018-03-30   1
        2018-01-31   2018-03-31   2
        2016-02-29   2017-02-28   12
        2018-12-31   2019-01-30   0
        """, row => $"{Dates.WholeMonths(row.Day("from"), row.Day("to"))}");
}
