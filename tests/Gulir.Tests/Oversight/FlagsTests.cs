using Gulir.Basics;
using Gulir.Ledger;
using Gulir.Oversight;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Oversight;

/// <summary>What a supervisor would look at, and what she would not.</summary>
public sealed class FlagsTests
{
    static VoucherNumber Bkm(int number) => new(VoucherKind.Bkm, 2018, number);

    static string Told(IEnumerable<Flag> flags) => flags.Any()
        ? string.Join("; ", flags.Select(flag => $"{flag.Date.Iso()} loan {flag.Loan} {flag.Amount}".TrimEnd()))
        : "none";

    static LoanLife Life(int loan, int group, string? paidOut, string? settled, int appliedBy = 1, int paidOutBy = 3) =>
        new(loan, group, appliedBy, paidOut is null ? null : Day(paidOut), paidOutBy, null, Rp(1_000_000),
            settled is null ? null : Day(settled), null, []);

    static string? OrNone(Row row, string name) => row.Has(name) ? row[name] : null;

    [Fact]
    public void A_new_loan_on_the_day_the_old_one_is_settled() => Table.Check("""
        old settled    new group    new paid out    answer
        2018-03-01     1            2018-03-01      2018-03-01 loan 2 1.000.000
        2018-03-01     1            2018-03-02      none
        2018-03-01     2            2018-03-01      none
        -              1            2018-03-01      none
        2018-03-01     1            -               none
        """, row => Told(Flags.SameDayRenewal(
    [
        Life(1, 1, "2017-01-01", OrNone(row, "old settled")),
        Life(2, row.Number("new group"), OrNone(row, "new paid out"), null),
    ])));

    [Fact]
    public void A_loan_paid_out_and_settled_on_one_day_is_no_renewal_of_itself() =>
        Assert.Empty(Flags.SameDayRenewal([Life(1, 1, "2018-03-01", "2018-03-01")]));

    /// <summary>The box at the end of each day from 1 March on; the limit is 1.000 for three days.</summary>
    [Fact]
    public void Cash_that_stays_long_in_the_box() => Table.Check("""
        ends of days                          answer
        500 900 1000 1000 1000 1000           none
        1001 1001 1001 200                    none
        1001 1001 1001 1001 200               2018-03-01 loan 0 1.001
        200 1500 2500 1500 1500 1500          2018-03-02 loan 0 2.500
        2000 2000 2000 2000 0 3000 3000       2018-03-01 loan 0 2.000
        2000 2000 2000 0 2000 2000 2000       none
        """, row => Told(Flags.CashHeld(
        [.. row["ends of days"].Split(' ').Select((held, i) => (Day("2018-03-01").AddDays(i), Rp(long.Parse(held))))],
        Rp(1_000), 3)));

    [Fact]
    public void A_fund_with_an_empty_book_has_held_nothing() => Assert.Empty(Flags.CashHeld([], Rp(0), 0));

    /// <summary>A letter a payment: A or B paid for all others, - each for herself, p for one only.</summary>
    [Fact]
    public void One_member_pays_for_all_three_times_running() => Table.Check("""
        payments    answer
        AAA         2018-03-03 loan 1 900
        AA          none
        AABAA       none
        AA-A        none
        AApA        none
        BBBAAA      2018-03-03 loan 1 900; 2018-03-06 loan 1 900
        AAAAAA      2018-03-03 loan 1 900; 2018-03-06 loan 1 900
        AAAAA       2018-03-03 loan 1 900
        ---         none
        """, row => Told(Flags.OnePayer(row["payments"].Select((letter, i) =>
    {
        var payer = letter == 'B' ? 2 : 1;
        (int, int, Money)[] claims = letter switch
        {
            '-' => [],
            'p' => [(1, 2, Rp(100))],
            _ => [.. new[] { 1, 2, 3 }.Where(person => person != payer).Select(person => (payer, person, Rp(100)))],
        };
        return new Collected(
            1, Day("2018-03-01").AddDays(i), Bkm(i + 1), [(1, Rp(100)), (2, Rp(100)), (3, Rp(100))], claims);
    }))));

    [Fact]
    public void Who_pays_alone_for_herself_pays_for_nobody() => Assert.Null(
        new Collected(1, Day("2018-03-01"), Bkm(1), [(1, Rp(100)), (2, Rp(0))], [(1, 2, Rp(0))]).OnePayer());

    [Fact]
    public void A_reversal_on_the_day_of_recording() => Table.Check("""
        recorded      reversed      answer
        2018-03-01    2018-03-01    2018-03-01 loan 7 500
        2018-03-01    2018-03-02    none
        """, row => Told(Flags.ReversedSameDay(
        [new TakenBack(Bkm(1), Bkm(2), row.Day("recorded"), row.Day("reversed"), Rp(500), 7)])));

    [Fact]
    public void Application_and_pay_out_by_one_human() => Table.Check("""
        applied by    paid out by    paid out      answer
        3             3              2018-03-01    2018-03-01 loan 1 1.000.000
        1             3              2018-03-01    none
        3             3              -             none
        0             0              2018-03-01    none
        """, row => Told(Flags.OneHuman(
        [Life(1, 1, OrNone(row, "paid out"), null, row.Number("applied by"), row.Number("paid out by"))])));

    [Fact]
    public void A_large_round_cost() => Table.Check("""
        account    amount     from       answer
        51040      500.000    500.000    2018-03-01 loan 0 500.000
        51040      400.000    500.000    none
        51040      550.000    500.000    none
        51040      600.000    500.000    2018-03-01 loan 0 600.000
        51010      600.000    500.000    none
        51040      600.000    0          none
        """, row => Told(Flags.RoundCost(
        [new CostPaid(Day("2018-03-01"), Bkm(1), AccountCode.Parse(row["account"])!.Value, row.Money("amount"))],
        row.Money("from"))));

    [Fact]
    public void Each_gate_that_was_passed_with_a_reason()
    {
        var life = Life(4, 1, null, null) with { Overrides = [Day("2018-03-01"), Day("2018-03-05")] };
        Assert.Equal(
            "2018-03-01 loan 4 1.000.000; 2018-03-05 loan 4 1.000.000", Told(Flags.GateOverride([life])));
    }

    [Fact]
    public void A_signer_who_was_listed_later_is_told_once_for_each_loan() => Assert.Equal(
        "2018-05-01 loan 4 1.000.000; 2018-05-01 loan 5", Told(Flags.RelatedSigner(
        [
            new SignedBefore(4, Day("2018-05-01"), Rp(1_000_000)), new SignedBefore(5, Day("2018-05-01"), Rp(0)),
            new SignedBefore(4, Day("2018-05-01"), Rp(1_000_000)),
        ])));
}
