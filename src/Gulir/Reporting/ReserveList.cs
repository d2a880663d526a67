using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Risk;

namespace Gulir.Reporting;

/// <summary>
/// The reserve explained down to the loan (accounting.md 9), beside what the ledger holds: the sum of the loans is the
/// balance of 11030, and what the scheme asks less the balance of 12010 is what a close still posts.
/// </summary>
public static class ReserveList
{
    /// <param name="balances">Debit less credit of every account on the portfolio's day.</param>
    public static Report Of(
        ReportHead head, Portfolio portfolio, Settings settings, IReadOnlyDictionary<AccountCode, Money> balances,
        IReadOnlyDictionary<int, string> groups)
    {
        var scheme = Collectability.Of(settings);
        var rows = Reserve.Of(portfolio, settings).OrderBy(row => scheme.PlaceOf(row.Class))
            .ThenBy(row => row.Loan.Booked.Number).ToArray();
        var asked = rows.Sum(row => row.Amount);
        var posted = -balances.GetValueOrDefault(Accounts.Reserve);
        var loans = balances.GetValueOrDefault(Accounts.Loans);
        var totals = new List<(string, object?)>
        {
            ("outstanding", rows.Sum(row => row.Loan.Outstanding)), ("reserve", asked), ("posted", posted),
            ("difference", asked - posted), ("ledgerLoans", loans),
            ("ledgerDifference", rows.Sum(row => row.Loan.Outstanding) - loans),
        };
        foreach (var one in scheme.Classes)
        {
            var own = rows.Where(row => row.Class == one).ToArray();
            totals.Add(($"class{one.Code}.loans", own.Length));
            totals.Add(($"class{one.Code}.outstanding", own.Sum(row => row.Loan.Outstanding)));
            totals.Add(($"class{one.Code}.reserve", own.Sum(row => row.Amount)));
        }
        return new Report(
            head with
            {
                TitleId = "Cadangan Risiko Pinjaman",
                TitleEn = "Loan loss reserve",
                NoteId = SchemeWords.Id(settings),
                NoteEn = SchemeWords.En(settings),
            },
            [
                new("loan", "Pinjaman", "Loan", ColumnKind.Number), new("group", "KSM", "Group"),
                new("oldestDue", "Jatuh tempo tertua", "Oldest due", ColumnKind.Date),
                new("months", "Bulan", "Months", ColumnKind.Number), new("days", "Hari", "Days", ColumnKind.Number),
                new("class", "Kelas", "Class"),
                new("outstanding", "Sisa pokok (Rp)", "Outstanding (Rp)", ColumnKind.Money), new("percent", "%", "%"),
                new("reserve", "Cadangan (Rp)", "Reserve (Rp)", ColumnKind.Money),
            ],
            [.. rows.Select(row => Row(row, portfolio.Day, groups))],
            totals);
    }

    static object?[] Row(ReserveOfLoan row, DateOnly day, IReadOnlyDictionary<int, string> groups)
    {
        var (loan, oldest) = (row.Loan.Booked, ArrearsAge.OldestUnpaid(row.Loan.Paid, day));
        return
        [
            loan.Number, groups.GetValueOrDefault(loan.Group), oldest, row.Age,
            oldest is { } due ? day.DayNumber - due.DayNumber : 0,
            new Word(row.Class.Code, row.Class.NameId, row.Class.NameEn), row.Loan.Outstanding,
            row.Class.Reserve.ToString(), row.Amount,
        ];
    }
}

/// <summary>The scheme of classes as a printed report names it: code, version, and whether the floor holds.</summary>
public static class SchemeWords
{
    public static string Id(Settings settings)
    {
        var scheme = Collectability.Of(settings);
        var floor = settings.Text("floor_past_due") == "on"
            ? $"Sesudah jatuh tempo terakhir paling ringan {scheme.Classes[scheme.PastDueFloor].NameId}."
            : "Jatuh tempo terakhir tidak mengubah kelas.";
        return $"Skema {scheme.Classes.Length} kelas, mulai {Ages(scheme)} {(scheme.ByDays ? "hari" : "bulan")} "
            + $"tunggakan ({scheme.Code}, versi {scheme.Version}). {floor}";
    }

    public static string En(Settings settings)
    {
        var scheme = Collectability.Of(settings);
        var floor = settings.Text("floor_past_due") == "on"
            ? $"Past the final due date {scheme.Classes[scheme.PastDueFloor].NameEn} at best."
            : "The final due date does not change a class.";
        return $"Scheme of {scheme.Classes.Length} classes, from {Ages(scheme)} {(scheme.ByDays ? "days" : "months")} "
            + $"in arrears ({scheme.Code}, version {scheme.Version}). {floor}";
    }

    static string Ages(Scheme scheme) => string.Join(", ", scheme.Classes.Skip(1).Select(row => row.AgeFrom));
}
