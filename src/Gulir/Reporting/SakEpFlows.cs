using Gulir.Ledger;

namespace Gulir.Reporting;

/// <summary>
/// Money that came in or went out against one account, gross. What a reversal gave back is taken off the side on which
/// the original stood.
/// </summary>
/// <param name="LastYear">1 January to the same day of last year.</param>
public sealed record GrossFlow(AccountCode Account, bool IsIn, Money Month, Money ToDate, Money LastYear);

/// <summary>Cash flow by the direct method with receipts and payments apart, as SAK EP orders them.</summary>
public static class SakEpFlows
{
    static readonly Word[] Sections =
    [
        new("operating", "Arus kas operasi", "Operating"), new("investing", "Arus kas investasi", "Investing"),
        new("financing", "Arus kas pendanaan", "Financing"),
    ];

    static readonly (string Code, string Id, string En, Func<GrossFlow, bool> Holds)[] Lines =
    [
        ("principalIn", "Pokok pinjaman diterima dari KSM", "Principal received from groups",
            flow => flow.Account == Accounts.Loans && flow.IsIn),
        ("loansOut", "Pinjaman dicairkan kepada KSM", "Loans paid out to groups",
            flow => flow.Account == Accounts.Loans),
        ("serviceIn", "Jasa, denda dan administrasi diterima", "Service, fines and fees received",
            flow => flow.Account.Number is 41010 or 41011 or 41012),
        ("recoveriesIn", "Penerimaan kembali pinjaman hapus buku", "Recoveries of written-off loans",
            flow => flow.Account.Number is 41030 or 12010),
        ("equipmentIn", "Inventaris dijual", "Equipment sold",
            flow => Flows.SectionOf(flow.Account) == Flow.Investing && flow.IsIn),
        ("equipmentOut", "Inventaris dibeli", "Equipment bought",
            flow => Flows.SectionOf(flow.Account) == Flow.Investing),
        ("interestIn", "Bunga bank sesudah pajak dan biaya bank", "Bank interest after tax and bank charges",
            flow => flow.Account.Number is 41021 or 51070 or 51071),
        ("otherIn", "Pendapatan lain diterima", "Other income received", flow => flow.Account.IsIncome),
        ("staffOut", "Insentif UPK dibayar", "Staff incentives paid", flow => flow.Account == Accounts.Incentive),
        ("taxOut", "Pajak penghasilan dibayar", "Income tax paid", flow => flow.Account.Number == 51095),
        ("costOut", "Biaya operasional dibayar", "Operating costs paid",
            flow => flow.Account.IsCost || flow.Account.Number is 21011 or 21012),
        ("savings", "Simpanan tanggung renteng, masuk dikurangi keluar", "Surety savings, in less out",
            flow => flow.Account == Accounts.SuretySavings),
        ("capitalIn", "Modal diterima", "Capital received", flow => flow.Account.IsCapital),
        ("correctionsIn", "Koreksi pendapatan dan biaya tahun lalu", "Corrected income and cost of earlier years",
            flow => flow.Account == Accounts.PriorResult),
        ("debt", "Utang jangka pendek, masuk dikurangi keluar", "Short-term debt, in less out",
            flow => flow.Account.Number == 21010),
        ("fundsOut", "Dana hasil RWT dipakai", "Shared surplus spent",
            flow => Flows.SectionOf(flow.Account) == Flow.Financing),
        ("other", "Titipan, piutang dan lainnya", "Held money, receivables and others", _ => true),
    ];

    /// <param name="openings">Cash and banks before the month, before the year, and before last year's span.</param>
    /// <param name="closings">Cash and banks at the end of each.</param>
    public static Report Of(
        ReportHead head, IReadOnlyList<GrossFlow> flows, IReadOnlyList<Money> openings, IReadOnlyList<Money> closings,
        bool english)
    {
        Column[] columns =
        [
            new("month", "Bulan ini (Rp)", "This month (Rp)", ColumnKind.Money),
            new("toDate", "Sejak Januari (Rp)", "Since January (Rp)", ColumnKind.Money),
            new("lastYear", "Tahun lalu, masa sama", "Last year, same span", ColumnKind.Money),
        ];
        var rows = new List<object?[]>();
        var totals = new List<(string, object?)>();
        var lines = flows.ToLookup(flow => Lines.First(line => line.Holds(flow)).Code);
        foreach (var section in Sections)
        {
            var sums = new Money[3];
            foreach (var line in Lines)
            {
                var own = lines[line.Code].Where(flow => Of(flow.Account) == section.Code).ToArray();
                Money[] amounts = Add(own);
                if (amounts.All(amount => amount.IsZero)) continue;
                for (var i = 0; i < sums.Length; i++) sums[i] += amounts[i];
                var accounts = string.Join(", ", own.Select(flow => flow.Account).Distinct().Order());
                rows.Add([section, line.Code, english ? line.En : line.Id, accounts,
                    .. amounts.Select(amount => (object?)amount)]);
            }
            for (var i = 0; i < sums.Length; i++) totals.Add(($"{section.Code}.{columns[i].Code}", sums[i]));
        }
        var net = Add(flows);
        foreach (var (name, amounts) in new[] { ("net", net), ("opening", [.. openings]), ("closing", [.. closings]) })
            for (var i = 0; i < columns.Length; i++) totals.Add(($"{name}.{columns[i].Code}", amounts[i]));
        for (var i = 0; i < net.Length; i++)
            Must.Hold(openings[i] + net[i] == closings[i], "Cash flow equals the change in cash.");
        return SakEp.Made(
            head, "Laporan Arus Kas (metode langsung)", "Statement of cash flows (direct method)", columns, rows,
            totals, Sections);
    }

    static Money[] Add(IEnumerable<GrossFlow> flows)
    {
        var sums = new Money[3];
        foreach (var flow in flows)
        {
            sums[0] += flow.Month;
            sums[1] += flow.ToDate;
            sums[2] += flow.LastYear;
        }
        return sums;
    }

    static string Of(AccountCode account) => Flows.SectionOf(account) switch
    {
        Flow.Investing => "investing",
        Flow.Financing => "financing",
        _ => "operating",
    };
}
