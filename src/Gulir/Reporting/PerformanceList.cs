using Gulir.Risk;

namespace Gulir.Reporting;

/// <summary>One ratio of microfinance by its code and names.</summary>
/// <param name="IsAmount">Rupiah; else a part of a whole, shown as per cent.</param>
public sealed record PerformanceKind(
    string Code, string NameId, string NameEn, Func<Performance, Ratio> Of, bool IsAmount = false);

/// <summary>The ratios by which microfinance compares itself, of a fund or a region.</summary>
public static class PerformanceList
{
    public static readonly IReadOnlyList<PerformanceKind> All =
    [
        new("par30", "PAR30", "PAR30", row => row.Par30),
        new("repaymentRate", "Pengembalian bulan ini", "Repayment rate of the month", row => row.RepaymentRate),
        new("yield", "Hasil portofolio", "Portfolio yield", row => row.Yield),
        new("oer", "Biaya operasi (OER)", "Operating expense ratio (OER)", row => row.Oer),
        new("writeOff", "Hapus buku", "Write-off ratio", row => row.WriteOff),
        new("oss", "Kemandirian (OSS)", "Self-sufficiency (OSS)", row => row.Oss),
        new("riskCoverage", "Cakupan cadangan", "Risk coverage", row => row.RiskCoverage),
        new("costPerBorrower", "Biaya per peminjam", "Cost per borrower", row => row.CostPerBorrower, true),
        new("averagePortfolio", "Rata-rata pinjaman", "Average portfolio", row => row.AveragePortfolio, true),
    ];

    public static Report Of(ReportHead head, Performance figures, bool english) => new(
        head with
        {
            TitleId = "Rasio Keuangan Mikro (CGAP)",
            TitleEn = "Ratios of microfinance (CGAP)",
            NoteId = "Setahunkan 12/n sejak Januari; rata-rata saldo akhir bulan. Tanpa nilai (grade) program.",
            NoteEn = "Made yearly by 12/n since January; mean of month-end outstandings. Not graded by the programme.",
        },
        [
            new Column("ratio", "Kode", "Code"), new Column("name", "Rasio", "Ratio"),
            new Column("value", "Persen", "Per cent", ColumnKind.Ratio),
            new Column("amount", "Rupiah", "Rupiah", ColumnKind.Money),
        ],
        [
            .. All.Select(kind => (Kind: kind, Ratio: kind.Of(figures))).Select(row => (object?[])
            [
                row.Kind.Code, english ? row.Kind.NameEn : row.Kind.NameId, row.Kind.IsAmount ? null : row.Ratio,
                row.Kind.IsAmount && row.Ratio.HasValue ? new Money((long)row.Ratio.Scaled(0)) : null,
            ]),
        ], []);
}
