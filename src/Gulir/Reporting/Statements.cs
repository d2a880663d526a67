using Gulir.Ledger;

namespace Gulir.Reporting;

/// <summary>Trial balance, financial position and result: from balances of accounts, for one fund or a region.</summary>
public static class Statements
{
    static readonly Column Account = new("account", "Akun", "Account");
    static readonly Column Name = new("name", "Nama", "Name");

    /// <summary>Closing balance of every account on one side; zero accounts left out.</summary>
    public static Report TrialBalance(
        ReportHead head, Chart chart, IReadOnlyDictionary<AccountCode, Money> balances, bool english)
    {
        var rows = new List<object?[]>();
        var (debits, credits) = (Money.Zero, Money.Zero);
        foreach (var account in chart.All)
        {
            var balance = balances.GetValueOrDefault(account.Code);
            if (balance.IsZero) continue;
            var (debit, credit) = (Money.Max(balance, Money.Zero), Money.Max(-balance, Money.Zero));
            debits += debit;
            credits += credit;
            rows.Add([account.Code.ToString(), Named(account, english), debit, credit]);
        }
        Must.Hold(debits == credits, "A trial balance balances.");
        return new Report(
            head with { TitleId = "Neraca Saldo", TitleEn = "Trial balance" },
            [Account, Name, new("debit", "Debit", "Debit", ColumnKind.Money), new("credit", "Kredit", "Credit", ColumnKind.Money)],
            rows, [("debit", debits), ("credit", credits)]);
    }

    /// <summary>
    /// Assets, liabilities and equity. The year's result stands in 32020, computed, never posted before the year closes;
    /// results of years not yet closed stand beside 32010.
    /// </summary>
    public static Report Position(
        ReportHead head, Chart chart, IReadOnlyDictionary<AccountCode, Money> balances,
        IReadOnlyDictionary<AccountCode, Money> yearToDate, bool english)
    {
        var thisYear = -yearToDate.Values.Sum();
        var earlier = -balances.Where(row => row.Key.Class >= 4).Sum(row => row.Value) - thisYear;
        var rows = new List<object?[]>();
        var sums = new Money[4];
        foreach (var account in chart.All.Where(account => account.Code.Class <= 3))
        {
            var asset = account.Code.Class == 1;
            var amount = asset ? balances.GetValueOrDefault(account.Code) : -balances.GetValueOrDefault(account.Code);
            if (account.Code == Accounts.PriorResult) amount += earlier;
            if (account.Code == Accounts.CurrentResult) amount += thisYear;
            if (amount.IsZero) continue;
            sums[account.Code.Class] += amount;
            rows.Add([Section(account.Code.Class), account.Code.ToString(), Named(account, english), amount]);
        }
        Must.Hold(sums[1] == sums[2] + sums[3], "Assets equal liabilities and equity.");
        return new Report(
            head with { TitleId = "Neraca (Posisi Keuangan)", TitleEn = "Financial position" },
            [
                new("section", "Bagian", "Section"), Account, Name,
                new("amount", "Jumlah (Rp)", "Amount (Rp)", ColumnKind.Money),
            ],
            rows,
            [
                ("assets", sums[1]), ("liabilities", sums[2]), ("equity", sums[3]),
                ("liabilitiesAndEquity", sums[2] + sums[3]),
            ]);
    }

    /// <summary>Income and cost of the month and since 1 January, without closing entries.</summary>
    public static Report Result(
        ReportHead head, Chart chart, IReadOnlyDictionary<AccountCode, Money> yearToDate,
        IReadOnlyDictionary<AccountCode, Money> yearBeforeMonth, bool english)
    {
        var rows = new List<object?[]>();
        var sums = new Dictionary<int, (Money Month, Money ToDate)> { [4] = default, [5] = default };
        foreach (var account in chart.All.Where(account => account.Code.Class >= 4))
        {
            var sign = account.Code.Class == 4 ? -1 : 1;
            var toDate = new Money(sign * yearToDate.GetValueOrDefault(account.Code).Units);
            var month = toDate - new Money(sign * yearBeforeMonth.GetValueOrDefault(account.Code).Units);
            if (toDate.IsZero && month.IsZero) continue;
            var sum = sums[account.Code.Class];
            sums[account.Code.Class] = (sum.Month + month, sum.ToDate + toDate);
            rows.Add([Section(account.Code.Class), account.Code.ToString(), Named(account, english), month, toDate]);
        }
        return new Report(
            head with { TitleId = "Laba Rugi", TitleEn = "Result" },
            [
                new("section", "Bagian", "Section"), Account, Name,
                new("month", "Bulan ini (Rp)", "This month (Rp)", ColumnKind.Money),
                new("toDate", "Sejak Januari (Rp)", "Since January (Rp)", ColumnKind.Money),
            ],
            rows,
            [
                ("income", sums[4].ToDate), ("cost", sums[5].ToDate), ("month", sums[4].Month - sums[5].Month),
                ("toDate", sums[4].ToDate - sums[5].ToDate), ("result", sums[4].ToDate - sums[5].ToDate),
            ]);
    }

    public static string Named(Account account, bool english) => english ? account.NameEn : account.NameId;

    static Word Section(int accountClass) => accountClass switch
    {
        1 => new("assets", "Kekayaan", "Assets"),
        2 => new("liabilities", "Utang", "Liabilities"),
        3 => new("equity", "Modal", "Equity"),
        4 => new("income", "Pendapatan", "Income"),
        _ => new("cost", "Biaya", "Cost"),
    };
}
