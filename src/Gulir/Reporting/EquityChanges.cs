using Gulir.Ledger;
using Gulir.Surplus;

namespace Gulir.Reporting;

/// <summary>All lines of one entry that touched an equity account.</summary>
public sealed record EquityEntry(long Fact, IReadOnlyList<Line> Lines);

/// <summary>Change in equity since 1 January (accounting.md 13): one column an account, one row a reason.</summary>
public static class EquityChanges
{
    static readonly AccountCode[] Columns =
    [
        Accounts.CapitalP2kp, Accounts.CapitalPnpm, Accounts.CapitalApbd, Accounts.CapitalOther, SurplusKinds.Grown,
        Accounts.PriorResult,
    ];

    static readonly (string Code, string Id, string En)[] Reasons =
    [
        ("opening", "Saldo 1 Januari", "On 1 January"), ("correction", "Koreksi tahun lalu", "Prior-period correction"),
        ("received", "Diterima (dikembalikan)", "Received (returned)"), ("result", "Laba tahun berjalan", "Result"),
        ("to_capital", "Laba ke modal", "To capital"), ("to_funds", "Laba ke dana kegiatan", "To funds"),
        ("closing", "Saldo akhir", "Closing"),
    ];

    /// <param name="opening">
    /// Debit less credit of every account on 31 December, after its closing entries; results not closed then are
    /// still in income and cost and count as result of earlier years.
    /// </param>
    /// <param name="entries">Entries of the year that touched equity, without closes.</param>
    /// <param name="result">Income less cost of the year to date.</param>
    public static Report Of(
        ReportHead head, IReadOnlyDictionary<AccountCode, Money> opening, IReadOnlyList<EquityEntry> entries,
        Money result)
    {
        var cells = Reasons.ToDictionary(reason => reason.Code, _ => new Money[Columns.Length + 1]);
        foreach (var (account, balance) in opening)
            if (account.Class is 3 or 4 or 5)
                cells["opening"][PlaceOf(account)] -= balance;
        foreach (var entry in entries) Add(cells, entry);
        cells["result"][Columns.Length] = result;
        for (var i = 0; i <= Columns.Length; i++)
            cells["closing"][i] = Reasons[..^1].Sum(reason => cells[reason.Code][i]);
        return new Report(
            head with { TitleId = "Perubahan Modal", TitleEn = "Change in equity" },
            [
                new("row", "Uraian", "Reason"),
                .. Columns.Select(column => new Column(
                    column.ToString(), column.ToString(), column.ToString(), ColumnKind.Money)),
                new("result", "Laba berjalan", "Result", ColumnKind.Money),
                new("sum", "Jumlah (Rp)", "Sum (Rp)", ColumnKind.Money),
            ],
            [
                .. Reasons.Select(reason => (object?[])
                [
                    new Word(reason.Code, reason.Id, reason.En),
                    .. cells[reason.Code].Select(amount => (object?)amount), cells[reason.Code].Sum(amount => amount),
                ]),
            ],
            [
                ("opening", cells["opening"].Sum(amount => amount)),
                ("closing", cells["closing"].Sum(amount => amount)),
            ]);
    }

    /// <summary>
    /// The result of earlier years is one column, closed or not; a fund's own capital account stands with the others.
    /// </summary>
    static int PlaceOf(AccountCode account)
    {
        var place = Array.IndexOf(Columns, account);
        return place >= 0 ? place
            : account.Class == 3 && account.IsCapital ? Array.IndexOf(Columns, Accounts.CapitalOther)
            : Array.IndexOf(Columns, Accounts.PriorResult);
    }

    /// <summary>
    /// 31030 is only grown from results: out of 32010, or out of a fund of the RWT. What else left 32010 in that entry
    /// went to the funds. Other capital was received; 32010 against anything else corrects an earlier year.
    /// </summary>
    static void Add(Dictionary<string, Money[]> cells, EquityEntry entry)
    {
        var prior = -entry.Lines.Where(line => line.Account.Class == 3 && !line.Account.IsCapital)
            .Sum(line => line.Amount);
        var grown = -entry.Lines.Where(line => line.Account == SurplusKinds.Grown).Sum(line => line.Amount);
        var shares = !grown.IsZero || entry.Lines.Any(line => line.Account.IsShared);
        foreach (var line in entry.Lines.Where(line => line.Account.IsCapital))
            cells[line.Account == SurplusKinds.Grown ? "to_capital" : "received"][PlaceOf(line.Account)] -= line.Amount;
        if (prior.IsZero) return;
        var place = PlaceOf(Accounts.PriorResult);
        if (!shares)
        {
            cells["correction"][place] += prior;
            return;
        }
        cells["to_capital"][place] -= grown;
        cells["to_funds"][place] += prior + grown;
    }
}
