using Gulir.Basics;
using Gulir.Institution;
using Gulir.Ledger;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Ledger;

/// <summary>Advances to Wulan (in office all the time): limit 1.000.000 together, 30 days.</summary>
public class AdvancesTests
{
    static readonly Officer Gone = new(7, 7, Role.FieldOfficer, Since, Day("2018-01-31"));

    static Advance Out(string on, long given, long accounted = 0, long returned = 0) => new(
        50, new VoucherNumber(VoucherKind.Bkk, 2018, 4), 1, Day(on), Rp(given), Rp(accounted), Rp(returned));

    [Fact]
    public void An_advance_is_given_within_the_limit_and_after_old_ones_are_settled() => Table.Check("""
        amount      box     out on       out       settled   answer
        250.000     -       -            -         -         BKK 11050 250.000, 11010 -250.000
        250.000     11021   -            -         -         BKK 11050 250.000, 11021 -250.000
        1.000.000   -       -            -         -         BKK 11050 1.000.000, 11010 -1.000.000
        1.000.100   -       -            -         -         advance_over_limit
        600.000     -       2018-02-20   500.000   0         advance_over_limit
        600.000     -       2018-02-20   500.000   100.000   BKK 11050 600.000, 11010 -600.000
        100.000     -       2018-01-29   500.000   0         BKK 11050 100.000, 11010 -100.000
        100.000     -       2018-01-28   500.000   0         advance_too_old
        100.000     -       2018-01-28   500.000   500.000   BKK 11050 100.000, 11010 -100.000
        0           -       -            -         -         amount_not_positive
        -5          -       -            -         -         amount_not_positive
        250.050     -       -            -         -         cash_step
        250.000     11050   -            -         -         not_a_money_account
        250.000     11022   -            -         -         money_of_others
        250.000     11023   -            -         -         money_of_others
        250.000     11029   -            -         -         account_unknown
        """, row =>
    {
        Advance[] open = row.Has("out") ? [Out(row["out on"], row.Money("out").Units, row.Money("settled").Units)] : [];
        var box = row.Has("box") ? AccountCode.Parse(row["box"]) : null;
        var outcome = Advances.Decide(
            Books(), Tini, Wulan, open, new AdvanceGive(1, row.Money("amount"), "ATK", box), On("2018-02-28"));
        if (outcome.Refusal is { } refusal) return refusal.Code;
        var fact = outcome.Fact<AdvanceGiven>();
        return $"{fact.Entry.Voucher.ToString()[..3]} {fact.Entry.Written()}";
    });

    [Fact]
    public void It_is_given_to_an_officer_in_office_and_for_something()
    {
        var ask = new AdvanceGive(7, Rp(1_000), "ATK");
        Assert.Equal("officer_unknown", Advances.Decide(Books(), Tini, null, [], ask, On("2018-02-28")).Said());
        Assert.Equal("officer_not_in_office", Advances.Decide(Books(), Tini, Gone, [], ask, On("2018-02-28")).Said());
        Assert.Equal("text_missing",
            Advances.Decide(Books(), Tini, Wulan, [], ask with { What = " " }, On("2018-02-28")).Said());
        Assert.Equal("text_too_long",
            Advances.Decide(
                Books(), Tini, Wulan, [], ask with { What = new string('x', 201) }, On("2018-02-28")).Said());
        Assert.Equal("advance_to_oneself", Advances.Decide(Books(), Wulan, Wulan, [], ask, On("2018-02-28")).Said());
        Assert.Equal("advance_to_oneself", Advances.Decide(
            Books(), new Officer(9, Wulan.Human, Role.Cashier, Since, null), Wulan, [], ask, On("2018-02-28")).Said());
        var free = Books() with { Settings = With(Advances.LimitSetting, "0") };
        Assert.Equal("accepted", Advances.Decide(
            free, Tini, Wulan, [], ask with { Amount = Rp(4_000_000) }, On("2018-02-28")).Said());
    }

    [Fact] // 250.000 were given on 20 February, 50.000 of them are settled.
    public void Receipts_and_what_comes_back_are_at_most_what_is_out() => Table.Check("""
        receipts                        back      into    day          answer
        51030 150.000                   50.000    -       2018-02-28   BPM 51030 150.000, 11010 50.000, 11050 -200.000
        51030 100.000 + 51040 50.000    -         -       2018-02-28   BPM 51030 100.000, 51040 50.000, 11050 -150.000
        51030 100.000 + 51030 20.000    -         -       2018-02-28   BPM 51030 120.000, 11050 -120.000
        -                               200.000   11021   2018-02-28   BPM 11021 200.000, 11050 -200.000
        51030 150.000                   50.100    -       2018-02-28   advance_too_small
        51030 200.001                   -         -       2018-02-28   advance_too_small
        -                               -         -       2018-02-28   advance_nothing
        -                               -5        -       2018-02-28   amount_not_positive
        51030 0                         -         -       2018-02-28   amount_not_positive
        51080 100.000                   -         -       2018-02-28   purpose_does_not_take
        11030 100.000                   -         -       2018-02-28   purpose_does_not_take
        59999 100.000                   -         -       2018-02-28   account_unknown
        51030 100.000                   -         11030   2018-02-28   not_a_money_account
        51030 100.000                   -         -       2018-02-19   advance_later
        51030 100.000                   -         -       2018-03-01   date_in_future
        """, row =>
    {
        AdvanceReceipt[] receipts = row.Has("receipts")
            ?
            [
                .. row["receipts"].Split(" + ").Select(one =>
                    new AdvanceReceipt(AccountCode.Parse(one[..5])!.Value, Rp(one[6..]), "kertas")),
            ]
            : [];
        var outcome = Advances.Decide(Books(), Out("2018-02-20", 250_000, 50_000), new AdvanceSettle(
            50, receipts, row.Has("back") ? row.Money("back") : null,
            row.Has("into") ? AccountCode.Parse(row["into"]) : null, Day(row["day"])), On("2018-02-28"));
        if (outcome.Refusal is { } refusal) return refusal.Code;
        var fact = outcome.Fact<AdvanceSettled>();
        Assert.Equal(-fact.Entry.On(Accounts.Receivables), fact.Spent + fact.Returned);
        return $"{fact.Entry.Voucher.ToString()[..3]} {fact.Entry.Written()}";
    });

    [Fact]
    public void What_is_settled_or_was_none_is_refused()
    {
        var ask = new AdvanceSettle(50, Returned: Rp(1_000));
        Assert.Equal("advance_unknown", Advances.Decide(Books(), null, ask, On("2018-02-28")).Said());
        Assert.Equal("advance_done", Advances.Decide(
            Books(), Out("2018-02-20", 250_000, 200_000, 50_000), ask, On("2018-02-28")).Said());
        var many = Enumerable.Repeat(new AdvanceReceipt(new(51030), Rp(100), "x"), 31).ToArray();
        Assert.Equal("advance_nothing", Advances.Decide(
            Books(), Out("2018-02-20", 250_000), ask with { Receipts = many }, On("2018-02-28")).Said());
    }
}
