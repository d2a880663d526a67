using Gulir.Reporting;
using Gulir.Server.Commands;
using Gulir.Server.Frame;
using Gulir.Server.Reporting;
using Gulir.Storage.Institution;

namespace Gulir.Server.Tests.Reporting;

/// <summary>Both prints of the statements, notes, reserve and the yearly report say the same figures.</summary>
public sealed class StatementTests : IDisposable
{
    static readonly DateOnly[] Days =
        [new(2018, 1, 20), new(2018, 2, 28), new(2018, 3, 20), new(2018, 12, 31), new(2019, 2, 28), new(2019, 6, 30)];

    readonly ReportVillage _village = new();

    Report Make(string name, DateOnly day) => _village.Village.Database.Read(session =>
        ReportCommand.Make(session, ReportVillage.Ask(ReportKinds.Find(name)!, day) with { KnownAt = null })).Value;

    static Money Total(Report report, string name) => (Money)report.Total.Single(total => total.Name == name).Value!;

    [Fact]
    public void Every_figure_of_the_notes_and_of_the_second_layout_ties_to_the_statements()
    {
        _village.Reports();
        foreach (var day in Days)
        {
            var (position, notes, reserve) = (Make("position", day), Make("notes", day), Make("reserve", day));
            var sakEp = Make("position-sak-ep", day);
            foreach (var part in (string[])["assets", "equity", "liabilities"])
                Assert.Equal((day, Total(position, part)), (day, Total(sakEp, part + ".amount")));
            Money Note(string part) => Total(notes, part + ".amount");
            Assert.Equal(Total(position, "liabilities"), Note("liabilities"));
            Assert.Equal(Total(position, "equity"), Note("equity"));
            Assert.Equal(
                Total(position, "assets"), Note("cash") + Note("otherAssets") + Note("loans") - Note("reserve"));
            Assert.Equal(Total(reserve, "posted"), Note("reserve"));
            Assert.Equal((day, Money.Zero), (day, Total(reserve, "ledgerDifference")));
            Assert.Equal(Total(Make("cash-flow", day), "closing"), Note("cash"));

            Assert.Equal(Total(Make("result", day), "result"), Total(Make("result-sak-ep", day), "result.toDate"));
            Assert.Equal(Total(Make("result", day), "month"), Total(Make("result-sak-ep", day), "result.month"));
            foreach (var part in (string[])["operating", "investing", "financing", "net", "opening"])
                Assert.Equal(Total(Make("cash-flow", day), part + ".toDate"),
                    Total(Make("cash-flow-sak-ep", day), part + ".toDate"));
            Assert.Equal(Total(Make("equity", day), "closing"), Total(Make("equity-sak-ep", day), "closing"));
        }
        // December is closed: nothing of its reserve is left to post.
        Assert.Equal(Money.Zero, Total(Make("reserve", new(2018, 12, 31)), "difference"));
        Assert.Contains("RWT membagi laba 2018", Text("notes", new(2018, 12, 31)), StringComparison.Ordinal);
        Assert.DoesNotContain("RWT membagi laba 2018", Text("notes", new(2019, 6, 30)), StringComparison.Ordinal);
    }

    string Text(string name, DateOnly day) => ReportWriter.Text(Make(name, day), Language.Id);

    [Fact]
    public void The_notes_tell_what_the_fund_has_really_set()
    {
        Assert.Contains("3 bulan", Text("notes", new(2018, 2, 28)), StringComparison.Ordinal);
        _village.Village.Must(1, "2018-03-20", "setting-change",
            """{"name":"arrears_age","value":"5","from":"2018-03-01"}""");
        _village.Village.Must(1, "2018-03-20", "setting-change",
            """{"name":"collectability","value":"bank_days_180","from":"2018-03-01"}""");
        var before = Text("notes", new(2018, 2, 28));
        var after = Text("notes", new(2018, 3, 20));
        Assert.Contains("lima kelas: 0, 1-3", before, StringComparison.Ordinal);
        Assert.Contains("lima kelas bank, batas 90, 120, 180 hari", after, StringComparison.Ordinal);
        Assert.Contains("5 bulan", after, StringComparison.Ordinal);
        Assert.Contains("(bank_days_180, versi ", Text("reserve", new(2018, 3, 20)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_yearly_report_is_one_file_that_stands_alone()
    {
        _village.Reports();
        var of2018 = Pack(new(2018, 12, 31), Language.Id);
        Assert.Contains("LAPORAN PERTANGGUNGJAWABAN", of2018, StringComparison.Ordinal);
        Assert.Contains("Diputus RWT 12 Februari 2019", of2018, StringComparison.Ordinal);
        Assert.Contains("berita acara 01/RWT/2019", of2018, StringComparison.Ordinal);
        Assert.DoesNotContain("SEMENTARA", of2018, StringComparison.Ordinal);
        Assert.DoesNotContain("Drainase RT 04", of2018, StringComparison.Ordinal);
        // It loads nothing and leads nowhere.
        Assert.DoesNotContain("href=", of2018, StringComparison.Ordinal);
        Assert.DoesNotContain("src=\"/", of2018, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", of2018, StringComparison.Ordinal);
        Assert.DoesNotContain("3374051234560001", of2018, StringComparison.Ordinal);
        Assert.Contains($"{Total(Make("position", new(2018, 12, 31)), "assets")}", of2018, StringComparison.Ordinal);

        var of2019 = Pack(new(2019, 6, 30), Language.En);
        Assert.Contains("PROVISIONAL", of2019, StringComparison.Ordinal);
        Assert.Contains("Drainase RT 04", of2019, StringComparison.Ordinal);
        Assert.Contains("86 m", of2019, StringComparison.Ordinal);
        Assert.Contains("Plan for", of2019, StringComparison.Ordinal);
    }

    string Pack(DateOnly day, Language language) => _village.Village.Database.Read(session =>
        ReportCommand.Print(session, Ask(day), null, language)).Value;

    static ReportAsk Ask(DateOnly day) => ReportVillage.Ask(ReportKinds.Find("notes")!, day) with
    {
        Name = PackPages.ReportName,
        KnownAt = null,
    };

    [Fact]
    public void The_yearly_report_is_of_one_fund()
    {
        string? Refused(ReportAsk ask) => _village.Village.Database.Read(session =>
            ReportCommand.Print(session, ask, null, Language.Id)).Refusal?.Code;
        var ask = Ask(new(2018, 12, 31));
        Assert.Equal(
            "report_needs_a_fund", Refused(ask with { IsRegion = true, Code = RegionCode.Parse("33")!.Value }));
        Assert.Equal("fund_unknown", Refused(ask with { Code = RegionCode.Parse("33.74.05.1001")!.Value }));
        Assert.Equal("fund_unknown", Refused(ask with { Code = RegionCode.Parse("33.74")!.Value }));
        Assert.Null(Refused(ask));
    }

    [Fact]
    public void A_fund_without_any_entry_has_its_yearly_report_too()
    {
        using var village = Gulir.Server.Tests.Commands.Village.At("founded");
        var html = village.Database.Read(session => ReportCommand.Print(
            session, Ask(new(2018, 1, 5)), null, Language.Id)).Value;
        Assert.Contains("tidak dapat dihitung", html, StringComparison.Ordinal);
        Assert.Contains("Tidak ada laba yang dapat dibagi.", html, StringComparison.Ordinal);
        foreach (var kind in StatementPages.All.Where(kind => kind.InSakEp))
            Assert.False(village.Database.Read(session => ReportCommand.Make(
                session, Ask(new(2018, 1, 5)) with { Name = kind.Report + SakEpReports.Suffix })).IsRefused);
    }

    public void Dispose() => _village.Dispose();
}
