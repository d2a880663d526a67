using System.Globalization;
using CsvHelper;
using Gulir.Ledger;
using Gulir.Reporting;
using Gulir.Server.Exchange;

namespace Gulir.Simulation.Judges;

/// <summary>What an account holds at the end of a month: a debit above zero, a credit below.</summary>
public readonly record struct Holding(YearMonth Month, AccountCode Account, Money Amount)
{
    public override string ToString() => $"{Month} {Account} {Amount}";
}

/// <summary>
/// A program of others that reads an exported book. It shares no code with ours, checks the book by its own rules,
/// and says from the entries alone what every account holds at the end of every month.
/// </summary>
public abstract class Judge
{
    public static readonly IReadOnlyList<Judge> All = [new Hledger(), new Beancount()];

    /// <summary>As <c>export --format</c> names it.</summary>
    public abstract string Format { get; }

    public abstract void Export(TextWriter text, Chart chart, Roots roots, IEnumerable<BookLine> lines);

    /// <summary>What it says against the file by its own rules; empty when it is content.</summary>
    protected abstract string Check(string file);

    protected abstract IEnumerable<Holding> Holdings(string file);

    /// <summary>
    /// All it has against a file and against what we say of the same book, both ways; empty when it agrees.
    /// </summary>
    public IReadOnlyList<string> Objections(string file, IEnumerable<Holding> ours)
    {
        if (Check(file) is { Length: > 0 } said) return [$"{Format}: {said}"];
        var (its, our) = (Sums(Holdings(file)), Sums(ours));
        return
        [
            .. its.Except(our).Select(holding => $"only {Format} says {holding}"),
            .. our.Except(its).Select(holding => $"only Gulir says {holding}"),
        ];
    }

    /// <summary>By code: one that stands under two names is one account. What holds nothing is left out.</summary>
    static Holding[] Sums(IEnumerable<Holding> rows) =>
    [
        .. from row in rows
           group row.Amount by (row.Month, row.Account) into same
           where !same.Sum().IsZero
           select new Holding(same.Key.Month, same.Key.Account, same.Sum()),
    ];

    /// <summary>The five digits after the root of a name.</summary>
    protected static AccountCode CodeOf(string name) =>
        AccountCode.Parse(name.Split(':')[1][..5]) ?? throw new FormatException($"No code in {name}.");

    protected static List<string[]> Cells(string csv)
    {
        var rows = new List<string[]>();
        using var parser = new CsvParser(new StringReader(csv), CultureInfo.InvariantCulture);
        while (parser.Read()) rows.Add([.. parser.Record!.Select(cell => cell.Trim())]);
        return rows;
    }
}

/// <summary>hledger, strict: every account and the currency must be declared.</summary>
public sealed class Hledger : Judge
{
    const string Package = "hledger";

    public override string Format => "hledger";

    public override void Export(TextWriter text, Chart chart, Roots roots, IEnumerable<BookLine> lines) =>
        PlainText.Hledger(text, chart, roots, lines);

    protected override string Check(string file) =>
        ForeignProgram.Run("hledger", Package, "-f", file, "check", "--strict").Complaint;

    /// <summary>One column a month, each the balance at its end.</summary>
    protected override IEnumerable<Holding> Holdings(string file)
    {
        string[] question = ["balance", "--flat", "-N", "-O", "csv", "--historical", "--monthly"];
        var rows = Cells(ForeignProgram.Run("hledger", Package, ["-f", file, .. question]).Answer);
        YearMonth[] months = [.. rows[0].Skip(1).Select(heading => YearMonth.Parse(heading[..7])!.Value)];
        return from row in rows.Skip(1)
               from column in months.Index()
               select new Holding(column.Item, CodeOf(row[0]), Amount(row[column.Index + 1]));
    }

    /// <summary>"81000 IDR", or "0".</summary>
    static Money Amount(string cell) =>
        cell == "0" ? Money.Zero
        : cell.EndsWith(" IDR", StringComparison.Ordinal)
            ? new Money(long.Parse(cell[..^4], CultureInfo.InvariantCulture))
            : throw new FormatException($"Not one amount of rupiah: {cell}.");
}

/// <summary>Beancount: every account is opened before its first entry, and for the currency alone.</summary>
public sealed class Beancount : Judge
{
    const string Package = "beancount";

    public override string Format => "beancount";

    public override void Export(TextWriter text, Chart chart, Roots roots, IEnumerable<BookLine> lines) =>
        PlainText.Beancount(text, chart, roots, lines);

    protected override string Check(string file) => ForeignProgram.Run("bean-check", Package, file).Complaint;

    /// <summary>It tells what moved in each month; what is held is the sum so far.</summary>
    protected override IEnumerable<Holding> Holdings(string file)
    {
        const string Query =
            "select account, year, month, sum(number) where currency = 'IDR' group by account, year, month";
        var moved = Cells(ForeignProgram.Run("bean-query", Package, "-f", "csv", file, Query).Answer).Skip(1)
            .Select(row => new Holding(
                new YearMonth(int.Parse(row[1]), int.Parse(row[2])), CodeOf(row[0]),
                new Money(long.Parse(row[3], CultureInfo.InvariantCulture))))
            .ToArray();
        var last = moved.Max(row => row.Month);
        return moved.GroupBy(row => row.Account).SelectMany(rows => UpTo(last, [.. rows]));
    }

    static IEnumerable<Holding> UpTo(YearMonth last, Holding[] moved)
    {
        for (var month = moved.Min(row => row.Month); month <= last; month = month.Next)
            yield return new(month, moved[0].Account, moved.Where(row => row.Month <= month).Sum(row => row.Amount));
    }
}
