using Gulir.Server.Frame;

namespace Gulir.Server.Book;

/// <summary>Kinds of facts as a reader says them; every kind of the catalogue has its words.</summary>
public static class FactWords
{
    public static readonly IReadOnlyDictionary<string, (string Id, string En)> ByKind =
        new Dictionary<string, (string Id, string En)>
        {
            ["fund_founded"] = ("Dana bergulir dimulai", "Fund founded"),
            ["officer_appointed"] = ("Petugas diangkat", "Officer appointed"),
            ["officer_ended"] = ("Masa tugas berakhir", "Term of office ended"),
            ["setting_changed"] = ("Aturan dana diubah", "Setting changed"),
            ["account_added"] = ("Akun ditambah", "Account added"),
            ["product_set"] = ("Jenis pinjaman ditetapkan", "Loan product set"),
            ["group_formed"] = ("KSM dibentuk", "KSM formed"),
            ["group_prepared"] = ("Kesiapan KSM dicatat", "KSM prepared"),
            ["member_joined"] = ("Anggota masuk", "Member joined"),
            ["member_left"] = ("Anggota keluar", "Member left"),
            ["deposit_received"] = ("Simpanan atau titipan diterima", "Deposit received"),
            ["deposit_returned"] = ("Simpanan atau titipan dikembalikan", "Deposit returned"),
            ["deposit_reversed"] = ("Simpanan atau titipan dibatalkan", "Deposit reversed"),
            ["voucher_posted"] = ("Bukti dibukukan", "Voucher posted"),
            ["entry_reversed"] = ("Bukti dibatalkan", "Voucher reversed"),
            ["money_counted"] = ("Kas atau bank dihitung", "Money counted"),
            ["opening_balances"] = ("Saldo awal dibukukan", "Opening balances posted"),
            ["loan_applied"] = ("Pinjaman diajukan", "Loan applied for"),
            ["loan_examined"] = ("Pinjaman diperiksa", "Loan examined"),
            ["loan_decided"] = ("Pinjaman diputus", "Loan decided"),
            ["loan_disbursed"] = ("Pinjaman dicairkan", "Loan paid out"),
            ["disbursement_reversed"] = ("Pencairan dibatalkan", "Pay-out reversed"),
            ["loan_visited"] = ("Peminjam dikunjungi", "Borrowers visited"),
            ["loan_warned"] = ("Surat peringatan dikirim", "Warning letter sent"),
            ["surety_called"] = ("Panggilan tanggung renteng", "Group called to answer together"),
            ["payment_promised"] = ("Janji bayar dicatat", "Promise to pay noted"),
            ["instalment_received"] = ("Angsuran diterima", "Instalment received"),
            ["instalment_reversed"] = ("Angsuran dibatalkan", "Instalment reversed"),
            ["service_forgiven"] = ("Jasa tidak ditagih lagi", "Service not asked any more"),
            ["reserve_posted"] = ("Cadangan risiko dibukukan", "Reserve posted"),
            ["month_closed"] = ("Tutup buku bulanan", "Month closed"),
            ["slum_surveyed"] = ("Keadaan RT didata", "RT surveyed"),
            ["training_planned"] = ("Pelatihan direncanakan", "Training planned"),
            ["training_held"] = ("Pelatihan dilaksanakan", "Training held"),
            ["livelihood_noted"] = ("Penghidupan anggota dicatat", "Livelihood of a member noted"),
            ["check_accepted"] = ("Pemeriksaan diterima dengan alasan", "Check accepted with a reason"),
            ["month_reopened"] = ("Bulan dibuka kembali", "Month reopened"),
            ["photo_attached"] = ("Foto ditambahkan", "Photo attached"),
            ["person_corrected"] = ("Data orang diperbaiki", "Data of a person corrected"),
            ["related_listed"] = ("Pihak terkait didaftar", "Related party listed"),
            ["related_ended"] = ("Daftar pihak terkait berakhir", "Related party no longer listed"),
            ["disbursement_confirmed"] = ("Pencairan dikuatkan orang kedua", "Pay-out confirmed by a second human"),
            ["count_confirmed"] = ("Hitung kas dikuatkan orang kedua", "Count confirmed by a second human"),
            ["office_handed_over"] = ("Serah terima jabatan", "Office handed over"),
            ["year_closed"] = ("Tahun ditutup", "Year closed"),
            ["result_carried"] = ("Laba dipindahkan ke laba tahun lalu", "Result carried over"),
            ["year_reopened"] = ("Tahun dibuka kembali", "Year reopened"),
            ["surplus_shared"] = ("Laba dibagi oleh RWT", "Result shared by the RWT"),
            ["surplus_funded"] = ("Dana hasil RWT dipisahkan", "Shared result set apart"),
            ["surplus_turned"] = ("Dana dialihkan oleh RWT", "Line given another use by the RWT"),
            ["activity_proposed"] = ("Kegiatan diusulkan", "Activity proposed"),
            ["activity_decided"] = ("Kegiatan diputus", "Activity decided"),
            ["activity_paid"] = ("Kegiatan dibayar", "Activity paid"),
            ["activity_advanced"] = ("Uang muka kegiatan diberikan", "Activity advance given"),
            ["activity_accounted"] = ("Uang muka kegiatan dipertanggungjawabkan", "Activity advance accounted for"),
            ["activity_returned"] = ("Sisa uang muka kegiatan kembali", "Activity advance given back"),
            ["activity_money_reversed"] = ("Uang kegiatan dibatalkan", "Money of an activity reversed"),
            ["activity_supported"] = ("Swadaya kegiatan dicatat", "Gift to an activity noted"),
            ["activity_finished"] = ("Kegiatan selesai", "Activity finished"),
        };

    public static string Of(string kind, Language language) =>
        ByKind.TryGetValue(kind, out var words) ? language.Say(words.Id, words.En) : kind;
}
