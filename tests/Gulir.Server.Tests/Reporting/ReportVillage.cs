using Gulir.Server.Commands;
using Gulir.Server.Frame;
using Gulir.Server.Reporting;
using Gulir.Server.Tests.Commands;

namespace Gulir.Server.Tests.Reporting;

/// <summary>One report as it was asked for, and what was printed in each format.</summary>
public sealed record Printed(ReportKind Kind, string Typed, string Json, string Text, string Csv);

/// <summary>
/// A village with a little of everything: a loan with one instalment paid and one late, a second just paid out, a third
/// applied for,
/// a cost, bank interest and two closed months. Every report is printed from it.
/// </summary>
public sealed class ReportVillage : IDisposable
{
    const string Region = "33.74.05";
    static readonly DateOnly February = new(2018, 2, 28);
    static readonly DateOnly June = new(2019, 6, 30);
    static readonly DateOnly March = new(2018, 3, 20);

    public ReportVillage()
    {
        Village.Must(4, "2018-02-20", "voucher", """
            {"lines":[{"account":"51030","debit":25000},{"account":"11010","credit":25000}],"text":"Kertas dan tinta"}
            """);
        Village.Must(4, "2018-02-21", "voucher", """
            {"lines":[{"account":"51020","debit":15000},{"account":"11010","credit":15000}],"text":"Rapat bulanan"}
            """);
        Village.Must(4, "2018-02-28", "voucher", """
            {"lines":[{"account":"11021","debit":8000},{"account":"51071","debit":2000},
                      {"account":"41021","credit":10000}]}
            """);
        Village.Must(4, "2018-02-20", "equipment-buy", """
            {"name":"Lemari arsip","cost":960000,"source":"31040"}
            """);
        Village.Must(4, "2018-02-28", "month-close", """{"month":"2018-01"}""");
        Village.Must(4, "2018-02-28", "month-close", """{"month":"2018-02"}""");
        Village.Must(1, "2018-03-01", "group-form", """
            {"name":"Melati","savingMonths":3,"statementOn":"2018-03-01","members":[
             {"name":"F","female":true},{"name":"G","female":true},{"name":"H"},{"name":"I"},{"name":"J"}]}
            """);
        Approve(2, 2, 6);
        Village.Must(1, "2018-03-08", "group-form", """
            {"name":"Mawar","savingMonths":3,"statementOn":"2018-03-08","members":[
             {"name":"K","female":true},{"name":"L","female":true},{"name":"M"},{"name":"N"},{"name":"O"}]}
            """);
        Village.Must(1, "2018-03-08", "loan-apply", """
            {"group":3,"members":[{"person":11,"amount":1500000}],"reason":"Musyawarah LKM"}
            """);
        Village.Must(3, "2018-03-09", "loan-disburse", """{"loan":2}""");
        Train();
        WriteOff();
    }

    public Village Village { get; } = Village.At("paid");

    /// <summary>A borrower died in debt; her share is written off, and a part of it came back.</summary>
    void WriteOff()
    {
        Village.Must(1, "2018-03-10", "officer-appoint", """{"name":"Rini","role":"lkm_member"}""");
        Village.Must(1, "2018-03-16", "member-death", """{"person":5,"died":"2018-03-15"}""");
        foreach (var officer in (int[])[1, 7, 5])
            Village.Must(officer, "2018-03-17", "trouble-sign", """
                {"loan":1,"way":"write_off","share":5,"minutes":"Ahli waris tidak ada","present":5,"members":7}
                """);
        Village.Must(4, "2018-03-18", "loan-write-off", """{"loan":1,"share":5}""");
        Village.Must(3, "2018-03-19", "loan-recover", """{"loan":1,"amount":50000}""");
    }

    /// <summary>What the village does with its profit: a training, a livelihood, two surveys of an RT.</summary>
    void Train()
    {
        Village.Must(1, "2018-01-20", "training-plan", """
            {"title":"Pembukuan usaha","about":"entrepreneurship","groups":[1],"date":"2018-02-10","place":"Balai desa"}
            """);
        Village.Must(1, "2018-02-10", "training-hold", """{"training":1,"persons":[1,2,3],"cost":150000}""");
        Village.Must(1, "2018-02-10", "livelihood-note", """
            {"person":1,"income":50000,"business":"jamu","date":"2018-01-15"}
            """);
        foreach (var (day, irregular) in (ReadOnlySpan<(string, int)>)[("2018-01-20", 50), ("2018-02-20", 20)])
            Village.Must(1, day, "slum-survey", $$"""
                {"rt":3,"rw":1,"volumes":[{{irregular}},0,9,120,605,8,4,0,300,210,22,18,70,70,0,64],
                 "bases":{"area":21500,"buildings":64,"people":251,"households":70,"road":780,"drain":640} }
                """);
    }

    void Approve(int loan, int group, int first)
    {
        string Each(string field) => string.Join(',', Enumerable.Range(first, 5)
            .Select(person => $$"""{"person":{{person}},"{{field}}":100000}"""));
        Village.Must(1, "2018-03-02", "loan-apply", $$"""{"group":{{group}},"members":[{{Each("amount")}}]}""");
        Village.Must(1, "2018-03-03", "loan-examine", $$"""{"loan":{{loan}},"members":[{{Each("proposed")}}]}""");
        Village.Must(1, "2018-03-05", "loan-decide", $$"""{"loan":{{loan}},"verdict":"approve"}""");
        Village.Must(2, "2018-03-05", "loan-decide", $$"""{"loan":{{loan}},"verdict":"approve"}""");
    }

    /// <summary>Every report of the catalogue, each asked for as its reader would.</summary>
    public IReadOnlyList<Printed> Reports()
    {
        ShareAYear();
        return [.. ReportKinds.All.Select(Print)];
    }

    bool _hasShared;

    /// <summary>The year is closed and shared, and a drain is dug for it. Only reports of later days see it.</summary>
    void ShareAYear()
    {
        if (_hasShared) return;
        _hasShared = true;
        Village.Must(4, "2018-03-20", "voucher", """
            {"lines":[{"account":"11021","debit":7000000},{"account":"41020","credit":7000000}]}
            """);
        for (var month = 3; month <= 12; month++)
            Village.Must(4, "2019-01-05", "month-close", $$"""{"month":"2018-{{month:00}}"}""");
        Village.Must(4, "2019-01-10", "year-close", """{"year":2018}""");
        Village.Must(2, "2019-02-12", "surplus-share", """{"year":2018,"minutes":"01/RWT/2019","attendance":84}""");
        Village.Must(1, "2019-03-01", "activity-propose", """
            {"title":"Drainase RT 04","for":"environment","asked":300000,"quantity":86,"unit":"metre","rw":2,"rt":4}
            """);
        Village.Must(2, "2019-03-05", "activity-decide", """
            {"activity":1,"approve":true,"minutes":"04/LKM","budget":[{"year":2018,"line":2,"amount":300000}]}
            """);
        Village.Must(3, "2019-04-01", "activity-pay", """
            {"activity":1,"year":2018,"line":2,"receipts":[
             {"seller":"Toko Jaya","what":"semen","amount":250000,"related":false}]}
            """);
        Village.Must(1, "2019-05-20", "activity-finish", """
            {"activity":1,"quantity":86,"unit":"metre","minutes":"Serah terima","households":31,"persons":120}
            """);
    }

    Printed Print(ReportKind kind)
    {
        var isLater = kind.Name is "surplus" or "activities" or "trail";
        var isMonth = kind.Name is not ("portfolio" or "collectability" or "arrears" or "related" or "due"
            or "waiting-list" or "flags" or "loan-card" or "written-off");
        var ask = Ask(kind, isLater ? June : isMonth ? February : March) with { KnownAt = null };
        var of = ask.IsRegion ? $"--region {ask.Code.Text}" : $"--fund {ask.Code.Text}";
        var day = isLater ? "--month 2019-06" : isMonth ? "--month 2018-02" : "--as-of 2018-03-20";
        var own = kind.NeedsOption ? " " + kind.Option.Split(' ')[0] + " 1" : "";
        return new Printed(
            kind, $"./gulir report {kind.Name} {of} {day}{own}", Say(ask, "json"), Say(ask, "text"), Say(ask, "csv"));
    }

    /// <summary>The fund's report on a day; of consolidation the whole kecamatan's.</summary>
    public static ReportAsk Ask(ReportKind kind, DateOnly day)
    {
        var isRegion = kind.Name == "consolidation";
        var code = RegionCode.Parse(isRegion ? Region : Village.Code)!.Value;
        return new ReportAsk(kind.Name, code, isRegion, day, null, false, Loan: 1, Group: 1);
    }

    public string Say(ReportAsk ask, string format)
    {
        var printed = Village.Database.Read(session => ReportCommand.Print(session, ask, format, Language.Id));
        Assert.True(printed.Refusal is null, $"{ask}: {printed.Refusal}");
        return printed.Value;
    }

    public void Dispose() => Village.Dispose();
}
