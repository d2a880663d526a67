using Gulir.Basics;
using Gulir.Close;
using Gulir.Ledger;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Close;

/// <summary>A year is closed once its December is; the result goes by 32020 to last year's on 1 January.</summary>
public class YearClosingTests
{
    static readonly YearState Good = new(
        2018, 0, 0, new YearMonth(2018, 12), Results("41010 -500000, 41021 -20000, 51010 150000, 51080 70000"), 40, 3);

    static Dictionary<AccountCode, Money> Results(string text) => text.Length == 0 ? [] : text.Split(", ")
        .Select(line => line.Split(' ')).ToDictionary(line => AccountCode.Parse(line[0])!.Value, line => Rp(line[1]));

    [Fact]
    public void Profit_and_loss_are_written_as_the_journal_says() => Table.Check("""
        income and cost                      31 December                                        1 January
        41010 -500000, 51010 150000  41010 500.000, 51010 -150.000, 32020 -350.000  32020 350.000, 32010 -350.000
        41010 -100000, 51010 150000  41010 100.000, 51010 -150.000, 32020 50.000  32020 -50.000, 32010 50.000
        41010 -100000, 51010 100000          41010 100.000, 51010 -100.000                      nothing
        """, row =>
    {
        var facts = YearClosing.Decide(Good with { Results = Results(row["income and cost"]) }, new YearClose(2018),
            On("2019-01-20")).Value.Facts;
        var closed = (YearClosed)facts[0];
        Assert.Equal(row["31 December"], closed.Entry!.Written());
        Assert.Equal((201813, "BPM-2018-0041"), (closed.Entry!.Period, closed.Entry.Voucher.ToString()));
        if (facts.Count == 1) return "nothing";
        var carried = (ResultCarried)facts[1];
        Assert.Equal((201901, "BPM-2019-0004"), (carried.Entry.Period, carried.Entry.Voucher.ToString()));
        return carried.Entry.Written();
    });

    [Fact]
    public void A_year_of_nothing_is_closed_without_an_entry()
    {
        var facts = YearClosing.Decide(Good with { Results = Results("") }, new YearClose(2018), On("2019-01-20")).Value
            .Facts;
        Assert.Null(Assert.IsType<YearClosed>(Assert.Single(facts)).Entry);
    }

    [Fact]
    public void Only_the_next_year_when_it_is_over_and_its_December_closed() => Table.Check("""
        year   next   closed   December   today        answer
        2018   2018   0        2018-12    2019-01-01   accepted
        2018   2018   0        2019-02    2019-03-20   accepted
        2018   2018   0        2018-11    2019-01-20   december_not_closed
        2018   2018   0        -          2019-01-20   december_not_closed
        2018   2018   0        2018-12    2018-12-31   year_not_ended
        2018   2019   2018     2019-12    2020-01-20   year_is_closed
        2017   2019   2018     2019-12    2020-01-20   year_is_closed
        2020   2019   2018     2019-12    2020-01-20   year_not_next
        """, row => YearClosing.Decide(
            Good with
            {
                Next = row.Number("next"),
                ClosedYear = row.Number("closed"),
                ClosedThrough = row.Has("December") ? YearMonth.Parse(row["December"]) : (YearMonth?)null,
            },
            new YearClose(row.Number("year")), On(row["today"])).Said());

    [Fact]
    public void A_year_is_opened_again_by_two_swapped_entries()
    {
        var closed = YearClosing.Decide(Good, new YearClose(2018), On("2019-01-20")).Value.Facts;
        var state = Good with
        {
            ClosedYear = 2018,
            LastVoucher = 41,
            LastVoucherNext = 9,
            Made = new YearCloseMade(
                70, ((YearClosed)closed[0]).Entry, 71, ((ResultCarried)closed[1]).Entry),
        };
        var facts = YearClosing.Decide(state, new YearReopen(2018, "biaya lupa"), On("2019-02-01")).Value.Facts;
        var opened = (YearReopened)facts[0];
        Assert.Equal(
            "41010 -500.000, 41021 -20.000, 51010 150.000, 51080 70.000, 32020 300.000", opened.Entry!.Written());
        Assert.True(opened.Entry!.Closing);
        var back = (EntryReversed)facts[1];
        Assert.Equal((71, "32020 -300.000, 32010 300.000"), (back.Original, back.Entry.Written()));
    }

    [Fact]
    public void What_is_shared_or_not_last_closed_is_not_opened() => Table.Check("""
        year   closed   shared   reason   answer
        2018   2018     0        lupa     accepted
        2018   2018     0        -        reason_missing
        2018   2018     2018     lupa     year_is_shared
        2017   2018     0        lupa     year_not_last_closed
        """, row =>
    {
        var state = Good with
        {
            ClosedYear = row.Number("closed"),
            SharedYear = row.Number("shared"),
            Made = new YearCloseMade(70, null, 0, null),
        };
        return YearClosing.Decide(
            state, new YearReopen(row.Number("year"), row.Has("reason") ? row["reason"] : ""), On("2019-02-01")).Said();
    });
}
