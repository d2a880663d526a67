namespace Gulir.Reporting;

/// <summary>What an entry was for, in words a book-keeper would write beside it.</summary>
public static class EntryWords
{
    static readonly Dictionary<string, (string Id, string En)> ByPurpose = new()
    {
        ["opening"] = ("Saldo awal", "Opening balances"),
        ["disbursement"] = ("Pencairan pinjaman", "Loan paid out to"),
        ["instalment"] = ("Angsuran", "Instalment of"),
        ["surety_saving"] = ("Simpanan tanggung renteng", "Surety savings of"),
        ["held_instalment"] = ("Titipan angsuran", "Instalment held for"),
        ["reversal"] = ("Pembatalan", "Reversal"),
        ["write_off"] = ("Hapus buku pinjaman", "Loan written off of"),
        ["recovery"] = ("Penerimaan kembali pinjaman hapus buku", "Recovery of the written-off loan of"),
        ["surety_used"] = ("Simpanan tanggung renteng dipakai", "Surety savings used by"),
        ["death_paid"] = ("Pinjaman almarhum dibayar dana sosial", "Share of one who died, paid by the social fund"),
        ["share_taken_over"] = ("Pengambilalihan pinjaman anggota", "Share taken over"),
        ["reschedule"] = ("Jadwal ulang pinjaman", "Loan rescheduled of"),
        ["reserve"] = ("Cadangan risiko pinjaman", "Loan loss reserve"),
        ["operating_cost"] = ("Biaya operasional", "Operating cost"),
        ["cost_accrued"] = ("Biaya yang masih harus dibayar", "Cost accrued"),
        ["cost_paid"] = ("Pembayaran utang biaya", "Accrued cost paid"),
        ["tax_paid"] = ("Setoran pajak", "Tax paid"),
        ["capital_received"] = ("Modal diterima", "Capital received"),
        ["capital_returned"] = ("Modal dikembalikan", "Capital returned"),
        ["transfer"] = ("Pemindahan kas dan bank", "Transfer between cash and bank"),
        ["bank_interest"] = ("Bunga bank", "Bank interest"),
        ["bank_charge"] = ("Biaya administrasi bank", "Bank charge"),
        ["interest_tax"] = ("Pajak bunga bank", "Tax on bank interest"),
        ["bank_rounding_over"] = ("Pembulatan sen bank", "Rounding of the bank's sen"),
        ["bank_rounding_short"] = ("Pembulatan sen bank", "Rounding of the bank's sen"),
        ["other_income"] = ("Pendapatan lain", "Other income"),
        ["unknown_receipt"] = ("Penerimaan belum dikenal", "Unidentified receipt"),
        ["unknown_recognised"] = ("Penerimaan dikenali", "Receipt recognised"),
        ["unknown_returned"] = ("Penerimaan dikembalikan", "Receipt returned"),
        ["cash_short"] = ("Kas kurang", "Cash short"),
        ["cash_short_repaid"] = ("Kas kurang diganti", "Cash shortage repaid"),
        ["cash_short_borne"] = ("Kas kurang ditanggung UPK", "Cash shortage borne by the fund"),
        ["cash_over"] = ("Kas lebih", "Cash over"),
        ["cash_over_returned"] = ("Kas lebih dikembalikan", "Cash overage returned"),
        ["cash_over_income"] = ("Kas lebih menjadi pendapatan", "Cash overage taken as income"),
        ["advance_given"] = ("Uang muka", "Advance"),
        ["advance_settled"] = ("Pertanggungjawaban uang muka", "Advance settled"),
        ["debt_received"] = ("Utang diterima", "Debt received"),
        ["debt_repaid"] = ("Utang dibayar", "Debt repaid"),
        ["equipment_bought"] = ("Pembelian inventaris", "Equipment bought"),
        ["equipment_given"] = ("Hibah inventaris", "Equipment given"),
        ["equipment_sold"] = ("Penjualan inventaris", "Equipment sold"),
        ["equipment_scrapped"] = ("Penghapusan inventaris", "Equipment scrapped"),
        ["year_closed"] = ("Tutup tahun", "Year closed"),
        ["result_carried"] = ("Laba tahun berjalan menjadi laba tahun lalu", "Result carried to last year's"),
        ["surplus_shared"] = ("Pembagian laba oleh RWT", "Surplus shared by the RWT"),
        ["surplus_funded"] = ("Dana hasil RWT dipisahkan", "Shared surplus set apart"),
        ["surplus_turned"] = ("Pengalihan dana oleh RWT", "Fund given another use by the RWT"),
        ["activity_paid"] = ("Pembayaran kegiatan", "Activity paid"),
        ["activity_advanced"] = ("Uang muka kegiatan", "Activity advance"),
        ["activity_accounted"] = ("Pertanggungjawaban uang muka kegiatan", "Activity advance accounted for"),
        ["activity_returned"] = ("Sisa uang muka kegiatan kembali", "Activity advance given back"),
        ["depreciation"] = ("Penyusutan", "Depreciation"),
    };

    /// <summary>Purposes that have words; a test holds this against the journal.</summary>
    public static IEnumerable<string> Known => ByPurpose.Keys;

    /// <summary>The typed text when there is one; else the purpose, with the group it was for.</summary>
    public static string Tell(string purpose, string group, string note, bool english)
    {
        if (note.Length > 0 && group.Length == 0) return note;
        var words = ByPurpose.TryGetValue(purpose, out var known) ? (english ? known.En : known.Id) : purpose;
        var of = group.Length > 0 ? $"{words} KSM {group}" : words;
        return note.Length > 0 ? $"{of}: {note}" : of;
    }
}
