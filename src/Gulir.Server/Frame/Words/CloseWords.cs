namespace Gulir.Server.Frame.Words;

/// <summary>What keeps a month from being closed, in words.</summary>
static class CloseWords
{
    public static readonly Dictionary<string, (string Id, string En)> All = new()
    {
        ["month_not_next"] = (
            "Bulan {month} belum giliran tutup buku. Tutup buku {next} dahulu.",
            "It is not yet the turn of {month} to be closed. Close {next} first."),
        ["month_not_ended"] = (
            "Bulan {month} belum berakhir; hari ini {today}. Tutup buku pada hari terakhir bulan itu atau sesudahnya.",
            "The month {month} is not over; today is {today}. Close it on its last day or later."),
        ["reserve_stands"] = (
            "Cadangan risiko sudah tepat, {reserve}; tidak ada yang perlu dibukukan.",
            "The reserve already stands at what the classes ask, {reserve}; there is nothing to post."),
        ["books_do_not_balance"] = (
            "Neraca tidak seimbang, selisih {difference}. Jangan tutup buku; minta bantuan untuk memeriksa buku.",
            "The books do not balance, by {difference}. Do not close; ask for help to check the book."),
        ["loans_do_not_tie"] = (
            "Akun {account} {ledger}, tetapi sisa pokok semua pinjaman {detail}. Cari selisihnya sebelum tutup buku.",
            "Account {account} says {ledger}, but the loans owe {detail} of principal. Find the difference first."),
        ["savings_do_not_tie"] = (
            "Akun {account} {ledger}, tetapi simpanan semua KSM {detail}. Cari selisihnya sebelum tutup buku.",
            "Account {account} says {ledger}, but the savings of all KSM are {detail}. Find the difference first."),
        ["held_does_not_tie"] = (
            "Akun {account} {ledger}, tetapi titipan semua KSM {detail}. Cari selisihnya sebelum tutup buku.",
            "Account {account} says {ledger}, but the titipan of all KSM is {detail}. Find the difference first."),
        ["advances_do_not_tie"] = (
            "Akun {account} {ledger}, tetapi uang muka petugas dan kas kurang {detail}. Selebihnya tanpa nama orang.",
            "Account {account} says {ledger}, but advances and cash short are {detail}. The rest has nobody's name."),
        ["activity_advances_do_not_tie"] = (
            "Akun {account} {ledger}, tetapi uang muka semua kegiatan {detail}. Selebihnya tanpa kegiatan.",
            "Account {account} says {ledger}, but the advances of all activities are {detail}. The rest has none."),
        ["opening_reserve_apart"] = (
            "12010 berisi {ledger}, tetapi kolektibilitas pinjaman yang diambil alih meminta {asked}. Tulis {asked} di "
                + "12010 dan selisihnya di 32010 dengan berita acara, atau ubah skema kolektibilitas di pengaturan, "
                + "berlaku sejak {date}.",
            "12010 holds {ledger}, but the classes of the loans taken over ask for {asked}. Write {asked} in 12010 and "
                + "the difference in 32010 with minutes, or change the scheme of collectability in the settings, "
                + "from {date} on."),
        ["savings_not_covered"] = (
            "Simpanan tanggung renteng {owed}, tetapi uangnya hanya {kept}. Pindahkan uang ke bank simpanan (11022).",
            "The surety savings are {owed}, but only {kept} is kept for them. Move money to their bank (11022)."),
        ["shared_money_not_covered"] = (
            "Dana hasil RWT {owed}, tetapi uangnya {kept}. Selisihnya belum didanai; pindahkan ke bank 11023.",
            "The funds given by the RWT are {owed}, but {kept} is kept for them. Move the rest to bank 11023."),
        ["cash_not_counted"] = (
            "Kas bergerak pada {moved} dan belum dihitung sesudahnya. Hitung kas berdua.",
            "Cash moved on {moved} and was not counted since. Let two people count the box."),
        ["bank_not_reconciled"] = (
            "Bank {account} bergerak pada {moved} dan belum dicocokkan. Cocokkan dengan rekening koran.",
            "Bank {account} moved on {moved} and was not compared since. Compare it with its statement."),
        ["vouchers_incomplete"] = (
            "Bukti {missing} tidak ada, padahal nomor sesudahnya ada. Jangan tutup buku; minta buku diperiksa.",
            "Voucher {missing} is missing though later numbers exist. Do not close; have the book checked."),
        ["entry_in_future"] = (
            "Ada jurnal bertanggal {date}, sesudah hari ini. Periksa tanggal komputer, lalu batalkan jurnal itu.",
            "An entry is dated {date}, after today. Check the computer's date, then reverse that entry."),
        ["check_not_acceptable"] = (
            "Pemeriksaan {check} tidak dapat diterima dengan alasan; selisihnya harus diperbaiki.",
            "The check {check} cannot be accepted with a reason; what differs must be mended."),
        ["check_holds"] = (
            "Pemeriksaan {check} sudah cocok; tidak ada yang perlu diterima.",
            "The check {check} holds; there is nothing to accept."),
        ["human_has_signed"] = (
            "Anda sudah menandatangani. Tanda tangan kedua harus dari orang lain.",
            "You have signed already. The second signature must be another person's."),
        ["month_not_last_closed"] = (
            "Hanya bulan yang terakhir ditutup dapat dibuka kembali, dan {month} bukan bulan itu.",
            "Only the month that was closed last can be opened again, and {month} is not that one."),
        ["year_is_shared"] = (
            "Laba tahun {year} sudah dibagi oleh RWT; bulannya tidak dapat dibuka lagi.",
            "The result of {year} was shared by the RWT; its months cannot be opened again."),
        ["handover_to_oneself"] = (
            "Serah terima adalah antara dua orang. Pilih petugas lain sebagai penerima.",
            "A handover is between two humans. Choose another officer to receive it."),
        ["handed_over_before"] = (
            "Jabatan ini sudah diserahterimakan. Lihat berita acaranya di halaman serah terima.",
            "This office was handed over before. See its minutes on the page of handovers."),
        ["handover_uncounted"] = (
            "Kas belum dihitung setelah uang bergerak pada {days} hari. Hitung kas dahulu, baru serah terima.",
            "Cash moved on {days} days since the box was counted. Count the box first, then hand over."),
    };
}
