using Gulir.Basics;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Reporting;
using Gulir.Risk;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Reporting;

/// <summary>Who waits stands in the order of the applications; the money reaches so far and no further.</summary>
public sealed class WaitingListTests
{
    /// <summary>Free are 10 + 2 - 1 - 3 = 8 million; of 4 million due half is likely.</summary>
    static readonly LendingMoney Money = new(
        Rp("10.000.000"), Rp("2.000.000"), Rp("1.000.000"), Rp("3.000.000"), Rp("4.000.000"),
        new Repaid(Rp("500.000"), Rp("1.000.000")));

    const string Queue = """
        loan  applied     amount     gate          approved    refused     paid        answer
        1     2018-01-10  2.000.000  -             2018-01-12  -           2018-01-13  -
        2     2018-02-01  5.000.000  Examination   -           -           -           1. 5.000.000 Now
        3     2018-02-01  3.000.000  Disbursement  2018-02-20  -           -           2. 5.000.000 Promised
        6     2018-02-03  3.000.000  Decision      -           -           -           3. 8.000.000 Now
        5     2018-02-05  2.000.000  Decision      -           -           -           4. 10.000.000 Likely
        4     2018-02-06  1          Examination   -           -           -           5. 10.000.001 NotYet
        7     2018-02-07  9.000.000  -             -           2018-02-09  -           -
        8     2018-02-08  1.000.000  -             2018-03-01  -           2018-03-02  -
        """;

    static DateOnly? OrNone(Row row, string name) => row.Has(name) ? row.Day(name) : null;

    static List<Queued> Queued() =>
    [
        .. Table.Rows(Queue).Select(row => new Queued(
            row.Number("loan"), 1, row.Day("applied"), row.Money("amount"),
            row.Has("gate") ? Enum.Parse<Gate>(row["gate"]) : null, OrNone(row, "approved"), OrNone(row, "refused"),
            OrNone(row, "paid"))),
    ];

    [Fact]
    public void Each_waits_in_its_place_and_the_money_reaches_so_far()
    {
        Assert.Equal((Rp("8.000.000"), Rp("2.000.000")), (Money.Free, Money.Likely));
        // The order in which they are read does not matter.
        var rows = WaitingList.Of(Queued().AsEnumerable().Reverse(), Money).ToDictionary(row => row.Loan.Loan);
        Table.Check(Queue, row => rows.TryGetValue(row.Number("loan"), out var place)
            ? $"{place.Place}. {place.UpTo} {place.Reach}"
            : "-");
    }

    [Fact]
    public void Who_is_approved_before_an_earlier_one_is_told()
    {
        var found = WaitingList.Overtakings(Queued(), Day("2018-01-01"));
        Table.Same("""
            8    2, 6, 5, 4
            3    2
            """, found.Select(row => $"{row.Loan.Loan}  {string.Join(", ", row.Passed)}"));
        Assert.Equal([8], WaitingList.Overtakings(Queued(), Day("2018-02-21")).Select(row => row.Loan.Loan));
    }

    [Fact]
    public void Money_of_others_is_not_lent() => Table.Check("""
        balances                                           answer
        11021 1000                                         0
        21020 -500 11022 500                               0
        21020 -500 11022 300                               200
        21020 -500 11022 900                               0
        21040 -70 21050 -30                                100
        21031 -400 21034 -100 11023 300                    200
        21031 -400 21034 -100 11023 300 11040 200          0
        21020 -500 21040 -70 21033 -10                     580
        """, row =>
    {
        var cells = row["balances"].Split(' ');
        return $"{LendingMoney.Restricted(cells.Chunk(2).ToDictionary(
            cell => AccountCode.Parse(cell[0])!.Value, cell => Rp(long.Parse(cell[1]))))}";
    });

    /// <summary>
    /// Ten instalments of 100.000 from 15 February on. March asks what was open before it and its own instalment.
    /// </summary>
    [Fact]
    public void The_repayment_rate_counts_what_was_asked_and_nothing_ahead() => Table.Check("""
        paid before    paid after    answer
        1              2             100.000 / 100.000
        1              1             0 / 100.000
        0              1             100.000 / 200.000
        0              2             200.000 / 200.000
        0              5             200.000 / 200.000
        3              5             0 / 0
        2              2             0 / 0
        1              10            100.000 / 100.000
        """, row =>
    {
        var loan = Lent("2018-01-15", Usual, 1_000_000);
        var after = loan.PaidRows(row.Number("paid after"));
        var rate = Repaid.Of(
            [loan.PaidRows(row.Number("paid before"))],
            after.IsSettled ? [] : new Dictionary<int, RunningLoan> { [loan.Number] = after },
            YearMonth.Parse("2018-03")!.Value);
        return $"{rate.Received} / {rate.Asked}";
    });

    [Fact]
    public void A_loan_of_the_month_itself_asks_its_own()
    {
        var loan = Lent("2018-03-01", Usual with { Every = Frequency.Week }, 1_000_000);
        var rate = Repaid.Of([], new Dictionary<int, RunningLoan> { [1] = loan.PaidRows(1) },
            YearMonth.Parse("2018-03")!.Value);
        Assert.Equal((Rp("100.000"), Rp("400.000")), (rate.Received, rate.Asked));
    }

    [Fact]
    public void An_estimate_is_rounded_down_and_nothing_without_a_past() => Table.Check("""
        due                    received    asked    answer
        1.000                  1           3        333
        1.000                  0           3        0
        1.000                  -5          3        0
        1.000                  0           0        0
        1.000.000.000.000.000  999         1000     999.000.000.000.000
        """, row => $"{new Repaid(row.Money("received"), row.Money("asked")).Of(row.Money("due"))}");
}
