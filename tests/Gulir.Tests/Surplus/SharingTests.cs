using CsCheck;
using Gulir.Basics;
using Gulir.Ledger;
using Gulir.Surplus;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Surplus;

/// <summary>
/// The RWT shares what 32010 holds: payouts rounded down, the remainder to capital, nothing of a loss.
/// </summary>
public class SharingTests
{
    static readonly SurplusState Good = new(Books(), 2018, 2017, Rp(1_000_000), Money.Zero);

    static SurplusShare Ask(params PlanLine[] plan) => new(2018, "01/RWT/2019", 84, plan, Day("2019-02-12"));

    static PlanLine[] Plan(string text) =>
    [
        .. text.Split(' ').Select(part => part.Split(':')).Select(part =>
            new PlanLine(Enum.Parse<SurplusKind>(part[0]), Rate.FromPercent(part[1])!.Value)),
    ];

    [Fact] // The first row is UPK Karangtengah's year 2015 as published.
    public void Payouts_are_rounded_down_and_capital_takes_what_is_left() => Table.Check("""
        shareable     unit    plan                                              amounts
        522.101.425   1.000   Capital:50 Other:35 Social:15                     261.051.425 182.735.000 78.315.000
        522.101.425   0       Capital:50 Other:35 Social:15                     261.050.714 182.735.498 78.315.213
        1.000.000     1.000   Capital:50 Environment:25 Social:15 Governance:10  500.000 250.000 150.000 100.000
        999           1.000   Capital:50 Environment:50                         999 0
        1.000.001     1.000   Environment:60 Social:40                          600.000 400.000 1
        1.000.000     1.000   Environment:60 Social:40                          600.000 400.000
        100.000       1.000   Environment:33.3333 Capital:66.6667               33.000 67.000
        """, row => string.Join(' ', Sharing.Of(row.Money("shareable"), Plan(row["plan"]), row.Money("unit").Units)
            .Select(line => line.Amount)));

    [Fact]
    public void Any_plan_shares_the_whole_and_never_more_than_its_part() => Gen
        .Select(Gen.Long[1, 2_000_000_000], Gen.Int[1, 99].Array[1, 8], Gen.OneOf(
            Gen.Const(0L), Gen.Const(1L), Gen.Const(500L), Gen.Const(1_000L), Gen.Const(100_000L)), Gen.Int[0, 5])
        .Sample((amount, weights, unit, shift) =>
        {
            var parts = Split.By(Rp(Rate.One), [.. weights.Select(weight => Rp(weight))]);
            PlanLine[] plan =
            [
                .. parts.Select((part, i) => new PlanLine((SurplusKind)((i + shift) % 6 + 1), new Rate(part.Units))),
            ];
            var lines = Sharing.Of(Rp(amount), plan, unit);
            Assert.Equal(Rp(amount), lines.Sum(line => line.Amount));
            Assert.All(lines.Where(line => line.Kind != SurplusKind.Capital), line =>
            {
                Assert.True(line.Amount.Units >= 0 && line.Amount.Units % Math.Max(unit, 1) == 0);
                Assert.True((Int128)line.Amount.Units * Rate.One <= (Int128)amount * line.Percent.Millionths);
            });
        });

    [Fact]
    public void One_act_books_the_shares_and_sets_the_money_apart()
    {
        var facts = Sharing.Decide(Good, Ask(Plan("Capital:50 Environment:25 Social:15 Governance:6 Bonus:4")),
            On("2019-02-12")).Value.Facts;
        var shared = (SurplusShared)facts[0];
        Assert.Equal(
            "32010 1.000.000, 31030 -500.000, 21031 -250.000, 21032 -150.000, 21034 -60.000, 21035 -40.000",
            shared.Entry.Written());
        var funded = (SurplusFunded)facts[1];
        Assert.Equal("11023 500.000, 11021 -500.000", funded.Entry.Written());
        Assert.Equal(shared.Entry.Voucher.Number + 1, funded.Entry.Voucher.Number);
    }

    [Fact]
    public void Without_a_plan_of_its_own_the_setting_holds() => Assert.Equal(
        "32010 1.000.000, 31030 -500.000, 21031 -250.000, 21032 -150.000, 21034 -100.000",
        ((SurplusShared)Sharing.Decide(Good, Ask(), On("2019-02-12")).Value.Facts[0]).Entry.Written());

    [Fact]
    public void What_is_no_plan_or_no_result_is_refused() => Table.Check("""
        plan                          shareable    closed   shared   date         people   answer
        Capital:50 Environment:50     1.000.000    2018     2017     2019-02-12   84       accepted
        Capital:50 Environment:49     1.000.000    2018     2017     2019-02-12   84       surplus_plan_not_whole
        Capital:50 Environment:51     1.000.000    2018     2017     2019-02-12   84       surplus_plan_not_whole
        Capital:0 Environment:100     1.000.000    2018     2017     2019-02-12   84       surplus_percent_outside
        Capital:101 Environment:-1    1.000.000    2018     2017     2019-02-12   84       surplus_percent_outside
        Capital:100                   1.000.000    2018     2017     2019-02-12   0        attendance_missing
        Capital:100                   0            2018     2017     2019-02-12   84       nothing_to_share
        Capital:100                   -250.000     2018     2017     2019-02-12   84       nothing_to_share
        Capital:100                   1.000.000    2018     2018     2019-02-12   84       surplus_year_is_shared
        Capital:100                   1.000.000    2017     2016     2019-02-12   84       surplus_year_not_closed
        Capital:100                   1.000.000    2018     2017     2018-12-30   84       rwt_within_year
        Environment:100               90.000.000   2018     2017     2019-02-12   84       money_short
        """, row => Sharing.Decide(
            Good with
            {
                Shareable = row.Money("shareable"),
                ClosedYear = row.Number("closed"),
                SharedYear = row.Number("shared"),
            },
            Ask(Plan(row["plan"])) with { Date = row.Day("date"), Attendance = row.Number("people") },
            On("2019-02-12")).Said());

    [Fact]
    public void Money_may_be_set_apart_in_parts() => Table.Check("""
        unfunded    amount      answer
        500.000     200.000     accepted
        500.000     500.000     accepted
        500.000     500.001     funding_too_much
        500.000     0           amount_not_positive
        0           1           all_is_funded
        """, row => Sharing.Decide(
            Good with { Unfunded = row.Money("unfunded") }, new SurplusFund(row.Money("amount")), On("2019-03-01"))
            .Said());

    [Fact]
    public void A_part_set_apart_at_once_leaves_the_rest_unfunded()
    {
        var ask = Ask(Plan("Capital:50 Environment:50")) with { Fund = Rp(200_000) };
        Assert.Equal("11023 200.000, 11021 -200.000",
            Sharing.Decide(Good, ask, On("2019-02-12")).Fact<SurplusFunded>().Entry.Written());
        Assert.Single(Sharing.Decide(Good, ask with { Fund = Rp(0) }, On("2019-02-12")).Value.Facts);
        Assert.Equal("funding_too_much",
            Sharing.Decide(Good, ask with { Fund = Rp(500_001) }, On("2019-02-12")).Said());
    }

    [Fact]
    public void A_later_meeting_turns_what_is_free_of_a_line() => Table.Check("""
        to            amount    unfunded   date         answer
        Social        200.000   0          2020-02-10   21031 200.000, 21032 -200.000
        Social        -         0          2020-02-10   21031 300.000, 21032 -300.000
        Capital       200.000   0          2020-02-10   21031 200.000, 31030 -200.000, 11021 200.000, 11023 -200.000
        Capital       200.000   150.000    2020-02-10   21031 200.000, 31030 -200.000, 11021 50.000, 11023 -50.000
        Capital       200.000   900.000    2020-02-10   21031 200.000, 31030 -200.000
        Environment   200.000   0          2020-02-10   fund_line_keeps_kind
        Social        300.001   0          2020-02-10   fund_line_too_small
        Social        200.000   0          2019-02-12   rwt_before_sharing
        """, row =>
    {
        var books = Books();
        var boxes = new Dictionary<AccountCode, Box>(books.Boxes) { [Accounts.BankShared] = new(Rp(500_000), []) };
        var state = new TurnState(
            books with { Boxes = boxes },
            new FundLine(2018, 2, SurplusKind.Environment, Rp(500_000), Rp(400_000), Rp(100_000)), 4,
            Day("2019-02-12"), row.Money("unfunded"));
        var turned = Turning.Decide(
            state,
            new SurplusTurn(2018, 2, Enum.Parse<SurplusKind>(row["to"]), "02/RWT/2020", 61,
                row.Has("amount") ? row.Money("amount") : null, row.Day("date")),
            On("2020-02-10"));
        return turned.Refusal?.Code ?? turned.Fact<SurplusTurned>().Entry.Written();
    });
}
