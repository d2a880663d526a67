using System.Net;
using Gulir.Server.Commands;
using Gulir.Server.Frame;
using Gulir.Server.Reporting;
using Gulir.Server.Tests.Api;

namespace Gulir.Server.Tests.Web;

/// <summary>
/// A village where every text that people type is a formula or a script: each page shows it as text, and each csv
/// gives it to a spreadsheet as text.
/// </summary>
public sealed class HostileTextTests(HostileTextTests.Place place) : IClassFixture<HostileTextTests.Place>
{
    const string Fund = "33.74.05.1009";
    const string Formula = "=HYPERLINK(\"http://jahat\")";
    const string Script = "<script>alert(1)</script>";

    static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    [Theory, InlineData("id"), InlineData("en")]
    public async Task No_page_takes_a_text_for_more(string language)
    {
        using var client = place.Client(language);
        var (pages, shown) = (0, 0);
        foreach (var address in Addresses.Of(place.Endpoints, "GET").Where(one => !one.StartsWith("/api/")))
        {
            var path = AccessForms.Path(address).Replace("BKM-2018-0002", "BKM-2018-0001")
                .Replace(RealPlace.Kwangsen, Fund).Replace(RealPlace.Kecamatan, "33.74.05");
            using var answer = await client.GetAsync(path, Now);
            if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            var html = await answer.Content.ReadAsStringAsync(Now);
            Assert.False(html.Contains("<script", StringComparison.OrdinalIgnoreCase), path);
            Assert.False(html.Contains("onerror=x>", StringComparison.OrdinalIgnoreCase), path);
            pages += answer.StatusCode == HttpStatusCode.OK ? 1 : 0;
            shown += html.Contains("&lt;script", StringComparison.Ordinal) ? 1 : 0;
        }
        Assert.True(pages > 30 && shown > 15, $"{pages} pages, {shown} of them with such a text");
    }

    [Fact]
    public void No_csv_holds_a_formula()
    {
        var found = 0;
        foreach (var kind in ReportKinds.All)
        {
            var ask = new ReportAsk(
                kind.Name, RegionCode.Parse(Fund)!.Value, false, new DateOnly(2018, 4, 20), null, false, null,
                kind.Option.StartsWith("--loan", StringComparison.Ordinal) ? 1 : null,
                kind.Option.StartsWith("--group", StringComparison.Ordinal) ? 1 : null);
            var csv = place.Host.Database.Read(session => ReportCommand.Print(session, ask, "csv", Language.Id));
            if (csv.IsRefused) continue;
            foreach (var cell in Cells(csv.Value))
            {
                var isNumber = cell.Length > 0 && cell.TrimStart('-').All(one => char.IsAsciiDigit(one) || one == '.');
                Assert.False(
                    cell.Length > 0 && !isNumber && "=+-@\t\r".Contains(cell[0]), $"{kind.Name}: {cell}");
                if (cell.StartsWith("'=", StringComparison.Ordinal)) found++;
            }
        }
        Assert.True(found > 0, "No report shows such a text; then this test tells nothing.");
    }

    /// <summary>The cells of a csv as a spreadsheet reads them.</summary>
    static IEnumerable<string> Cells(string csv)
    {
        using var reader = new CsvHelper.CsvParser(
            new StringReader(csv), System.Globalization.CultureInfo.InvariantCulture);
        while (reader.Read())
            foreach (var cell in reader.Record!)
                yield return cell;
    }

    public sealed class Place : ExamplePlace
    {
        public Place() : base(new DateOnly(2018, 4, 20))
        {
            string Json(string text) => System.Text.Json.JsonSerializer.Serialize(text);
            var (formula, script) = (Json(Formula), Json(Script));
            Do(Fund, "fund-new", 1, "2018-01-01", $$"""
                {"code":"{{Fund}}","lkm":{{script}},"upk":{{formula}},"since":"2018-01-01",
                 "place":{"village":{{script}},"kecamatan":{{script}},"kabupaten":"@SUM(1)","province":"+1"},
                 "officers":[{"name":{{formula}},"role":"manager"},{"name":{{script}},"role":"coordinator"},
                             {"name":"@x","role":"cashier"},{"name":"+1","role":"bookkeeper"}]}
                """);
            Do(Fund, "voucher", 4, "2018-01-02", $$"""
                {"lines":[{"account":"11021","debit":90000000},{"account":"31020","credit":90000000}],
                 "text":{{formula}}}
                """);
            Do(Fund, "voucher", 4, "2018-01-03", $$"""
                {"lines":[{"account":"11010","debit":60000000},{"account":"11021","credit":60000000}],
                 "text":{{script}}}
                """);
            for (var loan = 1; loan <= 4; loan++) Lend(loan, formula, script);
            Do(Fund, "news-write", 1, "2018-02-10", $$"""{"headline":{{script}},"text":{{script}}}""");
            Do(Fund, "setting-change", 1, "2018-02-10", """{"name":"public_page","value":"on"}""");
            Serve();
        }

        /// <summary>The first is paid out; the others wait at the gates.</summary>
        void Lend(int loan, string formula, string script)
        {
            string Each(string field, string more = "") => string.Join(',', Enumerable.Range(loan * 5 - 4, 5)
                .Select(person => $$"""{"person":{{person}},"{{field}}":1000000{{more}}}"""));
            string Named(int number) => script.Replace("alert(1)", $"alert({number})", StringComparison.Ordinal);
            Do(Fund, "group-form", 1, "2018-01-05", $$"""
                {"name":{{(loan == 1 ? formula : Named(loan))}},"savingMonths":3,"statementOn":"2018-01-05",
                 "members":[{"name":{{formula}},"female":true,"business":{{script}},"address":{{formula}}},
                  {"name":{{script}},"female":true},{"name":"@SUM(1)"},{"name":"+1+1"},{"name":"-2+3"}]}
                """);
            Do(Fund, "loan-apply", 1, "2018-01-06", $$"""{"group":{{loan}},"members":[{{Each("amount")}}]}""");
            if (loan == 2) return;
            var proposed = Each("proposed", $",\"note\":{script},\"business\":{formula}");
            Do(Fund, "loan-examine", 1, "2018-01-07", $$"""{"loan":{{loan}},"members":[{{proposed}}]}""");
            if (loan == 3) return;
            string Decided(string reason) => $$"""{"loan":{{loan}},"verdict":"approve","reason":{{reason}}}""";
            Do(Fund, "loan-decide", 1, "2018-01-08", Decided(script));
            Do(Fund, "loan-decide", 2, "2018-01-08", Decided(formula));
            if (loan == 4) return;
            Do(Fund, "loan-disburse", 3, "2018-01-09", $$"""{"loan":{{loan}}}""");
            Do(Fund, "loan-repay", 3, "2018-02-09", $$"""{"loan":{{loan}},"amount":575000}""");
        }
    }
}
