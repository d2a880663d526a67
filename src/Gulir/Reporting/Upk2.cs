using Gulir.Ledger;

namespace Gulir.Reporting;

/// <summary>
/// Form UPK-2 of the programme: Catatan Uang Masuk and Catatan Uang Keluar of a month, with the columns of the printed
/// form [S17]. Every line of a voucher stands in its column or in the last one, so each row ties:
/// money in is what it is credited to, and in the second journal (which has no column for the box) the columns add up
/// to what left the box. Over both journals the columns of box and banks add up to their change in the ledger.
/// </summary>
public static class Upk2
{
    /// <summary>One column: its accounts, and +1 where a debit grows it, -1 where a credit does.</summary>
    sealed record Part(string Code, string NameId, string NameEn, int Sign, params int[] Accounts)
    {
        public Column Column => new(Code, NameId, NameEn, ColumnKind.Money);
    }

    static readonly Part[] InParts =
    [
        new("11010", "D Kas 11010", "D Cash 11010", 1, 11010),
        new("11021", "D Bank UPK 11021", "D Lending bank 11021", 1, 11021),
        new("11022", "D Bank TR 11022", "D Surety bank 11022", 1, 11022),
        new("11030", "K Pinjaman KSM 11030", "C Loans to KSM 11030", -1, 11030),
        new("12010", "K Cadangan Risiko Pinjaman 12010", "C Loan loss reserve 12010", -1, 12010),
        new("12020", "K Akumulasi Penyusutan, Inventaris 12020/12021", "C Depreciation, equipment 12020/12021", -1,
            12020, 12021),
        new("21020", "K Tabungan KSM 21020", "C Savings of KSM 21020", -1, 21020),
        new("31010", "K Modal Awal Dana Bergulir 31010", "C Initial capital 31010", -1, 31010),
        new("31020", "K Modal PNPM 31020", "C PNPM capital 31020", -1, 31020),
        new("21010", "K Utang 21010", "C Debt 21010", -1, 21010),
        new("41010", "K Jasa Pinjaman 41010", "C Loan service 41010", -1, 41010),
        new("41020", "K Pendapatan Non Operasional 41020", "C Non-operating income 41020", -1, 41020),
    ];

    static readonly Part[] OutParts =
    [
        new("11021", "Bank Perguliran 11021", "Lending bank 11021", 1, 11021),
        new("11022", "Bank TR 11022", "Surety bank 11022", 1, 11022),
        new("11030", "Pinjaman KSM 11030", "Loans to KSM 11030", 1, 11030),
        new("12020", "Inventaris 12020", "Equipment 12020", 1, 12020),
        new("32010", "Laba Tahun Lalu 32010", "Prior year result 32010", 1, 32010),
        new("21010", "Utang 21010", "Debt 21010", 1, 21010),
        new("21020", "Tanggung Renteng 21020", "Surety savings 21020", 1, 21020),
        new("51010", "Insentif UPK 51010", "Staff incentives 51010", 1, 51010),
        new("51030", "ATK 51030", "Stationery 51030", 1, 51030),
        new("51040", "Transport 51040", "Transport 51040", 1, 51040),
        new("51050", "Insentif KSM 51050", "On-time reward 51050", 1, 51050),
        new("51080", "Biaya Cadangan Risiko Pinjaman 51080", "Loan loss expense 51080", 1, 51080),
    ];

    /// <summary>Which journal a voucher stands in; none when it moves no money, or is the opening balance.</summary>
    enum Journal { None, In, Out }

    public static Report In(ReportHead head, IReadOnlyList<BookLine> lines, bool english) => Make(
        head with { TitleId = "UPK-2 Catatan Uang Masuk", TitleEn = "UPK-2 Money in" }, Journal.In, InParts, -1,
        new("other", "K Pendapatan lain", "C Other income"), lines, english);

    public static Report Out(ReportHead head, IReadOnlyList<BookLine> lines, bool english) => Make(
        head with { TitleId = "UPK-2 Catatan Uang Keluar", TitleEn = "UPK-2 Money out" }, Journal.Out, OutParts, 1,
        new("other", "Lain-lain", "Other"), lines, english);

    static Report Make(
        ReportHead head, Journal journal, Part[] parts, int otherSign, Column other, IReadOnlyList<BookLine> lines,
        bool english)
    {
        var columnOf = parts.SelectMany(part => part.Accounts.Select(account => (account, part)))
            .ToDictionary(row => row.account, row => row.part);
        // The box has no column in the second journal: its columns add up to what left it.
        var hidden = journal == Journal.Out ? Accounts.Cash : (AccountCode?)null;
        var rows = new List<object?[]>();
        var sums = new Money[parts.Length + 1];
        var box = Money.Zero;
        var others = new SortedDictionary<AccountCode, Money>();
        foreach (var voucher in lines.GroupBy(line => line.Fact).Select(group => group.ToArray()))
        {
            if (JournalOf(voucher) != journal) continue;
            var cells = new Money[parts.Length + 1];
            foreach (var line in voucher.Where(line => line.Account != hidden))
            {
                var part = columnOf.GetValueOrDefault(line.Account.Number);
                var at = part is null ? parts.Length : Array.IndexOf(parts, part);
                cells[at] += Signed(line.Amount, part?.Sign ?? otherSign);
                if (part is null)
                    others[line.Account] =
                        others.GetValueOrDefault(line.Account) + Signed(line.Amount, otherSign);
            }
            for (var i = 0; i < cells.Length; i++) sums[i] += cells[i];
            box += Signed(voucher.Where(line => line.Account == Accounts.Cash).Sum(line => line.Amount), -otherSign);
            var first = voucher[0];
            rows.Add(
            [
                rows.Count + 1, first.Date, first.Voucher.ToString(),
                EntryWords.Tell(first.Purpose, first.Group, first.Note, english),
                .. cells.Select(cell => cell.IsZero ? null : (object?)cell),
            ]);
        }
        return new Report(
            head,
            [
                new("number", "No", "No", ColumnKind.Number), new("date", "Tanggal", "Date", ColumnKind.Date),
                new("voucher", "Bukti", "Voucher"), new("text", "Keterangan", "Text"),
                .. parts.Select(part => part.Column), other with { Kind = ColumnKind.Money },
            ],
            rows,
            [
                .. parts.Select((part, i) => (part.Code, (object?)sums[i])), ("other", sums[^1]), ("cash", box),
                .. others.Select(row => ($"other.{row.Key}", (object?)row.Value)),
            ]);
    }

    static Money Signed(Money amount, int sign) => sign < 0 ? -amount : amount;

    /// <summary>
    /// The paper decides: a BKM is money in, a BKK money out, also when it takes one back. A BPM goes by what it does
    /// to the box; where the box is untouched, by what the banks gain or lose; from bank to bank it is money out.
    /// </summary>
    static Journal JournalOf(BookLine[] voucher)
    {
        if (voucher[0].Purpose == "opening" || !voucher.Any(line => line.Account.IsMoney)) return Journal.None;
        if (voucher[0].Voucher.Kind == VoucherKind.Bkm) return Journal.In;
        if (voucher[0].Voucher.Kind == VoucherKind.Bkk) return Journal.Out;
        var box = voucher.Where(line => line.Account == Accounts.Cash).Sum(line => line.Amount);
        var money = voucher.Where(line => line.Account.IsMoney).Sum(line => line.Amount);
        return (box.IsZero ? money : box).IsPositive ? Journal.In : Journal.Out;
    }
}
