using Gulir.Institution;
using Gulir.Risk;
using Gulir.Server.Frame;
using Gulir.Server.Publishing;

namespace Gulir.Server.Tests.Publishing;

/// <summary>What citizens read of the indicators, with nothing, with a little, and at the edges.</summary>
public sealed class InWordsTests
{
    static readonly Settings Defaults = Settings.Defaults(new DateOnly(2019, 11, 30));

    static IReadOnlyList<string> Told(IndicatorParts parts, Language language = Language.Id) =>
    [
        .. InWords.Of(parts, Indicators.Of([parts], Defaults), 3, 2019, language).Select(sentence => sentence.Text),
    ];

    static IndicatorParts Parts(
        int groups = 100, int atRisk = 7, long outstanding = 1_000_000, long outstandingAtRisk = 74_000,
        long overdue = 29_000, long income = 1_342, long cost = 1_000, long capital = 3_420) => new(
        groups, groups * 5, new Money(outstanding), new Money(outstanding), new Money(capital), atRisk,
        new Money(outstandingAtRisk), new Money(overdue), new Money(income), new Money(cost), new Money(capital), 11);

    [Fact]
    public void A_fund_at_work() => Assert.Equal(
    [
        "Dari 100 KSM yang meminjam, 7 menunggak 3 bulan atau lebih.",
        "Dari setiap Rp 100 yang sedang dipinjam, Rp 7,4 ada pada pinjaman yang menunggak itu.",
        "Dari setiap Rp 100 itu, Rp 97,1 tidak terlambat 3 bulan atau lebih.",
        "Untuk setiap Rp 100 biaya UPK tahun 2019, pendapatannya Rp 134,2.",
        "Setiap Rp 100 modal menghasilkan laba Rp 10,9 bila dihitung setahun.",
    ], Told(Parts()));

    [Fact]
    public void In_English() => Assert.Equal(
    [
        "Of 100 KSM that borrow, 7 are 3 months or more behind.",
        "Of every Rp 100 that are lent, Rp 7,4 are in those loans that are behind.",
        "Of every Rp 100 of these, Rp 97,1 are not 3 months or more overdue.",
        "For every Rp 100 of cost in 2019 the UPK had an income of Rp 134,2.",
        "Every Rp 100 of capital earn a result of Rp 10,9 a year.",
    ], Told(Parts(), Language.En));

    [Fact]
    public void Where_nothing_can_be_reckoned_it_says_why() => Assert.Equal(
    [
        "Tidak ada KSM yang sedang meminjam.",
        "Tidak ada uang yang sedang dipinjam, jadi tidak ada yang berisiko.",
        "Tidak ada pinjaman yang harus dikembalikan.",
        "Tahun 2019 belum ada biaya, jadi belum dapat dibandingkan dengan pendapatan.",
        "Modal belum ada.",
    ], Told(Parts(0, 0, 0, 0, 0, 0, 0, 0)));

    [Fact]
    public void Nobody_behind_and_a_loss()
    {
        var told = Told(Parts(atRisk: 0, outstandingAtRisk: 0, overdue: 0, income: 500));
        Assert.Equal("Dari 100 KSM yang meminjam, tidak ada yang menunggak 3 bulan atau lebih.", told[0]);
        Assert.Contains("Rp 0,0 ada pada", told[1]);
        Assert.Contains("Rp 100,0 tidak terlambat", told[2]);
        Assert.Contains("pendapatannya Rp 50,0", told[3]);
        Assert.Equal("Setiap Rp 100 modal berkurang Rp 15,9 bila dihitung setahun: dana merugi.", told[4]);
    }

    [Fact]
    public void A_year_without_a_result() =>
        Assert.Equal("Tahun ini modal belum menghasilkan laba.", Told(Parts(income: 1_000))[4]);

    [Fact]
    public void Without_loans_only_what_the_fund_earns_is_told()
    {
        var told = InWords.WithoutLoans(Indicators.Of([Parts()], Defaults), 2019, Language.Id);
        Assert.Equal([true, true], told.Select(sentence => !sentence.Text.Contains("pinjam")));
    }
}
