using System.Collections.Concurrent;
using Gulir.Ledger;
using Gulir.Reporting;
using Gulir.Server.Commands;
using Gulir.Server.Example;
using Gulir.Server.Exchange;
using Gulir.Server.Reporting;
using Gulir.Simulation.Example;
using Gulir.Storage;
using Gulir.Storage.Close;
using Gulir.Storage.Ledger;
using Gulir.Storage.Reporting;

namespace Gulir.Simulation.Judges;

/// <summary>
/// hledger and Beancount read the books of the villages and agree with our trial balance, account by account.
/// </summary>
public sealed class VillageBooksTests(Jiwan jiwan) : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("gulir-judges-").FullName;

    [Fact]
    public void Every_account_of_every_village_at_every_month_end_is_what_the_judges_say()
    {
        var cases = jiwan.EachFund((reader, village) =>
        {
            Holding[] ours = [.. TrialBalances(reader, village)];
            return Judge.All.Zip(Export(reader, village, Judge.All), (judge, file) => (judge, file, ours));
        }).SelectMany(fund => fund).ToArray();
        var objections = new ConcurrentBag<string>();
        Parallel.ForEach(cases, new ParallelOptions { MaxDegreeOfParallelism = 2 }, one =>
        {
            foreach (var said in one.judge.Objections(one.file, one.ours).Take(5))
                objections.Add($"{Path.GetFileName(one.file)}: {said}");
        });

        Assert.Equal(Villages.All.Count * Judge.All.Count, cases.Length);
        Assert.All(cases, one => Assert.True(one.ours.Length > 1_000, $"{one.file}: {one.ours.Length} holdings"));
        Assert.Empty(objections);
    }

    /// <summary>The report as it is printed at the end of every month: account, name, debit, credit.</summary>
    static IEnumerable<Holding> TrialBalances(BookReader reader, Village village) =>
        from month in reader.MonthEnds().Select(row => row.Month).Append(Villages.Last)
        let ask = new ReportAsk(
            "trial-balance", village.Code, IsRegion: false, month.Last, null, English: false, AfterClosing: true)
        from row in ReportCommand.Make(reader.Session, ask).Value.Rows
        let account = AccountCode.Parse((string)row[0]!)!.Value
        select new Holding(month, account, (Money)row[2]! - (Money)row[3]!);

    /// <summary>A file for each judge.</summary>
    string[] Export(BookReader reader, Village village, IEnumerable<Judge> judges)
    {
        var (chart, lines) = (reader.Chart(), reader.AllLines());
        return [.. judges.Select(judge => Write(judge, village.Name, chart, lines))];
    }

    string Write(Judge judge, string name, Chart chart, IEnumerable<BookLine> lines)
    {
        var file = Path.Combine(_folder, $"{name}.{judge.Format}");
        using var text = new StreamWriter(file);
        judge.Export(text, chart, Roots.Indonesian, lines);
        return file;
    }

    public static TheoryData<string> Formats => [.. Judge.All.Select(judge => judge.Format)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void One_amount_changed_in_the_file_does_not_balance(string format)
    {
        var said = ObjectionsTo(format, lines => lines[^1] = More(lines[^1]));

        Assert.Contains("balance", Assert.Single(said), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void One_amount_changed_on_both_sides_is_seen_in_both_accounts(string format)
    {
        var said = ObjectionsTo(format, lines =>
        {
            lines[^1] = More(lines[^1]);
            lines[^2] = More(lines[^2]);
        });

        Assert.Equal(2, said.Count(line => line.StartsWith($"only {format} says 2019-11 ", StringComparison.Ordinal)));
        Assert.Equal(2, said.Count(line => line.StartsWith("only Gulir says 2019-11 ", StringComparison.Ordinal)));
        Assert.Equal(4, said.Count);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_line_moved_to_an_account_that_held_nothing_is_seen(string format)
    {
        var said = ObjectionsTo(format, lines =>
        {
            var unused = lines.First(line => line.Contains("51095", StringComparison.Ordinal));
            var name = unused[unused.IndexOf("Biaya", StringComparison.Ordinal)..].Replace(" IDR", "");
            lines[^1] = $"  {name}  {lines[^1].Split("  ")[^1]}";
        });

        Assert.Contains(said, line => line.StartsWith($"only {format} says 2019-11 51095", StringComparison.Ordinal));
    }

    /// <summary>The file of one village after a change, judged beside its true trial balance.</summary>
    IReadOnlyList<string> ObjectionsTo(string format, Action<List<string>> change)
    {
        var judge = Judge.All.Single(one => one.Format == format);
        var (file, ours) = jiwan.EachFund((reader, village) => village.Name == "Bedoho"
            ? (File: Export(reader, village, [judge]).Single(), Ours: TrialBalances(reader, village).ToArray())
            : default).Single(one => one.File is not null);
        var lines = File.ReadAllLines(file).ToList();
        change(lines);
        File.WriteAllLines(file, lines);
        return judge.Objections(file, ours);
    }

    /// <summary>The amount of a posting with a 1 before it: ten times as much or more, the sign kept.</summary>
    static string More(string posting)
    {
        var cells = posting.Split("  ");
        cells[^1] = cells[^1][0] == '-' ? $"-1{cells[^1][1..]}" : $"1{cells[^1]}";
        return string.Join("  ", cells);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Words_that_people_type_are_no_grammar(string format)
    {
        var judge = Judge.All.Single(one => one.Format == format);
        var odd = new Account(51096, "Sewa   \"kios\" : 2;3|4 \\ (a)\u00a0\u00a0é", "Rent", AccountKind.Expense, true);
        BookLine[] lines =
        [
            .. new[] { "!", "* a ; b | c", "\"d\" \\", "= (e)", "é  \u00a0f\u2028g", "", "\\" }.SelectMany((note, at) =>
            {
                var day = new DateOnly(2019, 11, 30 - at);
                var voucher = new VoucherNumber(VoucherKind.Bkk, 2019, at + 1);
                BookLine Line(AccountCode account, long amount) =>
                    new(at, account, day, day.AddDays(-at), voucher, "operating_cost", new Money(amount), "", note);
                return new[] { Line(odd.Code, 1_000), Line(Accounts.Cash, -1_000) };
            }),
        ];

        var file = Write(judge, "words", new Chart([odd]), lines);
        var november = new YearMonth(2019, 11);
        Assert.Empty(judge.Objections(
            file, [new(november, odd.Code, new Money(7_000)), new(november, Accounts.Cash, new Money(-7_000))]));
    }

    [Fact]
    public void A_missing_judge_fails_and_says_what_to_install()
    {
        var failure = Record.Exception(() => ForeignProgram.Run("gulir-no-such-judge", "some-package"));

        Assert.Equal(
            "gulir-no-such-judge is not installed. Install it with: apt-get install some-package", failure?.Message);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
