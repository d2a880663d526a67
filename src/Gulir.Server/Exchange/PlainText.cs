using System.Text;
using Gulir.Ledger;
using Gulir.Reporting;

namespace Gulir.Server.Exchange;

/// <summary>The names of the five roots of a chart: assets, liabilities, equity, income, cost.</summary>
public sealed record Roots(string Assets, string Liabilities, string Equity, string Income, string Cost)
{
    public static readonly Roots Indonesian = new("Aset", "Utang", "Modal", "Pendapatan", "Biaya");

    /// <summary>Five names apart by commas, each of letters and beginning with a capital.</summary>
    public static Outcome<Roots> Parse(string text)
    {
        var names = text.Split(',').Select(name => name.Trim()).ToArray();
        return names.Length == 5 && names.Distinct().Count() == 5
            && names.All(name =>
                name.Length > 0 && char.IsAsciiLetterUpper(name[0]) && name.All(char.IsAsciiLetterOrDigit))
            ? new Roots(names[0], names[1], names[2], names[3], names[4])
            : ExchangeRefusals.RootsMalformed(text);
    }

    public string Of(Account account) => account.Kind switch
    {
        AccountKind.Asset => Assets,
        AccountKind.Liability => Liabilities,
        AccountKind.Equity => Equity,
        AccountKind.Income => Income,
        _ => Cost,
    };
}

/// <summary>
/// A book as plain-text accounting, for hledger and beancount: other programs that judge our figures.
/// </summary>
public static class PlainText
{
    const string Currency = "IDR";

    /// <summary>
    /// hledger: accounts as <c>Aset:11010 Kas</c>, one transaction an entry, its voucher as the code.
    /// </summary>
    public static void Hledger(TextWriter text, Chart chart, Roots roots, IEnumerable<BookLine> lines)
    {
        (string Root, char Type)[] types =
        [
            (roots.Assets, 'A'), (roots.Liabilities, 'L'), (roots.Equity, 'E'), (roots.Income, 'R'), (roots.Cost, 'X'),
        ];
        foreach (var (root, type) in types) text.Write($"account {root}  ; type:{type}\n");
        foreach (var account in chart.All)
            text.Write($"account {HledgerName(chart, roots, account.Code)}\n");
        text.Write($"\ncommodity 1000. {Currency}\n");
        foreach (var entry in Entries(lines))
        {
            var head = entry[0];
            var secondary = head.Paid == head.Date ? "" : $"={head.Paid.Iso()}";
            text.Write($"\n{head.Date.Iso()}{secondary} ({head.Voucher}) {OneLine(Words(head))}\n");
            foreach (var line in entry)
                text.Write($"    {HledgerName(chart, roots, line.Account)}  {line.Amount.Units} {Currency}\n");
        }
    }

    /// <summary>
    /// beancount: accounts as <c>Aset:11010-Kas</c>; root names by options, other characters become a hyphen.
    /// </summary>
    public static void Beancount(TextWriter text, Chart chart, Roots roots, IEnumerable<BookLine> lines)
    {
        var entries = Entries(lines).ToArray();
        text.Write($"option \"title\" \"Gulir\"\noption \"operating_currency\" \"{Currency}\"\n");
        text.Write($"option \"name_assets\" \"{roots.Assets}\"\noption \"name_liabilities\" \"{roots.Liabilities}\"\n");
        text.Write($"option \"name_equity\" \"{roots.Equity}\"\noption \"name_income\" \"{roots.Income}\"\n");
        text.Write($"option \"name_expenses\" \"{roots.Cost}\"\n\n");
        var first = entries.Length == 0 ? new DateOnly(2000, 1, 1) : entries.Min(entry => entry[0].Date);
        foreach (var account in chart.All)
            text.Write($"{first.Iso()} open {BeancountName(chart, roots, account.Code)} {Currency}\n");
        foreach (var entry in entries)
        {
            var head = entry[0];
            var words = OneLine(Words(head)).Replace("\\", "\\\\").Replace("\"", "\\\"");
            text.Write($"\n{head.Date.Iso()} * \"{words}\"\n  bukti: \"{head.Voucher}\"\n");
            foreach (var line in entry)
                text.Write($"  {BeancountName(chart, roots, line.Account)}  {line.Amount.Units} {Currency}\n");
        }
    }

    static IEnumerable<BookLine[]> Entries(IEnumerable<BookLine> lines) =>
        lines.GroupBy(line => line.Fact).Select(group => group.ToArray());

    static string Words(BookLine line) => EntryWords.Tell(line.Purpose, line.Group, line.Note, english: false);

    /// <summary>
    /// Text is one line with single spaces, as two would end an account's name; a semicolon would begin a comment, a
    /// bar a payee.
    /// </summary>
    static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (!char.IsControl(letter) && !char.IsWhiteSpace(letter)) line.Append(letter is ';' or '|' ? ',' : letter);
            else if (line.Length > 0 && line[^1] != ' ') line.Append(' ');
        }
        return line.ToString().TrimEnd();
    }

    static string HledgerName(Chart chart, Roots roots, AccountCode code)
    {
        var account = chart.Get(code);
        return $"{roots.Of(account)}:{account.Code} {OneLine(account.NameId).Replace(':', '-')}";
    }

    static string BeancountName(Chart chart, Roots roots, AccountCode code)
    {
        var account = chart.Get(code);
        var name = string.Concat(account.NameId.Select(letter => char.IsLetterOrDigit(letter) ? letter : '-'));
        return $"{roots.Of(account)}:{account.Code}-{name}";
    }
}
