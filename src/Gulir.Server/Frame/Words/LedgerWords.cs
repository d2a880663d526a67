namespace Gulir.Server.Frame.Words;

/// <summary>What the books refuse: accounts, vouchers, dates, money that is not there; in words.</summary>
static class LedgerWords
{
    public static readonly Dictionary<string, (string Id, string En)> All = new()
    {
        ["account_malformed"] = (
            "\"{text}\" bukan kode akun. Tulis lima angka, misalnya 11010.",
            "\"{text}\" is not an account code. Enter five digits, such as 11010."),
        ["account_unknown"] = (
            "Akun {account} tidak ada dalam daftar akun. Pilih akun yang ada, atau tambah akun itu dahulu.",
            "There is no account {account} in the chart. Choose one that is there, or add it first."),
        ["account_taken"] = (
            "Kode akun {account} sudah dipakai. Pilih kode lain yang masih kosong.",
            "The account code {account} is taken. Choose another one that is free."),
        ["account_of_a_rule"] = (
            "Akun {account} hanya diisi lewat pencairan, angsuran, simpanan, atau tutup buku. Pakai menu itu.",
            "Account {account} is written only by pay-outs, instalments, savings or a close. Use the act for it."),
        ["voucher_malformed"] = (
            "\"{text}\" bukan nomor bukti. Tulis seperti BKM-2018-0001.",
            "\"{text}\" is not a voucher number. Write it like BKM-2018-0001."),
        ["entry_unbalanced"] = (
            "Debit dan kredit belum seimbang (selisih {difference}). Isi tiap baris di satu sisi, lalu samakan.",
            "Debits and credits differ (by {difference}). Fill one side of every line and make both sums equal."),
        ["entry_empty"] = (
            "Jurnal ini tidak memindahkan apa pun. Tulis paling sedikit dua akun yang berbeda.",
            "This entry moves nothing. Enter at least two different accounts."),
        ["date_in_future"] = (
            "Tanggal {date} belum tiba; hari ini {today}. Pilih hari ini atau hari sebelumnya.",
            "The date {date} is still to come; today is {today}. Choose today or an earlier day."),
        ["date_before_fund"] = (
            "Tanggal {date} sebelum pembukuan dimulai ({since}). Pilih tanggal mulai {since}.",
            "The date {date} lies before the books began ({since}). Choose {since} or a later day."),
        ["month_is_closed"] = (
            "Bulan {month} sudah tutup buku. Catat di bulan yang masih terbuka.",
            "The month {month} is closed. Book it in a month that is still open."),
        ["paid_after_booked"] = (
            "Tanggal bayar {paid} sesudah tanggal buku {date}. Betulkan salah satunya.",
            "The paid date {paid} is after the book date {date}. Correct one of them."),
        ["paid_too_early"] = (
            "Tanggal bayar {paid} terlalu lama sebelum tanggal buku {date}; paling lama {days} hari. Periksa lagi.",
            "The paid date {paid} lies too long before the book date {date}; at most {days} days. Check the dates."),
        ["late_reason_missing"] = (
            "Uang diterima {paid}, tetapi dibukukan {date}. Tulis alasan mengapa terlambat dibukukan.",
            "The money changed hands on {paid} but is booked on {date}. Enter why it is booked late."),
        ["before_cash_count"] = (
            "Tanggal {date} sebelum penghitungan kas terakhir ({counted}). Catat mulai tanggal {counted}.",
            "The date {date} is before the last cash count ({counted}). Book it on {counted} or later."),
        ["before_reconciliation"] = (
            "Tanggal {date} sebelum pencocokan bank terakhir ({reconciled}). Catat mulai tanggal {reconciled}.",
            "The date {date} is before the bank's last reconciliation. Book it on {reconciled} or later."),
        ["cash_step"] = (
            "Uang tunai {amount} bukan kelipatan {step}. Bulatkan, atau pakai rekening bank.",
            "Cash of {amount} is not a multiple of {step}. Round it, or use a bank account."),
        ["money_short"] = (
            "Uang di akun {account} pada {day} hanya {held}, sedangkan perlu {wanted}. Isi dahulu atau kurangi.",
            "Account {account} holds only {held} on {day}, and {wanted} is needed. Fill it first or take less."),
        ["purpose_unknown"] = (
            "Keperluan \"{purpose}\" tidak dikenal. Pilih keperluan dari daftar.",
            "The purpose \"{purpose}\" is not known. Choose one from the list."),
        ["purpose_unclear"] = (
            "Dari akunnya belum jelas keperluan bukti ini. Pilih keperluannya, atau periksa akunnya.",
            "The accounts do not tell what this voucher is for. Name its purpose, or check the accounts."),
        ["purpose_does_not_take"] = (
            "Akun {account} tidak cocok untuk keperluan \"{purpose}\". Ganti akunnya atau keperluannya.",
            "Account {account} does not belong to the purpose \"{purpose}\". Change the account or the purpose."),
        ["money_of_others"] = (
            "Uang di {account} bukan milik dana bergulir: 11022 simpanan anggota, 11023 bagian laba untuk kegiatan "
                + "yang diputus RWT. Bayar dari 11010 atau 11021; kegiatan dibayar dari halamannya sendiri.",
            "The money in {account} is not the fund's own: 11022 is members' savings, 11023 is surplus for activities "
                + "that the RWT decided. Pay from 11010 or 11021; an activity is paid from its own page."),
        ["money_is_claimed"] = (
            "{wanted} tidak dapat dipindahkan dari {account}: yang bebas hanya {free}. Sisanya simpanan anggota, yang "
                + "hanya boleh ke 11022, atau bagian laba yang diputus RWT (11023). Bayar kegiatan dari halamannya, "
                + "atau alihkan posnya di RWT.",
            "{wanted} cannot be moved out of {account}: only {free} is free. The rest is members' savings, which go to "
                + "11022 only, or surplus that the RWT gave (11023). Pay an activity from its page, or turn its line "
                + "at an RWT."),
        ["cost_of_others"] = (
            "Biaya {payee} tidak boleh dari biaya UPK. Bayar dari bagian laba yang disetujui rapat warga tahunan.",
            "Cost of {payee} is not a cost of the UPK. Pay it from the share of surplus that the yearly meeting gave."),
        ["nothing_to_reverse"] = (
            "Peristiwa nomor {fact} tidak punya jurnal yang dapat dibalik. Periksa nomornya di riwayat buku.",
            "Fact number {fact} has no entry to reverse. Look the number up in the history of the book."),
        ["already_reversed"] = (
            "Peristiwa nomor {fact} sudah dibatalkan oleh peristiwa nomor {by}. Tidak perlu dibatalkan lagi.",
            "Fact number {fact} was already reversed by fact number {by}. It need not be reversed again."),
        ["reversal_before_original"] = (
            "Jurnal balik {date} sebelum jurnal asalnya {original}. Pilih tanggal mulai {original}.",
            "The reversal of {date} comes before its original of {original}. Choose {original} or a later day."),
        ["drafts_full"] = (
            "Sudah ada {most} draf bukti. Bukukan atau buang yang tidak dipakai, lalu simpan lagi.",
            "There are {most} draft vouchers already. Post or throw away what is not needed, then save again."),
        ["draft_of_another"] = (
            "Draf ini ditulis petugas lain. Hanya penulisnya, pembuku, atau manajer yang mengubah atau membuangnya.",
            "Another officer wrote this draft. Only the writer, the bookkeeper or the manager changes or drops it."),
        ["reason_missing"] = (
            "Alasan belum ditulis. Tulis alasannya dengan singkat.",
            "The reason is missing. Enter it in a few words."),
        ["count_needs_second_human"] = (
            "Kas harus dihitung oleh dua orang yang berbeda dan masih bertugas. Pilih petugas kedua.",
            "Cash is counted by two different people who are in office. Name the second officer."),
        ["count_not_confirmed"] = (
            "Jabatan Anda rangkap: hitungan kas {counted} perlu dikuatkan orang kedua dari nama penggunanya sendiri. "
            + "Minta ia menghitung dan menguatkan jumlah itu dahulu.",
            "Your offices are doubled: the count of {counted} needs a second human's own sign-in. Ask them to count "
            + "and to confirm that amount first."),
        ["count_differs"] = (
            "Menurut buku {book}, hasil hitung {counted}. Hitung lagi, atau catat dahulu bukti selisih kas.",
            "The book says {book}, the count {counted}. Count again, or post a voucher for the difference first."),
        ["count_before_last"] = (
            "Tanggal hitung {date} sebelum penghitungan terakhir {last}. Pilih tanggal mulai {last}.",
            "The count of {date} is before the last one of {last}. Choose {last} or a later day."),
        ["opening_columns_unknown"] = (
            "Baris pertama lembar belum memuat semua nama kolom: {wanted}. Tambahkan, lalu tempel lagi.",
            "The first line of the sheet does not name all columns: {wanted}. Add them and paste again."),
        ["opening_group_unclear"] = (
            "KSM \"{text}\" tidak ada, atau ada lebih dari satu. Tulis namanya seperti di buku, atau nomornya.",
            "KSM \"{text}\" is not there, or more than once. Write its name as in the book, or its number."),
        ["opening_member_unclear"] = (
            "\"{text}\" tidak ada di KSM {name}, atau ada lebih dari satu. Tulis nomor anggotanya.",
            "\"{text}\" is not in KSM {name}, or more than once. Write the member's number."),
        ["opening_method_unknown"] = (
            "\"{text}\" tidak dikenal di sini. Pilih dari daftar; metode jasa: tetap, menurun, atau anuitas.",
            "\"{text}\" is not known here. Choose from the list; service is flat, declining or annuity."),
        ["opening_terms_differ"] = (
            "Jasa, jangka, angsuran pertama, metode, atau jenisnya lain dari baris pertama pinjaman ini. Samakan.",
            "Service, term, first instalment, method or product differ from this loan's first line. Make them alike."),
        ["opening_loan_listed"] = (
            "Pinjaman KSM nomor {group} yang cair {disbursed} sudah ada di daftar. Ubah di sana, atau buang dahulu.",
            "The loan of KSM number {group} paid out on {disbursed} is listed. Change it there, or remove it first."),
        ["opening_list_full"] = (
            "Daftar saldo awal paling banyak {most} baris. Buang yang tidak perlu, atau pakai baris perintah.",
            "The list of opening balances has {most} lines at most. Remove some, or use the command line."),
        ["receipt_unknown"] = (
            "Catatan {receipt} bukan penerimaan yang belum dikenal. Pilih dari daftarnya.",
            "Fact {receipt} is no receipt that waits to be known. Choose one from the list."),
        ["receipt_done"] = (
            "Penerimaan {voucher} sudah jelas seluruhnya. Pilih penerimaan lain.",
            "All of the receipt {voucher} has found its purpose. Choose another one."),
        ["receipt_too_small"] = (
            "Sisa yang belum dikenal hanya {left}, kurang dari {wanted}. Tulis paling banyak {left}.",
            "Only {left} is still unknown, less than {wanted}. Write {left} at most."),
        ["receipt_later"] = (
            "Uang ini baru diterima {received}, sesudah {date}. Pilih tanggal mulai {received}.",
            "This money came on {received}, after {date}. Choose {received} or a later day."),
        ["receipt_stands_on"] = (
            "{used} dari penerimaan ini sudah dikenali. Batalkan dahulu bukti pengenalannya.",
            "{used} of this receipt has been recognised. Take back the voucher that recognised it first."),
        ["advance_to_oneself"] = (
            "Yang mengeluarkan uang tidak memberi uang muka kepada dirinya sendiri. Pilih petugas lain sebagai "
            + "pemegangnya, atau bayar belanjanya langsung dengan bukti biaya dan notanya.",
            "Whoever hands the money out gives herself no advance. Choose another officer to hold it, or pay the cost "
            + "at once by a cost voucher with its receipt."),
        ["advance_too_old"] = (
            "Uang muka {voucher} sudah {age} hari belum dipertanggungjawabkan, batasnya {days}. Selesaikan dahulu.",
            "The advance {voucher} is out for {age} days, the limit is {days}. Account for it first."),
        ["advance_over_limit"] = (
            "Uang muka orang ini menjadi {together}, batasnya {limit}. Kurangi jumlahnya atau selesaikan yang lama.",
            "This person would have {together} out, the limit is {limit}. Give less or settle the older ones."),
        ["advance_unknown"] = (
            "Catatan {advance} bukan uang muka. Pilih dari daftarnya.",
            "Fact {advance} is no advance. Choose one from the list."),
        ["advance_done"] = (
            "Uang muka {voucher} sudah selesai. Pilih uang muka lain.",
            "The advance {voucher} is settled. Choose another one."),
        ["advance_later"] = (
            "Uang muka ini baru diberikan {given}, sesudah {date}. Pilih tanggal mulai {given}.",
            "This advance was given on {given}, after {date}. Choose {given} or a later day."),
        ["advance_nothing"] = (
            "Isi nota (paling banyak {most}) atau uang yang kembali.",
            "Fill in receipts ({most} at most) or the money that comes back."),
        ["advance_too_small"] = (
            "Sisa uang muka {left}, kurang dari {wanted}. Kelebihannya dibayar dengan bukti biaya biasa.",
            "The advance has {left} left, less than {wanted}. Pay what is beyond it by a cost voucher."),
        ["advance_stands_on"] = (
            "{settled} dari uang muka ini sudah dipertanggungjawabkan. Batalkan dahulu pertanggungjawabannya.",
            "{settled} of this advance has been accounted for. Take that back first."),
        ["pad_numbers_wrong"] = (
            "Nomor {first} sampai {last} tidak dapat menjadi satu blok. Isi mulai 1, paling banyak {most} lembar.",
            "Numbers {first} to {last} make no pad. Begin at 1 or later, with {most} leaves at most."),
        ["pad_overlaps"] = (
            "Nomor {first} sampai {last} sudah ada di blok lain. Pakai nomor yang belum pernah dicetak.",
            "Numbers {first} to {last} stand on another pad. Use numbers that were never printed before."),
        ["pad_number_unknown"] = (
            "Kuitansi nomor {number} tidak ada di blok mana pun. Periksa nomornya, atau catat dahulu bloknya.",
            "No pad has receipt {number}. Check the number, or record its pad first."),
        ["pad_number_used"] = (
            "Kuitansi nomor {number} sudah dimasukkan. Periksa nomornya; satu nomor hanya sekali.",
            "Receipt {number} has been entered. Check the number; each is used once."),
        ["pad_number_spoiled"] = (
            "Kuitansi nomor {number} sudah dicatat rusak atau hilang. Periksa nomornya.",
            "Receipt {number} is recorded as spoiled or lost. Check the number."),
        ["pad_only_received"] = (
            "Nomor kuitansi tulis tangan hanya untuk uang yang diterima. Kosongkan nomornya.",
            "The number of a paper receipt goes with money received only. Leave the number empty."),
        ["pad_written_earlier"] = (
            "Tanggal {date} sebelum bloknya diserahkan {issued}. Periksa tanggal di kertasnya.",
            "The day {date} is before the pad was given out on {issued}. Check the day on the paper."),
        ["box_opened_before"] = (
            "Kas {date} sudah dibuka. Selisih yang ditemukan sesudahnya dicatat saat hitung kas.",
            "The box of {date} was opened before. What differs after that belongs to the count."),
        ["box_differs"] = (
            "Menurut buku {book}, di kotak {counted}. Hitung lagi; bila tetap berbeda, tulis sebabnya dan pilih "
            + "orang kedua.",
            "The book says {book}, the box holds {counted}. Count again; if it still differs, write why and name the "
            + "second human."),
        ["cash_piece_wrong"] = (
            "Pecahan {note} salah isi: pakai pecahan uang yang berlaku, masing-masing satu baris, paling sedikit 0.",
            "Notes of {note} are filled in wrongly: use notes and coins in use, each on one line, 0 or more."),
        ["cash_pieces_differ"] = (
            "Pecahannya berjumlah {sum}, tetapi jumlah yang ditulis {counted}. Betulkan salah satunya.",
            "The notes and coins make {sum}, but {counted} is given as the amount. Correct one of them."),
        ["pieces_of_a_bank"] = (
            "Akun {account} tidak punya lembar dan keping. Isi saldo menurut rekening koran saja.",
            "Account {account} holds no notes and coins. Give the balance of its statement only."),
        ["box_to_oneself"] = (
            "Kotak kas tidak dapat diserahkan kepada diri sendiri. Pilih kasir lain yang menerima.",
            "The box cannot be handed to oneself. Choose another cashier who takes it."),
        ["box_to_no_cashier"] = (
            "Kotak kas hanya dipegang kasir yang sedang bertugas. Pilih kasir lain, atau angkat penggantinya dahulu.",
            "Only a cashier in office holds the box. Choose another cashier, or appoint a substitute first."),
        ["box_given_differs"] = (
            "Menurut buku {book}, di kotak {counted}. Hitung lagi berdua; bila tetap berbeda, tulis sebabnya.",
            "The book says {book}, the box holds {counted}. Count again together; if it still differs, write why."),
        ["box_not_given"] = (
            "Hari ini tidak ada kotak kas yang menunggu diterima. Minta kasir menghitung dan menyerahkannya.",
            "No box was given today that is still to be taken. Ask the cashier to count and to give it."),
        ["box_given_to_another"] = (
            "Kotak kas diserahkan kepada orang lain. Yang menerima harus orang itu, dari nama penggunanya sendiri.",
            "The box was given to someone else. That person takes it, from their own sign-in."),
        ["box_moved"] = (
            "Sejak kotak dihitung, kas menurut buku berubah dari {then} menjadi {now}. Hitung dan serahkan lagi.",
            "Since the box was counted the book's cash went from {then} to {now}. Count and give it again."),
        ["box_taken_differs"] = (
            "Yang menyerahkan menghitung {given}, Anda {counted}. Hitung lagi berdua; bila perlu, serahkan lagi.",
            "The giver counted {given}, you {counted}. Count again together; if need be, give it again."),
        ["not_a_money_account"] = (
            "Akun {account} bukan kas atau bank. Pilih 11010 untuk kas, atau akun bank.",
            "Account {account} is neither cash nor a bank. Choose 11010 for cash, or a bank account."),
    };
}
