namespace Gulir.Server.Frame.Words;

/// <summary>
/// What keeps a year from being closed, a result from being shared, an activity from its money, in words.
/// </summary>
static class SurplusWords
{
    public static readonly Dictionary<string, (string Id, string En)> All = new()
    {
        ["year_is_closed"] = ("Tahun {year} sudah ditutup.", "The year {year} is closed already."),
        ["year_opens_first"] = (
            "Tahun {year} sudah ditutup. Buka kembali tahun itu dahulu, lalu bulannya.",
            "The year {year} is closed. Open the year again first, then its month."),
        ["year_not_next"] = (
            "Tahun {year} belum giliran ditutup. Tutup tahun {next} dahulu.",
            "It is not yet the turn of {year} to be closed. Close {next} first."),
        ["year_not_ended"] = (
            "Tahun {year} belum berakhir; hari ini {today}. Tutup tahun mulai 1 Januari.",
            "The year {year} is not over; today is {today}. Close it from 1 January on."),
        ["december_not_closed"] = (
            "Desember {year} belum ditutup. Tutup buku Desember dahulu, agar cadangan risiko dibukukan penuh.",
            "December {year} is not closed. Close December first, so that the reserve is posted in full."),
        ["year_not_last_closed"] = (
            "Hanya tahun yang terakhir ditutup dapat dibuka kembali, dan {year} bukan tahun itu.",
            "Only the year that was closed last can be opened again, and {year} is not that one."),
        ["surplus_kind_unknown"] = (
            "Peruntukan ini tidak ada. Pilih lingkungan, sosial, lain, LKM dan Pengawas, bonus UPK, atau modal.",
            "There is no such use. Choose environment, social, other, governance, bonus or capital."),
        ["surplus_percent_outside"] = (
            "Bagian {percent} tidak dapat dipakai. Isi di atas 0% sampai 100%.",
            "A part of {percent} cannot be used. Type more than 0% and at most 100%."),
        ["surplus_plan_not_whole"] = (
            "Jumlah semua bagian {sum}, seharusnya 100%. Perbaiki bagian-bagiannya.",
            "All parts add up to {sum}, and must be 100%. Mend the parts."),
        ["surplus_too_many_lines"] = (
            "Rencana paling banyak {most} baris. Gabungkan beberapa baris.",
            "A plan has at most {most} lines. Put some together."),
        ["attendance_missing"] = (
            "Isi berapa warga yang hadir di RWT, paling sedikit 1.",
            "Type how many citizens were at the RWT, at least 1."),
        ["surplus_year_is_shared"] = (
            "Laba tahun {year} sudah dibagi. Perubahan peruntukan lewat RWT berikutnya.",
            "The result of {year} was shared already. A later RWT may change what its lines are for."),
        ["surplus_year_not_closed"] = (
            "Tahun {year} bukan tahun yang terakhir ditutup. Tutup tahun itu dahulu, baru labanya dibagi.",
            "The year {year} is not the one that was closed last. Close it first, then share its result."),
        ["rwt_within_year"] = (
            "RWT tanggal {date} masih di tahun {year} atau sebelumnya. Laba dibagi sesudah tahun itu berakhir.",
            "An RWT on {date} is still in {year} or before it. A result is shared after its year is over."),
        ["nothing_to_share"] = (
            "Laba tahun lalu (32010) {balance}; tidak ada yang dapat dibagi. Rugi ditutup laba berikutnya dahulu.",
            "Last year's result (32010) is {balance}; there is nothing to share. Later profit covers a loss first."),
        ["funding_too_much"] = (
            "Jumlah {amount} lebih dari yang belum didanai, {most}.",
            "The amount {amount} is more than what is not funded yet, {most}."),
        ["all_is_funded"] = (
            "Semua dana hasil RWT sudah ada di banknya (11023).",
            "All money of the shared result is in its bank (11023) already."),
        ["fund_line_unknown"] = (
            "Pos {line} dari laba tahun {year} tidak ada.", "There is no line {line} of the result of {year}."),
        ["fund_line_too_small"] = (
            "Pos {line} dari laba {year} hanya dapat dipakai {free}; yang diminta {wanted}.",
            "Line {line} of the result of {year} has {free} to use; {wanted} was asked."),
        ["rwt_before_sharing"] = (
            "RWT tanggal {date} harus sesudah RWT yang membagi laba, {shared}.",
            "The RWT of {date} must be after the RWT that shared the result, {shared}."),
        ["fund_line_not_social"] = (
            "Pos {line} dari laba {year} bukan dana sosial. Pilih pos dana sosial.",
            "Line {line} of the surplus of {year} is not a social one. Choose a social line."),
        ["death_line_not_allowed"] = (
            "RWT belum membolehkan pos {line} dari laba {year} untuk pinjaman almarhum. Catat putusan RWT dahulu.",
            "No RWT has allowed line {line} of {year} to pay debts of the dead. Record its decision first."),
        ["death_line_allowed_already"] = (
            "RWT sudah membolehkan pos {line} dari laba {year}. Tidak perlu dicatat lagi.",
            "The RWT has allowed line {line} of {year} already. There is nothing to record."),
        ["fund_line_keeps_kind"] = (
            "Peruntukannya sudah itu. Kegiatan lain di bidang yang sama tidak perlu dialihkan.",
            "It is for that already. Another activity of the same kind needs no change."),
        ["activity_unknown"] = ("Kegiatan {activity} tidak ada.", "There is no activity {activity}."),
        ["activity_decided_already"] = (
            "Usulan kegiatan {activity} sudah diputus.", "The proposal {activity} was decided already."),
        ["activity_not_decided"] = (
            "Kegiatan {activity} belum disetujui. Putuskan usulannya dahulu.",
            "Activity {activity} is not approved. Decide on its proposal first."),
        ["activity_finished_already"] = (
            "Kegiatan {activity} sudah selesai; tidak ada lagi uang yang bergerak.",
            "Activity {activity} is finished; no money moves any more."),
        ["activity_kind"] = (
            "Kegiatan dibayar dari dana lingkungan, sosial, atau lain. Pilih salah satu.",
            "An activity is paid from the environment, social or other fund. Choose one."),
        ["activity_unit_unknown"] = ("Satuan hasil ini tidak ada. Pilih dari daftar.",
            "There is no such unit of output. Choose one of the list."),
        ["activity_giver_unknown"] = ("Pilih swadaya tenaga, swadaya barang, atau pemberi lain.",
            "Choose own labour, own goods, or another giver."),
        ["activity_place_unknown"] = ("RW dan RT adalah angka 0 sampai 999.", "RW and RT are numbers from 0 to 999."),
        ["activity_count"] = (
            "Angka {count} tidak masuk akal di sini. Isi bilangan bulat mulai 1 (penerima manfaat mulai 0).",
            "The number {count} makes no sense here. Type a whole number from 1 (those who benefit: from 0)."),
        ["activity_budget_missing"] = (
            "Tentukan dari pos mana kegiatan ini dibayar, dan berapa.",
            "Say from which line this activity is paid, and how much."),
        ["fund_line_of_another_kind"] = (
            "Pos {line} dari laba {year} untuk bidang lain daripada kegiatan ini.",
            "Line {line} of the result of {year} is for something else than this activity."),
        ["fund_line_twice"] = (
            "Pos {line} dari laba {year} disebut dua kali. Satukan jumlahnya.",
            "Line {line} of the result of {year} is named twice. Put the amounts together."),
        ["fund_line_not_in_budget"] = (
            "Pos {line} dari laba {year} tidak ada dalam anggaran kegiatan ini.",
            "Line {line} of the result of {year} is not in the budget of this activity."),
        ["activity_needed"] = (
            "Pos {line} dari laba {year} hanya dibayar lewat kegiatan yang disetujui.",
            "Line {line} of the result of {year} is paid only through an approved activity."),
        ["activity_date"] = (
            "Tanggal {date} sebelum langkah sebelumnya, {earliest}.",
            "The date {date} is before the step before it, {earliest}."),
        ["receipts_missing"] = (
            "Isi paling sedikit satu nota (penjual, barang, jumlah), paling banyak {most}.",
            "Type at least one receipt (seller, what, amount), at most {most}."),
        ["more_than_advanced"] = (
            "Uang muka yang belum dipertanggungjawabkan {advanced}; yang diisi {wanted}.",
            "The advance not yet accounted for is {advanced}; {wanted} was typed."),
        ["advance_open"] = (
            "Masih ada uang muka {advanced}. Pertanggungjawabkan atau kembalikan dahulu, baru selesaikan kegiatan.",
            "An advance of {advanced} is out. Account for it or give it back first, then finish the activity."),
        ["advance_reversal_blocked"] = (
            "Uang muka ini tinggal {left}; nota atau pengembaliannya dibatalkan dahulu.",
            "Only {left} of this advance is left; take back its receipts or its return first."),
    };
}
