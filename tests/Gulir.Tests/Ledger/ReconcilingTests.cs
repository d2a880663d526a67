using Gulir.Basics;
using Gulir.Ledger;
using static Gulir.Tests.Village;

namespace Gulir.Tests.Ledger;

/// <summary>
/// A bank's statement beside the book. Each side is day:amount, apart by spaces; a book line /n takes back the n-th.
/// The answer: matched pairs, what only the bank has, what only the book has, lines compared before.
/// </summary>
public class ReconcilingTests
{
    const string Cases = """
        last  from  to  bank                   book                        answer
        -     1     31  3:500 9:-200           3:500 9:-200                3:500=3:500 9:-200=9:-200 | | |
        -     1     31  5:500                  2:500                       5:500=2:500 | | |
        -     1     31  5:500                  1:500                       | 5:500 | 1:500 |
        -     1     31  5:500 5:500            5:500                       5:500=5:500 | 5:500 | |
        -     1     31  5:500                  4:500 5:500                 5:500=5:500 | | 4:500 |
        -     1     31  4:500 6:500            5:500 6:500                 4:500=5:500 6:500=6:500 | | |
        -     1     31  -                      5:500 6:-500/1              | | |
        -     1     20  -                      19:500 21:-500/1            | | 19:500 |
        -     1     20  20:500                 21:500 22:700               20:500=21:500 | | |
        10    10    31  8:500 10:300 12:100    10:300 12:100               10:300=10:300 12:100=12:100 | | | 8:500
        10    10    31  10:300                 11:300                      | | 11:300 | 10:300
        -     1     31  5:-2500                5:2500                      | 5:-2500 | 5:2500 |
        """;

    [Fact]
    public void Lines_find_each_other_by_amount_and_nearest_day() => Table.Check(Cases, row =>
    {
        var to = new DateOnly(2018, 1, row.Number("to"));
        return Told(Reconciling.Match(
            Statement(row["bank"]), Book(row["book"]),
            row.Has("last") ? new DateOnly(2018, 1, row.Number("last")) : null,
            new DateOnly(2018, 1, row.Number("from")), to));
    });

    [Fact]
    public void What_lies_between_the_balances_is_explained_by_the_lines()
    {
        var to = new DateOnly(2018, 1, 20);
        var laid = Reconciling.Match(
            Statement("4:500 9:-25 20:70"), Book("4:500 12:-300 21:70"), null, new DateOnly(2018, 1, 1), to);
        // The book holds 200 on that day (500 - 300), the bank 545 (500 - 25 + 70).
        Assert.Equal(Rp(345), laid.Explained(to));
        Assert.Equal(Rp(70), laid.BookedAfter(to));
    }

    static StatementLine[] Statement(string text) =>
        [.. Parts(text).Select((part, i) => new StatementLine(i + 1, part.Day, "", part.Amount))];

    static BankLine[] Book(string text) =>
        [.. Parts(text).Select((part, i) => new BankLine(i + 1, part.Back, part.Day, part.Amount))];

    static IEnumerable<(DateOnly Day, Money Amount, long Back)> Parts(string text) =>
        text == "-" ? [] : text.Split(' ').Select(part =>
        {
            var back = part.Split('/');
            var one = back[0].Split(':');
            return (new DateOnly(2018, 1, int.Parse(one[0])), Rp(long.Parse(one[1])),
                back.Length > 1 ? long.Parse(back[1]) : 0);
        });

    static string Told(Reconciliation laid)
    {
        static string One(DateOnly day, Money amount) => $"{day.Day}:{amount.Units}";
        string[] parts =
        [
            string.Join(' ', laid.Matched.Select(pair =>
                One(pair.Statement.Date, pair.Statement.Amount) + "=" + One(pair.Book.Date, pair.Book.Amount))),
            string.Join(' ', laid.OnlyInStatement.Select(line => One(line.Date, line.Amount))),
            string.Join(' ', laid.OnlyInBook.Select(line => One(line.Date, line.Amount))),
            string.Join(' ', laid.Earlier.Select(line => One(line.Date, line.Amount))),
        ];
        return string.Join(" | ", parts).Replace("  ", " ").Trim();
    }
}
