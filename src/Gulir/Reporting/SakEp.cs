using Gulir.Ledger;

namespace Gulir.Reporting;

/// <summary>One line of a statement in the order of SAK EP: what it is called and which accounts it adds up.</summary>
sealed record SakEpLine(string Section, string Code, string Id, string En, Func<AccountCode, bool> Holds);

/// <summary>
/// The second print of the statements: the same books, lines in the order of SAK EP. Its title says openly what it is
/// not (accounting.md 13). Every account stands in exactly one line: the first that holds it.
/// </summary>
public static class SakEp
{
    const string TitleId =
        "Susunan pos menurut SAK EP; jasa diakui saat diterima (basis kas). Bukan pernyataan kepatuhan penuh terhadap "
        + "SAK EP.";

    const string TitleEn =
        "Lines in the order of SAK EP; service is recognised when received (cash basis). Not a statement of full "
        + "compliance with SAK EP.";

    static readonly Word[] PositionSections =
    [
        new("currentAssets", "Aset lancar", "Current assets"), new("fixedAssets", "Aset tetap", "Fixed assets"),
        new("liabilities", "Liabilitas jangka pendek", "Current liabilities"), new("equity", "Ekuitas", "Equity"),
    ];

    static readonly SakEpLine[] PositionLines =
    [
        new("currentAssets", "cash", "Kas dan bank", "Cash and banks",
            account => account.IsMoney && account.Number is not (11022 or 11023)),
        new("currentAssets", "restrictedCash", "Bank yang penggunaannya dibatasi", "Restricted bank balances",
            account => account.IsMoney),
        new("currentAssets", "loans", "Pinjaman kepada KSM", "Loans to groups", account => account == Accounts.Loans),
        new("currentAssets", "allowance", "Cadangan kerugian pinjaman", "Allowance for loan losses",
            account => account == Accounts.Reserve),
        new("fixedAssets", "equipment", "Inventaris, harga perolehan", "Equipment, at cost",
            account => account.Number == 12020),
        new("fixedAssets", "depreciation", "Akumulasi penyusutan", "Accumulated depreciation",
            account => account.Number == 12021),
        new("currentAssets", "advances", "Uang muka kegiatan", "Activity advances", account => account.Number == 11040),
        new("currentAssets", "otherAssets", "Piutang dan aset lain", "Receivables and other assets",
            account => account.Class == 1),
        new("liabilities", "debt", "Utang jangka pendek", "Short-term debt", account => account.Number == 21010),
        new("liabilities", "accrued", "Utang biaya dan pajak", "Accrued costs and taxes",
            account => account.Number is 21011 or 21012),
        new("liabilities", "savings", "Simpanan tanggung renteng KSM", "Surety savings of groups",
            account => account == Accounts.SuretySavings),
        new("liabilities", "funds", "Dana hasil RWT yang belum dipakai", "Shared surplus not yet spent",
            account => account.IsShared),
        new("liabilities", "otherLiabilities", "Titipan dan liabilitas lain", "Held money and other liabilities",
            account => account.Class == 2),
        new("equity", "grown", "Pemupukan modal dari laba", "Capital grown from results",
            account => account.Number == 31030),
        new("equity", "received", "Modal yang diterima", "Capital received", account => account.IsCapital),
        new("equity", "currentResult", "Laba tahun berjalan", "Result of the year",
            account => account == Accounts.CurrentResult),
        new("equity", "priorResult", "Laba tahun lalu", "Results of earlier years", account => account.Class == 3),
    ];

    static readonly Word[] ResultSections =
    [
        new("income", "Pendapatan", "Income"), new("expenses", "Beban", "Expenses"),
        new("tax", "Pajak penghasilan", "Income tax"),
    ];

    static readonly SakEpLine[] ResultLines =
    [
        new("income", "service", "Jasa pinjaman", "Service on loans", account => account == Accounts.Service),
        new("income", "fees", "Denda dan administrasi", "Fines and fees", account => account.Number is 41011 or 41012),
        new("income", "bankInterest", "Bunga bank", "Bank interest", account => account == Accounts.BankInterest),
        new("income", "recoveries", "Penerimaan kembali dan pemulihan cadangan", "Recoveries and released allowance",
            account => account.Number is 41030 or 41040),
        new("income", "otherIncome", "Pendapatan lain", "Other income", account => account.IsIncome),
        new("expenses", "impairment", "Kerugian pinjaman", "Loan losses", account => account == Accounts.ReserveCost),
        new("expenses", "staff", "Insentif UPK", "Staff incentives", account => account == Accounts.Incentive),
        new("expenses", "depreciation", "Penyusutan", "Depreciation", account => account.Number == 51060),
        new("expenses", "bank", "Biaya dan pajak bank", "Bank charges and tax on interest",
            account => account.Number is 51070 or 51071),
        new("tax", "tax", "Pajak penghasilan", "Income tax", account => account.Number == 51095),
        new("expenses", "otherExpenses", "Beban operasional lain", "Other operating expenses",
            account => account.IsCost),
    ];

    /// <summary>The line of an account in the financial position or in the result; for tests that none is missed.
    /// </summary>
    public static string LineOf(AccountCode account) =>
        (account.Class <= 3 ? PositionLines : ResultLines).First(line => line.Holds(account)).Code;

    /// <summary>
    /// Financial position with that of the end of last month and of last year. The running result is computed; results
    /// of years not yet closed stand with those of earlier years.
    /// </summary>
    public static Report Position(
        ReportHead head, LedgerOn now, LedgerOn lastMonth, LedgerOn lastYear, bool english)
    {
        Column[] columns =
        [
            new("amount", "Jumlah (Rp)", "Amount (Rp)", ColumnKind.Money),
            new("lastMonth", "Akhir bulan lalu", "End of last month", ColumnKind.Money),
            new("lastYear", "Akhir tahun lalu", "End of last year", ColumnKind.Money),
        ];
        var books = new[] { now, lastMonth, lastYear }.Select(Sheet).ToArray();
        var (rows, totals) = Lines(PositionSections, PositionLines, columns, books, english);
        Money Sum(IReadOnlyDictionary<AccountCode, Money> book, params ReadOnlySpan<int> classes)
        {
            var sum = Money.Zero;
            foreach (var one in classes)
                sum += book.Where(row => row.Key.Class == one).Sum(row => one == 1 ? row.Value : -row.Value);
            return sum;
        }
        for (var i = 0; i < books.Length; i++)
            Must.Hold(Sum(books[i], 1) == Sum(books[i], 2, 3), "Assets equal liabilities and equity.");
        totals.AddRange(books.Select((book, i) => ($"assets.{columns[i].Code}", (object?)Sum(book, 1))));
        totals.AddRange(books.Select((book, i) =>
            ($"liabilitiesAndEquity.{columns[i].Code}", (object?)Sum(book, 2, 3))));
        return Made(head, "Laporan Posisi Keuangan", "Statement of financial position", columns, rows, totals,
            PositionSections);
    }

    /// <summary>Balances of classes 1 to 3, the computed result in 32020 and what is not closed yet in 32010.</summary>
    static Dictionary<AccountCode, Money> Sheet(LedgerOn on)
    {
        var sheet = on.Balances.Where(row => row.Key.Class <= 3).ToDictionary();
        var running = on.YearToDate.Values.Sum();
        var open = on.Balances.Where(row => row.Key.Class >= 4).Sum(row => row.Value);
        sheet[Accounts.CurrentResult] = sheet.GetValueOrDefault(Accounts.CurrentResult) + running;
        sheet[Accounts.PriorResult] = sheet.GetValueOrDefault(Accounts.PriorResult) + open - running;
        return sheet;
    }

    /// <summary>Result of the month and the one before, since 1 January and in the same days of last year.</summary>
    public static Report Result(ReportHead head, SpansOfYear sums, bool english)
    {
        Column[] columns =
        [
            new("month", "Bulan ini (Rp)", "This month (Rp)", ColumnKind.Money),
            new("lastMonth", "Bulan lalu", "Last month", ColumnKind.Money),
            new("toDate", "Sejak Januari (Rp)", "Since January (Rp)", ColumnKind.Money),
            new("lastYear", "Tahun lalu, masa sama", "Last year, same span", ColumnKind.Money),
        ];
        IReadOnlyDictionary<AccountCode, Money>[] books = [sums.Month, sums.LastMonth, sums.ToDate, sums.LastYear];
        var (rows, totals) = Lines(ResultSections, ResultLines, columns, books, english);
        for (var i = 0; i < books.Length; i++)
        {
            var tax = books[i].Where(row => row.Key.Number == 51095).Sum(row => row.Value);
            totals.Add(($"beforeTax.{columns[i].Code}", -books[i].Values.Sum() + tax));
        }
        for (var i = 0; i < books.Length; i++)
            totals.Add(($"result.{columns[i].Code}", -books[i].Values.Sum()));
        return Made(head, "Laporan Laba Rugi", "Statement of profit or loss", columns, rows, totals, ResultSections);
    }

    /// <summary>The change in equity by kind of capital; rows are those of the programme's layout.</summary>
    public static Report Equity(ReportHead head, Report programme)
    {
        Column[] columns =
        [
            new("received", "Modal diterima", "Capital received", ColumnKind.Money),
            new("31030", "Pemupukan modal", "Capital grown", ColumnKind.Money),
            new("32010", "Laba tahun lalu", "Earlier results", ColumnKind.Money),
            new("result", "Laba berjalan", "Result", ColumnKind.Money),
            new("sum", "Jumlah ekuitas (Rp)", "Equity (Rp)", ColumnKind.Money),
        ];
        object?[] Merged(object?[] row)
        {
            Money Of(string code) =>
                (Money)row[programme.Columns.Select(column => column.Code).ToList().IndexOf(code)]!;
            return
            [
                row[0], Of("31010") + Of("31020") + Of("31021") + Of("31040"),
                .. columns.Skip(1).Select(column => (object?)Of(column.Code)),
            ];
        }
        return programme with
        {
            Head = Titled(head, "Laporan Perubahan Ekuitas", "Statement of changes in equity"),
            Columns = [programme.Columns[0], .. columns],
            Rows = [.. programme.Rows.Select(Merged)],
        };
    }

    /// <summary>Lines that are zero in every column are left out; totals are named <c>section.column</c>.</summary>
    static (List<object?[]> Rows, List<(string, object?)> Totals) Lines(
        Word[] sections, SakEpLine[] lines, Column[] columns, IReadOnlyDictionary<AccountCode, Money>[] books,
        bool english)
    {
        var codes = books.SelectMany(book => book.Where(row => !row.Value.IsZero).Select(row => row.Key)).Distinct()
            .Order().GroupBy(account => lines.First(line => line.Holds(account)))
            .ToDictionary(line => line.Key, line => line.ToArray());
        var rows = new List<object?[]>();
        var totals = new List<(string, object?)>();
        foreach (var section in sections)
        {
            var sums = new Money[books.Length];
            foreach (var line in lines.Where(line => line.Section == section.Code && codes.ContainsKey(line)))
            {
                // Assets and expenses grow by debits, all else by credits.
                var isDebit = codes[line].First().Class is 1 or 5;
                var amounts = books.Select(book => codes[line]
                    .Sum(account => isDebit ? book.GetValueOrDefault(account) : -book.GetValueOrDefault(account)))
                    .ToArray();
                for (var i = 0; i < amounts.Length; i++) sums[i] += amounts[i];
                rows.Add([section, line.Code, english ? line.En : line.Id, string.Join(", ", codes[line]),
                    .. amounts.Select(amount => (object?)amount)]);
            }
            for (var i = 0; i < sums.Length; i++) totals.Add(($"{section.Code}.{columns[i].Code}", sums[i]));
        }
        return (rows, totals);
    }

    internal static Report Made(
        ReportHead head, string id, string en, Column[] columns, List<object?[]> rows, List<(string, object?)> totals,
        Word[] sections) =>
        new(Titled(head, id, en),
            [
                new("section", "Bagian", "Section"), new("line", "Pos", "Line"), new("name", "Uraian", "Name"),
                new("accounts", "Akun", "Accounts"), .. columns,
            ],
            rows, totals, sections);

    static ReportHead Titled(ReportHead head, string id, string en) => head with
    {
        TitleId = id,
        TitleEn = en,
        NoteId = TitleId,
        NoteEn = TitleEn,
    };
}

/// <summary>The ledger on a day: debit less credit of every account, and the year's income and cost so far.</summary>
public sealed record LedgerOn(
    IReadOnlyDictionary<AccountCode, Money> Balances, IReadOnlyDictionary<AccountCode, Money> YearToDate);

/// <summary>Income and cost of the spans that a result compares.</summary>
/// <param name="LastMonth">The whole month before.</param>
/// <param name="LastYear">1 January to the same day of last year.</param>
public sealed record SpansOfYear(
    IReadOnlyDictionary<AccountCode, Money> Month, IReadOnlyDictionary<AccountCode, Money> LastMonth,
    IReadOnlyDictionary<AccountCode, Money> ToDate, IReadOnlyDictionary<AccountCode, Money> LastYear);
