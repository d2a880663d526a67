using Gulir.Ledger;

namespace Gulir.Reporting;

/// <summary>What an account brought into cash and banks, of a month and since 1 January; below zero: took.</summary>
public sealed record FlowOfAccount(AccountCode Account, Money Month, Money ToDate);

/// <summary>
/// Cash flow by the direct method (accounting.md 13): cash is the box and all banks; what moves inside it is no flow.
/// </summary>
public static class Flows
{
    static readonly Word Operating = new("operating", "Operasi", "Operating");
    static readonly Word Investing = new("investing", "Investasi", "Investing");
    static readonly Word Financing = new("financing", "Pendanaan", "Financing");

    static readonly Word[] Sections = [Operating, Investing, Financing];

    /// <summary>
    /// The section of the journal's rows (accounting.md 14), read from the account against which money moved: every
    /// row of the journal that moves money against one of these accounts stands in the same section. Money against
    /// 32010 is income or cost of an earlier year that is taken back, and stays operating.
    /// </summary>
    public static Flow SectionOf(AccountCode account) =>
        account.Number is 12020 or 12021 or 41022 or 51092 ? Flow.Investing
        : account.Number is 11040 or 21010 || account.IsShared || account.IsCapital ? Flow.Financing
        : Flow.Operating;

    /// <param name="opening">Cash and banks on 1 January, before the first entry of the year.</param>
    /// <param name="openingOfMonth">The same before the first entry of the month.</param>
    public static Report CashFlow(
        ReportHead head, Chart chart, IReadOnlyList<FlowOfAccount> flows, Money openingOfMonth, Money opening,
        bool english)
    {
        var rows = new List<object?[]>();
        var totals = new List<(string, object?)>();
        foreach (var section in Sections)
        {
            var own = flows.Where(flow => Of(flow.Account) == section).ToArray();
            rows.AddRange(own.OrderBy(flow => flow.Account).Select(flow => new object?[]
            {
                section, flow.Account.ToString(), Named(chart, flow.Account, english), flow.Month, flow.ToDate,
            }));
            totals.Add(($"{section.Code}.month", own.Sum(flow => flow.Month)));
            totals.Add(($"{section.Code}.toDate", own.Sum(flow => flow.ToDate)));
        }
        var (month, toDate) = (flows.Sum(flow => flow.Month), flows.Sum(flow => flow.ToDate));
        totals.AddRange([
            ("net.month", month), ("net.toDate", toDate), ("opening.month", openingOfMonth),
            ("opening.toDate", opening), ("closing", opening + toDate),
        ]);
        Must.Hold(openingOfMonth + month == opening + toDate, "Cash flow equals the change in cash.");
        return new Report(
            head with
            {
                TitleId = "Arus Kas (langsung)",
                TitleEn = "Cash flow (direct)",
                NoteId = "Kas = kotak kas dan semua bank; pemindahan di antaranya bukan arus kas.",
                NoteEn = "Cash is the box and all banks; what moves between them is no flow.",
            },
            [
                new("section", "Kegiatan", "Activity"), new("account", "Akun", "Account"), new("name", "Nama", "Name"),
                new("month", "Bulan ini (Rp)", "This month (Rp)", ColumnKind.Money),
                new("toDate", "Sejak Januari (Rp)", "Since January (Rp)", ColumnKind.Money),
            ],
            rows, totals, Sections);
    }

    static Word Of(AccountCode account) => SectionOf(account) switch
    {
        Flow.Investing => Investing,
        Flow.Financing => Financing,
        _ => Operating,
    };

    static string Named(Chart chart, AccountCode account, bool english) =>
        chart.Find(account) is { } known ? Statements.Named(known, english) : account.ToString();
}
