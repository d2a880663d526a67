using Gulir.Basics;
using Gulir.Loans;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Loans;

/// <summary>How a fund lends is a product with a code, set from a day on.</summary>
public class ProductsTests
{
    [Fact]
    public void The_usual_product_is_the_programmes()
    {
        var set = Products.Decide(Products.Usual(Since), On("2018-02-15")).Fact<ProductSet>();
        Assert.Equal(("umum", Since, 3, 12), (set.Code, set.From, set.CountMin, set.CountMax));
        Assert.Equal(Usual, set.Terms);
    }

    [Fact]
    public void Products_that_cannot_be() => Table.Check("""
        code                    count   from   to    rate   answer
        mingguan                10      3      12    1.5    accepted
        mingguan                3       3      12    1.5    accepted
        mingguan                12      3      12    1.5    accepted
        mingguan                2       3      12    1.5    count_outside_product
        mingguan                13      3      12    1.5    count_outside_product
        mingguan                10      12     3     1.5    count_outside_product
        mingguan                0       0      12    1.5    count_outside_product
        mingguan                10      3      12    101    rate_absurd
        -                       10      3      12    1.5    text_missing
        pinjaman_musiman_panen  10      3      12    1.5    text_too_long
        """, row => Products.Decide(
        new ProductAsk(
            row.Has("code") ? row["code"] : "", "Pinjaman",
            Usual with { Count = row.Number("count"), Rate = Rate.FromPercent(row["rate"])!.Value },
            row.Number("from"), row.Number("to")),
        On("2018-02-15")).Said());

    [Fact]
    public void Terms_and_schedules_come_back_from_their_columns()
    {
        var terms = new LoanTerms(
            Method.Annuity, new Rate(12_345), 24, Frequency.TwoWeeks, 2, DayCount.ActualActual, 100, Direction.Even);
        Assert.Equal(terms, LoanTerms.FromColumns(terms.Columns()));
        Assert.Equal(LoanTerms.ColumnNames.Length, terms.Columns().Length);
        var rows = Lent("2018-01-31", Usual, 500_000).Dues;
        Assert.StartsWith("20180228:50000:7500 20180331:50000:7500", ScheduleText.Write(rows));
        Assert.Equal(rows, ScheduleText.Read(ScheduleText.Write(rows)));
    }
}
