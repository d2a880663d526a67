using Gulir.Basics;
using Gulir.Loans;

namespace Gulir.Tests.Loans;

public class SchedulingTests
{
    static ScheduleTerms Loan(long principal, string percent, Method method, int count, string disbursed) => new()
    {
        Principal = new Money(principal),
        Rate = Rate.FromPercent(percent)!.Value,
        Method = method,
        Count = count,
        Disbursed = Day(disbursed),
    };

    static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd");

    /// <summary>Each line: due date, principal, service, total, balance after it.</summary>
    static void Check(ScheduleTerms terms, string table)
    {
        var expected = table.Split('\n').Select(Squeezed).Where(line => line.Length > 0);
        var actual = Scheduling.Of(terms).Value.Select(row =>
            $"{row.Due.Iso()} {row.Principal} {row.Service} {row.Total} {row.Balance}");
        Assert.Equal(expected, actual);
    }

    static string Squeezed(string line) =>
        string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData(5_000_000, "500.000", "75.000", "575.000")]
    [InlineData(30_000_000, "3.000.000", "450.000", "3.450.000")]
    public void Group_loans_of_Semarang_in_2018(long lent, string principal, string service, string total)
    {
        var rows = Scheduling.Of(Loan(lent, "1.5", Method.Flat, 10, "2018-01-15")).Value;
        Assert.Equal(10, rows.Length);
        Assert.All(rows, row => Assert.Equal(
            (principal, service, total), ($"{row.Principal}", $"{row.Service}", $"{row.Total}")));
    }

    [Fact]
    public void Kisaran_Baru_2013_rounds_up_to_1000_and_the_last_takes_the_remainder()
    {
        var terms = Loan(5_000_000, "1.5", Method.Flat, 24, "2013-01-10");
        var rows = Scheduling.Of(terms with { RoundUnit = 1_000, RoundDirection = Direction.Up }).Value;
        Assert.All(rows[..23], row => Assert.Equal(new Money(284_000), row.Total));
        Assert.Equal((new Money(193_000), new Money(75_000)), (rows[23].Principal, rows[23].Service));
    }

    [Fact]
    public void Declining_pays_service_on_the_balance() =>
        Check(Loan(1_000_000, "2", Method.Declining, 3, "2026-01-15"), """
        2026-02-15  333.333  20.000  353.333  666.667
        2026-03-15  333.333  13.333  346.666  333.334
        2026-04-15  333.334   6.667  340.001        0
        """);

    [Fact] // 1.000.000 x 0,02 / (1 - 1,02^-4) = 262.623,75
    public void Annuity_keeps_the_total_level() => Check(Loan(1_000_000, "2", Method.Annuity, 4, "2026-01-15"), """
        2026-02-15  242.624  20.000  262.624  757.376
        2026-03-15  247.476  15.148  262.624  509.900
        2026-04-15  252.426  10.198  262.624  257.474
        2026-05-15  257.474   5.149  262.623        0
        """);

    [Fact]
    public void Every_week() =>
        Check(Loan(1_000_000, "0.5", Method.Flat, 4, "2026-02-16") with { Every = Frequency.Week }, """
        2026-02-23  250.000  5.000  255.000  750.000
        2026-03-02  250.000  5.000  255.000  500.000
        2026-03-09  250.000  5.000  255.000  250.000
        2026-03-16  250.000  5.000  255.000        0
        """);

    [Fact]
    public void Every_two_weeks_over_a_new_year() =>
        Check(Loan(1_000_000, "1", Method.Declining, 3, "2026-12-20") with { Every = Frequency.TwoWeeks }, """
        2027-01-03  333.333  10.000  343.333  666.667
        2027-01-17  333.333   6.667  340.000  333.334
        2027-01-31  333.334   3.333  336.667        0
        """);

    [Fact]
    public void Due_dates_return_to_the_31st_after_a_short_month() =>
        Check(Loan(600_000, "1", Method.Flat, 6, "2024-01-31"), """
        2024-02-29  100.000  6.000  106.000  500.000
        2024-03-31  100.000  6.000  106.000  400.000
        2024-04-30  100.000  6.000  106.000  300.000
        2024-05-31  100.000  6.000  106.000  200.000
        2024-06-30  100.000  6.000  106.000  100.000
        2024-07-31  100.000  6.000  106.000        0
        """);

    [Fact]
    public void A_first_date_becomes_the_day_that_later_dates_count_from() =>
        Check(Loan(300_000, "1", Method.Flat, 3, "2025-12-20") with { First = Day("2026-01-30") }, """
        2026-01-30  100.000  3.000  103.000  200.000
        2026-02-28  100.000  3.000  103.000  100.000
        2026-03-30  100.000  3.000  103.000        0
        """);

    [Fact]
    public void A_first_date_on_the_day_of_disbursement_is_a_period_of_no_days()
    {
        var terms = Loan(1_000, "36.5", Method.Declining, 2, "2026-01-05");
        Check(terms with { First = Day("2026-01-05"), Interest = DayCount.Actual365 }, """
        2026-01-05  500   0  500  500
        2026-02-05  500  16  516    0
        """);
    }

    [Fact]
    public void Grace_pays_service_only_and_flat_divides_over_the_rest() =>
        Check(Loan(900_000, "1", Method.Flat, 5, "2026-01-05") with { GracePrincipal = 2 }, """
        2026-02-05        0  9.000    9.000  900.000
        2026-03-05        0  9.000    9.000  900.000
        2026-04-05  300.000  9.000  309.000  600.000
        2026-05-05  300.000  9.000  309.000  300.000
        2026-06-05  300.000  9.000  309.000        0
        """);

    [Fact] // 900.000 x 0,01 / (1 - 1,01^-3) = 306.019,90
    public void Grace_pays_service_only_and_an_annuity_is_level_after_it() =>
        Check(Loan(900_000, "1", Method.Annuity, 5, "2026-01-05") with { GracePrincipal = 2 }, """
        2026-02-05        0  9.000    9.000  900.000
        2026-03-05        0  9.000    9.000  900.000
        2026-04-05  297.020  9.000  306.020  602.980
        2026-05-05  299.990  6.030  306.020  302.990
        2026-06-05  302.990  3.030  306.020        0
        """);

    [Theory] // 1.000.000 / 6 + 15.000 = 181.666,67
    [InlineData(Direction.Up, 1_000, 182_000, 180_000)]
    [InlineData(Direction.Down, 1_000, 181_000, 185_000)]
    [InlineData(Direction.Nearest, 1_000, 182_000, 180_000)]
    [InlineData(Direction.Even, 1_000, 182_000, 180_000)]
    [InlineData(Direction.Up, 500, 182_000, 180_000)]
    [InlineData(Direction.Down, 500, 181_500, 182_500)]
    [InlineData(Direction.Nearest, 500, 181_500, 182_500)]
    [InlineData(Direction.Even, 500, 181_500, 182_500)]
    public void Flat_totals_are_rounded(Direction direction, long unit, long total, long last)
    {
        var terms = Loan(1_000_000, "1.5", Method.Flat, 6, "2026-01-05");
        var rows = Scheduling.Of(terms with { RoundUnit = unit, RoundDirection = direction }).Value;
        Assert.Equal([total, total, total, total, total, last], rows.Select(row => row.Total.Units));
    }

    [Theory] // 1.000.000 x 0,015 / (1 - 1,015^-3) = 343.382,96
    [InlineData(Direction.Up, 500, 343_500, 343_144)]
    [InlineData(Direction.Down, 500, 343_000, 344_166)]
    [InlineData(Direction.Nearest, 500, 343_500, 343_144)]
    [InlineData(Direction.Even, 500, 343_500, 343_143)]
    [InlineData(Direction.Nearest, 1_000, 343_000, 344_166)]
    public void Annuity_totals_are_rounded(Direction direction, long unit, long total, long last)
    {
        var terms = Loan(1_000_000, "1.5", Method.Annuity, 3, "2026-01-05");
        var rows = Scheduling.Of(terms with { RoundUnit = unit, RoundDirection = direction }).Value;
        Assert.Equal([total, total, last], rows.Select(row => row.Total.Units));
    }

    [Theory]
    [InlineData(Direction.Nearest, 3_000, 2_000)]
    [InlineData(Direction.Even, 2_000, 3_000)]
    public void Half_a_unit_goes_away_from_zero_or_to_even(Direction direction, long first, long second)
    {
        var terms = Loan(5_000, "0", Method.Declining, 2, "2026-01-05");
        var rows = Scheduling.Of(terms with { RoundUnit = 1_000, RoundDirection = direction }).Value;
        Assert.Equal([first, second], rows.Select(row => row.Principal.Units));
    }

    [Theory] // 1% of 100.050 = 1.000,5
    [InlineData(Direction.Nearest, 1_001)]
    [InlineData(Direction.Up, 1_001)]
    [InlineData(Direction.Down, 1_001)]
    [InlineData(Direction.Even, 1_000)]
    public void Half_a_rupiah_of_service_goes_up_unless_instalments_round_to_even(Direction direction, long service)
    {
        var terms = Loan(100_050, "1", Method.Flat, 1, "2026-01-05") with { RoundDirection = direction };
        Assert.Equal(service, Scheduling.Of(terms).Value[0].Service.Units);
    }

    [Fact]
    public void A_unit_above_the_instalment_leaves_all_to_the_last()
    {
        var terms = Loan(1_000_000, "1.5", Method.Flat, 3, "2026-01-05");
        Check(terms with { RoundUnit = 1_000_000, RoundDirection = Direction.Down }, """
        2026-02-05          0  15.000     15.000  1.000.000
        2026-03-05          0  15.000     15.000  1.000.000
        2026-04-05  1.000.000  15.000  1.015.000          0
        """);
    }

    [Fact]
    public void Rounding_far_up_pays_off_early_and_flat_service_goes_on()
    {
        var terms = Loan(1_000_000, "1.5", Method.Flat, 4, "2026-01-05");
        Check(terms with { RoundUnit = 500_000, RoundDirection = Direction.Up }, """
        2026-02-05  485.000  15.000  500.000  515.000
        2026-03-05  485.000  15.000  500.000   30.000
        2026-04-05   30.000  15.000   45.000        0
        2026-05-05        0  15.000   15.000        0
        """);
    }

    [Fact]
    public void Spread_lets_no_instalment_differ_by_more_than_a_rupiah() =>
        Check(Loan(1_000_000, "1.5", Method.Flat, 6, "2026-01-05") with { Remainder = Remainder.Spread }, """
        2026-02-05  166.667  15.000  181.667  833.333
        2026-03-05  166.667  15.000  181.667  666.666
        2026-04-05  166.667  15.000  181.667  499.999
        2026-05-05  166.666  15.000  181.666  333.333
        2026-06-05  166.667  15.000  181.667  166.666
        2026-07-05  166.666  15.000  181.666        0
        """);

    [Theory] // Periods from 30 Nov 2023: 31 days, 31 days of which one in 2023, and 29 days of a leap year.
    [InlineData(DayCount.Thirty360, 100_000, 100_000, 96_667)] // 12% x 30/360, 30/360, 29/360
    [InlineData(DayCount.Actual365, 101_918, 101_918, 95_342)] // 12% x 31/365, 31/365, 29/365
    [InlineData(DayCount.Actual360, 103_333, 103_333, 96_667)] // 12% x 31/360, 31/360, 29/360
    [InlineData(DayCount.ActualActual, 101_918, 101_648, 95_082)] // 12% x 31/365, 1/365 + 30/366, 29/366
    public void Days_are_counted_by_their_rule(DayCount count, long first, long second, long third)
    {
        var terms = Loan(10_000_000, "12", Method.Flat, 3, "2023-11-30");
        var rows = Scheduling.Of(terms with { First = Day("2023-12-31"), Interest = count }).Value;
        Assert.Equal([first, second, third], rows.Select(row => row.Service.Units));
    }

    [Theory] // The total that is level when the service of each period is counted by its own days.
    [InlineData(DayCount.Thirty360, "3.433.274", "3.433.274")]
    [InlineData(DayCount.Actual365, "3.433.550", "3.433.549")]
    [InlineData(DayCount.Actual360, "3.434.949", "3.434.948")]
    [InlineData(DayCount.ActualActual, "3.433.418", "3.433.416")]
    public void Annuity_is_level_for_the_real_periods(DayCount count, string total, string last)
    {
        var terms = Loan(10_000_000, "18", Method.Annuity, 3, "2023-11-30") with { Interest = count };
        Assert.Equal([total, total, last], Scheduling.Of(terms).Value.Select(row => $"{row.Total}"));
    }

    [Theory]
    [InlineData(Method.Flat)]
    [InlineData(Method.Declining)]
    [InlineData(Method.Annuity)]
    public void A_rate_of_zero_is_a_loan_without_service(Method method) =>
        Check(Loan(1_000, "0", method, 3, "2026-01-05"), """
        2026-02-05  333  0  333  667
        2026-03-05  333  0  333  334
        2026-04-05  334  0  334    0
        """);

    [Fact]
    public void One_rupiah_is_paid_last() => Check(Loan(1, "1.5", Method.Annuity, 3, "2026-01-05"), """
        2026-02-05  0  0  0  1
        2026-03-05  0  0  0  1
        2026-04-05  1  0  1  0
        """);

    [Theory]
    [InlineData(Method.Flat)]
    [InlineData(Method.Declining)]
    [InlineData(Method.Annuity)]
    public void One_instalment_takes_all(Method method) => Check(Loan(1_000_000, "1.5", method, 1, "2026-01-05"), """
        2026-02-05  1.000.000  15.000  1.015.000  0
        """);

    [Theory]
    [InlineData(Method.Flat)]
    [InlineData(Method.Declining)]
    [InlineData(Method.Annuity)]
    public void The_largest_loan_at_the_highest_rate_for_the_longest_time(Method method)
    {
        var rows = Scheduling.Of(Loan(Money.Limit, "100", method, 1_200, "2026-01-31")).Value;
        Assert.Equal(1_200, rows.Length);
        Assert.Equal(new Money(Money.Limit), rows.Sum(row => row.Principal));
        Assert.Equal((Day("2126-01-31"), Money.Zero), (rows[^1].Due, rows[^1].Balance));
    }
}
