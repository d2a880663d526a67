using Gulir.Ledger;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Ledger;

/// <summary>Tini opens the box on 5 February 2018; the book says 500.000.</summary>
public class BoxOpeningTests
{
    [Fact]
    public void A_difference_is_told_with_its_reason_by_two() => Table.Check("""
        counted   second   reason   before   own sign-in   answer
        500.000   -        -        no       -             accepted
        500.000   1        -        no       -             accepted
        0         -        -        no       -             box_differs
        450.000   -        -        no       -             box_differs
        450.000   1        -        no       -             box_differs
        450.000   -        robek    no       -             count_needs_second_human
        450.000   3        robek    no       -             count_needs_second_human
        450.000   1        robek    no       -             accepted
        550.000   1        robek    no       -             accepted
        450.000   1        robek    no       none          count_not_confirmed
        450.000   1        robek    no       449.000       count_not_confirmed
        450.000   1        robek    no       450.000       accepted
        500.000   -        -        yes      -             box_opened_before
        -100      -        -        no       -             amount_not_positive
        """, row =>
    {
        var second = row["second"] switch { "1" => Wulan, "3" => Tini, _ => null };
        CountSeconds seconds = row["own sign-in"] switch
        {
            "-" => CountSeconds.NotWanted,
            "none" => new(true, []),
            var seen => new(true, [new(Day("2018-02-05"), Rp(seen), 1, 1)]),
        };
        var ask = new BoxOpen(row.Money("counted"), second?.Number, row.Has("reason") ? row["reason"] : null);
        var outcome = BoxOpening.Decide(
            Tini, second, Rp(500_000), row["before"] == "yes", ask, On("2018-02-05"), seconds);
        if (outcome.IsRefused) return outcome.Said();
        var fact = outcome.Fact<BoxOpened>();
        Assert.Equal((Rp(500_000), row.Money("counted"), row.Has("reason")),
            (fact.Book, fact.Counted, !fact.Reason.IsNone));
        return "accepted";
    });
}
