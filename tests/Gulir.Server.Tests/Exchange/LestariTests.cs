using System.Text;
using System.Text.Json;
using Gulir.Ledger;
using Gulir.Server.Exchange;
using Gulir.Server.Frame;
using Gulir.Server.Tests.Commands;
using Gulir.Simulation.Judges;
using Gulir.Storage;
using Gulir.Storage.Book;

namespace Gulir.Server.Tests.Exchange;

/// <summary>
/// The real vouchers of UPK Lestari (Kelurahan Kudu, Genuk, Semarang), December 2018, as its workbook was published:
/// two flat loans of 10 months at 1,5%, taken over share by share with invented members, then the file as it stands.
/// </summary>
public sealed class LestariTests : IDisposable
{
    const string Kudu = "33.74.05.1002";
    const string Month = "2018-12";

    readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gulir-lestari");

    static string File(string name) => Path.Combine(AppContext.BaseDirectory, "Exchange", name);

    (int Exit, string Out, string Error) Run(string input, params string[] words)
    {
        var said = BuiltProgram.Run(input, [.. words, "--data", _folder.FullName]);
        return (said.Exit, said.Out, said.Error);
    }

    void Act(string name, string json)
    {
        var (exit, _, error) = Run(
            json, "act", name, "--fund", Kudu, "--officer", "1", "--request", $"{name} {json.Length}", "--json", "-",
            "--today", "2018-12-31");
        Assert.True(exit == 0, error);
    }

    /// <summary>Members who borrow the same, with so many instalments paid.</summary>
    static string Shares(int firstPerson, int members, long each, int paid) => string.Join(",",
        Enumerable.Range(firstPerson, members).Select(person => $$"""
            {"person":{{person}},"principal":{{each}},
             "principalPaid":{{each / 10 * paid}},"servicePaid":{{each / 1000 * 15 * paid}}}
            """));

    static string Members(string group, int count) => string.Join(",",
        Enumerable.Range(1, count).Select(i => $$"""{"name":"Anggota {{i}} {{group}}","female":true}"""));

    void TakeOver()
    {
        Act("fund-new", """
            {"lkm":"BKM Lestari","upk":"UPK Lestari","since":"2018-11-01",
             "place":{"village":"Kudu","kecamatan":"Genuk","kabupaten":"Kota Semarang","province":"Jawa Tengah"},
             "officers":[{"name":"Pembuku","role":"bookkeeper"}]}
            """);
        Act("group-form", $$"""{"name":"Mekar Arum Jaya","formed":"2018-09-01","members":[{{Members("MAJ", 5)}}]}""");
        Act("group-form", $$"""{"name":"Mekar Sari","formed":"2018-08-01","members":[{{Members("MS", 10)}}]}""");
        const string Terms = """{"method":"flat","rate":1.5,"count":10}""";
        Act("opening-balances", $$"""
            {"date":"2018-11-30",
             "lines":[{"account":"11010","debit":300000},{"account":"11021","debit":12000000},
                      {"account":"11030","debit":25000000},{"account":"51010","debit":1650000},
                      {"account":"31010","credit":35000000},{"account":"41010","credit":1500000},
                      {"account":"12010","credit":250000},{"account":"32010","credit":2200000}],
             "loans":[{"group":1,"disbursed":"2018-09-15","terms":{{Terms}},"shares":[{{Shares(1, 5, 1_000_000, 2)}}]},
                      {"group":2,"disbursed":"2018-08-15","terms":{{Terms}},
                       "shares":[{{Shares(6, 10, 3_000_000, 3)}}]}]}
            """);
    }

    (int Exit, string Out, string Error) Import(string file) =>
        Run("", "import", "vouchers", file, "--fund", Kudu, "--officer", "1", "--today", "2018-12-31");

    JsonElement Report(string name, string month = Month) => JsonDocument.Parse(
        Run("", "report", name, "--fund", Kudu, "--month", month, "--format", "json").Out).RootElement;

    IEnumerable<Holding> TrialBalance(string month) =>
        from row in Report("trial-balance", month).EnumerateArray()
        let amount = row.GetProperty("debit").GetInt64() - row.GetProperty("credit").GetInt64()
        let account = AccountCode.Parse(row.GetProperty("account").GetString()!)!.Value
        select new Holding(YearMonth.Parse(month)!.Value, account, new Money(amount));

    /// <summary>What a judge has against the exported book.</summary>
    IEnumerable<string> Objections(Judge judge)
    {
        var (exit, text, error) = Run("", "export", "--fund", Kudu, "--format", judge.Format);
        Assert.True(exit == 0, error);
        var file = Path.Combine(_folder.FullName, $"lestari.{judge.Format}");
        System.IO.File.WriteAllText(file, text + "\n");
        return judge.Objections(file, [.. TrialBalance("2018-11"), .. TrialBalance(Month)]);
    }

    [Fact]
    public void The_published_month_comes_out_as_it_was_published()
    {
        TakeOver();
        var first = Import(File("upk-lestari-2018-12.csv"));
        Assert.True(first.Exit == 0, first.Error);

        var upk2 = Report("upk-2").GetProperty("total");
        Assert.Equal(4_025_000, upk2.GetProperty("in.amount").GetInt64());
        Assert.Equal(3_500_000, upk2.GetProperty("in.11030").GetInt64());
        Assert.Equal(525_000, upk2.GetProperty("in.41010").GetInt64());
        Assert.Equal(176_000, upk2.GetProperty("out.amount").GetInt64());
        var rows = Report("upk-2").GetProperty("rows").EnumerateArray().ToArray();
        Assert.Equal(
            ["BKM-2018-0001 575000", "BKM-2018-0002 3450000", "BKK-2018-0001 26000", "BKK-2018-0002 150000"],
            rows.Select(row => $"{row.GetProperty("voucher").GetString()} {row.GetProperty("amount").GetInt64()}"));

        var moneyIn = Report("upk-2-in").GetProperty("total");
        Assert.Equal(4_025_000, moneyIn.GetProperty("11010").GetInt64());
        Assert.Equal(3_500_000, moneyIn.GetProperty("11030").GetInt64());
        Assert.Equal(525_000, moneyIn.GetProperty("41010").GetInt64());
        Assert.Equal(0, moneyIn.GetProperty("other").GetInt64());
        var moneyOut = Report("upk-2-out").GetProperty("total");
        Assert.Equal(150_000, moneyOut.GetProperty("51010").GetInt64());
        Assert.Equal(26_000, moneyOut.GetProperty("51030").GetInt64());
        Assert.Equal(176_000, moneyOut.GetProperty("cash").GetInt64());

        var portfolio = Report("portfolio").GetProperty("total").GetProperty("outstanding").GetInt64();
        var loans = Report("trial-balance").EnumerateArray()
            .Single(row => row.GetProperty("account").GetString() == "11030");
        Assert.Equal(21_500_000, portfolio);
        Assert.Equal(portfolio, loans.GetProperty("debit").GetInt64());
        Assert.Contains("whole", Run("", "verify").Out, StringComparison.Ordinal);
        Assert.Empty(Judge.All.SelectMany(Objections));
    }

    [Fact]
    public void A_file_is_posted_whole_once_or_not_at_all()
    {
        TakeOver();
        var whole = System.IO.File.ReadAllLines(File("upk-lestari-2018-12.csv"));
        using var host = Host.Open(_folder.FullName, null, create: false).Value;
        Outcome<IReadOnlyList<Kept>> Post(byte[] bytes) => VoucherImport.Post(
            host.Database, RegionCode.Parse(Kudu)!.Value, 1, new DateOnly(2018, 12, 31), bytes);
        long Facts() => host.Database.Read(session => session.BookEnd(session.Books()[0].Fund)).Number;
        var before = Facts();

        foreach (var (bad, code) in BadLines)
        {
            var refused = Post(Encoding.UTF8.GetBytes(string.Join('\n', [.. whole, bad])));
            Assert.Equal("import_refused", refused.Refusal?.Code);
            var lines = refused.Refusal!.Details.Single(detail => detail.Name == "lines").Value;
            Assert.Contains($"{whole.Length + 1}", Told(lines), StringComparison.Ordinal);
            Assert.Contains(code, Told(lines), StringComparison.Ordinal);
            Assert.Equal(before, Facts());
        }
        var bytes = System.IO.File.ReadAllBytes(File("upk-lestari-2018-12.csv"));
        Assert.Equal("import_refused", Post(bytes[..^12]).Refusal?.Code);
        Assert.Equal(before, Facts());

        var first = Post(bytes).Value.Select(kept => kept.Seal).ToArray();
        Assert.Equal(first, Post(bytes).Value.Select(kept => kept.Seal));
        Assert.Equal(before + first.Length, Facts());
    }

    static string Told(object lines) =>
        lines is IEnumerable<BadLine> bad
            ? string.Join("; ", bad.Select(line => $"{line.LineNumber} {line.Why}"))
            : $"{lines}";

    static readonly (string Line, string Code)[] BadLines =
    [
        ("2018-12-15,BKM,in,Angsuran KSM Tidak Ada - pokok,11010,11030,500000", "instalment_loan_unknown"),
        ("2018-12-31,BKK,out,Sewa,51030,11010", "columns_missing"),
        ("2018-12-31,BKK,out,Sewa,51030,11010,-5", "amount_not_positive"),
        ("2018-12-31,BKK,out,Sewa,51030,11010,26000.5", "amount_fractional"),
        ("2018-12-31,BKK,out,Sewa,51030,99999,26000", "account_malformed"),
        ("31/12/2018,BKK,out,Sewa,51030,11010,26000", "date_malformed"),
        ("2018-12-31,BKK,out,Sewa,51030,11010,99000000", "money_short"),
        ("2018-11-30,BKK,out,Sewa,51030,11010,26000", "month_is_closed"),
    ];

    public void Dispose() => _folder.Delete(recursive: true);
}
