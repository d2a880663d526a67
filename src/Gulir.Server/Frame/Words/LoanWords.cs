namespace Gulir.Server.Frame.Words;

/// <summary>What is refused about a loan, from application to settling, in words.</summary>
static class LoanWords
{
    public static readonly Dictionary<string, (string Id, string En)> All = new()
    {
        ["product_unknown"] = (
            "Jenis pinjaman \"{product}\" tidak ada pada tanggal itu. Pilih jenis pinjaman dari daftar.",
            "There is no loan product \"{product}\" on that day. Choose one from the list."),
        ["count_outside_product"] = (
            "{count} kali angsuran tidak sesuai; jenis pinjaman ini {min} sampai {max} kali. Ganti jumlah angsurannya.",
            "{count} instalments do not fit; this product has {min} to {max}. Change the number of instalments."),
        ["loan_unknown"] = (
            "Pinjaman nomor {loan} tidak ada. Periksa nomornya di daftar pinjaman.",
            "There is no loan number {loan}. Look the number up in the list of loans."),
        ["nobody_borrows"] = (
            "Tidak ada anggota yang meminjam. Tulis paling sedikit satu anggota dengan jumlahnya.",
            "Nobody borrows. Enter at least one member with an amount."),
        ["share_step"] = (
            "Pinjaman anggota {amount} bukan kelipatan {step}. Bulatkan jumlahnya.",
            "A member's share of {amount} is not a multiple of {step}. Round the amount."),
        ["above_ceiling"] = (
            "Anggota nomor {person} meminta {amount}, batasnya {ceiling}. Kurangi, atau tulis alasan persetujuan LKM.",
            "Member number {person} asks {amount}; the ceiling is {ceiling}. Ask for less, or give the LKM's reason."),
        ["referral_missing"] = (
            "Anggota nomor {person} sudah {loans} kali meminjam. Tulis ke lembaga keuangan mana ia dirujuk.",
            "Member number {person} has had {loans} loans. Enter to which formal lender she was referred."),
        ["group_in_arrears"] = (
            "KSM nomor {group} masih punya tunggakan pada pinjaman nomor {loan}. Lunasi tunggakannya dahulu.",
            "KSM number {group} is in arrears on loan number {loan}. The arrears must be paid first."),
        ["member_in_arrears"] = (
            "Anggota nomor {person} masih punya tunggakan pada pinjaman nomor {loan}. Lunasi tunggakannya dahulu.",
            "Member number {person} is in arrears on loan number {loan}. The arrears must be paid first."),
        ["gate_skipped"] = (
            "Tahap {missing} belum selesai. Selesaikan tahap itu dahulu.",
            "The {missing} is not done yet. Do it first."),
        ["gate_passed"] = (
            "Tahap {gate} untuk pinjaman ini sudah lewat. Lihat tahap berikutnya di halaman pinjaman.",
            "The {gate} of this loan is over. See the next step on the page of the loan."),
        ["gate_date"] = (
            "Tanggal {date} tidak sesuai urutan; batasnya {earliest}. Periksa kedua tanggal itu.",
            "The date {date} is out of order; the limit is {earliest}. Check both dates."),
        ["member_not_in_loan"] = (
            "Orang nomor {person} tidak ikut pinjaman nomor {loan}. Pilih peminjam dalam pinjaman itu.",
            "Person number {person} has no share in loan number {loan}. Choose a borrower of that loan."),
        ["member_not_examined"] = (
            "Anggota nomor {person} belum diperiksa. Tulis hasil pemeriksaan untuk setiap anggota.",
            "Member number {person} has not been examined. Enter the findings for every member."),
        ["member_twice_in_loan"] = (
            "Anggota nomor {person} tertulis dua kali dalam pinjaman ini. Hapus salah satunya.",
            "Member number {person} is in this loan twice. Remove one of the two."),
        ["above_requested"] = (
            "Jumlah {amount} untuk anggota nomor {person} melebihi permintaannya {requested}. Kurangi jumlahnya.",
            "{amount} for member number {person} is more than she asked for ({requested}). Lower the amount."),
        ["same_human_twice"] = (
            "Orang ini sudah menandatangani putusan ini. Minta tanda tangan orang lain.",
            "This person has already signed this decision. Another person must sign."),
        ["role_does_not_decide"] = (
            "Jabatan {role} tidak ikut memutus pinjaman. Minta manajer UPK dan LKM memutusnya.",
            "A {role} does not decide on loans. Ask the manager of the UPK and the LKM."),
        ["signer_is_related"] = (
            "Anda terkait dengan salah satu peminjam, jadi tidak ikut memutus. Minta pengurus lain menandatangani.",
            "You are related to one of the borrowers and do not sign. Ask another officer to sign."),
        ["confirmation_missing"] = (
            "Jabatan Anda rangkap: pencairan pinjaman nomor {loan} perlu dikuatkan orang kedua. Minta pengurus LKM, "
            + "Pengawas, atau petugas lain menguatkan dahulu dari nama penggunanya sendiri.",
            "Your offices are doubled: the pay-out of loan number {loan} needs a second human. Ask the LKM, the "
            + "Pengawas or another officer to confirm it first from their own sign-in."),
        ["signature_of_role_missing"] = (
            "Putusan memerlukan tanda tangan manajer UPK dan LKM. Minta tanda tangan pihak yang belum ada.",
            "A decision needs the manager of the UPK and someone of the LKM. Ask the side that has not signed."),
        ["decision_differs"] = (
            "Jumlah anggota nomor {person} berbeda: {first} lalu {second}. Sepakati satu jumlah dahulu.",
            "The amounts of member number {person} differ: {first}, then {second}. Agree on one amount first."),
        ["loan_refused"] = (
            "Pinjaman nomor {loan} sudah ditolak. Buat pengajuan baru bila perlu.",
            "Loan number {loan} was refused. Make a new application if it is needed."),
        ["loan_not_disbursed"] = (
            "Pinjaman nomor {loan} belum dicairkan. Cairkan dahulu.",
            "Loan number {loan} is not paid out. Pay it out first."),
        ["loan_settled"] = (
            "Pinjaman nomor {loan} sudah lunas. Periksa nomor pinjamannya; uang lebih dapat dicatat sebagai titipan.",
            "Loan number {loan} is settled. Check the number; money beyond it can be held as titipan."),
        ["exceeds_owed"] = (
            "Uang {amount} melebihi sisa utang {owed}. Terima {owed}, dan catat sisanya sebagai titipan.",
            "{amount} is more than the {owed} that is owed. Receive {owed} and hold the rest as titipan."),
        ["settle_amount_differs"] = (
            "Untuk melunasi diperlukan tepat {settles}, bukan {amount}. Ubah jumlahnya menjadi {settles}.",
            "Settling takes exactly {settles}, not {amount}. Change the amount to {settles}."),
        ["paid_before_disbursed"] = (
            "Tanggal bayar {paid} sebelum pencairan {disbursed}. Periksa tanggalnya.",
            "The paid date {paid} is before the pay-out of {disbursed}. Check the date."),
        ["share_unknown"] = (
            "Pinjaman anggota urutan {share} tidak ada dalam pinjaman nomor {loan}. Periksa nomor urutnya.",
            "There is no share {share} in loan number {loan}. Check the number of the share."),
        ["share_twice"] = (
            "Pinjaman anggota urutan {share} tertulis dua kali. Gabungkan menjadi satu baris.",
            "Share {share} is written twice. Put both into one line."),
        ["share_exceeds_owed"] = (
            "Uang {amount} untuk pinjaman anggota urutan {share} melebihi sisa utangnya {owed}. Kurangi jumlahnya.",
            "{amount} for share {share} is more than the {owed} it owes. Lower the amount."),
        ["shares_do_not_add"] = (
            "Uang yang diterima {amount}, tetapi pembagian ke anggota berjumlah {shares}. Samakan keduanya.",
            "The money received is {amount}, but the shares add to {shares}. Make them equal."),
        ["claim_on_oneself"] = (
            "Anggota nomor {person} tidak dapat menanggung dirinya sendiri. Tulis anggota yang membayarkan.",
            "Member number {person} cannot pay as surety for herself. Enter the member who paid for her."),
        ["claim_too_large"] = (
            "Tanggungan {amount} melebihi pembayaran {paid} untuk pinjaman anggota urutan {share}. Kurangi jumlahnya.",
            "A claim of {amount} is more than the {paid} paid on share {share}. Lower the amount."),
        ["no_arrears"] = (
            "Pinjaman nomor {loan} tidak punya tunggakan pada {date}. Tidak ada yang perlu diperingatkan.",
            "Loan number {loan} has no arrears on {date}. There is nothing to warn of."),
        ["no_letter_after_death"] = (
            "Peminjam pada pinjaman nomor {loan} meninggal dunia. Surat peringatan tidak dikirim kepada ahli waris.",
            "A borrower of loan number {loan} has died. No warning letter is sent to her heirs."),
        ["warnings_all_sent"] = (
            "Ketiga surat peringatan pinjaman nomor {loan} sudah dikirim. Langkah berikutnya diputuskan LKM.",
            "All three letters of loan number {loan} have been sent. The next step is the LKM's to decide."),
        ["warning_out_of_order"] = (
            "Surat ke-{letter} belum atau sudah lewat gilirannya. Berikutnya surat ke-{next}.",
            "Letter {letter} is not the next one. The next is letter {next}."),
        ["warning_too_early"] = (
            "Surat ke-{letter} dikirim mulai bulan tunggakan ke-{months}; pinjaman ini bulan ke-{age}. Tunggu dulu.",
            "Letter {letter} is due from month {months} of arrears; this loan is in month {age}. Wait."),
        ["warning_missing"] = (
            "Surat peringatan ke-{letter} belum dikirim. Kirim surat itu dahulu.",
            "Warning letter {letter} has not been sent. Send it first."),
        ["promise_in_past"] = (
            "Janji bayar {by} lebih awal dari hari dicatat, {date}. Periksa tanggal janjinya.",
            "The promised day {by} is before {date}, when it was made. Check the promised day."),
        ["loan_written_off"] = (
            "Pinjaman nomor {loan} sudah dihapusbukukan. Catat uangnya sebagai penerimaan kembali.",
            "Loan number {loan} was written off. Record the money as a recovery."),
        ["loan_rescheduled"] = (
            "Pinjaman nomor {loan} sudah dijadwal ulang. Pakai pinjaman barunya.",
            "Loan number {loan} was rescheduled. Use its new loan."),
        ["present_more_than_members"] = (
            "Hadir {present} orang dari {members} anggota LKM tidak mungkin. Periksa kedua angka itu.",
            "{present} present of {members} members of the LKM cannot be. Check both numbers."),
        ["trouble_not_signed"] = (
            "Baru ada {found} dari {wanted} tanda tangan. Manajer UPK dan LKM menandatangani dahulu.",
            "Only {found} of {wanted} signatures are there. The manager of the UPK and the LKM must sign first."),
        ["write_off_not_ready"] = (
            "Belum dapat dihapusbukukan. Syarat yang belum terpenuhi: {missing}.",
            "It cannot be written off yet. Not met: {missing}."),
        ["already_rescheduled"] = (
            "Pinjaman nomor {loan} sudah pernah dijadwal ulang; hanya boleh sekali. Pilih jalan keluar yang lain.",
            "Loan number {loan} has been rescheduled before, and it is done only once. Choose another way."),
        ["not_written_off"] = (
            "Pinjaman nomor {loan} tidak ada di daftar hapus buku. Catat uangnya sebagai angsuran.",
            "Loan number {loan} is not on the list of written-off loans. Record the money as an instalment."),
        ["recovery_exceeds_list"] = (
            "Uang {amount} melebihi yang masih tercatat di daftar hapus buku, {listed}. Kurangi jumlahnya.",
            "{amount} is more than the {listed} that is still listed. Lower the amount."),
        ["loan_has_recoveries"] = (
            "Pinjaman nomor {loan} sudah ada penerimaan kembalinya. Batalkan dahulu semua penerimaan itu.",
            "Loan number {loan} has recoveries on it. Reverse all of them first."),
        ["group_written_off"] = (
            "KSM nomor {group} masih punya pinjaman hapus buku {listed}. Kembalikan dahulu, atau tunggu putusan RWT.",
            "KSM number {group} still owes {listed} that was written off. It is recovered first, or the RWT decides."),
        ["surety_not_ready"] = (
            "Simpanan tanggung renteng belum dapat dipakai. Syarat yang belum terpenuhi: {missing}.",
            "The surety savings cannot be used yet. Not met: {missing}."),
        ["surety_above_arrears"] = (
            "Simpanan hanya membayar tunggakan, {arrears}; {amount} terlalu banyak. Kurangi jumlahnya.",
            "Savings pay arrears only, {arrears}; {amount} is too much. Lower the amount."),
        ["holder_alive"] = (
            "Peminjam urutan {share} pada pinjaman nomor {loan} tidak tercatat meninggal. Catat dahulu, atau pilih "
            + "jalan lain.",
            "The borrower of share {share} of loan number {loan} is not noted to have died. Note it first, or choose "
            + "another way."),
        ["heirs_go_on_already"] = (
            "Ahli waris urutan {share} pada pinjaman nomor {loan} sudah tercatat meneruskan. Terima angsurannya.",
            "Heirs already go on with share {share} of loan number {loan}. Receive their instalments."),
        ["waiver_above_due"] = (
            "Keringanan {amount} melebihi jasa yang sudah jatuh tempo dan belum dibayar, {due}. Kurangi jumlahnya.",
            "A waiver of {amount} is more than the service that is due and unpaid, {due}. Lower the amount."),
        ["claim_unknown"] = (
            "Orang nomor {payer} tidak punya tagihan atas urutan {share} pada pinjaman nomor {loan}. Periksa nomornya.",
            "Person number {payer} has no claim on share {share} of loan number {loan}. Check the numbers."),
        ["claim_settled_above"] = (
            "Jumlah {amount} melebihi tagihannya, {open}. Kurangi jumlahnya.",
            "{amount} is more than the claim, {open}. Lower the amount."),
        ["claims_are_settled"] = (
            "Tagihan antaranggota pada pinjaman nomor {loan} sudah dilunasi. Batalkan dahulu catatan lunasnya.",
            "Claims between members on loan number {loan} are settled already. Take that note back first."),
        ["later_act_stands"] = (
            "Sesudah itu, pada pinjaman nomor {loan}: {what}. Batalkan dahulu yang itu (riwayat buku nomor {fact}), "
            + "baru yang ini.",
            "Since then, on loan number {loan}: {what}. Take that back first (number {fact} of the book's history), "
            + "then this one."),
        ["claim_of_two"] = (
            "Orang nomor {payer} punya dua tagihan atas urutan {share} pada pinjaman nomor {loan}, karena pinjaman itu "
            + "diambil alih. Sebutkan siapa yang berutang (person).",
            "Person number {payer} has two claims on share {share} of loan number {loan}, for it was taken over. Name "
            + "who owes it (person)."),
        ["taken_over_by_holder"] = (
            "Orang nomor {person} sudah menanggung pinjaman itu. Pilih anggota lain.",
            "Person number {person} already owes that share. Choose another member."),
        ["death_noted"] = (
            "Orang nomor {person} sudah tercatat meninggal pada {died}. Periksa nomornya.",
            "Person number {person} is already noted to have died on {died}. Check the number."),
        ["group_not_written_off"] = (
            "KSM nomor {group} tidak punya pinjaman hapus buku. Tidak ada yang perlu diputuskan.",
            "KSM number {group} has no written-off loan. There is nothing to decide."),
        ["loan_has_payments"] = (
            "Pinjaman nomor {loan} sudah pernah diangsur. Batalkan dahulu semua angsurannya.",
            "Loan number {loan} has payments on it. Reverse all of them first."),
        ["opening_not_first"] = (
            "Saldo awal hanya dapat dicatat sebelum jurnal lain. Buku ini sudah berisi jurnal; pakai jurnal biasa.",
            "Opening balances come before any other entry. This book already has entries; use a voucher instead."),
        ["opening_not_month_end"] = (
            "Saldo awal harus per akhir bulan; {date} bukan akhir bulan. Pilih hari terakhir bulan itu.",
            "Opening balances stand at a month's end; {date} is not one. Choose the last day of the month."),
        ["opening_does_not_tie"] = (
            "Saldo akun {account} adalah {ledger}, tetapi rinciannya {detail}. Samakan saldo dengan rinciannya.",
            "Account {account} stands at {ledger}, but what is behind it adds to {detail}. Make them equal."),
        ["opening_share_overpaid"] = (
            "Angsuran orang nomor {person} kurang dari nol atau melebihi pinjamannya. Periksa pokok dan jasanya.",
            "What person number {person} has paid is below zero or above her share. Check principal and service."),
        ["tendered_less"] = (
            "Uang yang diterima {tendered} kurang dari jumlah {amount}. Hitung lagi uangnya, atau kurangi jumlahnya.",
            "The money handed over, {tendered}, is less than the amount {amount}. Count it again or lower the amount."),
    };
}
