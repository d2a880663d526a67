namespace Gulir.Server.Frame.Words;

/// <summary>What is refused of a photo, in words.</summary>
static class PhotoWords
{
    public static readonly Dictionary<string, (string Id, string En)> All = new()
    {
        ["photo_subject_unknown"] = (
            "Foto ini untuk {subject} nomor {number}, tetapi itu tidak ada di buku. Buka halamannya, lalu tambah foto.",
            "This photo is for {subject} number {number}, which is not in the book. Open its page and add it there."),
        ["photo_missing"] = (
            "Belum ada foto yang dipilih. Pilih satu foto dahulu.",
            "No photo was chosen. Choose one first."),
        ["photo_not_an_image"] = (
            "Berkas ini bukan foto JPEG, PNG, atau WebP yang utuh. Pilih foto lain atau foto ulang.",
            "This file is no whole JPEG, PNG or WebP picture. Choose another one or take it again."),
        ["photo_too_large"] = (
            "Berkas ini lebih besar dari {megabytes} MB. Pilih foto yang lebih kecil.",
            "This file is larger than {megabytes} MB. Choose a smaller photo."),
        ["photo_absurd"] = (
            "Ukuran gambar {width} x {height} titik terlalu besar untuk sebuah foto. Pilih foto biasa dari kamera.",
            "A picture of {width} by {height} dots is too large for a photo. Choose one as a camera takes it."),
        ["photo_too_many"] = (
            "Sudah ada {most} foto di sini, dan itu batasnya.",
            "There are {most} photos here already, and no more fit."),
    };
}
