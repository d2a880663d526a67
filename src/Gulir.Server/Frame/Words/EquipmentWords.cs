namespace Gulir.Server.Frame.Words;

/// <summary>What can be wrong with equipment, in words.</summary>
static class EquipmentWords
{
    public static readonly Dictionary<string, (string Id, string En)> All = new()
    {
        ["equipment_unknown"] = (
            "Barang nomor {item} tidak ada di daftar inventaris. Lihat nomornya di halaman Inventaris.",
            "There is no thing number {item} in the register. See its number on the page Equipment."),
        ["equipment_gone"] = (
            "Barang nomor {item} sudah keluar dari daftar pada {date}.",
            "Thing number {item} left the register on {date}."),
        ["equipment_source"] = (
            "Akun {account} bukan kas, bank, atau hibah (31040). Pilih dari mana barang dibayar.",
            "Account {account} is neither cash, a bank nor a gift (31040). Choose what the thing was paid from."),
        ["equipment_life"] = (
            "Umur barang {months} bulan tidak dapat dipakai. Isi 1 sampai {most} bulan.",
            "A life of {months} months cannot be used. Give 1 to {most} months."),
        ["equipment_over_depreciated"] = (
            "Barang berharga {cost} tidak mungkin sudah disusutkan {depreciated}. Periksa kedua angka.",
            "A thing that cost {cost} cannot have been depreciated by {depreciated}. Check both figures."),
        ["equipment_not_yet_here"] = (
            "Pada {date} barang ini belum ada; dibeli {bought}. Periksa tanggalnya.",
            "On {date} this thing was not here yet; it was bought on {bought}. Check the date."),
        ["equipment_has_voucher"] = (
            "Barang nomor {item} masuk dengan bukti. Batalkan buktinya; barang ikut keluar dari daftar.",
            "Thing number {item} came with a voucher. Reverse that voucher; the thing leaves with it."),
        ["equipment_does_not_tie"] = (
            "Akun {account} {ledger}, tetapi daftar inventaris {detail}. Daftarkan barang yang belum tercatat.",
            "Account {account} says {ledger}, but the register {detail}. Register the things that are missing."),
        ["depreciation_not_posted"] = (
            "Penyusutan sampai {month} sebesar {amount} belum dibukukan. Tutup buku membukukannya.",
            "Depreciation through {month}, {amount}, is not posted yet. The close posts it."),
        ["depreciation_before_last"] = (
            "Penyusutan sudah dibukukan pada {last}; {date} terlalu awal. Pakai tanggal {last} atau sesudahnya.",
            "Depreciation was posted on {last} already; {date} is too early. Use {last} or a later day."),
        ["depreciation_stands"] = (
            "Penyusutan sampai {month} sudah dibukukan; tidak ada yang perlu ditambah.",
            "Depreciation through {month} is posted; there is nothing to add."),
    };
}
