using CsCheck;
using Gulir.Basics;
using Gulir.Ledger;
using Gulir.Reporting;

namespace Gulir.Tests.Reporting;

/// <summary>A book of two years as lists of lines, read in memory as storage reads it: nobody planned its entries.
/// </summary>
public sealed class RandomBook(IReadOnlyList<(DateOnly Date, Line[] Lines)> entries)
{
    static readonly DateOnly First = new(2018, 1, 1);
    const int Days = 730;

    static readonly AccountCode[] Codes = [.. Chart.Standard.All.Select(account => account.Code)];

    public static readonly Gen<RandomBook> Any =
        Gen.Select(Gen.Int[0, Days - 1], Gen.Int[0, Codes.Length - 1], Gen.Int[0, Codes.Length - 1],
                Gen.Long[1, 9_999_999], Gen.Long[0, 999_999], Gen.Int[0, Codes.Length - 1])
            .Select((day, debit, credit, amount, more, third) => (First.AddDays(day), (Line[])
            [
                new(Codes[debit], new Money(amount + more)), new(Codes[credit], new Money(-amount)),
                new(Codes[third], new Money(-more)),
            ]))
            .List[0, 60].Select(entries => new RandomBook(entries));

    public static readonly Gen<DateOnly> Day = Gen.Int[0, Days - 1].Select(day => First.AddDays(day));

    IEnumerable<(DateOnly Date, Line[] Lines)> Until(DateOnly day) => entries.Where(entry => entry.Date <= day);

    public Dictionary<AccountCode, Money> Balances(DateOnly day) => Add(Until(day));

    public Dictionary<AccountCode, Money> YearToDate(DateOnly day) =>
        Add(Until(day).Where(entry => entry.Date.Year == day.Year)).Where(row => row.Key.Class >= 4).ToDictionary();

    public Dictionary<AccountCode, Money> Month(DateOnly day) =>
        Add(Until(day).Where(entry => YearMonth.Of(entry.Date) == YearMonth.Of(day)))
            .Where(row => row.Key.Class >= 4).ToDictionary();

    static Dictionary<AccountCode, Money> Add(IEnumerable<(DateOnly Date, Line[] Lines)> entries) => entries
        .SelectMany(entry => entry.Lines).GroupBy(line => line.Account)
        .ToDictionary(lines => lines.Key, lines => lines.Sum(line => line.Amount));

    public Money Cash(DateOnly day) => Balances(day).Where(row => row.Key.IsMoney).Sum(row => row.Value);

    /// <summary>Lines of entries that moved money, of the year up to a day.</summary>
    IEnumerable<(DateOnly Date, Line Line)> Moved(DateOnly day) => Until(day)
        .Where(entry => entry.Date.Year == day.Year
            && !entry.Lines.Where(line => line.Account.IsMoney).Sum(line => line.Amount).IsZero)
        .SelectMany(entry => entry.Lines.Where(line => !line.Account.IsMoney).Select(line => (entry.Date, line)));

    public FlowOfAccount[] Flows(DateOnly day) =>
    [
        .. Moved(day).GroupBy(row => row.Line.Account).Select(rows => new FlowOfAccount(
            rows.Key, -rows.Where(row => YearMonth.Of(row.Date) == YearMonth.Of(day)).Sum(row => row.Line.Amount),
            -rows.Sum(row => row.Line.Amount))),
    ];

    public GrossFlow[] GrossFlows(DateOnly day) =>
    [
        .. Moved(day).GroupBy(row => (row.Line.Account, row.Line.Amount.Units < 0)).Select(rows => new GrossFlow(
            rows.Key.Account, rows.Key.Item2,
            -rows.Where(row => YearMonth.Of(row.Date) == YearMonth.Of(day)).Sum(row => row.Line.Amount),
            -rows.Sum(row => row.Line.Amount), Money.Zero)),
        .. Moved(day.AddYears(-1)).GroupBy(row => (row.Line.Account, row.Line.Amount.Units < 0))
            .Select(rows => new GrossFlow(
                rows.Key.Account, rows.Key.Item2, Money.Zero, Money.Zero, -rows.Sum(row => row.Line.Amount))),
    ];

    public EquityEntry[] Equity(DateOnly day) =>
    [
        .. Until(day).Where(entry => entry.Date.Year == day.Year && entry.Lines.Any(line => line.Account.Class == 3))
            .Select((entry, i) => new EquityEntry(i, entry.Lines)),
    ];
}
