namespace Gulir.Server.Frame.Words;

/// <summary>What keeps news from being shown, in words.</summary>
static class NewsWords
{
    public static readonly Dictionary<string, (string Id, string En)> All = new()
    {
        ["news_unknown"] = (
            "Kabar nomor {news} tidak ada. Lihat daftarnya di Halaman umum.",
            "There are no news number {news}. See the list under Public page."),
        ["news_withdrawn_already"] = (
            "Kabar nomor {news} sudah ditarik.",
            "News number {news} were withdrawn already."),
        ["news_tangled"] = (
            "Teks kabar ini tidak dapat digambar: tandanya bertumpuk terlalu dalam atau ada huruf yang tidak terbaca. "
                + "Tulis lebih sederhana.",
            "This text cannot be drawn: its marks stand too deep in each other, or a letter cannot be read. "
                + "Write it more simply."),
        ["news_holds_nik"] = (
            "Di kabar ini ada enam belas angka seperti NIK. Halaman umum tidak memuat data pribadi; hapus angkanya.",
            "These news hold sixteen digits like a NIK. The public page holds no personal data; take them out."),
    };
}
