namespace Gulir.Server.Tests.Api;

/// <summary>How each page's address is filled in, and each form so that it can be read.</summary>
public static class AccessForms
{
    static readonly Dictionary<string, (string, string)[]> Forms = new()
    {
        ["/masuk"] = [("nama", RealPlace.OtherOfficer), ("sandi", RealPlace.Password), ("kembali", "/")],
        ["/keluar"] = [],
        ["/mulai"] = [],
        ["/akun/sandi"] = [("lama", RealPlace.Password), ("baru", "pendek"), ("ulang", "pendek")],
        ["/akun/sesi"] = [("sesi", "tidak ada")],
        ["/akun/kode/siapkan"] = [],
        ["/akun/kode/pasang"] = [("kode", "000000")],
        ["/akun/kode/lepas"] = [("sandi", RealPlace.Password)],
        ["/akun/token"] =
        [
            ("nama", "ponsel"), ("buka", RealPlace.Kwangsen), ("hari", "1"), ("sandi", RealPlace.Password),
        ],
        ["/akun/token/akhiri"] = [("token", "tidak ada")],
        ["/dana/{kode}/petugas"] = [("nama", "Petugas Baru"), ("jabatan", "FieldOfficer")],
        ["/dana/{kode}/petugas/{n}/akhiri"] = [("sampai", "2099-12-31")],
        ["/dana/{kode}/petugas/{n}/masuk"] = [("pengguna", "baru"), ("sandi", "satu"), ("ulang", "dua")],
        ["/dana/{kode}/pinjaman/{n}/angsuran"] = [("jumlah", "1"), ("lebih", "lanjut")],
    };

    public static (string, string)[] Of(string address) => Forms.TryGetValue(address, out var form)
        ? form
        : throw new InvalidOperationException($"Give {address} a form in AccessForms that can be read.");

    public static string Path(string address) => address
        .Replace("/wilayah/{kode}", "/wilayah/" + RealPlace.Kecamatan).Replace("{kode}", RealPlace.Kwangsen)
        .Replace("{nomor}", "BKM-2018-0002").Replace("{akun}", "11010").Replace("{segel}", "0000-0000-0000-0000-1")
        .Replace("{version}", "1").Replace("{name}", "app.css").Replace("{n}", "1");
}
