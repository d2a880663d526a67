namespace Gulir.Server.Frame.Words;

/// <summary>What a command, a page or a request is refused for before it reaches the book, in words.</summary>
static class FrameWords
{
    public static readonly Dictionary<string, (string Id, string En)> All = new()
    {
        ["request_malformed"] = (
            "Permintaan tidak dapat dibaca di {path}: {detail} Betulkan isian itu, lalu kirim lagi.",
            "The request cannot be read at {path}: {detail} Correct that field and send it again."),
        ["act_unknown"] = (
            "Perintah \"{name}\" tidak ada. Lihat semua perintah dengan: gulir act --list",
            "There is no act \"{name}\". See all of them with: gulir act --list"),
        ["report_unknown"] = (
            "Laporan \"{name}\" tidak ada. Pilih laporan dari daftar.",
            "There is no report \"{name}\". Choose one from the list."),
        ["report_needs_a_fund"] = (
            "Laporan \"{name}\" hanya untuk satu dana bergulir. Pakai --fund dengan kode desanya.",
            "The report \"{name}\" is for one fund only. Use --fund with the code of its village."),
        ["region_unknown"] = (
            "Tidak ada dana bergulir di wilayah {code}. Periksa kode wilayahnya.",
            "There is no fund in the region {code}. Check the code of the region."),
        ["not_an_example"] = (
            "Folder {folder} berisi data asli, bukan contoh, dan tidak diubah. Pakai folder lain.",
            "The folder {folder} holds real data, not an example, and is left as it is. Use another folder."),
        ["file_unreadable"] = (
            "Berkas {file} tidak dapat dibaca. Periksa nama dan izinnya.",
            "The file {file} cannot be read. Check its name and permissions."),
        ["port_taken"] = (
            "Port {port} sudah dipakai program lain. Tutup program itu, atau pilih port lain.",
            "Another program uses port {port}. Close that program, or choose another port."),
        ["address_malformed"] = (
            "{address} bukan alamat jaringan. Contoh yang benar: 0.0.0.0 atau 192.168.1.10.",
            "{address} is not a network address. Right would be 0.0.0.0 or 192.168.1.10."),
        ["network_needs_tls"] = (
            "Di luar komputer ini halaman hanya dibuka lewat TLS. Beri --certificate dan --key, atau pasang perantara "
                + "(proxy) di komputer ini dan pakai --behind-proxy.",
            "Beyond this computer pages are served over TLS only. Give --certificate and --key, or set up a proxy on "
                + "this computer and use --behind-proxy."),
        ["network_needs_name"] = (
            "Sebut nama yang dipakai orang untuk membuka halaman ini dengan --name, misalnya --name upk.desa.id.",
            "Say by which name people will call these pages with --name, for example --name upk.desa.id."),
        ["example_stays_here"] = (
            "Data contoh pintunya terbuka, jadi hanya dibuka di komputer ini. Jalankan tanpa --listen.",
            "Example data has an open door, so it is served on this computer only. Run it without --listen."),
        ["page_unknown"] = (
            "Halaman ini tidak ada. Kembali ke halaman depan.",
            "There is no such page. Go back to the front page."),
        ["text_unreadable"] = (
            "Ada huruf yang tidak dapat dibaca di isian ini. Hapus, lalu ketik lagi.",
            "There is a letter in this form that cannot be read. Remove it and type again."),
        ["form_expired"] = (
            "Formulir ini sudah terlalu lama terbuka. Muat ulang halamannya, lalu isi lagi.",
            "This form has been open for too long. Load the page again and fill it in once more."),
        ["form_too_large"] = (
            "Berkas yang dikirim lebih besar dari {megabytes} MB dan tidak dibaca. Pilih berkas yang lebih kecil.",
            "What was sent is larger than {megabytes} MB and was not read. Choose a smaller file."),
    };
}
