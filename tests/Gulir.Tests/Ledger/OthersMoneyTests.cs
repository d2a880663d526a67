using Gulir.Basics;
using Gulir.Ledger;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Ledger;

/// <summary>
/// Savers are owed 500.000 (21020), lines of the RWT 800.000 (2103x) of which 100.000 is out (11040); 900.000
/// lies in the box.
/// </summary>
public class OthersMoneyTests
{
    [Fact]
    public void What_others_have_a_claim_on_does_not_leave_its_bank() => Table.Check("""
        11022      11023      debits                       credits                      answer
        500.000    700.000    11021 100                    11023 100                    money_is_claimed
        500.000    700.000    11010 100                    11023 100                    money_is_claimed
        500.000    700.000    11022 100                    11023 100                    money_is_claimed
        500.000    750.000    11021 50000                  11023 50000                  -
        500.000    750.000    11021 50001                  11023 50001                  money_is_claimed
        500.000    600.000    11021 100                    11023 100                    money_is_claimed
        500.000    600.000    11023 100000                 11021 100000                 -
        500.000    700.000    11021 100                    11022 100                    money_is_claimed
        500.000    700.000    11010 500000                 11022 500000                 -
        500.000    700.000    11010 400000 + 11021 100000  11022 500000                 money_is_claimed
        512.000    700.000    11010 400000 + 11021 12000   11022 412000                 -
        512.000    700.000    11010 400000 + 11021 12001   11022 412001                 money_is_claimed
        400.000    700.000    11021 100                    11022 100                    money_is_claimed
        500.000    700.000    11022 100                    11010 100                    -
        500.000    700.000    51070 100                    11023 100                    -
        500.000    700.000    11021 900000                 11010 900000                 -
        0          700.000    11021 400000                 11010 400000                 -
        0          700.000    11021 400001                 11010 400001                 money_is_claimed
        0          700.000    11022 500000                 11010 500000                 -
        0          700.000    11022 500000 + 11021 400000  11010 900000                 -
        0          700.000    11022 499999 + 11021 400001  11010 900000                 money_is_claimed
        300.000    700.000    11023 700000                 11010 700000                 -
        300.000    700.000    11023 700001                 11010 700001                 money_is_claimed
        """, row =>
    {
        var others = OthersMoney.Of(new Dictionary<AccountCode, Money>
        {
            [Accounts.BankSurety] = row.Money("11022"),
            [Accounts.BankShared] = row.Money("11023"),
            [Accounts.ActivityAdvances] = Rp(100_000),
            [Accounts.SuretySavings] = Rp(-500_000),
            [new AccountCode(21031)] = Rp(-300_000),
            [new AccountCode(21032)] = Rp(-500_000),
            [Accounts.Cash] = Rp(900_000),
        });
        Line[] lines = [.. Typed(row["debits"], 1), .. Typed(row["credits"], -1)];
        var entry = new Entry(
            Day("2018-02-20"), Day("2018-02-20"), new VoucherNumber(VoucherKind.Bpm, 2018, 1), lines, default);
        return OthersMoney.Moves(entry) ? others.Stops(entry)?.Code ?? "-" : "-";
    });

    [Fact]
    public void Of_two_days_the_lower_counts() => Assert.Equal(
        new OthersMoney(Rp(5), Rp(2), Rp(3)),
        OthersMoney.Lower(new OthersMoney(Rp(5), Rp(9), Rp(3)), new OthersMoney(Rp(7), Rp(2), Rp(8))));

    static IEnumerable<Line> Typed(string text, int sign) => text.Split(" + ").Select(part =>
        new Line(AccountCode.Parse(part[..5])!.Value, Rp(sign * long.Parse(part[6..]))));
}
