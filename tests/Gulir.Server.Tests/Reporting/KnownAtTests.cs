using Gulir.Server.Frame;
using Gulir.Server.Reporting;
using Gulir.Server.Tests.Commands;

namespace Gulir.Server.Tests.Reporting;

/// <summary>A report of a day as known at a fact prints the same bytes for ever, whatever is recorded later.</summary>
public sealed class KnownAtTests
{
    static readonly DateOnly[] Days =
        [new(2018, 1, 31), new(2018, 2, 15), new(2018, 2, 28), new(2018, 3, 9), new(2018, 3, 20), new(2018, 3, 31)];

    static IEnumerable<(ReportAsk Ask, string Format)> Asks() =>
        from kind in ReportKinds.All
        where kind.Name != "consolidation"
        from day in Days
        from number in new[] { 1, 2 }
        // Before the ninth of March there is no second loan to ask about.
        where number == 1 || (kind.NeedsOption && day >= Days[3])
        from format in new[] { "json", "csv", "text" }
        select (ReportVillage.Ask(kind, day) with { Loan = number, Group = number }, format);

    [Fact]
    public void The_same_day_and_number_print_the_same_bytes_after_anything()
    {
        using var reports = new ReportVillage();
        var village = reports.Village;
        var known = village.Facts().Facts;
        var paidOut = village.Database.Read(session => session.Number("select max(fact) from disbursement"));
        var before = Asks().Select(one => reports.Say(one.Ask, one.Format)).ToArray();

        village.Must(1, "2018-03-20", "setting-change", """{"name":"grade_roi","value":"1,0","from":"2018-01-01"}""");
        village.Must(1, "2018-03-20", "setting-change",
            """{"name":"collectability","value":"pnpm_five","from":"2018-01-01"}""");
        village.Must(1, "2018-03-20", "account-add", """{"account":"51035","nameId":"Pulsa","nameEn":"Airtime"}""");
        village.Must(4, "2018-03-20", "voucher", """
            {"lines":[{"account":"51035","debit":20000},{"account":"11010","credit":20000}],"date":"2018-03-09"}
            """);
        village.Must(3, "2018-03-20", "loan-repay", """{"loan":1,"amount":600000,"date":"2018-03-15"}""");
        village.Must(4, "2018-03-20", "reverse", $$"""{"fact":{{paidOut}},"reason":"salah","date":"2018-03-10"}""");
        village.Must(4, "2018-03-31", "month-close", """{"month":"2018-03"}""");

        var after = Asks().Select(one => reports.Say(one.Ask with { KnownAt = known }, one.Format));
        foreach (var ((ask, format), first, again) in Asks().Zip(before, after))
            Assert.True(first == again, $"{ask.Name} {ask.Day.Iso()} {format}\n{first}\n{again}");
        var cash = ReportVillage.Ask(ReportKinds.Find("cash-book")!, Days[^1]);
        Assert.NotEqual(reports.Say(cash with { KnownAt = known }, "json"), reports.Say(cash, "json"));
    }

    [Fact]
    public void An_entry_booked_later_in_an_earlier_month_does_not_change_the_months_of_a_return()
    {
        using var village = Village.At("founded");
        var ask = ReportVillage.Ask(ReportKinds.Find("indicators")!, new DateOnly(2018, 3, 31));
        string Say(ReportAsk asked) => village.Database.Read(session =>
            Gulir.Server.Commands.ReportCommand.Print(session, asked, "json", Language.Id)).Value;
        const string Capital =
            """{"lines":[{"account":"11021","debit":9000000},{"account":"31020","credit":9000000}]}""";
        const string Interest = """{"lines":[{"account":"11021","debit":9000},{"account":"41021","credit":9000}]}""";
        village.Must(4, "2018-03-05", "voucher", Capital);
        village.Must(4, "2018-03-05", "voucher", Interest);
        var known = village.Facts().Facts;
        var before = Say(ask);

        village.Must(
            4, "2018-03-05", "voucher", Capital.Replace("]}", "],\"date\":\"2018-01-10\"}", StringComparison.Ordinal));

        Assert.Equal(before, Say(ask with { KnownAt = known }));
        Assert.NotEqual(before, Say(ask));
    }

    [Fact]
    public void A_region_adds_up_accounts_that_a_fund_has_added()
    {
        using var reports = new ReportVillage();
        reports.Village.Must(1, "2018-03-20", "account-add",
            """{"account":"51035","nameId":"Pulsa","nameEn":"Airtime"}""");
        reports.Village.Must(4, "2018-03-20", "voucher",
            """{"lines":[{"account":"51035","debit":20000},{"account":"11010","credit":20000}]}""");

        foreach (var kind in ReportKinds.All.Where(kind => kind.ForRegion))
        {
            var ask = ReportVillage.Ask(kind, new DateOnly(2018, 3, 31)) with
            {
                IsRegion = true,
                Code = RegionCode.Parse("33.74")!.Value,
            };
            var said = reports.Say(ask, "csv");
            if (kind.Name is "trial-balance" or "result")
                Assert.Contains("51035,Pulsa", said, StringComparison.Ordinal);
        }
    }
}
