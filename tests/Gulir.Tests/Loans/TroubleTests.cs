using Gulir.Basics;
using Gulir.Book;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Risk;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Loans;

/// <summary>Write-off, recovery, take-over, reschedule and death, as accounting.md 6, 8 and 14 tell them.</summary>
public class TroubleTests
{
    // Two shares of 1.000.000, ten months from 15 January 2018; four instalments of 115.000 are paid of each.
    static RunningLoan Behind => Lent("2018-01-15", Usual, 1_000_000, 1_000_000).PaidRows(4);

    static TroubleSignature Signed(Officer officer, int present = 6, int members = 9) =>
        new(officer.Human, officer.Role, Day("2019-03-01"), present, members);

    static TroubleState By(RunningLoan loan, params Officer[] officers) =>
        new(loan, [.. officers.Select(officer => Signed(officer))]);

    static WriteOffState Ready(RunningLoan loan, string reserved = "1.200.000") => new(
        By(loan, Wulan, Bagus, Hadi), 3, true, Money.Zero, [Wulan.Human, Sastro.Human], Rp(reserved));

    /// <summary>What is reserved, and what a treasurer reads in the journal of the write-off.</summary>
    [Theory]
    [InlineData("1.200.000", "12010 1.200.000, 11030 -1.200.000")]
    [InlineData("600.000", "51080 600.000, 12010 -600.000, 12010 1.200.000, 11030 -1.200.000")]
    [InlineData("0", "51080 1.200.000, 12010 -1.200.000, 12010 1.200.000, 11030 -1.200.000")]
    public void A_write_off_tops_the_reserve_up_and_uses_it(string reserved, string lines)
    {
        var fact = WritingOff.Decide(Books(), Ready(Behind, reserved), new LoanWriteOff(1), On("2019-03-01"))
            .Fact<LoanWrittenOff>();
        Assert.Equal(lines, fact.Entry.Written());
        Assert.Equal(VoucherKind.Bpm, fact.Entry.Voucher.Kind);
        Assert.Equal([Rp(600_000), Rp(600_000)], fact.Shares.Select(share => share.Principal));
        Assert.Equal([Rp(90_000), Rp(90_000)], fact.Shares.Select(share => share.Service));
    }

    [Fact]
    public void One_share_leaves_and_takes_its_part_of_the_reserve_with_it()
    {
        var fact = WritingOff.Decide(Books(), Ready(Behind, "600.000"), new LoanWriteOff(1, 2), On("2019-03-01"))
            .Fact<LoanWrittenOff>();
        Assert.Equal("51080 300.000, 12010 -300.000, 12010 600.000, 11030 -600.000", fact.Entry.Written());
        Assert.Equal((2, Wati), (Assert.Single(fact.Shares).Share, fact.Shares[0].Person));
    }

    /// <summary>One thing is missing in each row.</summary>
    [Theory]
    [InlineData(2, true, 0, "Wulan Bagus Hadi", WriteOffCondition.WarningsSent)]
    [InlineData(3, false, 0, "Wulan Bagus Hadi", WriteOffCondition.GroupCalled)]
    [InlineData(3, true, 100, "Wulan Bagus Hadi", WriteOffCondition.SuretyUsed)]
    [InlineData(3, true, 0, "", WriteOffCondition.Quorum)]
    [InlineData(3, true, 0, "Wulan Bagus", WriteOffCondition.SupervisorsOpinion)]
    [InlineData(3, true, 0, "Bagus Hadi", WriteOffCondition.TwoSignatures)]
    [InlineData(3, true, 0, "Bagus Marni Hadi", WriteOffCondition.TwoSignatures)]
    [InlineData(3, true, 0, "Wulan Sastro Hadi", WriteOffCondition.NotDecidersAlone)]
    public void A_write_off_waits_for_every_condition(
        int warnings, bool called, long surety, string signed, WriteOffCondition missing)
    {
        Officer[] all = [Wulan, Sastro, Bagus, Marni, Hadi];
        string[] names = ["Wulan", "Sastro", "Bagus", "Marni", "Hadi"];
        var state = Ready(Behind) with
        {
            Trouble = By(Behind, [.. signed.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(name => all[Array.IndexOf(names, name)])]),
            Warnings = warnings,
            Called = called,
            Surety = Rp(surety),
        };
        var refused = WritingOff.Decide(Books(), state, new LoanWriteOff(1), On("2019-03-01"));
        Assert.Equal(TroubleRefusals.WriteOffNotReady(missing), refused.Refusal);
    }

    [Fact]
    public void Half_of_the_LKM_is_no_quorum()
    {
        var state = Ready(Behind) with
        {
            Trouble = new TroubleState(Behind, [Signed(Wulan, 4, 8), Signed(Bagus, 4, 8), Signed(Hadi)]),
        };
        Assert.Contains(new WriteOffCheck(WriteOffCondition.Quorum, false), WritingOff.Checks(state));
    }

    [Fact]
    public void The_heirs_of_who_died_get_no_letters_and_are_not_called()
    {
        var state = Ready(Behind) with { Warnings = 0, Called = false, Died = true };
        WritingOff.Decide(Books(), state, new LoanWriteOff(1, 1), On("2019-03-01")).Fact<LoanWrittenOff>();
    }

    [Fact]
    public void A_related_borrower_needs_three_signatures()
    {
        Assert.False((By(Behind, Wulan, Bagus) with { Related = true }).IsSigned);
        Assert.True((By(Behind, Wulan, Bagus, Marni) with { Related = true }).IsSigned);
        Assert.False(By(Behind, Wulan, Wulan).IsSigned);
    }

    [Theory]
    [InlineData(41030, "100.000", "11010 100.000, 41030 -100.000", "66.667 0, 33.333 0")]
    [InlineData(12010, "100.000", "11010 100.000, 12010 -100.000", "66.667 0, 33.333 0")]
    [InlineData(41030, "930.000", "11010 930.000, 41030 -930.000", "600.000 20.000, 300.000 10.000")]
    [InlineData(41030, "1.035.000", "11010 1.035.000, 41030 -1.035.000", "600.000 90.000, 300.000 45.000")]
    public void A_recovery_makes_the_list_shorter_principal_first(
        int account, string amount, string lines, string shares)
    {
        var books = Books() with { Settings = With("recovery_account", $"{account}") };
        OffBalanceShare[] listed =
        [
            new(1, 1, 1, Sri, Rp(600_000), Rp(90_000)), new(1, 2, 1, Wati, Rp(300_000), Rp(45_000)),
        ];
        var fact = Recovering.Decide(books, listed, new LoanRecover(1, Rp(amount)), On("2018-06-30"))
            .Fact<LoanRecovered>();
        Assert.Equal(lines, fact.Entry.Written());
        Assert.Equal(VoucherKind.Bkm, fact.Entry.Voucher.Kind);
        Assert.Equal(shares, string.Join(", ", fact.Shares.Select(share => $"{share.Principal} {share.Service}")));
        Assert.Equal("recovery_exceeds_list",
            Recovering.Decide(books, listed, new LoanRecover(1, Rp("1.035.100")), On("2018-06-30")).Said());
        Assert.Equal("not_written_off",
            Recovering.Decide(books, [], new LoanRecover(1, Rp(amount)), On("2018-06-30")).Said());
        Assert.Equal("share_unknown",
            Recovering.Decide(books, listed, new LoanRecover(1, Rp(amount), 3), On("2018-06-30")).Said());
    }

    [Fact]
    public void A_share_changes_hands_inside_11030()
    {
        var fact = TakingOver.Decide(
            Books(), By(Behind, Wulan, Bagus), Melati, new ShareTakeOver(1, 1, Darmi), On("2019-03-01"))
            .Fact<ShareTakenOver>();
        Assert.Equal("11030 600.000, 11030 -600.000", fact.Entry.Written());
        Assert.Equal((Sri, Darmi), (fact.From, fact.To));
        string Refused(TroubleState state, int person) =>
            TakingOver.Decide(Books(), state, Melati, new ShareTakeOver(1, 1, person), On("2019-03-01")).Said();
        Assert.Equal("not_a_member", Refused(By(Behind, Wulan, Bagus), Nobody));
        Assert.Equal("taken_over_by_holder", Refused(By(Behind, Wulan, Bagus), Sri));
        Assert.Equal("trouble_not_signed", Refused(By(Behind, Wulan), Darmi));
    }

    static RescheduleState Fresh(params Officer[] officers) =>
        new(By(Behind, officers), "umum", Usual, false, 3, 7);

    /// <summary>On 1 August 2018 instalments 5 and 6 are due and unpaid: service 30.000 of each share.</summary>
    [Fact]
    public void A_reschedule_carries_principal_and_asks_unpaid_service_beside_it()
    {
        var state = Fresh(Wulan, Bagus) with
        {
            Trouble = new TroubleState(
                Behind, [.. new[] { Wulan, Bagus }.Select(who => Signed(who) with { On = Day("2018-08-01") })]),
        };
        var fact = Rescheduling.Decide(Books(), state, new LoanReschedule(1, 12), On("2018-08-01"))
            .Fact<LoanRescheduled>();
        Assert.Equal("11030 1.200.000, 11030 -1.200.000", fact.Entry.Written());
        Assert.Equal((1, 8, 3), (fact.Old, fact.Loan, fact.Class));
        var share = fact.Shares[0];
        Assert.Equal((Rp(600_000), Rp(30_000), Rp(60_000)), (share.New.Principal, share.Carried, share.Dropped));
        // 12 x 1,5% of 600.000 is 108.000; the carried 30.000 comes in steps of 2.500.
        Assert.Equal(Rp(138_000), share.New.Service);
        Assert.Equal(Rp(600_000), share.New.Rows.Sum(row => row.Principal));
        Assert.All(share.New.Rows, row => Assert.Equal(Rp(11_500), row.Service));
        Assert.Equal(Day("2018-09-01"), share.New.Rows[0].Due);
    }

    /// <summary>Service that stopped with a death does not begin again; what was due before it is carried.</summary>
    [Fact]
    public void The_new_schedule_asks_no_service_of_the_share_of_one_who_died()
    {
        var state = Fresh(Wulan, Bagus) with { Stopped = [2] };
        var fact = Rescheduling.Decide(Books(), state, new LoanReschedule(1, 12), On("2019-03-01"))
            .Fact<LoanRescheduled>();
        Assert.Equal((Rp(90_000), Rp(198_000)), (fact.Shares[0].Carried, fact.Shares[0].New.Service));
        Assert.Equal((Rp(90_000), Rp(90_000)), (fact.Shares[1].Carried, fact.Shares[1].New.Service));
        Assert.Equal(Rp(600_000), fact.Shares[1].New.Rows.Sum(row => row.Principal));
    }

    [Fact]
    public void A_loan_is_rescheduled_once_and_signed_by_two()
    {
        string Said(RescheduleState state) =>
            Rescheduling.Decide(Books(), state, new LoanReschedule(1, 12), On("2019-03-01")).Said();
        Assert.Equal("accepted", Said(Fresh(Wulan, Bagus)));
        Assert.Equal("already_rescheduled", Said(Fresh(Wulan, Bagus) with { Before = true }));
        Assert.Equal("trouble_not_signed", Said(Fresh(Wulan)));
        Assert.Equal("trouble_not_signed", Said(Fresh(Sastro, Bagus)));
        Assert.Equal("count_out_of_range",
            Rescheduling.Decide(Books(), Fresh(Wulan, Bagus), new LoanReschedule(1, 0), On("2019-03-01")).Said());
    }

    /// <summary>Days on which the instalments of 15 Feb, 15 Mar, 15 Apr, … came, and whether it is still watched.
    /// </summary>
    [Theory]
    [InlineData("2018-06-20", "", true)]
    [InlineData("2018-04-14", "2018-02-15 2018-03-15", true)]
    [InlineData("2018-04-15", "2018-02-15 2018-03-15 2018-04-15", false)]
    [InlineData("2018-04-20", "2018-02-15 2018-03-15 2018-04-16", true)]
    [InlineData("2018-05-20", "2018-02-16 2018-03-15 2018-04-15 2018-05-15", false)]
    [InlineData("2018-07-20", "2018-02-15 2018-03-15 2018-04-15", false)]
    [InlineData("2018-04-15", "2018-02-10 2018-02-10 2018-02-10", false)]
    public void A_rescheduled_loan_is_watched_until_three_running_are_on_time(string day, string paid, bool watched)
    {
        var loan = Lent("2018-01-15", Usual, 1_000_000);
        PaidOn[] rows =
        [
            .. paid.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((on, i) =>
                new PaidOn(1, Day(on), loan.Dues[i].Principal, loan.Dues[i].Service)),
        ];
        Assert.Equal(watched, Watching.Holds(loan, rows, Day(day)));
    }

    [Theory]
    [InlineData(0, "1")]
    [InlineData(1, "2")]
    [InlineData(2, "2")]
    [InlineData(4, "4")]
    [InlineData(9, "5")]
    public void A_watched_loan_keeps_its_class_and_is_at_least_special_mention(int watch, string code)
    {
        var loan = Lent("2018-06-15", Usual, 1_000_000);
        Assert.Equal(code, Collectability.ClassOf(
            loan, Day("2018-06-30"), Collectability.Of(Defaults()), true, watch).Code);
    }

    [Fact]
    public void A_watched_loan_counts_in_LAR_and_PAR_but_is_not_overdue()
    {
        var loan = Lent("2018-06-15", Usual, 1_000_000);
        var portfolio = new Portfolio(Day("2018-06-30"), [new LoanOn(loan, loan) { WatchClass = 3 }]);
        var parts = IndicatorParts.Of(portfolio, new LedgerFigures(
            Money.Zero, Money.Zero, Money.Zero, Money.Zero, Money.Zero, 6), Defaults());
        Assert.Equal((1, Rp(1_000_000), Rp(0)), (parts.GroupsAtRisk, parts.OutstandingAtRisk, parts.OverdueAtRisk));
    }

    /// <summary>Sri dies on 20 May 2018; three instalments were due, none of hers is paid.</summary>
    [Theory]
    [InlineData("on", "105.000")]
    [InlineData("off", "")]
    public void Service_stops_on_the_day_of_a_death(string setting, string forgiven)
    {
        var loan = Lent("2018-02-15", Usual, 1_000_000, 1_000_000);
        var draft = Dying.Decide(
            true, null, [loan], With("death_stops_service", setting), new MemberDeath(Sri, Day("2018-05-20")),
            On("2018-05-25")).Value;
        Assert.IsType<MemberDied>(draft.Facts[0]);
        Assert.Equal(forgiven, string.Join(", ", draft.Facts.OfType<ServiceForgiven>()
            .SelectMany(fact => fact.Shares).Select(share => $"{share.Amount}")));
    }

    /// <summary>
    /// She died when three of ten instalments (15.000 of service each) were due: 105.000 stopped; what was due stays.
    /// </summary>
    [Theory]
    [InlineData(0, "15.000 45.000 45.000 45.000", 0)]
    [InlineData(20_000, "0 25.000 25.000 25.000", 1)]
    [InlineData(45_000, "0 0 0 0", 10)]
    public void Service_that_stopped_is_taken_from_the_end(long paid, string due, int firstUnpaid)
    {
        var share = Lent("2018-02-15", Usual, 1_000_000).Shares[0] with
        {
            ServicePaid = Rp(paid) + Rp(105_000),
            Stopped = Rp(105_000),
            PrincipalPaid = Rp(1_000_000),
        };
        Assert.Equal(due, string.Join(' ', new[] { 0, 2, 3, 9 }.Select(row => share.ServiceDue(row))));
        Assert.Equal(firstUnpaid == 10 ? null : firstUnpaid, share.FirstUnpaid());
        Assert.Equal(Rp(45_000) - Rp(paid), share.ServiceOwed);
    }

    [Fact]
    public void A_group_with_a_written_off_share_gets_no_loan()
    {
        var standing = new Standing(Melati, [], [], new Dictionary<int, int>(), false) { OffBalance = Rp(1) };
        Assert.Equal("group_written_off", standing.InArrears([], Day("2019-03-01")).Said());
    }
}
