using Gulir.Ledger;

namespace Gulir.Reporting;

/// <summary>One line of an account with the voucher behind it and what it was for.</summary>
public sealed record BookLine(
    long Fact, AccountCode Account, DateOnly Date, DateOnly Paid, VoucherNumber Voucher, string Purpose, Money Amount,
    string Group, string Note);

/// <summary>Cash book, bank book, ledger and UPK-2: lines of accounts in the order they were recorded within each day.</summary>
public static class AccountBooks
{
    static readonly Column[] Columns =
    [
        new("date", "Tanggal", "Date", ColumnKind.Date), new("voucher", "Bukti", "Voucher"),
        new("fact", "Peristiwa", "Fact", ColumnKind.Number), new("text", "Keterangan", "Text"),
        new("debit", "Debit", "Debit", ColumnKind.Money), new("credit", "Kredit", "Credit", ColumnKind.Money),
        new("balance", "Saldo", "Balance", ColumnKind.Money),
    ];

    /// <summary>Opening balance, every line with the balance after it, closing balance.</summary>
    public static Report Book(ReportHead head, Money opening, IReadOnlyList<BookLine> lines, bool english)
    {
        var balance = opening;
        var rows = new List<object?[]>(lines.Count + 1)
        {
            new object?[] { null, null, null, english ? "Opening balance" : "Saldo awal", null, null, opening },
        };
        foreach (var line in lines)
        {
            balance += line.Amount;
            rows.Add(
            [
                line.Date, line.Voucher.ToString(), line.Fact, EntryWords.Tell(line.Purpose, line.Group, line.Note, english),
                line.Amount.IsPositive ? line.Amount : null, line.Amount.IsPositive ? null : -line.Amount, balance,
            ]);
        }
        return new Report(head, Columns, rows,
        [
            ("opening", opening), ("debit", lines.Where(line => line.Amount.IsPositive).Sum(line => line.Amount)),
            ("credit", -lines.Where(line => !line.Amount.IsPositive).Sum(line => line.Amount)), ("balance", balance),
            ("closing", balance),
        ]);
    }

    /// <summary>All lines of several accounts, account by account.</summary>
    public static Report Ledger(
        ReportHead head, Chart chart, IReadOnlyDictionary<AccountCode, Money> openings, IReadOnlyList<BookLine> lines, bool english)
    {
        var rows = new List<object?[]>();
        foreach (var account in chart.All)
        {
            var own = lines.Where(line => line.Account == account.Code).ToArray();
            var opening = openings.GetValueOrDefault(account.Code);
            if (own.Length == 0 && opening.IsZero) continue;
            foreach (var row in Book(head, opening, own, english).Rows)
                rows.Add([account.Code.ToString(), Statements.Named(account, english), .. row]);
        }
        return new Report(
            head with { TitleId = "Buku Besar", TitleEn = "Ledger" },
            [new("account", "Akun", "Account"), new("name", "Nama", "Name"), .. Columns], rows,
            [
                ("debit", lines.Where(line => line.Amount.IsPositive).Sum(line => line.Amount)),
                ("credit", -lines.Where(line => !line.Amount.IsPositive).Sum(line => line.Amount)),
            ]);
    }

    /// <summary>
    /// Form UPK-2: Catatan Uang Masuk and Catatan Uang Keluar, one row a voucher, one column an account [S17].
    /// Transfers between cash and banks and entries without money stand in neither.
    /// </summary>
    public static Report Upk2(ReportHead head, IReadOnlyList<BookLine> lines, bool english)
    {
        var vouchers = lines.GroupBy(line => line.Fact).Select(group => group.ToArray())
            .Where(MovesMoney).ToArray();
        var accounts = vouchers.SelectMany(voucher => voucher).Select(line => line.Account).Distinct().Order().ToArray();
        var rows = new List<object?[]>();
        var totals = new List<(string, object?)>();
        foreach (var part in Directions)
        {
            var direction = part.Code;
            var sums = new Dictionary<AccountCode, Money>();
            var number = 0;
            foreach (var voucher in vouchers.Where(voucher => MoneyOf(voucher).IsPositive == (direction == "in")))
            {
                var first = voucher[0];
                var cells = accounts.Select(account => (object?)Cell(voucher, account)).ToArray();
                foreach (var line in voucher)
                    sums[line.Account] = sums.GetValueOrDefault(line.Account) + Abs(line.Amount);
                rows.Add(
                [
                    part, ++number, first.Date, first.Voucher.ToString(),
                    EntryWords.Tell(first.Purpose, first.Group, first.Note, english), Abs(MoneyOf(voucher)), .. cells,
                ]);
            }
            totals.Add(($"{direction}.amount",
                vouchers.Where(voucher => MoneyOf(voucher).IsPositive == (direction == "in")).Sum(voucher => Abs(MoneyOf(voucher)))));
            totals.AddRange(sums.OrderBy(sum => sum.Key).Select(sum => ($"{direction}.{sum.Key}", (object?)sum.Value)));
        }
        return new Report(
            head with { TitleId = "UPK-2 Catatan Uang Masuk dan Keluar", TitleEn = "UPK-2 Money in and money out" },
            [
                new("direction", "Uang", "Money"), new("number", "No", "No", ColumnKind.Number),
                new("date", "Tanggal", "Date", ColumnKind.Date), new("voucher", "Bukti", "Voucher"),
                new("text", "Keterangan", "Text"), new("amount", "Jumlah", "Amount", ColumnKind.Money),
                .. accounts.Select(account => new Column(account.ToString(), account.ToString(), account.ToString(), ColumnKind.Money)),
            ],
            rows, totals, Directions);
    }

    static readonly Word[] Directions =
    [
        new("in", "Catatan Uang Masuk", "Money in"), new("out", "Catatan Uang Keluar", "Money out"),
    ];

    static bool MovesMoney(BookLine[] voucher) => !MoneyOf(voucher).IsZero;

    static Money MoneyOf(BookLine[] voucher) => voucher.Where(line => line.Account.IsMoney).Sum(line => line.Amount);

    static Money? Cell(BookLine[] voucher, AccountCode account)
    {
        var amount = voucher.Where(line => line.Account == account).Sum(line => line.Amount);
        return amount.IsZero ? null : Abs(amount);
    }

    static Money Abs(Money amount) => amount.Units < 0 ? -amount : amount;
}
