using Gulir.Basics;
using Gulir.Ledger;
using Gulir.Reporting;

namespace Gulir.Tests.Reporting;

public class EquityChangesTests
{
    static readonly ReportHead Head = new("equity", "", "", ("fund", "", ""), new DateOnly(2019, 12, 31), null);

    static EquityEntry Entry(long fact, params (int Account, long Amount)[] lines) =>
        new(fact, [.. lines.Select(line => new Line(new AccountCode(line.Account), new Money(line.Amount)))]);

    /// <summary>
    /// A year in which the result of the year before was shared, capital came, a mistake of last year was corrected,
    /// and a line of the RWT was turned to capital. On 31 December two accounts of the year before still stood open.
    /// </summary>
    [Fact]
    public void Every_movement_of_equity_stands_in_the_row_of_its_reason()
    {
        var report = EquityChanges.Of(Head,
            new Dictionary<AccountCode, Money>
            {
                [new(11021)] = new(1_500),
                [new(31020)] = new(-1_000),
                [new(41010)] = new(-700),
                [new(51010)] = new(200),
            },
            [
                Entry(1, (32020, 500), (32010, -500)),
                Entry(2, (11021, 300), (31040, -300)),
                Entry(3, (32010, 40), (11050, -40)),
                Entry(4, (32010, 460), (31030, -230), (21031, -130), (21032, -100)),
                Entry(5, (21032, 25), (31030, -25)),
            ],
            new Money(90));
        Table.Same("""
            row         31010  31020  31021  31040  31030  32010  result  sum
            opening     0      1.000  0      0      0      500    0       1.500
            correction  0      0      0      0      0      -40    0       -40
            received    0      0      0      300    0      0      0       300
            result      0      0      0      0      0      0      90      90
            to_capital  0      0      0      0      255    -230   0       25
            to_funds    0      0      0      0      0      -230   0       -230
            closing     0      1.000  0      300    255    0      90      1.645
            """,
            report.Rows.Select(row => string.Join("  ",
                row.Select(cell => cell is Word word ? word.Code : $"{cell}")))
                .Prepend(string.Join("  ", report.Columns.Select(column => column.Code))));
    }

    [Fact]
    public void A_sharing_taken_back_leaves_nothing_behind()
    {
        var report = EquityChanges.Of(Head, new Dictionary<AccountCode, Money> { [new(32010)] = new(-500) },
            [
                Entry(1, (32010, 500), (31030, -300), (21031, -200)),
                Entry(2, (31030, 300), (21031, 200), (32010, -500)),
            ],
            Money.Zero);
        Assert.Equal(report.Rows[0].Skip(1), report.Rows[^1].Skip(1));
        Assert.All(report.Rows.Skip(1).Take(5), row => Assert.All(row.Skip(1), cell => Assert.Equal(Money.Zero, cell)));
    }
}
