namespace Gulir.Server.Frame.Words;

/// <summary>What the data folder, the database or a backup refuses, in words.</summary>
static class StorageWords
{
    public static readonly Dictionary<string, (string Id, string En)> All = new()
    {
        ["book_busy"] = (
            "Buku sedang dipakai program lain. Tunggu sebentar, lalu ulangi.",
            "Another program is using the book. Wait a moment, then try again."),
        ["disk_full"] = (
            "Tempat simpan di komputer ini penuh; belum ada yang dicatat. Kosongkan dahulu, lalu ulangi.",
            "The disk of this computer is full; nothing was written. Free some space, then try again."),
        ["database_newer"] = (
            "Data ini dibuat oleh Gulir yang lebih baru ({step}). Perbarui Gulir di komputer ini.",
            "This data was made by a newer Gulir ({step}). Bring Gulir on this computer up to date."),
        ["database_missing"] = (
            "Tidak ada data Gulir di {where}. Periksa nama foldernya, atau buat dana bergulir baru dengan fund-new.",
            "There is no data of Gulir in {where}. Check the name of the folder, or make a fund with fund-new."),
        ["database_unreachable"] = (
            "Basis data tidak dapat dihubungi: {why}. Periksa apakah layanannya hidup, lalu ulangi.",
            "The database cannot be reached: {why}. Check that its service runs, then try again."),
        ["not_a_database"] = (
            "{where} bukan berkas data Gulir, atau sudah rusak. Pakai folder lain, atau pulihkan dari cadangan.",
            "{where} is not a data file of Gulir, or is damaged. Use another folder, or restore a backup."),
        ["host_key_differs"] = (
            "Kunci komputer ini bukan kunci data ini, jadi NIK tidak terbaca. Pulihkan berkas kunci asalnya.",
            "This computer's key is not the key of this data, so no NIK can be read. Bring back the first key file."),
        ["backup_exists"] = (
            "Berkas cadangan {file} sudah ada dan tidak ditimpa. Beri nama lain.",
            "The backup {file} is already there and is not overwritten. Give another name."),
        ["restore_not_empty"] = (
            "{where} sudah berisi data. Pulihkan ke folder yang kosong.",
            "{where} already holds data. Restore into an empty folder."),
        ["backup_damaged"] = (
            "Cadangan rusak: {what}. Pakai cadangan yang lain.",
            "The backup is damaged: {what}. Use another backup."),
        ["database_kind_unsupported"] = (
            "{what} tidak tersedia untuk jenis basis data ini. Pakai alat milik basis data itu sendiri.",
            "{what} is not available for this kind of database. Use the tools of the database itself."),
    };
}
