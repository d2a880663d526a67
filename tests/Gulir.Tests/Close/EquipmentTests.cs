using CsCheck;
using Gulir.Basics;
using Gulir.Book;
using Gulir.Close;
using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Risk;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Close;

/// <summary>Things that are used for years: a straight line to the rupiah, and what is left at their end.</summary>
public class EquipmentTests
{
    static EquipmentItem Thing(string cost, int months, string first, string before = "0", string charged = "0") => new(
        1, YearMonth.Parse(first)!.Value.First, Rp(cost), Rp(before), months, months, YearMonth.Parse(first)!.Value,
        11010)
    {
        Charged = Rp(charged),
    };

    [Fact] // Through the month, of a thing whose first month is January 2018.
    public void Every_month_takes_its_whole_rupiah_and_the_last_one_the_remainder() => Table.Check("""
        cost        before    months   month     through
        1.000.000   0         48       2017-12   0
        1.000.000   0         48       2018-01   20.833
        1.000.000   0         48       2018-12   249.996
        1.000.000   0         48       2021-11   979.151
        1.000.000   0         48       2021-12   1.000.000
        1.000.000   0         48       2031-12   1.000.000
        1.000.000   400.000   24       2018-01   25.000
        1.000.000   400.000   24       2019-12   600.000
        1.000.000   1.000.000  24      2018-06   0
        3           0         48       2018-06   0
        3           0         48       2021-12   3
        500.000     0         1        2018-01   500.000
        """, row => $"{Thing(row["cost"], row.Number("months"), "2018-01", row["before"])
            .ThroughMonth(YearMonth.Parse(row["month"])!.Value)}");

    [Fact]
    public void A_life_of_any_length_takes_the_whole_cost_and_never_more() => Gen
        .Select(Gen.Long[1, Money.Limit], Gen.Int[1, 600]).Sample((cost, months) =>
        {
            var item = Thing(Rp(cost).ToString(), months, "2018-01");
            var (month, sum) = (new YearMonth(2018, 1), Money.Zero);
            for (var i = 0; i < months; i++, month = month.Next)
            {
                var part = (item with { Charged = sum }).Due(month);
                Assert.True(part >= Money.Zero && (i == months - 1 || part == item.Monthly));
                sum += part;
            }
            Assert.Equal(Rp(cost), sum);
            Assert.Equal(Money.Zero, (item with { Charged = sum }).Due(month));
        });

    [Fact] // Books of 2018; the life of the setting is 48 months.
    public void A_purchase_is_written_under_its_paper() => Table.Check("""
        cost        from    months   date         setting   answer
        1.200.000   -       -        2018-02-20   bought    BKK 12020 1.200.000, 11010 -1.200.000; 48 from 2018-02
        1.200.000   11021   36       2018-02-20   next      BKK 12020 1.200.000, 11021 -1.200.000; 36 from 2018-03
        1.200.000   31040   -        2018-02-20   bought    BPM 12020 1.200.000, 31040 -1.200.000; 48 from 2018-02
        1.200.000   31010   -        2018-02-20   bought    equipment_source
        1.200.000   11030   -        2018-02-20   bought    equipment_source
        1.200.000   11022   -        2018-02-20   bought    money_of_others
        1.200.000   11023   -        2018-02-20   bought    money_of_others
        1.200.000   -       0        2018-02-20   bought    equipment_life
        1.200.000   -       601      2018-02-20   bought    equipment_life
        0           -       -        2018-02-20   bought    amount_not_positive
        150         -       -        2018-02-20   bought    cash_step
        9.000.000   -       -        2018-02-20   bought    money_short
        1.200.000   -       -        2018-03-20   bought    date_in_future
        1.200.000   -       -        2017-12-31   bought    date_before_fund
        """, row =>
    {
        var answer = EquipmentKeeping.Decide(
            Books() with { Settings = Village.With("depreciation_from", row["setting"]) }, 1,
            new EquipmentBuy(
                "Laptop", row.Money("cost"), row.Has("from") ? AccountCode.Parse(row["from"]) : null,
                row.Has("months") ? row.Number("months") : null, row.Day("date")), On("2018-02-28"));
        if (answer.IsRefused) return answer.Refusal!.Code;
        var bought = answer.Fact<EquipmentBought>();
        return $"{bought.Entry.Voucher.ToString()[..3]} {bought.Entry.Written()}; {bought.Months} from {bought.First}";
    });

    [Fact]
    public void A_name_is_asked_for() => Assert.Equal("text_missing", EquipmentKeeping.Decide(
        Books(), 1, new EquipmentBuy(" ", Rp(100_000)), On("2018-02-28")).Said());

    [Fact] // January to March are closed; what is left goes over what is left of the life, April on.
    public void A_thing_of_the_opening_is_spread_over_the_rest_of_its_life() => Table.Check("""
        bought       cost        depreciated   life   answer
        2016-01-10   4.800.000   2.700.000     48     2018-04: 21 x 100.000
        2018-03-10   4.800.000   0             48     2018-04: 47 x 102.127
        2010-01-01   4.800.000   4.800.000     48     2018-04: 1 x 0
        2010-01-01   4.800.000   4.000.000     48     2018-04: 1 x 800.000
        2018-04-02   4.800.000   0             48     2018-04: 48 x 100.000
        2018-04-02   4.800.000   4.800.001     48     equipment_over_depreciated
        2018-04-02   4.800.000   -1            48     amount_not_positive
        2018-05-01   4.800.000   0             48     date_in_future
        2018-04-02   4.800.000   0             0      equipment_life
        """, row =>
    {
        var answer = EquipmentKeeping.Decide(
            Books() with { ClosedThrough = new YearMonth(2018, 3) }, 2,
            new EquipmentRegister(
                "Lemari", row.Day("bought"), row.Money("cost"), row.Number("life"), row.Money("depreciated")),
            On("2018-04-20"));
        if (answer.IsRefused) return answer.Refusal!.Code;
        var fact = answer.Fact<EquipmentRegistered>();
        var item = new EquipmentItem(
            2, fact.Bought, fact.Cost, fact.Depreciated, fact.Life, fact.Months, fact.First, 0);
        return $"{fact.First}: {fact.Months} x {item.Monthly}";
    });

    [Fact] // A laptop of 4.800.000 over 48 months from January 2018; sold or scrapped on the day.
    public void Gain_and_loss_are_what_the_price_differs_from_the_book_value() => Table.Check("""
        charged     price       date         entries
        300.000     4.500.000   2018-04-10   BKM 11010 4.500.000, 12021 300.000, 12020 -4.800.000
        300.000     4.600.000   2018-04-10   BKM 11010 4.600.000, 12021 300.000, 12020 -4.800.000, 41022 -100.000
        300.000     1.000.000   2018-04-10   BKM 11010 1.000.000, 12021 300.000, 51092 3.500.000, 12020 -4.800.000
        300.000     -           2018-04-10   BPM 12021 300.000, 51092 4.500.000, 12020 -4.800.000
        4.800.000   -           2018-04-10   BPM 12021 4.800.000, 12020 -4.800.000
        4.800.000   50.000      2018-04-10   BKM 11010 50.000, 12021 4.800.000, 12020 -4.800.000, 41022 -50.000
        100.000     -           2018-04-10   first 200.000; BPM 12021 300.000, 51092 4.500.000, 12020 -4.800.000
        100.000     4.500.000   2018-04-10   first 200.000; BKM 11010 4.500.000, 12021 300.000, 12020 -4.800.000
        400.000     4.400.000   2018-04-10   BKM 11010 4.400.000, 12021 400.000, 12020 -4.800.000
        300.000     0           2018-04-10   amount_not_positive
        300.000     150         2018-04-10   cash_step
        0           -           2017-12-10   equipment_not_yet_here
        300.000     -           2018-05-01   date_in_future
        """, row =>
    {
        var item = Thing("4.800.000", 48, "2018-01", charged: row["charged"]);
        var answer = Depreciating.Decide(
            Books(), item, new EquipmentDispose(
                1, "rusak", row.Has("price") ? row.Money("price") : null, Date: row.Day("date")), On("2018-04-20"));
        if (answer.IsRefused) return answer.Refusal!.Code;
        var gone = answer.Fact<EquipmentDisposed>().Entry;
        var first = answer.Value.Facts.OfType<DepreciationPosted>().SingleOrDefault()?.Entry;
        Assert.NotEqual(gone.Voucher, first?.Voucher);
        if (first is not null) Assert.Equal("51060 200.000, 12021 -200.000", first.Written());
        return (first is null ? "" : $"first {first.On(Accounts.DepreciationCost)}; ")
            + $"{gone.Voucher.ToString()[..3]} {gone.Written()}";
    });

    [Fact]
    public void What_is_gone_is_not_sold_again_and_a_reason_is_asked_for()
    {
        var gone = Thing("100.000", 4, "2018-01") with { LeftCost = Rp(100_000), LeftOn = Day("2018-02-01") };
        Assert.Equal("equipment_gone",
            Depreciating.Decide(Books(), gone, new EquipmentDispose(1, "rusak"), On("2018-02-28")).Said());
        Assert.Equal("equipment_gone",
            EquipmentKeeping.Decide(gone, new EquipmentWithdraw(1, "salah"), On("2018-02-28")).Said());
        Assert.Equal("equipment_gone", EquipmentKeeping.ReversalBlocked(gone).Said());
        Assert.Equal("equipment_unknown",
            Depreciating.Decide(Books(), null, new EquipmentDispose(9, "rusak"), On("2018-02-28")).Said());
        var here = Thing("100.000", 4, "2018-01");
        Assert.Equal("reason_missing",
            Depreciating.Decide(Books(), here, new EquipmentDispose(1, " "), On("2018-02-28")).Said());
        Assert.Equal("not_a_money_account", Depreciating.Decide(
            Books(), here, new EquipmentDispose(1, "tua", Rp(1_000), Accounts.Loans), On("2018-02-28")).Said());
        Assert.Equal("equipment_has_voucher",
            EquipmentKeeping.Decide(here, new EquipmentWithdraw(1, "salah"), On("2018-02-28")).Said());
        Assert.Equal("accepted", EquipmentKeeping.Decide(
            here with { Source = 0 }, new EquipmentWithdraw(1, "salah"), On("2018-02-28")).Said());
    }

    [Fact] // Purchase taken back after depreciation of 50.000; and a disposal that took less than was posted since.
    public void What_was_posted_too_much_comes_back_with_the_next_depreciation()
    {
        var withdrawn = Thing("100.000", 4, "2018-01", charged: "50.000") with { LeftCost = Rp(100_000) };
        Assert.Equal(Rp(-50_000), withdrawn.Due(new YearMonth(2018, 3)));
        var other = Thing("100.000", 4, "2018-01") with { Number = 2 };
        DepreciationPosted Post(params EquipmentItem[] items) => Depreciating.Decide(
            Books(), items, null, new DepreciationPost(Day("2018-01-31")), On("2018-02-01")).Fact<DepreciationPosted>();
        Assert.Equal("51060 -50.000, 12021 50.000", Post(withdrawn).Entry.Written());
        Assert.Equal("51060 -25.000, 12021 25.000", Post(withdrawn, other).Entry.Written());
        Assert.Equal("12021 25.000, 12021 -25.000",
            Post(withdrawn with { Charged = Rp(25_000) }, other).Entry.Written());
        Assert.Equal("depreciation_stands", Depreciating.Decide(
            Books(), [other with { Charged = Rp(25_000) }], null, new DepreciationPost(Day("2018-01-31")),
            On("2018-02-01")).Said());
    }

    static readonly MonthState Good = new(
        Books(), new Portfolio(Day("2018-01-31"), []), new Dictionary<AccountCode, Money>
        {
            [Accounts.Bank] = Rp(500_000),
            [Accounts.Equipment] = Rp(4_800_000),
            [Accounts.CapitalOther] = Rp(-5_300_000),
        },
        new Dictionary<DepositKind, Money>(),
        new LedgerFigures(Rp(5_300_000), Rp(5_300_000), Rp(5_300_000), default, default, 1), default)
    {
        Equipment = [Thing("4.800.000", 48, "2018-01")],
    };

    [Fact]
    public void A_close_posts_depreciation_and_keeps_the_figures_after_it()
    {
        var closed = Closing.Decide(Good, new MonthClose(new YearMonth(2018, 1)), On("2018-02-02"));
        var posted = closed.Fact<DepreciationPosted>();
        Assert.Equal("51060 100.000, 12021 -100.000", posted.Entry.Written());
        Assert.Equal((Day("2018-01-31"), "BPM-2018-0001"), (posted.Entry.Date, posted.Entry.Voucher.ToString()));
        var figures = closed.Fact<MonthClosed>().Figures;
        Assert.Equal((Rp(5_200_000), Rp(100_000)), (figures.TotalAssets, figures.Cost));
        var done = Good with { Equipment = [Thing("4.800.000", 48, "2018-01", charged: "100.000")] };
        Assert.Single(Closing.Decide(done, new MonthClose(new YearMonth(2018, 1)), On("2018-02-02")).Value.Facts);
    }

    [Fact]
    public void The_reserve_takes_the_number_after_depreciation()
    {
        var balances = new Dictionary<AccountCode, Money>(Good.Balances);
        (balances[Accounts.Reserve], balances[Accounts.Bank]) = (Rp(-1_000), Rp(501_000));
        var facts = Closing.Decide(
            Good with { Balances = balances }, new MonthClose(new YearMonth(2018, 1)), On("2018-02-02")).Value.Facts;
        Assert.Equal(
            ["depreciation_posted BPM-2018-0001", "reserve_posted BPM-2018-0002", "month_closed "],
            facts.Select(fact => $"{fact.Kind} {(fact switch
            {
                DepreciationPosted worn => worn.Entry.Voucher.ToString(),
                ReservePosted reserve => reserve.Entry.Voucher.ToString(),
                _ => "",
            })}"));
    }

    [Fact] // 4.800.000 stands in 12020 and nothing in 12021. A note never stops the close.
    public void The_register_is_held_against_the_ledger() => Table.Check("""
        items   charged   notes
        1       0         depreciation_not_posted
        1       100.000   equipment_does_not_tie 12021
        0       0         equipment_does_not_tie 12020
        2       0         equipment_does_not_tie 12020, depreciation_not_posted
        """, row =>
    {
        var state = Good with
        {
            Equipment =
            [
                .. Enumerable.Range(1, row.Number("items")).Select(number =>
                    Thing("4.800.000", 48, "2018-01", charged: row["charged"]) with { Number = number }),
            ],
        };
        var notes = Closing.Checks(state).Where(check => check.Failure is not null).ToArray();
        Assert.DoesNotContain(notes, check => check.Stops);
        Assert.False(Closing.Decide(state, new MonthClose(new YearMonth(2018, 1)), On("2018-02-02")).IsRefused);
        return string.Join(", ", notes.Select(check => check.Failure!.Details.FirstOrDefault(detail =>
            detail.Name == "account") is { Name: not null } account
            ? $"{check.Failure.Code} {account.Value}"
            : check.Failure.Code));
    });

    [Fact]
    public void A_fund_without_equipment_has_nothing_to_note_and_nothing_to_post()
    {
        var none = Good with { Equipment = [], Balances = new Dictionary<AccountCode, Money>() };
        Assert.All(Closing.Checks(none), check => Assert.Null(check.Failure));
        Assert.Single(Closing.Decide(none, new MonthClose(new YearMonth(2018, 1)), On("2018-02-02")).Value.Facts);
    }
}
