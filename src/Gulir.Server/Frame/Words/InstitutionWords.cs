namespace Gulir.Server.Frame.Words;

/// <summary>What is refused about the fund, its officers and its settings, in words.</summary>
static class InstitutionWords
{
    public static readonly Dictionary<string, (string Id, string En)> All = new()
    {
        ["fund_unknown"] = (
            "Dana bergulir dengan kode {code} tidak ada di sini. Periksa kode desanya.",
            "There is no fund with the code {code} here. Check the code of the village."),
        ["fund_code_taken"] = (
            "Kode {code} sudah dipakai dana bergulir lain. Satu desa hanya satu kode; periksa kodenya.",
            "The code {code} already belongs to a fund. A village has one code only; check the code."),
        ["fund_code_not_a_village"] = (
            "Kode {code} bukan kode desa atau kelurahan. Tulis kode lengkap, misalnya 35.19.09.2007.",
            "The code {code} is not that of a village. Enter the whole code, such as 35.19.09.2007."),
        ["fund_since_in_future"] = (
            "Awal pembukuan {since} belum tiba. Pilih hari ini atau hari sebelumnya.",
            "The first day of the books, {since}, is still to come. Choose today or an earlier day."),
        ["fund_since_too_early"] = (
            "Awal pembukuan {since} terlalu lama; paling awal {earliest}. Periksa tahunnya.",
            "The first day of the books, {since}, is too long ago; the earliest is {earliest}. Check the year."),
        ["officer_missing"] = (
            "Belum ada petugas. Tulis paling sedikit satu petugas saat dana bergulir dibuat.",
            "There is no officer. Name at least one when the fund is made."),
        ["officer_unknown"] = (
            "Petugas nomor {officer} tidak ada. Periksa nomornya di daftar petugas.",
            "There is no officer number {officer}. Look the number up in the list of officers."),
        ["officer_not_in_office"] = (
            "Petugas ini tidak sedang bertugas (mulai {from}, selesai {until}). Minta petugas yang masih bertugas.",
            "This officer is not in office (from {from}, until {until}). Ask an officer who is."),
        ["supervisor_does_not_transact"] = (
            "Pengawas hanya memeriksa dan tidak mencatat transaksi. Minta petugas UPK atau LKM untuk mencatatnya.",
            "The Pengawas looks at the books and does not write in them. Ask an officer of the UPK or LKM to do so."),
        ["role_not_allowed"] = (
            "Sebagai {role} Anda tidak boleh melakukan ini. Yang boleh: {roles}.",
            "As {role} you may not do this. Who may: {roles}."),
        ["role_unknown"] = (
            "Jabatan ini tidak dikenal. Pilih jabatan dari daftar.",
            "This role is not known. Choose one from the list."),
        ["human_unknown"] = (
            "Orang nomor {human} belum pernah menjadi petugas di sini. Kosongkan nomornya untuk orang baru.",
            "Person number {human} has never been an officer here. Leave the number out for someone new."),
        ["term_ends_before_it_begins"] = (
            "Masa tugas berakhir {until}, sebelum dimulai {from}. Betulkan salah satu tanggalnya.",
            "The term ends on {until}, before it begins on {from}. Correct one of the dates."),
        ["term_ended"] = (
            "Masa tugas ini sudah berakhir {until}. Pilih tanggal yang lebih awal bila perlu.",
            "This term already ended on {until}. Choose an earlier day if it must end before."),
        ["setting_unknown"] = (
            "Pengaturan \"{name}\" tidak ada. Pilih pengaturan dari daftar.",
            "There is no setting \"{name}\". Choose one from the list."),
        ["setting_malformed"] = (
            "Nilai \"{value}\" tidak cocok untuk pengaturan {name}. Yang diminta: {wanted}.",
            "The value \"{value}\" does not fit the setting {name}. Wanted: {wanted}."),
    };
}
