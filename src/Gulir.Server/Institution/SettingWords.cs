using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Server.Loans;

namespace Gulir.Server.Institution;

/// <summary>Settings in plain words: what each is called, what it does, and how a value is read.</summary>
public static class SettingWords
{
    static readonly Dictionary<string, (string Id, string En, string WhyId, string WhyEn)> ByName = new()
    {
        ["minimum_members"] = ("Anggota paling sedikit", "Fewest members",
            "KSM dengan anggota lebih sedikit tidak dapat mengajukan pinjaman.",
            "A KSM with fewer members cannot apply for a loan."),
        ["women_percent"] = ("Bagian perempuan", "Share of women",
            "Di bawah bagian ini kartu KSM memberi peringatan; pinjaman tidak dihentikan.",
            "Below this share the card of the KSM warns; no loan is stopped."),
        ["saving_months"] = ("Bulan menabung", "Months of saving",
            "Sebelum pinjaman pertama KSM menabung bersama selama ini.",
            "Before its first loan a KSM saves together for so long."),
        ["ceilings"] = ("Batas pinjaman anggota", "Ceilings of a member",
            "Pinjaman ke-1, ke-2, dan seterusnya paling banyak sekian; yang terakhir berlaku seterusnya.",
            "A member's first, second and further loans are at most this; the last one goes on."),
        ["loans_before_referral"] = ("Pinjaman sebelum dirujuk", "Loans before referral",
            "Sesudah sekian pinjaman anggota dirujuk ke lembaga keuangan resmi.",
            "After so many loans a member is referred to a formal lender."),
        ["share_step"] = ("Kelipatan pinjaman anggota", "Step of a share",
            "Pinjaman tiap anggota ialah kelipatan jumlah ini.", "Each member's share is a multiple of this."),
        ["cash_step"] = ("Kelipatan uang tunai", "Step of cash",
            "Uang tunai dicatat dalam kelipatan ini, menurut uang kecil yang ada.",
            "Cash is recorded in multiples of this, as small money allows."),
        ["cash_warning"] = ("Batas kas di kotak", "Limit of the box",
            "Di atas jumlah ini pada akhir hari, uang sebaiknya disetor ke bank.",
            "Above this at the end of a day money should go to the bank."),
        ["cash_days"] = ("Hari kas di atas batas", "Days above the limit",
            "Lebih lama dari ini di atas batas, kas muncul di halaman Perlu dilihat.",
            "Above the limit for longer than this, the box appears under To look at."),
        ["unknown_days"] = ("Hari penerimaan belum dikenal", "Days of an unknown receipt",
            "Uang masuk bank yang lebih lama dari ini belum dikenal ditandai di daftarnya.",
            "Money in the bank that is unknown for longer than this is marked on its list."),
        ["advance_limit"] = ("Batas uang muka", "Limit of advances",
            "Uang muka yang dipegang satu orang bersama-sama paling banyak sekian; 0: tanpa batas.",
            "What one person has out together is at most this; 0: no limit."),
        ["advance_days"] = ("Hari uang muka", "Days of an advance",
            "Selama ada uang muka yang lebih lama dari ini, orang itu tidak mendapat uang muka lagi; 0: tanpa batas.",
            "While an advance is older than this, that person gets no other one; 0: no limit."),
        ["round_cost"] = ("Biaya bulat yang dilihat", "Round cost to look at",
            "Biaya sebesar ini atau lebih, kelipatan 100.000, muncul di halaman Perlu dilihat; 0: tidak ada.",
            "A cost of this or more that is a multiple of 100.000 appears under To look at; 0: none."),
        ["late_days"] = ("Terlambat dicatat", "Late booking",
            "Tanggal bayar paling lama sekian hari sebelum tanggal buku, dengan alasan.",
            "The paid date lies at most so many days before the book date, with a reason."),
        ["payment_order"] = ("Urutan pembayaran", "Order of payment",
            "Yang dibayar lebih dahulu bila uang tidak cukup untuk semua.",
            "What is paid first when the money is not enough for all."),
        ["early_settlement"] = ("Jasa pada pelunasan awal", "Service when settled early",
            "Jasa yang ditagih bila pinjaman dilunasi sebelum waktunya; tercetak di perjanjian.",
            "The service that is asked when a loan is settled early; printed in the agreement."),
        ["arrears_age"] = ("Tunggakan yang dihitung", "Arrears that count",
            "Mulai umur sekian bulan tunggakan masuk LAR, PAR dan RR.",
            "From so many months on arrears count in LAR, PAR and RR."),
        ["warning_months"] = ("Surat peringatan", "Warning letters",
            "Bulan tunggakan saat surat ke-1, ke-2, ke-3 dikirim.",
            "Months of arrears from which letter 1, 2, 3 is due."),
        ["recovery_account"] = ("Akun penerimaan kembali", "Account of recoveries",
            "Uang dari pinjaman hapus buku masuk pendapatan 41030 atau cadangan 12010.",
            "Money from written-off loans goes to income 41030 or to the reserve 12010."),
        ["surety_percent"] = ("Simpanan tanggung renteng dari pokok", "Surety savings, part of the principal",
            "Tiap anggota menyimpan sekian persen dari pokoknya; 0: tidak ada. Tidak dipotong dari pencairan.",
            "Each member saves this part of her principal; 0: none. It is never netted from the pay-out."),
        ["surety_per_instalment"] = ("Simpanan tanggung renteng tiap angsuran", "Surety savings, each instalment",
            "Tiap anggota menyimpan sekian rupiah pada tiap jatuh tempo; 0: tidak ada.",
            "Each member saves this amount at every due date; 0: none."),
        ["death_stops_service"] = ("Jasa berhenti bila meninggal", "Service stops at a death",
            "Jasa peminjam yang meninggal berhenti sejak tanggal itu.",
            "The service of a borrower who died stops from that day."),
        ["close_cash_count"] = ("Kas belum dihitung saat tutup buku", "Box not counted at the close",
            "Menahan tutup buku (block) atau hanya mengingatkan (warn).",
            "Stops the close (block) or only warns (warn)."),
        ["close_bank_reconciled"] = ("Bank belum dicocokkan saat tutup buku", "Bank not reconciled at the close",
            "Menahan tutup buku (block) atau hanya mengingatkan (warn).",
            "Stops the close (block) or only warns (warn)."),
        ["close_advances"] = ("Uang muka tidak cocok saat tutup buku", "Advances that do not tie at the close",
            "Menahan tutup buku (block) atau hanya mengingatkan (warn).",
            "Stops the close (block) or only warns (warn)."),
        ["collectability"] = ("Tabel kolektibilitas", "Collectability scheme",
            "Kelas pinjaman menurut umur tunggakan, dan cadangan tiap kelas.",
            "Classes of loans by the age of their arrears, and the reserve of each."),
        ["floor_past_due"] = ("Kelas paling ringan sesudah jatuh tempo akhir", "Floor past the final due date",
            "Sesudah jatuh tempo terakhir paling ringan Kurang Lancar; lewat 3 bulan Macet.",
            "Past the last due date at least Kurang Lancar; after 3 months Macet."),
        ["roi_modal"] = ("Modal untuk ROI", "Capital for ROI",
            "Modal yang menjadi pembagi ROI: semua akun 310xx, atau modal yang diterima saja.",
            "The capital that ROI divides by: all accounts 310xx, or only what was received."),
        ["public_page"] = ("Halaman umum desa", "Public page of the village",
            "Angka, kegiatan dan kabar yang dapat dibaca siapa saja tanpa masuk; tanpa data pribadi.",
            "Figures, activities and news that anybody may read without a sign-in; no personal data."),
        ["grade_lar"] = ("Nilai LAR", "Grades of LAR", "Memuaskan di bawah angka pertama, minimum sampai angka kedua.",
            "Satisfactory below the first figure, minimum up to the second."),
        ["grade_par"] = ("Nilai PAR", "Grades of PAR", "Memuaskan di bawah angka pertama, minimum sampai angka kedua.",
            "Satisfactory below the first figure, minimum up to the second."),
        ["grade_ccr"] = ("Nilai CCr", "Grades of CCr", "Memuaskan di atas angka pertama, minimum mulai angka kedua.",
            "Satisfactory above the first figure, minimum from the second."),
        ["grade_roi"] = ("Nilai ROI", "Grades of ROI", "Memuaskan di atas angka pertama, minimum mulai angka kedua.",
            "Satisfactory above the first figure, minimum from the second."),
        ["slum_limits"] = ("Batas nilai kumuh", "Limits of the slum scores",
            "Persen yang menentukan nilai 0, 1, 3 atau 5 tiap kriteria kumuh.",
            "The per cent that give each slum criterion its score of 0, 1, 3 or 5."),
        ["slum_classes"] = ("Batas kelas kumuh", "Limits of the slum classes",
            "Jumlah nilai enam belas kriteria yang memulai tiap kelas kumuh.",
            "The sum of the sixteen criteria from which each slum class begins."),
        ["surplus_plan"] = ("Rencana pembagian laba", "Plan for sharing the result",
            "Bagian tiap peruntukan bila RWT tidak memutuskan lain; jumlahnya 100%.",
            "The part of each use when the RWT does not decide otherwise; together 100%."),
        ["surplus_rounding"] = ("Pembulatan bagian laba", "Rounding of shared parts",
            "Tiap bagian dibulatkan ke bawah ke kelipatan ini; sisanya menjadi modal.",
            "Each part is rounded down to a multiple of this; the remainder goes to capital."),
        ["correction_percent"] = ("Koreksi laba tahun lalu", "Correction of an earlier year",
            "Koreksi di atas persen ini dari laba tahun itu masuk Laba Tahun Lalu (32010), bukan tahun ini.",
            "A correction above this per cent of that year's result goes to 32010, not to this year."),
        ["equipment_months"] = ("Umur inventaris", "Life of equipment",
            "Dipakai bila umur barang tidak diisi. Barang lama tetap menurut umurnya sendiri.",
            "Taken when no life is given for a thing. What was bought before keeps its own."),
        ["depreciation_from"] = ("Penyusutan dimulai", "Depreciation begins",
            "Bulan pertama yang menanggung penyusutan sebuah barang.",
            "The first month that bears depreciation of a thing."),
        ["grade_rr"] = ("Nilai RR", "Grades of RR", "Memuaskan di atas angka pertama, minimum mulai angka kedua.",
            "Satisfactory above the first figure, minimum from the second."),
    };

    static readonly Dictionary<string, (string Id, string En)> ByChoice = new()
    {
        ["on"] = ("dipakai", "on"),
        ["off"] = ("tidak dipakai", "off"),
        ["without_photos"] = ("dipakai, tanpa foto", "on, without photos"),
        ["310xx"] = ("semua modal 310xx", "all capital 310xx"),
        ["received"] = ("modal yang diterima", "capital received"),
        ["bought"] = ("pada bulan pembelian", "in the month of the purchase"),
        ["next"] = ("pada bulan berikutnya", "in the month after it"),
        ["five_class"] = ("lima kelas: 0, 1-3, 4-6, 7-9, di atas 9 bulan", "five classes: 0, 1-3, 4-6, 7-9, over 9"),
        ["pnpm_five"] = ("lima kelas PNPM", "five classes of PNPM"),
        ["three_class_3_5"] = ("tiga kelas, batas 3 dan 5 bulan", "three classes at 3 and 5 months"),
        ["three_class_6_12"] = ("tiga kelas, batas 6 dan 12 bulan", "three classes at 6 and 12 months"),
        ["three_class_3_9"] = ("tiga kelas, batas 3 dan 9 bulan", "three classes at 3 and 9 months"),
        ["bank_days_150"] = ("lima kelas bank, batas 90, 120, 150 hari", "five classes of banks at 90, 120, 150 days"),
        ["bank_days_180"] = ("lima kelas bank, batas 90, 120, 180 hari", "five classes of banks at 90, 120, 180 days"),
    };

    /// <summary>A choice as people say it, for a page that shows it beside a setting's date.</summary>
    public static string Choice(string value, Language language) =>
        ByChoice.TryGetValue(value, out var word) ? language.Say(word.Id, word.En) : value;

    /// <summary>Settings that have words; a test holds this against the settings there are.</summary>
    public static IEnumerable<string> Known => ByName.Keys;

    public static string Title(string name, Language language) =>
        ByName.TryGetValue(name, out var words) ? language.Say(words.Id, words.En) : name;

    public static string Why(string name, Language language) =>
        ByName.TryGetValue(name, out var words) ? language.Say(words.WhyId, words.WhyEn) : "";

    /// <summary>A value as people say it: <c>7 hari</c>, <c>Rp 1.000.000</c>, <c>lima kelas …</c>.</summary>
    public static string Value(Setting setting, string value, Language language) => setting.Form switch
    {
        SettingForm.Amounts => string.Join(", ", value.Split(',').Select(Rupiah)),
        SettingForm.Limits => string.Join(language.Say(" dan ", " and "), value.Split(',').Select(part => part + "%")),
        SettingForm.Choice when setting.Name == "early_settlement" => TermWords.Settlement(value, language),
        SettingForm.Choice => Choice(value, language),
        SettingForm.Shares => string.Join(", ", value.Split(',').Select(part => part.Split(':'))
            .Select(part => $"{Surplus.SurplusWordings.Of(part[0], language)} {part[1].Replace('.', ',')}%")),
        SettingForm.Order => TermWords.Order(value, language),
        _ => setting.Wanted switch
        {
            "amount" => Rupiah(value),
            "days" => language.Say($"{value} hari", $"{value} days"),
            "months" => language.Say($"{value} bulan", $"{value} months"),
            "per cent" => value + "%",
            "number of people" => language.Say($"{value} orang", $"{value} people"),
            "number of loans" => language.Say($"{value} kali", $"{value} loans"),
            _ => value,
        },
    };

    static string Rupiah(string units) => long.TryParse(units, out var amount) ? $"Rp {new Money(amount)}" : units;
}
