using Gulir.Ledger;
using Gulir.Server.Frame;

namespace Gulir.Server.Ledger;

/// <summary>What a voucher is for, and which paper it is, in words.</summary>
public static class VoucherWords
{
    static readonly Dictionary<string, (string Id, string En)> Purposes = new()
    {
        ["instalment"] = ("Angsuran pinjaman", "Loan instalment"),
        ["disbursement"] = ("Pencairan pinjaman", "Loan paid out"),
        ["surety_saving"] = ("Simpanan tanggung renteng", "Surety savings"),
        ["held_instalment"] = ("Titipan angsuran", "Held instalment"),
        ["reversal"] = ("Pembatalan (jurnal balik)", "Reversal"),
        ["opening"] = ("Saldo awal", "Opening balances"),
        ["reserve"] = ("Cadangan risiko pinjaman", "Loan loss reserve"),
        ["operating_cost"] = ("Biaya operasional", "Operating cost"),
        ["cost_accrued"] = ("Biaya belum dibayar", "Cost accrued"),
        ["cost_paid"] = ("Pembayaran utang biaya", "Accrued cost paid"),
        ["tax_paid"] = ("Pembayaran pajak", "Tax paid"),
        ["capital_received"] = ("Penerimaan modal", "Capital received"),
        ["capital_returned"] = ("Pengembalian modal", "Capital returned"),
        ["transfer"] = ("Pemindahan kas dan bank", "Transfer between cash and bank"),
        ["bank_interest"] = ("Bunga bank", "Bank interest"),
        ["bank_charge"] = ("Biaya administrasi bank", "Bank charge"),
        ["other_income"] = ("Pendapatan lain", "Other income"),
        ["unknown_receipt"] = ("Penerimaan belum dikenal", "Receipt not yet identified"),
        ["cash_short"] = ("Selisih kurang kas", "Cash short"),
        ["cash_short_repaid"] = ("Selisih kurang diganti", "Cash shortage repaid"),
        ["cash_short_borne"] = ("Selisih kurang ditanggung UPK", "Cash shortage borne"),
        ["cash_over"] = ("Selisih lebih kas", "Cash over"),
        ["cash_over_returned"] = ("Selisih lebih dikembalikan", "Cash overage returned"),
        ["cash_over_income"] = ("Selisih lebih menjadi pendapatan", "Cash overage taken as income"),
        ["advance_given"] = ("Uang muka diberikan", "Advance given"),
        ["advance_settled"] = ("Uang muka dipertanggungjawabkan", "Advance settled"),
        ["debt_received"] = ("Penerimaan utang", "Debt received"),
        ["debt_repaid"] = ("Pembayaran utang", "Debt repaid"),
        ["equipment_bought"] = ("Pembelian inventaris", "Equipment bought"),
        ["equipment_given"] = ("Hibah inventaris", "Equipment given"),
        ["depreciation"] = ("Penyusutan", "Depreciation"),
    };

    public static string Purpose(string code, Language language) =>
        Purposes.TryGetValue(code, out var words) ? language.Say(words.Id, words.En) : code;

    public static string Kind(VoucherKind kind, Language language) => kind switch
    {
        VoucherKind.Bkm => language.Say("Bukti kas masuk", "Voucher of money in"),
        VoucherKind.Bkk => language.Say("Bukti kas keluar", "Voucher of money out"),
        _ => language.Say("Bukti pemindahbukuan", "Transfer voucher"),
    };

    public static string Name(Account account, Language language) => language.Say(account.NameId, account.NameEn);
}
