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
        ["savings_not_covered"] = (
            "Simpanan tanggung renteng {owed}, tetapi uangnya hanya {kept}. Pindahkan uang ke bank simpanan (11022).",
            "The surety savings are {owed}, but only {kept} is kept for them. Move money to their bank (11022)."),
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
