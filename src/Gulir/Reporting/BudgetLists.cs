using Gulir.Ledger;

namespace Gulir.Reporting;

/// <summary>The budget of a year beside what came in and went out, without the entries that close the year.</summary>
public static class BudgetLists
{
    public static readonly Word Income = new("income", "Pendapatan", "Income");
    public static readonly Word Cost = new("cost", "Biaya", "Cost");
    public static readonly Word Result = new("result", "Laba (rugi)", "Result");

    /// <summary>The columns of amounts, in their order.</summary>
    public static readonly IReadOnlyList<string> Amounts =
    [
        "monthBudget", "monthActual", "monthDifference", "toDateBudget", "toDateActual", "toDateDifference",
        "yearBudget",
    ];

    /// <param name="budget">Null while none was decided for the year.</param>
    /// <param name="yearToDate">Debit less credit from 1 January to the day.</param>
    /// <param name="yearBeforeMonth">The same up to the day before the month.</param>
    public static Report BesideActual(
        ReportHead head, Chart chart, Budget? budget, IReadOnlyDictionary<AccountCode, Money> yearToDate,
        IReadOnlyDictionary<AccountCode, Money> yearBeforeMonth, bool english)
    {
        var rows = new List<object?[]>();
        var sums = new Dictionary<Word, Money[]> { [Income] = Nothing(), [Cost] = Nothing(), [Result] = Nothing() };
        foreach (var account in chart.All.Where(account => account.Code.IsIncome || account.Code.IsCost))
        {
            var (section, sign) = account.Code.IsIncome ? (Income, -1) : (Cost, 1);
            var toDate = Budgeting.Actual(account.Code, yearToDate);
            var month = toDate - Budgeting.Actual(account.Code, yearBeforeMonth);
            var amounts = Row(budget, account.Code, head.Date.Month, month, toDate);
            if (amounts.All(amount => amount.IsZero)) continue;
            for (var i = 0; i < amounts.Length; i++)
            {
                sums[section][i] += amounts[i];
                sums[Result][i] += new Money(-sign * amounts[i].Units);
            }
            rows.Add([section, account.Code.ToString(), Statements.Named(account, english), .. amounts]);
        }
        return new Report(
            Headed(head, budget), Columns(), rows,
            [
                .. sums.SelectMany(section => Amounts.Select((name, i) =>
                    ($"{section.Key.Code}.{name}", (object?)section.Value[i]))),
            ],
            [Income, Cost, Result]);
    }

    static Money[] Nothing() => new Money[Amounts.Count];

    static Money[] Row(Budget? budget, AccountCode account, int month, Money actual, Money toDate)
    {
        Money Planned(int from, int to) => budget?.Of(account, from, to) ?? Money.Zero;
        var (ofMonth, soFar) = (Planned(month, month), Planned(1, month));
        return
        [
            ofMonth, actual, actual - ofMonth, soFar, toDate, toDate - soFar, Planned(1, Budgeting.MonthsOfYear),
        ];
    }

    static ReportHead Headed(ReportHead head, Budget? budget) => head with
    {
        TitleId = "Anggaran dan Realisasi (RAPB)",
        TitleEn = "Budget beside actual",
        NoteId = budget is null
            ? $"Belum ada anggaran tahun {head.Date.Year}. Selisih = realisasi - anggaran."
            : $"Anggaran menurut putusan {Writing.Long(budget.DecidedOn)}. Selisih = realisasi - anggaran.",
        NoteEn = budget is null
            ? $"No budget of {head.Date.Year} yet. Difference = actual - budget."
            : $"Budget as decided on {budget.DecidedOn.Iso()}. Difference = actual - budget.",
    };

    static Column[] Columns() =>
    [
        new("section", "Bagian", "Section"), new("account", "Akun", "Account"), new("name", "Nama", "Name"),
        new("monthBudget", "Anggaran bulan ini", "Budget of month", ColumnKind.Money),
        new("monthActual", "Realisasi bulan ini", "Actual of month", ColumnKind.Money),
        new("monthDifference", "Selisih bulan ini", "Difference of month", ColumnKind.Money),
        new("toDateBudget", "Anggaran s.d. ini", "Budget to date", ColumnKind.Money),
        new("toDateActual", "Realisasi s.d. ini", "Actual to date", ColumnKind.Money),
        new("toDateDifference", "Selisih s.d. ini", "Difference to date", ColumnKind.Money),
        new("yearBudget", "Anggaran setahun", "Budget of year", ColumnKind.Money),
    ];
}
