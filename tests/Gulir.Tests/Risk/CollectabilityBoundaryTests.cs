using Gulir.Basics;
using Gulir.Institution;
using Gulir.Loans;
using Gulir.Risk;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Risk;

/// <summary>
/// Every scheme at each of its boundaries: the age before, the age itself and the one after, counted on a loan.
/// </summary>
public class CollectabilityBoundaryTests
{
    /// <summary>Twenty-four months, of which none is paid: its final due date lies past every boundary in months.
    /// </summary>
    static readonly RunningLoan Long = Lent("2018-01-15", Usual with { Count = 24 }, 2_400_000);

    /// <summary>The fund's own setting, with the floor off: what is tried is the table alone.</summary>
    static LoanClass ClassOf(string scheme, RunningLoan loan, DateOnly day) =>
        Collectability.ClassOf(loan, day, Collectability.Of(With("collectability", scheme)), floor: false);

    [Fact] // The first instalment is due on 15 February; on the fifteenth of each later month the age grows by one.
    public void Schemes_of_months() => Table.Check("""
        scheme             boundary   before   at       after
        five_class         1          1 1%     2 10%    2 10%
        five_class         4          2 10%    3 25%    3 25%
        five_class         7          3 25%    4 50%    4 50%
        five_class         10         4 50%    5 100%   5 100%
        pnpm_five          1          1 1%     2 10%    2 10%
        pnpm_five          3          2 10%    3 25%    3 25%
        pnpm_five          5          3 25%    4 50%    4 50%
        pnpm_five          7          4 50%    5 100%   5 100%
        three_class_3_5    4          1 0%     2 50%    2 50%
        three_class_3_5    6          2 50%    3 100%   3 100%
        three_class_6_12   7          1 0%     2 50%    2 50%
        three_class_6_12   13         2 50%    3 100%   3 100%
        three_class_3_9    4          1 0%     2 50%    2 50%
        three_class_3_9    10         2 50%    3 100%   3 100%
        """, row =>
    {
        string At(int age)
        {
            var day = Day("2018-01-15").AddMonths(age);
            Assert.Equal(age, ArrearsAge.Of(Long, day));
            // The day before the age changes still has the class of the age before.
            if (age > 0) Assert.Equal(age - 1, ArrearsAge.Of(Long, day.AddDays(-1)));
            var found = ClassOf(row["scheme"], Long, day);
            return $"{found.Code} {found.Reserve}";
        }
        var boundary = row.Number("boundary");
        Assert.Equal((row["before"], row["at"]), (At(boundary - 1), At(boundary)));
        return At(boundary + 1);
    });

    [Fact] // Banks count calendar days since the due date; on the due date itself nothing is late.
    public void Schemes_of_days() => Table.Check("""
        scheme          days   before   at       after
        bank_days_150   1      1 1%     2 5%     2 5%
        bank_days_150   91     2 5%     3 10%    3 10%
        bank_days_150   121    3 10%    4 50%    4 50%
        bank_days_150   151    4 50%    5 100%   5 100%
        bank_days_180   1      1 1%     2 5%     2 5%
        bank_days_180   91     2 5%     3 15%    3 15%
        bank_days_180   121    3 15%    4 50%    4 50%
        bank_days_180   181    4 50%    5 100%   5 100%
        """, row =>
    {
        string At(int days)
        {
            var found = ClassOf(row["scheme"], Long, Day("2018-02-15").AddDays(days));
            return $"{found.Code} {found.Reserve}";
        }
        var days = row.Number("days");
        Assert.Equal((row["before"], row["at"]), (At(days - 1), At(days)));
        return At(days + 1);
    });

    [Fact]
    public void A_scheme_of_days_has_the_floor_past_the_final_due_date()
    {
        var loan = Lent("2018-01-31", Usual, 1_000_000).PaidRows(9);
        var scheme = Collectability.Of(With("collectability", "bank_days_180"));
        string At(string day) => Collectability.ClassOf(loan, Day(day), scheme, floor: true).Code;
        Assert.Equal(("1", "3", "3", "5"), (At("2018-11-30"), At("2018-12-01"), At("2019-02-28"), At("2019-03-01")));
    }

    [Fact]
    public void Every_choice_of_the_setting_has_its_scheme_and_every_scheme_is_a_choice() => Assert.Equal(
        Settings.Known.Single(setting => setting.Name == "collectability").Wanted.Split('|'),
        Collectability.Schemes.Select(scheme => scheme.Code));

    [Fact]
    public void Classes_begin_at_zero_and_rise()
    {
        foreach (var scheme in Collectability.Schemes)
        {
            Assert.Equal(0, scheme.Classes[0].AgeFrom);
            Assert.Equal(scheme.Classes.Select(row => row.AgeFrom).Distinct().Order(),
                scheme.Classes.Select(row => row.AgeFrom));
            Assert.Equal(Rate.One, scheme.Classes[^1].Reserve.Millionths);
        }
    }
}
