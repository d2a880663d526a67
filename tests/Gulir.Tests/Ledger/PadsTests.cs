using Gulir.Basics;
using Gulir.Book;
using Gulir.Ledger;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Ledger;

/// <summary>Pads of paper receipts: 101 to 150 were given out on 1 February 2018.</summary>
public class PadsTests
{
    static readonly PadRange[] Known = [new(1, 101, 150)];

    static PadLeaf Leaf(bool used = false, bool spoiled = false) => new(1, 112, Day("2018-02-01"), used, spoiled);

    [Fact]
    public void A_pad_has_numbers_of_its_own() => Table.Check("""
        first     last      day          answer
        151       200       2018-02-05   pad 2
        1         100       2018-02-05   pad 2
        151       151       2018-02-05   pad 2
        151       650       2018-02-05   pad 2
        151       651       2018-02-05   pad_numbers_wrong
        0         10        2018-02-05   pad_numbers_wrong
        -5        10        2018-02-05   pad_numbers_wrong
        200       199       2018-02-05   pad_numbers_wrong
        9999999   10000000  2018-02-05   pad_numbers_wrong
        150       160       2018-02-05   pad_overlaps
        100       101       2018-02-05   pad_overlaps
        120       125       2018-02-05   pad_overlaps
        90        160       2018-02-05   pad_overlaps
        151       200       2018-02-06   date_in_future
        151       200       2017-12-31   date_before_fund
        """, row =>
    {
        var outcome = Pads.Decide(Since, Tini, Known,
            new PadIssue(3, row.Number("first"), row.Number("last"), Day(row["day"])), On("2018-02-05"));
        return outcome.Refusal?.Code ?? $"pad {outcome.Fact<PadIssued>().Pad}";
    });

    [Fact]
    public void Each_number_is_used_once_or_spoiled_once()
    {
        var paid = Vouchers.Decide(
            Books(), new Voucher([new(Accounts.Cash, Rp(5_000)), new(new(41011), Credit: Rp(5_000))]),
            On("2018-02-05"));
        string Use(PadLeaf? leaf, string written) => Pads.Use(leaf, 112, Day(written), paid).Said();
        Assert.Equal("accepted", Use(Leaf(), "2018-02-01"));
        Assert.Equal("pad_written_earlier", Use(Leaf(), "2018-01-31"));
        Assert.Equal("pad_number_unknown", Use(null, "2018-02-01"));
        Assert.Equal("pad_number_used", Use(Leaf(used: true), "2018-02-01"));
        Assert.Equal("pad_number_spoiled", Use(Leaf(spoiled: true), "2018-02-01"));
        var facts = Pads.Use(Leaf(), 112, Day("2018-02-03"), paid).Value.Facts;
        Assert.Equal(new PadUsed(1, 112, Day("2018-02-03")), facts[1]);
        Assert.Equal("amount_absurd", Pads.Use(
            Leaf(), 112, Day("2018-02-03"), (Outcome<Draft>)BasicRefusals.AmountAbsurd()).Said());

        var spoil = new PadSpoil(112, "basah", Day("2018-02-03"));
        string Spoil(PadLeaf? leaf, PadSpoil ask) => Pads.Decide(Since, leaf, ask, On("2018-02-05")).Said();
        Assert.Equal("accepted", Spoil(Leaf(), spoil));
        Assert.Equal("pad_number_unknown", Spoil(null, spoil));
        Assert.Equal("pad_number_used", Spoil(Leaf(used: true), spoil));
        Assert.Equal("pad_number_spoiled", Spoil(Leaf(spoiled: true), spoil));
        Assert.Equal("text_missing", Spoil(Leaf(), spoil with { Reason = "" }));
        Assert.Equal("pad_written_earlier", Spoil(Leaf(), spoil with { Date = Day("2018-01-31") }));
        Assert.Equal("date_in_future", Spoil(Leaf(), spoil with { Date = Day("2018-02-06") }));
    }

    [Fact]
    public void What_is_missing_lies_below_the_highest_that_came_back()
    {
        Assert.Empty(Known[0].Missing(new HashSet<int>()));
        Assert.Empty(Known[0].Missing(new HashSet<int> { 101, 102 }));
        Assert.Equal([101, 103, 105], Known[0].Missing(new HashSet<int> { 102, 104, 106 }));
    }
}
