using System.Text.Json;
using Gulir.Basics;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Basics;

/// <summary>Which amounts a book takes, how they are typed and how they are shown.</summary>
public class MoneyTests
{
    [Fact]
    public void Amounts_a_rule_takes() => Table.Check("""
        amount                  answer
        1                       accepted
        1.000.000.000.000.000   accepted
        1.000.000.000.000.001   amount_absurd
        0                       amount_not_positive
        -1                      amount_not_positive
        """, row => row.Money("amount").NotPositive().Said());

    [Fact]
    public void Amounts_as_a_program_types_them() => Table.Check("""
        json                    answer
        575000                  575.000
        -500                    -500
        1000000000000000        1.000.000.000.000.000
        1000000000000001        amount_absurd
        -1000000000000001       amount_absurd
        99999999999999999999    amount_absurd
        1.5                     amount_fractional
        100.0                   amount_fractional
        "575000"                amount_not_a_number
        true                    amount_not_a_number
        """, row =>
    {
        try
        {
            return $"{JsonSerializer.Deserialize<Money>(row["json"])}";
        }
        catch (RefusedInputException refused)
        {
            return refused.Refusal.Code;
        }
    });

    [Fact]
    public void Thousands_are_set_apart_by_dots() => Table.Check("""
        units       written
        0           0
        999         999
        1000        1.000
        -1000       -1.000
        1234567     1.234.567
        -12         -12
        """, row => new Money(long.Parse(row["units"])).ToString());

    [Fact]
    public void Sums_beyond_what_a_number_holds_are_a_bug_and_never_wrap_around()
    {
        Assert.Throws<OverflowException>(() => new Money(long.MaxValue) + new Money(1));
        Assert.Throws<OverflowException>(() => new[] { new Money(long.MaxValue), new Money(1) }.Sum());
    }
}
