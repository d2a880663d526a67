using Gulir.Reporting;
using Gulir.Risk;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Close;
using Gulir.Storage.Institution;
using Gulir.Storage.Risk;

namespace Gulir.Server.Risk;

/// <summary>One indicator of a month beside last month's and last year's, as text.</summary>
/// <param name="Grade">The class of its pill; empty where the programme gives no grade.</param>
/// <param name="Address">Where the parts can be opened; empty when nowhere.</param>
public sealed record IndicatorRow(
    (string Id, string En) Name, (string Id, string En) Made, string Grade, string Now, string Month, string Year,
    string Parts, string Address);

/// <summary>The indicators of a fund in a month.</summary>
/// <param name="Open">The month is not closed: its figures are computed now and may change.</param>
public sealed record IndicatorSheet(
    YearMonth Chosen, DateOnly Day, bool Open, IReadOnlyList<YearMonth> Months, IReadOnlyList<IndicatorRow> Programme,
    IReadOnlyList<IndicatorRow> Others, IReadOnlyList<(string Label, Money Value)> Lent,
    IReadOnlyList<(string Label, Money Value)> AtRisk);

public static class IndicatorPages
{
    const int MonthsShown = 25;

    public static void Map(IEndpointRouteBuilder app, Pages pages) => pages.FundFigures(app, "/indikator", Page);

    sealed record Figures(Indicators Programme, Performance Others, IndicatorParts Parts, PerformanceParts More);

    static View Page(PageAsk ask)
    {
        var (reader, frame) = (ask.Reader, ask.Frame);
        var since = YearMonth.Of(frame.Fund!.Since);
        var last = YearMonth.Of(frame.Today);
        var month = ask.Month() is { } asked && asked >= since && asked <= last ? asked : last;
        var day = ask.EndOf(month);
        var now = Of(reader, day);
        var before = month > since ? Of(reader, month.Previous.Last) : null;
        var yearAgo = new YearMonth(month.Year - 1, month.Month);
        var then = yearAgo >= since ? Of(reader, yearAgo.Last) : null;
        var kept = reader.MonthEnds().Where(row => row.Month <= month).TakeLast(MonthsShown).ToArray();
        return View.Of<IndicatorPage>(new IndicatorSheet(
            month, day, day < month.Last || reader.ClosedAs(month, long.MaxValue) is null,
            Months.Between(since, last), Programme(now, before, then), Others(now, before, then),
            [.. kept.Select(row => (frame.Short(row.Month), row.Parts.Outstanding))],
            [.. kept.Select(row => (frame.Short(row.Month), row.Parts.OutstandingAtRisk))]), frame);
    }

    static Figures Of(BookReader reader, DateOnly day)
    {
        var parts = reader.IndicatorParts(day, long.MaxValue);
        var more = reader.PerformanceParts(day, long.MaxValue);
        return new Figures(Indicators.Of([parts], reader.Settings(day)), Performance.Of(parts, more), parts, more);
    }

    static List<IndicatorRow> Programme(Figures now, Figures? month, Figures? year)
    {
        IndicatorRow Row(string id, string en, string madeId, string madeEn, string address,
            Func<Indicators, Ratio> of)
        {
            var ratio = of(now.Programme);
            return new IndicatorRow((id, en), (madeId, madeEn), Frame.Figures.Mark(ratio.Grade), ratio.Percent(),
                month is null ? "–" : of(month.Programme).Percent(), year is null ? "–" : of(year.Programme).Percent(),
                "", address);
        }
        var (parts, result) = (now.Parts, now.Parts.Income - now.Parts.Cost);
        return
        [
            Row("LAR", "LAR", "KSM menunggak 3 bulan : KSM aktif", "KSM 3 months behind : active KSM",
                "pinjaman?tunggakan=1", row => row.Lar) with
            { Parts = $"{parts.GroupsAtRisk} : {parts.ActiveGroups}" },
            Row("PAR", "PAR", "saldo pinjaman itu : saldo semua", "their outstanding : all outstanding",
                "pinjaman?tunggakan=1", row => row.Par) with
            { Parts = $"{parts.OutstandingAtRisk} : {parts.Outstanding}" },
            Row("CCr", "CCr", "pendapatan : biaya, sejak Januari", "income : cost, since January",
                "neraca-saldo", row => row.Ccr) with
            { Parts = $"{parts.Income} : {parts.Cost}" },
            Row("ROI", "ROI", "laba disetahunkan : modal", "result made yearly : capital",
                "neraca-saldo", row => row.Roi) with
            { Parts = $"{result} × 12/{parts.Months} : {parts.FundCapital}" },
            Row("RR", "RR", "saldo tanpa tunggakan pokok : saldo", "outstanding less overdue : outstanding",
                "pinjaman?tunggakan=1", row => row.Rr) with
            { Parts = $"{parts.Outstanding - parts.OverdueAtRisk} : {parts.Outstanding}" },
        ];
    }

    static List<IndicatorRow> Others(Figures now, Figures? month, Figures? year)
    {
        IndicatorRow Row(string id, string en, string madeId, string madeEn, string parts, string address,
            Func<Performance, Ratio> of, bool rupiah = false)
        {
            string Told(Figures? figures) => figures is null ? "–"
                : !of(figures.Others).HasValue ? "–"
                : rupiah ? $"{new Money((long)of(figures.Others).Scaled(0))}" : of(figures.Others).Percent();
            return new IndicatorRow(
                (id, en), (madeId, madeEn), "", Told(now), Told(month), Told(year), parts, address);
        }
        var (more, n) = (now.More, now.Parts.Months);
        return
        [
            Row("PAR30", "PAR30", "saldo lewat 30 hari dan jadwal ulang : saldo",
                "outstanding over 30 days late and rescheduled : outstanding",
                $"{more.Late30 + more.Rescheduled} : {now.Parts.Outstanding}", "pinjaman?tunggakan=1",
                row => row.Par30),
            Row("Pengembalian bulan ini", "Repayment rate of the month", "pokok diterima : pokok ditagih",
                "principal received : principal asked", $"{more.PrincipalReceived} : {more.PrincipalAsked}",
                "pinjaman", row => row.RepaymentRate),
            Row("Hasil portofolio", "Yield", "jasa dan denda setahun : rata-rata pinjaman",
                "service and fees a year : average loans", $"{more.ServiceIncome} × 12/{n}", "akun/41010",
                row => row.Yield),
            Row("Biaya operasi (OER)", "Operating cost (OER)", "biaya operasi setahun : rata-rata pinjaman",
                "running cost a year : average loans", $"{more.RunningCost} × 12/{n}", "neraca-saldo",
                row => row.Oer),
            Row("Hapus buku", "Write-off ratio", "pokok dihapus setahun : rata-rata pinjaman",
                "principal written off a year : average loans", $"{more.WrittenOff} × 12/{n}", "",
                row => row.WriteOff),
            Row("Kemandirian (OSS)", "Self-sufficiency (OSS)", "jasa dan bunga bank : biaya sebelum pajak",
                "service and bank interest : cost before tax",
                $"{more.ServiceIncome + more.BankInterest} : {more.CostBeforeTax}", "neraca-saldo", row => row.Oss),
            Row("Cakupan cadangan", "Risk coverage", "cadangan : saldo lewat 30 hari",
                "reserve : outstanding over 30 days late",
                $"{more.ReserveHeld} : {more.Late30 + more.Rescheduled}", "akun/12010", row => row.RiskCoverage),
            Row("Biaya per peminjam (Rp)", "Cost per borrower (Rp)", "biaya operasi setahun : rata-rata peminjam",
                "running cost a year : average borrowers",
                $"{more.RunningCost} × 12/{n} : "
                    + $"({Writing.Thousands(more.BorrowerSum)} : {more.BorrowerPoints})", "", row =>
                row.CostPerBorrower, rupiah: true),
            Row("Rata-rata pinjaman (Rp)", "Average portfolio (Rp)", "saldo akhir bulan sejak awal tahun",
                "month-end outstandings since the year began", $"({more.OutstandingSum} : {more.OutstandingPoints})",
                "akun/11030", row => row.AveragePortfolio, rupiah: true),
        ];
    }
}
