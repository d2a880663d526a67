using Gulir.Basics;
using Gulir.Book;
using Gulir.Institution;
using Gulir.Loans;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Loans;

/// <summary>Letters go out in order and only on arrears; the group is called after the second.</summary>
public class WarningTests
{
    // Ten months from 15 January: due on 15 February, 15 March, 15 April …; nothing is paid.
    static readonly RunningLoan Unpaid = Lent("2018-01-15", Usual, 1_000_000, 500_000);

    static List<Warned> Sent(string days) =>
        [.. days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((day, i) => new Warned(i + 1, Day(day)))];

    static Outcome<Draft> Warn(
        string sent, int letter, string on, RunningLoan? loan = null, Settings? settings = null, bool died = false) =>
        Warning.Decide(
            new WarningState(loan ?? Unpaid, Sent(sent), died), settings ?? Defaults(), new LoanWarn(1, letter),
            On(on));

    [Theory]
    [InlineData("", 1, "2018-02-14", "no_arrears"), InlineData("", 1, "2018-02-15", "accepted")]
    [InlineData("", 2, "2018-03-15", "warning_out_of_order")]
    [InlineData("2018-02-20", 1, "2018-03-15", "warning_out_of_order")]
    [InlineData("2018-02-20", 2, "2018-03-14", "warning_too_early")]
    [InlineData("2018-02-20", 2, "2018-03-15", "accepted"), InlineData("2018-05-20", 2, "2018-05-20", "gate_date")]
    [InlineData("2018-02-20 2018-03-20", 3, "2018-04-15", "accepted")]
    [InlineData("2018-02-20 2018-03-20 2018-04-20", 4, "2018-05-15", "warnings_all_sent")]
    public void Letters_go_out_in_order(string sent, int letter, string on, string says) =>
        Assert.Equal(says, Warn(sent, letter, on).Said());

    [Fact] // On 20 March two instalments of 1.500.000 over ten months at 1,5% are due: 300.000 and 45.000.
    public void A_letter_holds_what_it_asks_for() => Assert.Equal(
        new LoanWarned(1, 2, Day("2018-03-20"), 2, Rp(300_000), Rp(45_000)),
        Warn("2018-02-20", 2, "2018-03-20").Fact<LoanWarned>());

    [Fact]
    public void A_paid_up_loan_a_dead_borrower_and_a_later_setting_stop_a_letter()
    {
        Assert.Equal("no_arrears", Warn("", 1, "2018-03-14", Unpaid.PaidRows(1)).Said());
        Assert.Equal("no_letter_after_death", Warn("", 1, "2018-03-15", died: true).Said());
        Assert.Equal("warning_too_early",
            Warn("", 1, "2018-03-15", settings: With("warning_months", "3,4,5")).Said());
        Assert.Equal(3, Warning.DueLetter(
            new WarningState(Unpaid, Sent("2018-02-20 2018-03-20")), Defaults(), Day("2018-04-15")));
        Assert.Null(Warning.DueLetter(
            new WarningState(Unpaid, Sent("2018-02-20 2018-03-20")), Defaults(), Day("2018-04-14")));
    }

    [Theory]
    [InlineData("2018-02-20", "2018-03-25", "rapat", "warning_missing")]
    [InlineData("2018-02-20 2018-03-20", "2018-03-19", "rapat", "gate_date")]
    [InlineData("2018-02-20 2018-03-20", "2018-03-25", " ", "text_missing")]
    [InlineData("2018-02-20 2018-03-20", "2018-03-25", "rapat", "accepted")]
    public void The_group_is_called_after_the_second_letter(string sent, string on, string minutes, string says) =>
        Assert.Equal(says, SuretyCalling.Decide(
            new WarningState(Unpaid, Sent(sent)), new SuretyCallAsk(1, minutes), On(on)).Said());

    [Theory]
    [InlineData("2018-03-20", 345_000, "accepted"), InlineData("2018-03-19", 345_000, "promise_in_past")]
    [InlineData("2018-04-01", 0, "amount_not_positive"), InlineData("2018-04-01", 1_725_001, "exceeds_owed")]
    public void A_promise_is_for_a_day_to_come_and_for_what_is_owed(string by, long amount, string says) =>
        Assert.Equal(says, Promising.Decide(
            Unpaid, new PromiseAsk(1, Day(by), Rp(amount), "sesudah panen"), On("2018-03-20")).Said());
}
