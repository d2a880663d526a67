namespace Gulir.Server.Frame.Words;

/// <summary>What keeps a door shut, in words.</summary>
static class PeopleWords
{
    public static readonly Dictionary<string, (string Id, string En)> All = new()
    {
        ["sign_in_wrong"] = (
            "Nama pengguna atau kata sandi tidak cocok. Periksa huruf besar dan kecil, lalu coba lagi.",
            "The user name or the password does not fit. Check capital letters and try again."),
        ["sign_in_locked"] = (
            "Terlalu banyak kata sandi yang salah. Coba lagi {minutes} menit lagi.",
            "Too many wrong passwords. Try again in {minutes} minutes."),
        ["too_many_tries"] = (
            "Terlalu sering dicoba dari jaringan ini. Tunggu {minutes} menit, lalu coba lagi.",
            "Tried too often from this network. Wait {minutes} minutes, then try again."),
        ["sign_in_code_wrong"] = (
            "Tulis kode enam angka yang sekarang tampil di ponsel, atau satu kode cadangan.",
            "Type the six digits that your phone shows now, or one recovery code."),
        ["password_too_short"] = (
            "Kata sandi paling sedikit {limit} huruf. Beberapa kata yang mudah diingat lebih baik daripada satu.",
            "A password has at least {limit} letters. A few words you remember are better than one."),
        ["password_too_easy"] = (
            "Kata sandi ini mudah ditebak. Pakai beberapa kata yang hanya Anda yang tahu.",
            "This password is easy to guess. Take a few words that only you know."),
        ["passwords_differ"] = (
            "Kedua kata sandi tidak sama. Ketik sekali lagi.",
            "The two passwords are not the same. Type them again."),
        ["user_name_malformed"] = (
            "Nama pengguna 3 sampai 40 huruf kecil, angka, titik atau garis, tanpa spasi.",
            "A user name has 3 to 40 small letters, digits, dots or dashes, and no spaces."),
        ["user_name_taken"] = (
            "Nama pengguna {name} sudah dipakai. Pilih yang lain.",
            "The user name {name} is taken. Choose another."),
        ["sign_in_is_shared"] = (
            "{name} juga masuk ke dana atau wilayah lain, jadi kata sandinya tidak dapat diganti dari sini. "
                + "Ia menggantinya sendiri di Akun saya.",
            "{name} opens other funds or regions too, so the password cannot be changed from here. "
                + "It is changed by its owner under My account."),
        ["officer_has_no_sign_in"] = (
            "Orang ini belum punya nama pengguna. Buat dahulu di halaman Petugas.",
            "This person has no user name yet. Make one on the page of officers first."),
    };
}
