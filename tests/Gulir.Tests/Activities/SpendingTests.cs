using CsCheck;
using Gulir.Activities;
using Gulir.Basics;
using Gulir.Ledger;
using Gulir.Surplus;
using Gulir.Tests.Book;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Activities;

/// <summary>Money of a line is promised once, spent within the budget, and accounted for with receipts.</summary>
public class SpendingTests
{
    static readonly FundLine Environment =
        new(2018, 2, SurplusKind.Environment, Rp(6_000_000), Rp(5_000_000), Rp(1_000_000));

    static ActivityState Drain(ActivityStage stage = ActivityStage.Decided, long spent = 0, long advanced = 0) => new(
        1, SurplusKind.Environment, stage, Day("2019-03-01"), Day("2019-03-05"),
        [new BudgetUse(2018, 2, SurplusKind.Environment, Rp(4_000_000), Rp(spent), Rp(advanced))]);

    static readonly OpenBooks WithMoney = Books() with
    {
        Boxes = new Dictionary<AccountCode, Box> { [Accounts.BankShared] = new(Rp(5_000_000), []) },
    };

    static Receipt[] Bought(long amount, bool related = false) =>
        [new("Toko Jaya", "semen", Rp(amount), related, "12")];

    [Fact]
    public void A_budget_takes_what_no_other_activity_may_still_take() => Table.Check("""
        year   line   amount      answer
        2018   2      4.000.000   accepted
        2018   2      4.000.001   fund_line_too_small
        2018   3      1.000.000   fund_line_of_another_kind
        2017   2      1.000.000   fund_line_unknown
        2018   2      0           amount_not_positive
        """, row => Proposing.Decide(
            Drain(ActivityStage.Proposed),
            [Environment, new FundLine(2018, 3, SurplusKind.Social, Rp(9), Rp(9), Rp(0))],
            new ActivityDecide(1, true, "04/LKM/2019",
                [new BudgetLine(row.Number("year"), row.Number("line"), row.Money("amount"))]),
            On("2019-03-05")).Said());

    [Fact]
    public void An_aim_names_its_RT_a_criterion_and_how_much() => Table.Check("""
        rt    criterion  improves     answer
        4     4b         86           accepted
        0     -          0            accepted
        4     -          86           criterion_unknown
        4     9x         86           criterion_unknown
        0     4b         86           neighbourhood_unknown
        4     4b         0            volume_absurd
        4     4b         -1           volume_absurd
        4     4b         100.000.001  volume_absurd
        """, row => Proposing.Decide(
            0, Day("2018-01-01"),
            new ActivityPropose(
                "Drainase", SurplusKind.Environment, Rp(1), 86, ActivityUnit.Metre, Rt: row.Number("rt"),
                Criterion: row["criterion"].Replace("-", ""), Improves: row.Money("improves").Units),
            On("2019-03-01")).Said());

    [Fact]
    public void A_line_is_named_once_and_a_refusal_needs_no_budget()
    {
        var half = new BudgetLine(2018, 2, Rp(2_000_000));
        Assert.Equal("fund_line_twice", Proposing.Decide(
            Drain(ActivityStage.Proposed), [Environment], new ActivityDecide(1, true, "x", [half, half]),
            On("2019-03-05")).Said());
        Assert.Equal("activity_budget_missing", Proposing.Decide(
            Drain(ActivityStage.Proposed), [Environment], new ActivityDecide(1, true, "x"), On("2019-03-05")).Said());
        Assert.False(Proposing.Decide(
            Drain(ActivityStage.Proposed), [Environment], new ActivityDecide(1, false, "x", [half]), On("2019-03-05"))
            .Fact<ActivityDecided>().Approved);
        Assert.Equal("activity_decided_already", Proposing.Decide(
            Drain(), [Environment], new ActivityDecide(1, false, "x"), On("2019-03-05")).Said());
    }

    [Fact]
    public void Payments_and_advances_stay_within_the_line() => Table.Check("""
        stage      spent       advanced    amount      paid                     advance
        Decided    0           0           4.000.000   accepted                 accepted
        Decided    0           0           4.000.001   fund_line_too_small      fund_line_too_small
        Decided    3.000.000   500.000     500.000     accepted                 accepted
        Decided    3.000.000   500.000     500.001     fund_line_too_small      fund_line_too_small
        Proposed   0           0           1           activity_not_decided     activity_not_decided
        Refused    0           0           1           activity_not_decided     activity_not_decided
        Finished   0           0           1           activity_finished_already  activity_finished_already
        """, row =>
    {
        var activity = Drain(
            Enum.Parse<ActivityStage>(row["stage"]), row.Money("spent").Units, row.Money("advanced").Units);
        var paid = Spending.Decide(
            WithMoney, activity, new ActivityPay(1, 2018, 2, Bought(row.Money("amount").Units)),
            On("2019-04-01")).Said();
        Assert.Equal(row["paid"], paid);
        return Spending.Decide(
            WithMoney, activity, new ActivityAdvance(1, 2018, 2, row.Money("amount"), "Pak Darmo"), On("2019-04-01"))
            .Said();
    });

    [Fact] // Decided on 5 March; 900.000 was handed out on 1 April and 400.000 of it given back on the 10th.
    public void Nothing_moves_before_its_decision_nor_a_receipt_before_its_advance() => Table.Check("""
        date         amount     paid            accounted            returned
        2019-03-04   500.000    activity_date   activity_date        activity_date
        2019-03-05   500.000    accepted        more_than_advanced   more_than_advanced
        2019-03-31   1          accepted        more_than_advanced   more_than_advanced
        2019-04-01   500.000    accepted        accepted             accepted
        2019-04-01   500.001    accepted        more_than_advanced   more_than_advanced
        2019-04-10   500.000    accepted        accepted             accepted
        """, row =>
    {
        var drain = Drain(advanced: 500_000);
        drain = drain with
        {
            Budget =
            [
                drain.Budget[0] with
                {
                    Moves = [(Day("2019-04-01"), Rp(900_000)), (Day("2019-04-10"), Rp(-400_000))],
                },
            ],
        };
        var (day, bought, desk) = (row.Day("date"), Bought(row.Money("amount").Units), On("2019-04-20"));
        Assert.Equal(row["paid"],
            Spending.Decide(WithMoney, drain, new ActivityPay(1, 2018, 2, bought, day), desk).Said());
        Assert.Equal(row["accounted"],
            Spending.Decide(WithMoney, drain, new ActivityAccount(1, 2018, 2, bought, day), desk).Said());
        return Spending.Decide(
            WithMoney, drain, new ActivityReturn(1, 2018, 2, row.Money("amount"), day), desk).Said();
    });

    [Fact]
    public void No_line_is_promised_or_paid_before_the_meeting_that_shared_it()
    {
        var line = Environment with { On = Day("2019-03-05") };
        var ask = new ActivityDecide(1, true, "x", [new BudgetLine(2018, 2, Rp(1))]);
        var proposed = Drain(ActivityStage.Proposed);
        Assert.Equal("rwt_before_sharing", Proposing.Decide(
            proposed, [line], ask with { Date = Day("2019-03-04") }, On("2019-03-20")).Said());
        Assert.Equal("accepted", Proposing.Decide(
            proposed, [line], ask with { Date = Day("2019-03-05") }, On("2019-03-20")).Said());
        var bonus = line with { Kind = SurplusKind.Bonus };
        var pay = new FundPay(2018, 2, Rp(100), "Wulan", "bonus");
        Assert.Equal("rwt_before_sharing", Spending.Decide(
            WithMoney, bonus, pay with { Date = Day("2019-03-04") }, On("2019-03-20")).Said());
        Assert.Equal("accepted", Spending.Decide(
            WithMoney, bonus, pay with { Date = Day("2019-03-05") }, On("2019-03-20")).Said());
    }

    [Fact] // The budget is 4.000.000. What came back and was spent again is not out a second time.
    public void A_return_is_taken_back_while_its_money_is_there() => Table.Check("""
        spent       back      answer
        0           900.000   accepted
        3.100.000   900.000   accepted
        3.100.001   900.000   fund_line_too_small
        4.000.000   1         fund_line_too_small
        """, row => Spending.ReversalBlocked(
            Drain(spent: row.Money("spent").Units).Budget[0],
            Spending.Decide(
                WithMoney, Drain(advanced: row.Money("back").Units),
                new ActivityReturn(1, 2018, 2, row.Money("back")), On("2019-04-01")).Fact<ActivityMoney>()).Said());

    [Fact]
    public void Each_move_is_written_as_the_journal_says()
    {
        var desk = On("2019-04-01");
        var paid = Spending.Decide(WithMoney, Drain(), new ActivityPay(1, 2018, 2, Bought(700_000, true)), desk)
            .Fact<ActivityMoney>();
        Assert.Equal(("activity_paid", "21031 700.000, 11023 -700.000", true),
            (paid.Kind, paid.Entry.Written(), paid.Related));
        var given = Spending.Decide(WithMoney, Drain(), new ActivityAdvance(1, 2018, 2, Rp(900_000), "Darmo"), desk)
            .Fact<ActivityMoney>();
        Assert.Equal(("activity_advanced", "11040 900.000, 11023 -900.000"), (given.Kind, given.Entry.Written()));
        var holds = Drain(advanced: 900_000);
        var told = Spending.Decide(WithMoney, holds, new ActivityAccount(1, 2018, 2, Bought(850_000)), desk)
            .Fact<ActivityMoney>();
        Assert.Equal(("activity_accounted", "21031 850.000, 11040 -850.000"), (told.Kind, told.Entry.Written()));
        var back = Spending.Decide(WithMoney, holds, new ActivityReturn(1, 2018, 2, Rp(50_000)), desk)
            .Fact<ActivityMoney>();
        Assert.Equal(("activity_returned", "11023 50.000, 11040 -50.000"), (back.Kind, back.Entry.Written()));
        Assert.Equal("more_than_advanced",
            Spending.Decide(WithMoney, holds, new ActivityAccount(1, 2018, 2, Bought(900_001)), desk).Said());
        Assert.Equal("more_than_advanced",
            Spending.Decide(WithMoney, holds, new ActivityReturn(1, 2018, 2, Rp(900_001)), desk).Said());
        Assert.Equal("receipts_missing",
            Spending.Decide(WithMoney, holds, new ActivityAccount(1, 2018, 2, []), desk).Said());
    }

    [Fact]
    public void Governance_and_bonus_are_paid_without_an_activity_and_nothing_else_is() => Table.Check("""
        kind          amount    answer
        Governance    100.000   accepted
        Bonus         100.000   accepted
        Governance    100.001   fund_line_too_small
        Environment   1         activity_needed
        Social        1         activity_needed
        """, row => Spending.Decide(
            WithMoney,
            new FundLine(2018, 4, Enum.Parse<SurplusKind>(row["kind"]), Rp(200_000), Rp(100_000), Rp(0)),
            new FundPay(2018, 4, row.Money("amount"), "Pengawas", "honor"), On("2019-04-01")).Said());

    [Fact]
    public void An_activity_with_an_advance_out_is_not_finished()
    {
        var ask = new ActivityFinish(1, 86, ActivityUnit.Metre, "serah terima", 31, 120);
        Assert.Equal("advance_open", Finishing.Decide(Drain(advanced: 1), ask, On("2019-05-20")).Said());
        Assert.Equal("accepted", Finishing.Decide(Drain(), ask, On("2019-05-20")).Said());
        Assert.Equal("activity_count", Finishing.Decide(Drain(), ask with { Quantity = 0 }, On("2019-05-20")).Said());
        Assert.Equal("activity_date", Finishing.Decide(
            Drain(), ask with { Date = Day("2019-03-04") }, On("2019-05-20")).Said());
    }

    [Fact]
    public void Gifts_of_others_are_valued_and_never_posted()
    {
        var ask = new ActivitySupport(1, Giver.Labour, Rp(1_900_000), "gotong royong", "38 hari x 50.000", "Pak RT");
        var given = Finishing.Decide(Drain(), ask, On("2019-05-20")).Fact<ActivitySupported>();
        Assert.DoesNotContain(MemorySheets.Of(given), row => row.StartsWith("line ", StringComparison.Ordinal));
        Assert.Equal("text_missing", Finishing.Decide(Drain(), ask with { Basis = " " }, On("2019-05-20")).Said());
        Assert.Equal("text_missing", Finishing.Decide(Drain(), ask with { Witnesses = "" }, On("2019-05-20")).Said());
    }

    [Fact]
    public void However_it_is_tried_no_more_is_spent_than_was_allotted() => Gen
        .Select(Gen.Int[0, 3], Gen.Long[1, 2_500_000]).Array[1, 30].Sample(tries =>
        {
            var (spent, advanced, bank) = (0L, 0L, 5_000_000L);
            foreach (var (move, amount) in tries)
            {
                var books = Books() with
                {
                    Boxes = new Dictionary<AccountCode, Box> { [Accounts.BankShared] = new(Rp(bank), []) },
                };
                var activity = Drain(spent: spent, advanced: advanced);
                var done = move switch
                {
                    0 => Spending.Decide(
                        books, activity, new ActivityPay(1, 2018, 2, Bought(amount)), On("2019-04-01")),
                    1 => Spending.Decide(
                        books, activity, new ActivityAdvance(1, 2018, 2, Rp(amount), "Darmo"), On("2019-04-01")),
                    2 => Spending.Decide(
                        books, activity, new ActivityAccount(1, 2018, 2, Bought(amount)), On("2019-04-01")),
                    _ => Spending.Decide(books, activity, new ActivityReturn(1, 2018, 2, Rp(amount)), On("2019-04-01")),
                };
                if (done.IsRefused) continue;
                var money = done.Fact<ActivityMoney>();
                bank += money.Entry.On(Accounts.BankShared).Units;
                advanced += money.Entry.On(Accounts.ActivityAdvances).Units;
                spent += money.Entry.On(SurplusKind.Environment.Account()).Units;
                Assert.Equal(5_000_000, bank + advanced + spent);
                Assert.True(bank >= 0 && advanced >= 0 && spent + advanced <= 4_000_000);
            }
        });
}
