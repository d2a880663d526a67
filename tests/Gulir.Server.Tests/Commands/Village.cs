using System.Text;
using System.Text.Json;
using Gulir.Server.Commands;
using Gulir.Server.Frame;
using Gulir.Storage;
using Microsoft.Data.Sqlite;

namespace Gulir.Server.Tests.Commands;

/// <summary>
/// A fund in a folder of its own, with the program at work on it. Officers: 1 manager, 2 coordinator, 3 cashier,
/// 4 bookkeeper, 5 supervisor, and 6 the manager again as a member of the LKM.
/// </summary>
public sealed class Village : IDisposable
{
    public const string Code = "33.74.05.1009";

    public const string Founding = """
        {"lkm":"LKM Lestari","upk":"UPK Lestari","since":"2018-01-01",
         "place":{"village":"Kudu","kecamatan":"Genuk","kabupaten":"Kota Semarang","province":"Jawa Tengah"},
         "officers":[{"name":"Sri","role":"manager"},{"name":"Budi","role":"coordinator"},
                     {"name":"Ani","role":"cashier"},{"name":"Pri","role":"bookkeeper"},
                     {"name":"Tuti","role":"supervisor"},{"name":"Sri","role":"lkm_member","human":1}]}
        """;

    public const string FiveMillion = """
        {"group":1,"members":[{"person":1,"amount":1000000},{"person":2,"amount":1000000},
         {"person":3,"amount":1000000},{"person":4,"amount":1000000},{"person":5,"amount":1000000}]}
        """;

    public const string Examined = """
        {"loan":1,"members":[{"person":1,"proposed":1000000},{"person":2,"proposed":1000000},
         {"person":3,"proposed":1000000},{"person":4,"proposed":1000000},{"person":5,"proposed":1000000}]}
        """;

    readonly Host _host;
    bool _asProcess;
    int _requests;

    public Village() => _host = Host.Open(Folder, null, create: true).Value;

    public Database Database => _host.Database;

    public string Folder { get; } = Directory.CreateTempSubdirectory("gulir-").FullName;

    /// <summary>The fund's life so far, act by act: officer, today, act, request.</summary>
    static readonly (string Stage, int Officer, string Today, string Act, string Json)[] Life =
    [
        ("founded", 1, "2018-01-01", "fund-new", Founding),
        ("formed", 1, "2018-01-05", "group-form",
            """
            {"name":"Mekar","savingMonths":3,"statementOn":"2018-01-05","members":[
             {"name":"A","female":true,"nik":"3374051234560001"},{"name":"B"},{"name":"C"},{"name":"D"},{"name":"E"}]}
            """),
        ("capital", 4, "2018-01-05", "voucher",
            """
            {"lines":[{"account":"11021","debit":10000000},{"account":"31020","credit":10000000}],"text":"BLM"}
            """),
        ("cash", 4, "2018-01-06", "voucher",
            """{"lines":[{"account":"11010","debit":5000000},{"account":"11021","credit":5000000}]}"""),
        ("applied", 1, "2018-01-06", "loan-apply", FiveMillion),
        ("examined", 1, "2018-01-07", "loan-examine", Examined),
        ("signed", 1, "2018-01-08", "loan-decide", """{"loan":1,"verdict":"approve"}"""),
        ("decided", 2, "2018-01-08", "loan-decide", """{"loan":1,"verdict":"approve"}"""),
        ("running", 3, "2018-01-15", "loan-disburse", """{"loan":1}"""),
        ("paid", 3, "2018-02-15", "loan-repay", """{"loan":1,"amount":575000}"""),
        ("settled", 3, "2018-02-16", "loan-repay", """{"loan":1,"above":"settle"}"""),
        ("closed", 4, "2018-02-16", "month-close", """{"month":"2018-01"}"""),
    ];

    /// <summary>A village that has lived up to the stage.</summary>
    /// <param name="asProcess">Each act is a run of the built program.</param>
    public static Village At(string stage, bool asProcess = false)
    {
        var village = new Village { _asProcess = asProcess };
        foreach (var (name, officer, today, act, json) in Life)
        {
            village.Must(officer, today, act, json);
            if (name == stage) return village;
        }
        throw new ArgumentException($"No stage is named {stage}.", nameof(stage));
    }

    /// <summary>The program as a process, which is slow; only what tests the program itself asks for it.</summary>
    public Said Run(int officer, string today, string act, string json, params string[] more) => BuiltProgram.Run(
        json,
        [
            "act", act, "--fund", Code, "--officer", $"{officer}", "--today", today, "--json", "-", "--data", Folder,
            .. more.Contains("--request") ? more : ["--request", $"process {++_requests}", .. more],
        ]);

    /// <summary>The act in this process, which is fast: what the command does once it has read its line.</summary>
    public Said Act(int officer, string today, string act, string json)
    {
        if (act == "fund-new")
            json = json.Replace("{\"lkm\"", $"{{\"code\":\"{Code}\",\"lkm\"", StringComparison.Ordinal);
        var kind = Acts.Find(act)!;
        var frame = new ActFrame(
            RegionCode.Parse(Code)!.Value, officer, RequestIds.Parse($"request {++_requests}"),
            DateOnly.ParseExact(today, "yyyy-MM-dd"));
        var kept = kind.FromJson(Encoding.UTF8.GetBytes(json), frame).Then<Kept>(_host.Database.Do);
        return kept.Refusal is { } refusal
            ? new Said(CommandFrame.Refused, "", $"{refusal.Code}: {refusal.Tell(Language.Id)}")
            : new Said(CommandFrame.Done, ActTexts.Tell(_host, kept.Value), "");
    }

    /// <summary>An act that is done; its answer.</summary>
    public JsonElement Must(int officer, string today, string act, string json)
    {
        var said = _asProcess ? Run(officer, today, act, json) : Act(officer, today, act, json);
        Assert.True(said.Exit == 0, $"{act}: {said.Exit} {said.Error}");
        Assert.Equal("", said.Error);
        return JsonDocument.Parse(said.Out).RootElement;
    }

    /// <summary>An act that is refused by this name, in words, and leaves nothing behind.</summary>
    public void Refused(string code, int officer, string today, string act, string json)
    {
        var before = Facts();
        var said = _asProcess ? Run(officer, today, act, json) : Act(officer, today, act, json);
        Assert.True(said.Exit == 2, $"{act} {json}: exit {said.Exit} {said.Out} {said.Error}");
        Assert.Matches($@"\A{code}: \S[^\n]+\z", said.Error);
        Assert.Equal("", said.Out);
        Assert.Equal(before, Facts());
    }

    /// <summary>How many facts and side records the book holds.</summary>
    public (long Facts, long Records) Facts() => (Count("fact"), Count("record"));

    long Count(string table)
    {
        using var connection = new SqliteConnection(
            $"Data Source={Path.Combine(Folder, "gulir.db")};Mode=ReadWrite;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"select count(*) from {table}";
        return (long)command.ExecuteScalar()!;
    }

    public void Dispose()
    {
        _host.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
