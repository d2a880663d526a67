using Gulir.Server.Activities;

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
        ["/dana/{kode}/pinjaman/{n}/kunjungan"] =
            [("utuh", "ya"), ("sendiri", "ya"), ("potongan", "tidak"), ("kartu", "ya")],
        ["/dana/{kode}/pinjaman/{n}/peringatan"] = [("surat", "9")],
        ["/dana/{kode}/pinjaman/{n}/kesulitan/tanda"] = [("jalan", "WriteOff"), ("anggota", "999"), ("isi", "macet")],
        ["/dana/{kode}/pinjaman/{n}/kesulitan/hapus"] = [("anggota", "0")],
        ["/dana/{kode}/pinjaman/{n}/kesulitan/jadwal"] = [("kali", "12")],
        ["/dana/{kode}/pinjaman/{n}/kesulitan/alih"] = [("anggota", "1"), ("orang", "999")],
        ["/dana/{kode}/pinjaman/{n}/kesulitan/kembali"] = [("jumlah", "1"), ("uang", "11010")],
        ["/dana/{kode}/pinjaman/{n}/kesulitan/meninggal"] = [("orang", "999"), ("tanggal", "2018-01-01")],
        ["/dana/{kode}/pinjaman/{n}/kesulitan/simpanan"] = [("anggota", "0")],
        ["/dana/{kode}/pinjaman/{n}/kesulitan/ahli-waris"] = [("anggota", "1"), ("waris", "anaknya")],
        ["/dana/{kode}/pinjaman/{n}/kesulitan/dana-sosial"] = [("anggota", "1"), ("pos", "2009-9")],
        ["/dana/{kode}/pinjaman/{n}/kesulitan/keringanan"] = [("anggota", "0")],
        ["/dana/{kode}/pinjaman/{n}/kesulitan/batal"] = [("catatan", "999999"), ("alasan", "salah")],
        ["/dana/{kode}/rwt/almarhum"] = [("pos", "2009-9"), ("nomor", "1"), ("hadir", "9")],
        ["/dana/{kode}/ksm/{n}/tagihan"] = [("tagihan", "999-1-1")],
        ["/dana/{kode}/ksm/{n}/tagihan/batal"] = [("catatan", "999999"), ("alasan", "salah")],
        ["/dana/{kode}/hapus-buku/rwt"] = [("ksm", "999"), ("isi", "lanjut")],
        ["/dana/{kode}/pinjaman/{n}/panggilan"] = [("isi", "rapat")],
        ["/dana/{kode}/pinjaman/{n}/janji"] = [("sampai", "2009-01-01"), ("jumlah", "1")],
        ["/dana/{kode}/ksm/baru"] = [("nama", "Anggrek")],
        ["/dana/{kode}/ksm/{n}/persiapan"] = [("menabung", "3")],
        ["/dana/{kode}/ksm/{n}/masuk"] = [("orang", "999")],
        ["/dana/{kode}/ksm/{n}/keluar"] = [("orang", "999"), ("alasan", "pindah")],
        ["/dana/{kode}/ksm/{n}/ajukan"] = [],
        ["/dana/{kode}/pengajuan/{n}/pemeriksaan"] = [],
        ["/dana/{kode}/pengajuan/{n}/putusan"] = [("sikap", "setuju"), ("jumlah-999", "1")],
        ["/dana/{kode}/pengajuan/{n}/pencairan"] = [("kotak", "11010")],
        ["/dana/{kode}/pengajuan/{n}/konfirmasi"] = [("catatan", "saya saksikan")],
        ["/dana/{kode}/anggota/{n}"] = [("nama", ""), ("serumah", "0"), ("alasan", "salah ketik")],
        ["/dana/{kode}/terkait"] = [("nama", "Pak Carik"), ("petugas", "0")],
        ["/dana/{kode}/terkait/{n}/akhiri"] = [("sampai", "2099-12-31")],
        ["/dana/{kode}/serah-terima"] = [("dari", "999"), ("kepada", "998"), ("catatan", "buku kas")],
        ["/dana/{kode}/hitung/konfirmasi"] = [("jumlah", "1000")],
        ["/dana/{kode}/bukti/{nomor}/batal"] = [("alasan", "salah")],
        ["/dana/{kode}/bukti/baru"] =
            [("keperluan", "transfer"), ("jumlah", "1000"), ("debet", "11021"), ("kredit", "11010")],
        ["/dana/{kode}/bukti/baru/draf"] = [("keperluan", "transfer")],
        ["/dana/{kode}/draf/{draf}/buang"] = [],
        ["/dana/{kode}/pelatihan"] = [("nama", "Pembukuan"), ("tentang", "Other"), ("tanggal", "2018-02-01")],
        ["/dana/{kode}/pelatihan/{n}/hadir"] = [("orang", "999")],
        ["/dana/{kode}/ksm/{n}/penghidupan"] = [("orang", "999"), ("usaha", "warung")],
        ["/dana/{kode}/kumuh"] = [("rt", "0")],
        ["/dana/{kode}/kumuh/lembar"] =
            [("lembar", string.Join(',', SlumFile.Columns) + "\n0,1" + string.Concat(Enumerable.Repeat(",9", 22)))],
        ["/dana/{kode}/halaman-umum"] = [("buka", "mungkin")],
        ["/dana/{kode}/halaman-umum/kabar"] = [("judul", ""), ("isi", "kosong")],
        ["/dana/{kode}/halaman-umum/kabar/{n}/tarik"] = [("alasan", "")],
        ["/dana/{kode}/pengaturan"] = [("nama", "late_days"), ("nilai", "tujuh")],
        ["/dana/{kode}/akun"] = [("kode", "11010"), ("nama", "Kas")],
        ["/dana/{kode}/hitung"] = [("akun", "11010")],
        ["/dana/{kode}/rekonsiliasi"] = [("akun", "11021"), ("lembar", "Tanggal;Jumlah\n2018-01-02;1"), ("saldo", "1")],
        ["/dana/{kode}/belum-dikenal"] = [("sebagai", "titipan"), ("penerimaan", "999"), ("jumlah", "1")],
        ["/dana/{kode}/uang-muka"] = [("kepada", "999"), ("jumlah", "1"), ("untuk", "ATK"), ("uang", "11010")],
        ["/dana/{kode}/uang-muka/nota"] = [("uangmuka", "999"), ("kembali", "1"), ("uang", "11010")],
        ["/dana/{kode}/blok-kuitansi"] = [("kepada", "1"), ("awal", "9"), ("akhir", "1")],
        ["/dana/{kode}/blok-kuitansi/rusak"] = [("nomor", "999"), ("alasan", "basah")],
        ["/dana/{kode}/buka-kas"] = [("p100", "1")],
        ["/dana/{kode}/serah-terima-kas"] = [("kepada", "999"), ("p100", "1")],
        ["/dana/{kode}/serah-terima-kas/terima"] = [("jumlah", "100")],
        ["/dana/{kode}/saldo-awal"] = [("tanggal", "2099-12-31")],
        ["/dana/{kode}/saldo-awal/simpan"] = [("tanggal", "2017-12-31")],
        ["/dana/{kode}/saldo-awal/daftar/pinjaman"] = [("ksm", "1")],
        ["/dana/{kode}/saldo-awal/daftar/simpanan"] = [("ksm", "1")],
        ["/dana/{kode}/saldo-awal/daftar/barang"] = [("nama", "Meja"), ("harga", "5000"), ("umur", "48")],
        ["/dana/{kode}/saldo-awal/daftar/lembar"] = [("lembar", "KSM")],
        ["/dana/{kode}/saldo-awal/daftar/{butir}/buang"] = [],
        ["/dana/{kode}/bukti/{nomor}/kuitansi/cetak"] = [("kertas", "")],
        ["/dana/{kode}/foto/baru"] = [("jenis", "voucher"), ("nomor", "10"), ("gambaran", "Slip")],
        ["/dana/{kode}/tutup-buku"] = [("bulan", "2099-12")],
        ["/dana/{kode}/tutup-buku/terima"] =
            [("bulan", "2099-12"), ("pemeriksaan", "savings_are_covered"), ("alasan", "lama")],
        ["/dana/{kode}/tutup-buku/buka"] = [("bulan", "2099-12"), ("alasan", "lupa")],
        ["/dana/{kode}/tutup-buku/cadangan"] = [("tanggal", "2099-12-31")],
        ["/dana/{kode}/anggaran/baru"] = [("tahun", "1999"), ("tahunan-41010", "12")],
        ["/dana/{kode}/inventaris/beli"] = [("nama", "Meja"), ("harga", "1"), ("sumber", "11010")],
        ["/dana/{kode}/inventaris/daftar"] =
            [("nama", "Meja"), ("harga", "1000"), ("tanggal", "2099-01-01"), ("umur", "48")],
        ["/dana/{kode}/inventaris/susut"] = [("tanggal", "2099-12-31")],
        ["/dana/{kode}/inventaris/{n}/lepas"] = [("harga", "1"), ("alasan", "tua")],
        ["/dana/{kode}/inventaris/{n}/cabut"] = [("alasan", "")],
        ["/dana/{kode}/tutup-tahun"] = [("tahun", "2099")],
        ["/dana/{kode}/tutup-tahun/buka"] = [("tahun", "2099"), ("alasan", "lupa")],
        ["/dana/{kode}/rwt"] = [("tahun", "2099"), ("nomor", "01"), ("hadir", "84"), ("untuk-1", "Capital"),
            ("persen-1", "100")],
        ["/dana/{kode}/rwt/dana"] = [],
        ["/dana/{kode}/rwt/alih"] =
            [("pos", "2099-1"), ("untuk", "Social"), ("nomor", "02"), ("hadir", "84")],
        ["/dana/{kode}/rwt/bayar"] =
            [("pos", "2099-1"), ("jumlah", "1"), ("penerima", "Pengawas"), ("untuk", "honor")],
        ["/dana/{kode}/kegiatan"] =
            [("nama", ""), ("untuk", "Environment"), ("biaya", "1"), ("hasil", "1"), ("satuan", "Metre")],
        ["/dana/{kode}/kegiatan/{n}/putusan"] = [("sikap", "setuju"), ("berita", "04/LKM")],
        ["/dana/{kode}/kegiatan/{n}/bayar"] = [("pos", "2099-1")],
        ["/dana/{kode}/kegiatan/{n}/uang-muka"] = [("pos", "2099-1"), ("jumlah", "1"), ("pemegang", "Darmo")],
        ["/dana/{kode}/kegiatan/{n}/nota"] = [("pos", "2099-1")],
        ["/dana/{kode}/kegiatan/{n}/kembali"] = [("pos", "2099-1"), ("jumlah", "1")],
        ["/dana/{kode}/kegiatan/{n}/swadaya"] = [("pemberi", "Labour"), ("nilai", "1")],
        ["/dana/{kode}/kegiatan/{n}/selesai"] = [("hasil", "1"), ("satuan", "Metre"), ("berita", "serah terima")],
        ["/dana/{kode}/ksm/{n}/simpanan/terima"] = [("jumlah", "1"), ("uang", "11010")],
        ["/dana/{kode}/ksm/{n}/simpanan/kembali"] = [("jumlah", "1"), ("uang", "11010")],
        ["/dana/{kode}/ksm/{n}/titipan/terima"] = [("jumlah", "1"), ("uang", "11010")],
        ["/dana/{kode}/ksm/{n}/titipan/kembali"] = [("jumlah", "1"), ("uang", "11010")],
        ["/dana/{kode}/ksm/{n}/titipan/angsuran"] = [("pinjaman", "999"), ("jumlah", "1.000")],
    };

    /// <summary>A form that is only drawn again with what was typed, and keeps nothing.</summary>
    public static bool KeepsNothing(string address) => !Forms.ContainsKey(address)
        && (address.EndsWith("/baris") || address.EndsWith("/hitung") || address.EndsWith("/pratinjau"));

    public static (string, string)[] Of(string address) => KeepsNothing(address) ? []
        : Forms.TryGetValue(address, out var form) ? form
        : throw new InvalidOperationException($"Give {address} a form in AccessForms that can be read.");

    /// <summary>
    /// Each form where it is at its gate; a pay-out on which instalments stand cannot be taken back, so it is tried
    /// without harm.
    /// </summary>
    public static string Path(string address) => address
        .Replace("{nomor}/batal", "BKK-2018-0001/batal")
        .Replace("/desa/{kode}/foto/{n}", $"/desa/{{kode}}/foto/{RealPlace.PublicPhoto}")
        .Replace("/foto/baru", "/foto/baru?jenis=voucher&nomor=10").Replace("/foto/{n}", $"/foto/{RealPlace.Photo}")
        .Replace("/anggaran/{n}", $"/anggaran/{RealPlace.Budget}")
        .Replace("/hitung/{n}", $"/hitung/{RealPlace.Count}")
        .Replace("/serah-terima-kas/{n}", $"/serah-terima-kas/{RealPlace.BoxHandover}")
        .Replace("/rwt/{n}", "/rwt/2018").Replace("/laporan-tahunan/{n}", "/laporan-tahunan/2018")
        .Replace("{n}/pemeriksaan", "2/pemeriksaan")
        .Replace("{n}/putusan", "3/putusan")
        .Replace("{n}/pencairan", "4/pencairan").Replace("{n}/konfirmasi", "4/konfirmasi")
        .Replace("/wilayah/{kode}", "/wilayah/" + RealPlace.Kecamatan)
        .Replace("/kecamatan/{kode}", "/kecamatan/" + RealPlace.Kecamatan).Replace("{kode}", RealPlace.Kwangsen)
        .Replace("{nomor}", "BKM-2018-0002").Replace("{akun}", "11010").Replace("{segel}", "0000-0000-0000-0000-1")
        .Replace("{draf}", Guid.Empty.ToString()).Replace("{butir}", Guid.Empty.ToString())
        .Replace("{version}", "1").Replace("{name}", "app.css").Replace("{n}", "1")
        .Replace("{share}", "1").Replace("{surat}", "1").Replace("{ke}", "1")
        .Replace("{peristiwa}", $"{RealPlace.Claim}").Replace("{rw}", "1").Replace("{rt}", "1");
}
