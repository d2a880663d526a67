using System.Text.Json;
using Gulir.Server.Frame;

namespace Gulir.Server.Tests.Commands;

/// <summary>The act command as a village runs it: the program as a process, on a folder of its own.</summary>
public class ActCommandTests
{
    [Fact]
    public void The_list_names_every_act_with_its_fields()
    {
        var said = BuiltProgram.Run("", "act", "--list");
        Assert.Equal(0, said.Exit);
        var lines = said.Out.ReplaceLineEndings("\n").Split('\n');
        foreach (var kind in Acts.All)
        {
            Assert.Contains($"{kind.Name}  ({kind.About})", lines);
            foreach (var field in RequestFields.Of(kind.Request))
                Assert.Contains(lines, line => line.StartsWith($"  {field.Name}: ", StringComparison.Ordinal));
        }
        var json = JsonDocument.Parse(BuiltProgram.Run("", "act", "--list", "--format", "json").Out).RootElement;
        Assert.Equal(
            Acts.All.Select(kind => kind.Name).Order(), json.EnumerateObject().Select(act => act.Name).Order());
    }

    [Fact]
    public void A_loan_goes_its_way_and_a_mistake_is_taken_back()
    {
        using var village = Village.At("running", asProcess: true);
        var paid = village.Must(3, "2018-02-15", "loan-repay", """{"loan":1,"amount":575000}""");
        Assert.Equal("BKM-2018-0002", paid.GetProperty("voucher").GetString());
        var wrong = paid.GetProperty("facts")[0].GetInt64();
        var back = village.Must(
            4, "2018-02-16", "reverse", $$"""{"fact":{{wrong}},"reason":"salah catat"}""");
        Assert.Equal(wrong + 1, back.GetProperty("facts")[0].GetInt64());
        village.Refused(
            "already_reversed", 4, "2018-02-16", "reverse", $$"""{"fact":{{wrong}},"reason":"salah catat"}""");
        village.Must(3, "2018-02-16", "loan-repay", """{"loan":1,"above":"settle"}""");
        village.Must(4, "2018-02-28", "month-close", """{"month":"2018-01"}""");
        var close = village.Must(4, "2018-02-28", "month-close", """{"month":"2018-02"}""");
        Assert.EndsWith(
            $"-{close.GetProperty("facts").EnumerateArray().Last()}", close.GetProperty("seal").GetString());
    }

    [Fact]
    public void The_same_request_is_answered_again_and_done_once()
    {
        using var village = Village.At("cash");
        string[] request = ["--request", "kertas 17"];
        const string Cost = """{"lines":[{"account":"51010","debit":50000},{"account":"11010","credit":50000}]}""";
        var first = village.Run(4, "2018-01-06", "voucher", Cost, request);
        var facts = village.Facts();
        Assert.Equal(first, village.Run(4, "2018-01-06", "voucher", Cost, request));
        Assert.Equal(0, first.Exit);

        var other = Cost.Replace("50000", "60000", StringComparison.Ordinal);
        Assert.StartsWith("request_id_used: ", village.Run(4, "2018-01-06", "voucher", other, request).Error);
        Assert.StartsWith("request_id_used: ", village.Run(3, "2018-01-06", "voucher", Cost, request).Error);
        Assert.Equal(facts, village.Facts());
    }

    [Fact]
    public void A_founding_is_answered_again_too()
    {
        using var village = new Village();
        string[] request = ["--request", "pendirian"];
        var first = village.Run(1, "2018-01-01", "fund-new", Village.Founding, request);
        Assert.Equal(0, first.Exit);
        Assert.Equal(first, village.Run(1, "2018-01-01", "fund-new", Village.Founding, request));
        village.Refused("fund_code_taken", 1, "2018-01-01", "fund-new", Village.Founding);
    }

    [Fact]
    public void A_refusal_is_told_in_both_languages_and_as_a_problem()
    {
        using var village = Village.At("founded");
        const string Unknown = """{"group":9,"amount":50000}""";
        var id = village.Run(3, "2018-01-05", "surety-receive", Unknown);
        Assert.Equal("group_unknown: KSM nomor 9 tidak ada. Periksa nomornya di daftar KSM.", id.Error);
        var en = village.Run(3, "2018-01-05", "surety-receive", Unknown, "--lang", "en");
        Assert.Equal(
            "group_unknown: There is no KSM number 9. Look the number up in the list of KSM.", en.Error);

        var told = village.Run(3, "2018-01-05", "surety-receive", Unknown, "--format", "json");
        Assert.Equal((2, ""), (told.Exit, told.Error));
        var problem = JsonDocument.Parse(told.Out).RootElement;
        Assert.Equal("group_unknown", problem.GetProperty("code").GetString());
        Assert.Equal(422, problem.GetProperty("status").GetInt32());
        Assert.Equal(9, problem.GetProperty("details").GetProperty("group").GetInt32());
        Assert.Equal(
            "KSM nomor 9 tidak ada. Periksa nomornya di daftar KSM.", problem.GetProperty("title").GetString());
    }

    [Theory]
    [InlineData("act", "voucher")]
    [InlineData("act", "voucher", "--fund", Village.Code, "--request", "r1")]
    [InlineData("act", "voucher", "--fund", Village.Code, "--request", "r1", "--json", "-", "--today", "2018-02-30")]
    [InlineData("act", "--list", "--format", "xml")]
    [InlineData("act", "voucher", "--fundd", Village.Code)]
    [InlineData("acts")]
    public void Wrong_usage_ends_with_64(params string[] arguments)
    {
        var said = BuiltProgram.Run("", arguments);
        Assert.Equal((64, ""), (said.Exit, said.Out));
        Assert.NotEqual("", said.Error);
    }

    [Fact]
    public void What_is_not_there_is_named()
    {
        using var village = Village.At("founded");
        Assert.StartsWith("act_unknown: ", village.Run(1, "2018-01-05", "loan-pay", "{}").Error);
        var missing = Path.Combine(village.Folder, "missing.json");
        Assert.StartsWith("file_unreadable: ", BuiltProgram.Run(
            "", "act", "voucher", "--fund", Village.Code, "--request", "r", "--json", missing,
            "--data", village.Folder).Error);
        Assert.StartsWith("database_missing: ", BuiltProgram.Run(
            "{}", "act", "group-form", "--fund", Village.Code, "--request", "r", "--json", "-",
            "--data", Path.Combine(village.Folder, "other")).Error);
        foreach (var code in new[] { "33.74.05.1010", "33.74", "desa" })
            Assert.StartsWith("fund_unknown: ", BuiltProgram.Run(
                """{"month":"2018-01"}""", "act", "month-close", "--fund", code, "--officer", "4", "--request", "r",
                "--json", "-", "--data", village.Folder).Error);
    }

    [Theory]
    [InlineData("fund_unknown", """ "code":"33.74.05.1011" """)]
    [InlineData("request_malformed", """ "code":"33.74.05.1009","code":"33.74.05.1009" """)]
    public void A_founding_names_its_code_once(string code, string fields)
    {
        using var village = new Village();
        var said = village.Run(1, "2018-01-05", "fund-new", Village.Founding.Replace(
            "{\"lkm\"", "{" + fields.Trim() + ",\"lkm\"", StringComparison.Ordinal));
        Assert.Equal(2, said.Exit);
        Assert.StartsWith(code + ": ", said.Error);
        Assert.Equal((0, 0), village.Facts());
    }
}
