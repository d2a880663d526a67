using CsCheck;
using Gulir.Basics;
using Gulir.Ledger;
using Gulir.Reporting;

namespace Gulir.Tests.Reporting;

/// <summary>The second print of the statements: the same figures in another order.</summary>
public class SakEpTests
{
    static ReportHead Head(DateOnly day) => new("x", "", "", ("fund", "", ""), day, null);

    static Dictionary<AccountCode, Money> Book(params (int Account, long Amount)[] rows) =>
        rows.ToDictionary(row => new AccountCode(row.Account), row => new Money(row.Amount));

    static Money Total(Report report, string name) => (Money)report.Total.Single(total => total.Name == name).Value!;

    static IEnumerable<string> Written(Report report) => report.Rows.Select(row => string.Join("  ",
        row.Select(cell => cell is Word word ? word.Code : $"{cell}").Where((_, i) => i != 2)));

    [Fact]
    public void Position_has_last_month_and_last_year_beside_it_and_the_running_result_is_computed()
    {
        var now = new LedgerOn(
            Book((11010, 500), (11021, 9_500), (11022, 300), (11030, 4_000), (12010, -400), (12020, 900), (12021, -100),
                (21020, -300), (21031, -700), (31020, -9_000), (31030, -2_000), (32010, -1_500), (41010, -1_600),
                (51010, 400)),
            Book((41010, -1_600), (51010, 400)));
        // On 31 December the year was not closed yet: its result is the running one of that day.
        var lastYear = new LedgerOn(
            Book((11021, 11_500), (31020, -9_000), (41010, -4_000), (51010, 1_500)),
            Book((41010, -4_000), (51010, 1_500)));
        var report = SakEp.Position(Head(new(2019, 6, 30)), now, now, lastYear, english: false);
        Table.Same("""
            currentAssets  cash            11010, 11021  10.000  10.000  11.500
            currentAssets  restrictedCash  11022         300     300     0
            currentAssets  loans           11030         4.000   4.000   0
            currentAssets  allowance       12010         -400    -400    0
            fixedAssets    equipment       12020         900     900     0
            fixedAssets    depreciation    12021         -100    -100    0
            liabilities    savings         21020         300     300     0
            liabilities    funds           21031         700     700     0
            equity         grown           31030         2.000   2.000   0
            equity         received        31020         9.000   9.000   9.000
            equity         currentResult   32020         1.200   1.200   2.500
            equity         priorResult     32010         1.500   1.500   0
            """, Written(report));
        Assert.Equal((new Money(14_700), new Money(14_700), new Money(11_500)),
            (Total(report, "assets.amount"), Total(report, "liabilitiesAndEquity.amount"),
                Total(report, "assets.lastYear")));
        Assert.Contains("Bukan pernyataan kepatuhan penuh", report.Head.NoteId, StringComparison.Ordinal);
        Assert.Contains("Not a statement of full compliance", report.Head.NoteEn, StringComparison.Ordinal);
    }

    [Fact]
    public void Result_tells_income_expenses_and_tax_of_every_span()
    {
        var report = SakEp.Result(
            Head(new(2019, 6, 30)),
            new SpansOfYear(
                Book((41010, -900), (51010, 300)), Book((41010, -800), (41021, -20), (51071, 4)),
                Book((41010, -5_000), (41030, -100), (51010, 1_800), (51080, 250), (51095, 60)),
                Book((41010, -4_000), (51060, 50))),
            english: true);
        Table.Same("""
            income    service        41010         900  800  5.000  4.000
            income    bankInterest   41021         0    20   0      0
            income    recoveries     41030         0    0    100    0
            expenses  impairment     51080         0    0    250    0
            expenses  staff          51010         300  0    1.800  0
            expenses  depreciation   51060         0    0    0      50
            expenses  bank           51071         0    4    0      0
            tax       tax            51095         0    0    60     0
            """, Written(report));
        Assert.Equal((new Money(600), new Money(816), new Money(3_050), new Money(2_990), new Money(3_950)),
            (Total(report, "result.month"), Total(report, "result.lastMonth"), Total(report, "beforeTax.toDate"),
                Total(report, "result.toDate"), Total(report, "result.lastYear")));
    }

    [Fact]
    public void Receipts_and_payments_stand_apart_and_every_statement_may_be_empty()
    {
        GrossFlow Flow(int account, bool isIn, long month, long toDate, long lastYear) =>
            new(new AccountCode(account), isIn, new Money(month), new Money(toDate), new Money(lastYear));
        var report = SakEpFlows.Of(
            Head(new(2019, 6, 30)),
            [
                Flow(11030, true, 500, 2_000, 1_000), Flow(11030, false, -700, -2_500, -900),
                Flow(41010, true, 75, 300, 150), Flow(51010, false, -50, -200, -100),
                Flow(12020, false, 0, -90, 0), Flow(21031, false, 0, -40, 0), Flow(31020, true, 0, 0, 5_000),
            ],
            [new(1_000), new(1_355), new(0)], [new(825), new(825), new(5_150)], english: false);
        Table.Same("""
            operating  principalIn   11030  500   2.000   1.000
            operating  loansOut      11030  -700  -2.500  -900
            operating  serviceIn     41010  75    300     150
            operating  staffOut      51010  -50   -200    -100
            investing  equipmentOut  12020  0     -90     0
            financing  capitalIn     31020  0     0       5.000
            financing  fundsOut      21031  0     -40     0
            """, Written(report));
        Assert.Equal((new Money(-400), new Money(-530)),
            (Total(report, "operating.toDate"), Total(report, "net.toDate")));

        var nothing = new LedgerOn(Book(), Book());
        Assert.Empty(SakEp.Position(Head(new(2019, 1, 31)), nothing, nothing, nothing, false).Rows);
        Assert.Empty(SakEp.Result(Head(new(2019, 1, 31)), new(Book(), Book(), Book(), Book()), false).Rows);
        Assert.Empty(SakEpFlows.Of(
            Head(new(2019, 1, 31)), [], new Money[3], new Money[3], english: false).Rows);
    }

    [Fact]
    public void Every_account_of_the_chart_stands_in_one_line() =>
        Assert.All(Chart.Standard.All, account => Assert.NotEmpty(SakEp.LineOf(account.Code)));

    [Fact] // Whatever was booked: both layouts and all statements of a day hold the same sums.
    public void Over_random_books_both_layouts_tie() => Gen.Select(RandomBook.Any, RandomBook.Day).Sample((book, day) =>
    {
        var first = YearMonth.Of(day).First;
        var newYear = new DateOnly(day.Year - 1, 12, 31);
        LedgerOn On(DateOnly at) => new(book.Balances(at), book.YearToDate(at));
        var head = Head(day);
        var programme = Statements.Position(head, Chart.Standard, book.Balances(day), book.YearToDate(day), false);
        var position = SakEp.Position(head, On(day), On(first.AddDays(-1)), On(newYear), false);
        Assert.Equal(Total(programme, "assets"), Total(position, "assets.amount"));
        Assert.Equal(Total(programme, "equity"), Total(position, "equity.amount"));
        Assert.Equal(Total(programme, "liabilities"), Total(position, "liabilities.amount"));

        var before = day.Month == 1 ? [] : book.YearToDate(first.AddDays(-1));
        var result = Statements.Result(head, Chart.Standard, book.YearToDate(day), before, false);
        var sakEp = SakEp.Result(
            head, new SpansOfYear(book.Month(day), book.Month(first.AddDays(-1)), book.YearToDate(day),
                book.YearToDate(day.AddYears(-1))), false);
        Assert.Equal(Total(result, "result"), Total(sakEp, "result.toDate"));
        Assert.Equal(Total(result, "month"), Total(sakEp, "result.month"));

        var equity = EquityChanges.Of(head, book.Balances(newYear), book.Equity(day), Total(result, "result"));
        Assert.Equal(Total(position, "equity.amount"), Total(equity, "closing"));
        Assert.Equal(Total(position, "equity.lastYear"), Total(equity, "opening"));
        var merged = SakEp.Equity(head, equity);
        Assert.Equal(equity.Rows.Select(row => row[^1]), merged.Rows.Select(row => row[^1]));
        Assert.Equal(
            merged.Rows.Select(row => (object?)row.Skip(1).SkipLast(1).Sum(cell => (Money)cell!)),
            merged.Rows.Select(row => row[^1]));

        var flows = Flows.CashFlow(
            head, Chart.Standard, book.Flows(day), book.Cash(first.AddDays(-1)), book.Cash(newYear), false);
        var gross = SakEpFlows.Of(
            head, book.GrossFlows(day),
            [book.Cash(first.AddDays(-1)), book.Cash(newYear), book.Cash(new DateOnly(day.Year - 2, 12, 31))],
            [book.Cash(day), book.Cash(day), book.Cash(day.AddYears(-1))], false);
        foreach (var section in (string[])["operating", "investing", "financing", "net"])
            Assert.Equal(Total(flows, $"{section}.toDate"), Total(gross, $"{section}.toDate"));
        Assert.Equal(book.Cash(day), Total(gross, "closing.toDate"));
        Assert.Equal(book.Cash(day) - book.Cash(newYear), Total(gross, "net.toDate"));
    });
}
