using Gulir.Basics;
using Gulir.Risk;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Risk;

/// <summary>A region adds parts and never ratios: each ratio is the ratio of the sums, graded anew.</summary>
public class RegionTests
{
    const string Funds = """
        fund       groups   at risk   outstanding   at risk Rp   overdue     income      cost        capital      months
        Jiwan      30       3         100.000.000   5.000.000    2.000.000   9.000.000   6.000.000   90.000.000   6
        Kincang    10       9         10.000.000    9.000.000    8.000.000   500.000     900.000     20.000.000   6
        Baru       2        0         2.000.000     0            0           100.000     0           5.000.000    1
        Berhenti   0        0         0             0            0           0           50.000      0            6
        """;

    static IndicatorParts Part(Row row) => new(
        row.Number("groups"), row.Number("groups") * 5, row.Money("outstanding"), row.Money("capital"),
        row.Money("capital"),
        row.Number("at risk"), row.Money("at risk Rp"), row.Money("overdue"), row.Money("income"), row.Money("cost"),
        row.Money("capital"), row.Number("months"));

    static IEnumerable<Row> All => Table.Rows(Funds);

    [Fact]
    public void Counts_and_amounts_are_sums()
    {
        var region = Indicators.Of([.. All.Select(Part)], Defaults());
        Assert.Equal((42, 210, Rp(112_000_000)), (region.ActiveGroups, region.ActiveBorrowers, region.Outstanding));
        Assert.Equal((Rp(115_000_000), Rp(115_000_000)), (region.TotalAssets, region.CapitalReceived));
    }

    [Fact] // ROI: (3.000.000 x 2 - 400.000 x 2 + 100.000 x 12 - 50.000 x 2) / 115.000.000
    public void Ratios_are_of_the_sums_and_not_means_of_ratios() => Table.Check("""
        ratio   numerator    denominator   of ten thousand   grade
        lar     12           42            2857              Suspended
        par     14.000.000   112.000.000   1250              Minimum
        ccr     9.600.000    6.950.000     13813             Satisfactory
        roi     6.300.000    115.000.000   548               Minimum
        rr      102.000.000  112.000.000   9107              Satisfactory
        """, row =>
    {
        var region = Indicators.Of([.. All.Select(Part)], Defaults());
        var ratio = row["ratio"] switch
        {
            "lar" => region.Lar,
            "par" => region.Par,
            "ccr" => region.Ccr,
            "roi" => region.Roi,
            _ => region.Rr,
        };
        Assert.Equal(
            (Int128)row.Money("numerator").Units * ratio.Denominator, row.Money("denominator").Units * ratio.Numerator);
        Assert.Equal(row["of ten thousand"], ratio.Scaled(4).ToString());
        return ratio.Grade.ToString();
    });

    [Fact]
    public void A_fund_that_cannot_be_computed_still_adds_its_parts()
    {
        IndicatorParts[] parts = [.. All.Select(Part)];
        Assert.Equal(Grade.NotComputable, Indicators.Of([parts[3]], Defaults()).Lar.Grade);
        Assert.Equal(Grade.NotComputable, Indicators.Of([parts[2]], Defaults()).Ccr.Grade);
        Assert.Equal((Int128)6_950_000, Indicators.Of(parts, Defaults()).Ccr.Denominator);
        Assert.All(
            new[] { Indicators.Of([], Defaults()).Lar, Indicators.Of([], Defaults()).Roi },
            ratio => Assert.Equal(Grade.NotComputable, ratio.Grade));
    }
}
