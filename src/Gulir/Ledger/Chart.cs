namespace Gulir.Ledger;

/// <summary>
/// The accounts of an urban UPK. Codes 11010 to 51090 that a workbook of 2018 shows are as observed there; the others
/// are ours where the source is silent (accounts-upk.csv beside this file tells which). A fund adds its own by a fact.
/// </summary>
public sealed class Chart
{
    static readonly Account[] Programme =
    [
        new(11010, "Kas", "Cash on hand", AccountKind.Asset, true),
        new(11021, "Bank UPK (perguliran)", "Bank - lending", AccountKind.Asset, true),
        new(11022, "Bank Tanggung Renteng", "Bank - surety savings", AccountKind.Asset, true),
        new(11023, "Bank Dana Hasil RWT", "Bank - allocated surplus", AccountKind.Asset, true),
        new(11030, "Pinjaman KSM", "Loans to groups", AccountKind.Asset, true),
        new(11040, "Uang Muka Kegiatan", "Activity advances", AccountKind.Asset, true),
        new(11050, "Piutang Lain-lain", "Other receivables", AccountKind.Asset, true),
        new(12010, "Cadangan Risiko Pinjaman", "Loan loss reserve", AccountKind.Asset, false),
        new(12020, "Inventaris dan Harta Tetap", "Equipment", AccountKind.Asset, true),
        new(12021, "Akumulasi Penyusutan", "Accumulated depreciation", AccountKind.Asset, false),
        new(21010, "Utang Jangka Pendek", "Short-term debt", AccountKind.Liability, false),
        new(21011, "Utang Biaya dan Insentif", "Accrued costs", AccountKind.Liability, false),
        new(21012, "Utang Pajak", "Taxes payable", AccountKind.Liability, false),
        new(21020, "Simpanan Tanggung Renteng KSM", "Surety savings of groups", AccountKind.Liability, false),
        new(21031, "Dana Lingkungan", "Environment fund payable", AccountKind.Liability, false),
        new(21032, "Dana Sosial", "Social fund payable", AccountKind.Liability, false),
        new(21033, "Dana Lain Hasil RWT", "Other allocated funds payable", AccountKind.Liability, false),
        new(21034, "Dana LKM dan Pengawas", "Governance fund payable", AccountKind.Liability, false),
        new(21035, "Bonus UPK dari Laba", "Staff share of surplus payable", AccountKind.Liability, false),
        new(21040, "Titipan Angsuran KSM", "Instalments held", AccountKind.Liability, false),
        new(21050, "Penerimaan Belum Dikenal", "Unidentified receipts", AccountKind.Liability, false),
        new(31010, "Modal Awal Dana Bergulir", "Initial revolving capital", AccountKind.Equity, false),
        new(31020, "Modal PNPM (APBN)", "PNPM capital (national budget)", AccountKind.Equity, false),
        new(31021, "Modal APBD", "Regency budget capital", AccountKind.Equity, false),
        new(31030, "Pemupukan Modal", "Capital from surplus", AccountKind.Equity, false),
        new(31040, "Modal Hibah Lain", "Other donated capital", AccountKind.Equity, false),
        new(32010, "Laba Tahun Lalu", "Prior year result", AccountKind.Equity, false),
        new(32020, "Laba Tahun Berjalan", "Current year result", AccountKind.Equity, false),
        new(41010, "Jasa Pinjaman", "Loan service income", AccountKind.Income, false),
        new(41011, "Pendapatan Denda", "Late fees", AccountKind.Income, false),
        new(41012, "Pendapatan Administrasi", "Administration fees", AccountKind.Income, false),
        new(41020, "Pendapatan Non Operasional", "Non-operating income", AccountKind.Income, false),
        new(41021, "Bunga Bank", "Bank interest", AccountKind.Income, false),
        new(41022, "Laba Pelepasan Inventaris", "Gain on disposal", AccountKind.Income, false),
        new(41023, "Selisih Lebih Kas dan Bank", "Overages and rounding", AccountKind.Income, false),
        new(41030, "Penerimaan Kembali Pinjaman Hapus Buku", "Recovery of written-off loans", AccountKind.Income,
            false),
        new(41040, "Pemulihan Cadangan", "Release of reserve", AccountKind.Income, false),
        new(51010, "Insentif UPK", "Staff incentives", AccountKind.Expense, true),
        new(51020, "Biaya Rapat", "Meetings", AccountKind.Expense, true),
        new(51030, "ATK", "Stationery and copying", AccountKind.Expense, true),
        new(51040, "Transport", "Transport", AccountKind.Expense, true),
        new(51050, "Insentif KSM Tepat Bayar", "On-time reward to groups", AccountKind.Expense, true),
        new(51060, "Biaya Penyusutan", "Depreciation", AccountKind.Expense, true),
        new(51070, "Biaya Administrasi Bank", "Bank charges", AccountKind.Expense, true),
        new(51071, "Pajak Bunga Bank", "Tax on bank interest", AccountKind.Expense, true),
        new(51080, "Biaya Cadangan Risiko Pinjaman", "Loan loss expense", AccountKind.Expense, true),
        new(51090, "Biaya Lain-lain", "Other expense", AccountKind.Expense, true),
        new(51091, "Selisih Kurang Kas dan Bank", "Shortages and rounding", AccountKind.Expense, true),
        new(51092, "Rugi Pelepasan Inventaris", "Loss on disposal", AccountKind.Expense, true),
        new(51095, "Pajak Penghasilan", "Income tax", AccountKind.Expense, true),
    ];

    public static readonly Chart Standard = new([]);

    readonly Dictionary<int, Account> _accounts;

    public Chart(IEnumerable<Account> added) =>
        _accounts = Programme.Concat(added).ToDictionary(account => account.Code.Number);

    /// <summary>All accounts in the order of their codes.</summary>
    public IEnumerable<Account> All => _accounts.Values.OrderBy(account => account.Code);

    public Account? Find(AccountCode code) => _accounts.GetValueOrDefault(code.Number);

    public Account Get(AccountCode code) =>
        Find(code) ?? Must.Never<Account>($"account {code} is in the chart.");
}
