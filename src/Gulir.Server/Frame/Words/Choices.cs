namespace Gulir.Server.Frame.Words;

/// <summary>Words for the choices and field names that stand inside a sentence.</summary>
static class Choices
{
    public static readonly Dictionary<string, (string Id, string En)> All = new()
    {
        ["Gate.Application"] = ("pengajuan", "application"),
        ["Gate.Examination"] = ("pemeriksaan", "examination"),
        ["Gate.Decision"] = ("putusan", "decision"),
        ["Gate.Disbursement"] = ("pencairan", "disbursement"),

        ["WriteOffCondition.WarningsSent"] = ("surat peringatan 1 sampai 3 sudah dikirim",
            "warning letters 1 to 3 have been sent"),
        ["WriteOffCondition.GroupCalled"] = ("panggilan tanggung renteng sudah dilakukan",
            "the group has been called to answer together"),
        ["WriteOffCondition.SuretyUsed"] = ("simpanan tanggung renteng KSM sudah habis dipakai",
            "the group's surety savings are used up"),
        ["WriteOffCondition.Quorum"] = ("rapat LKM dihadiri lebih dari separuh anggotanya",
            "more than half of the LKM came to the meeting"),
        ["WriteOffCondition.SupervisorsOpinion"] = ("pendapat Pengawas sudah dicatat",
            "the opinion of the Pengawas is recorded"),
        ["WriteOffCondition.TwoSignatures"] = ("manajer UPK dan LKM sudah menandatangani",
            "the manager of the UPK and the LKM have signed"),
        ["WriteOffCondition.NotDecidersAlone"] = ("ada penanda tangan yang dulu tidak memutus pinjaman ini",
            "someone has signed who did not decide on this loan"),

        ["SuretyCondition.SavingsKept"] = ("KSM punya simpanan tanggung renteng", "the group has surety savings"),
        ["SuretyCondition.Arrears"] = ("ada tunggakan", "there are arrears"),
        ["SuretyCondition.SecondLetter"] = ("surat peringatan ke-2 sudah dikirim",
            "the second warning letter has been sent"),
        ["SuretyCondition.GroupCalled"] = ("KSM sudah dipanggil dan menandatangani berita acaranya",
            "the group was called together and signed its minutes"),
        ["SuretyCondition.TwoSignatures"] = ("manajer UPK dan LKM sudah menandatangani",
            "the manager of the UPK and the LKM have signed"),

        ["Role.FieldOfficer"] = ("petugas lapangan UPK", "field officer"),
        ["Role.Cashier"] = ("kasir UPK", "cashier"),
        ["Role.Bookkeeper"] = ("pembuku UPK", "bookkeeper"),
        ["Role.Manager"] = ("manajer UPK", "manager"),
        ["Role.Coordinator"] = ("koordinator LKM", "coordinator of the LKM"),
        ["Role.LkmMember"] = ("anggota LKM", "member of the LKM"),
        ["Role.Supervisor"] = ("pengawas", "supervisor"),

        ["SlumClass.None"] = ("tidak kumuh", "no slum"),
        ["SlumClass.Light"] = ("kumuh ringan", "light slum"),
        ["SlumClass.Middle"] = ("kumuh sedang", "middle slum"),
        ["SlumClass.Heavy"] = ("kumuh berat", "heavy slum"),

        ["detail.field_unknown"] = ("isian ini tidak dikenal, mungkin salah tulis.", "there is no such field."),
        ["detail.null_in_list"] = ("ada yang kosong (null).", "something is empty (null)."),

        ["field.heir"] = ("ahli waris", "heirs"),
        ["field.way"] = ("jalan keluar", "way"),
        ["field.title"] = ("nama kegiatan", "name of the activity"),
        ["field.headline"] = ("judul kabar", "headline"),
        ["field.proposer"] = ("pengusul", "proposer"),
        ["field.about"] = ("uraian kegiatan", "what is to be done"),
        ["field.holder"] = ("pemegang uang muka", "who takes the advance"),
        ["field.seller"] = ("penjual atau penerima", "seller or payee"),
        ["field.what"] = ("barang atau pekerjaan", "goods or work"),
        ["field.basis"] = ("dasar nilai", "basis of the value"),
        ["field.witnesses"] = ("saksi", "witnesses"),
        ["subject.activity"] = ("kegiatan", "activity"),
        ["field.address"] = ("alamat", "address"),
        ["field.answers"] = ("hasil kunjungan", "answers"),
        ["field.business"] = ("usaha", "business"),
        ["field.code"] = ("kode", "code"),
        ["field.kabupaten"] = ("kabupaten atau kota", "kabupaten"),
        ["field.kecamatan"] = ("kecamatan", "kecamatan"),
        ["field.kk"] = ("nomor KK", "family card"),
        ["field.lkm"] = ("nama LKM", "name of the LKM"),
        ["field.minutes"] = ("berita acara", "minutes"),
        ["field.name"] = ("nama", "name"),
        ["field.nameEn"] = ("nama dalam bahasa Inggris", "English name"),
        ["field.nameId"] = ("nama dalam bahasa Indonesia", "Indonesian name"),
        ["field.note"] = ("catatan", "note"),
        ["field.password"] = ("kata sandi", "password"),
        ["field.phone"] = ("nomor telepon", "phone"),
        ["field.province"] = ("provinsi", "province"),
        ["field.reason"] = ("alasan", "reason"),
        ["field.referral"] = ("rujukan", "referral"),
        ["field.role"] = ("jabatan", "office"),
        ["field.rt"] = ("RT", "RT"),
        ["field.text"] = ("uraian", "text"),
        ["field.upk"] = ("nama UPK", "name of the UPK"),
        ["field.verdict"] = ("putusan", "verdict"),
        ["field.village"] = ("desa atau kelurahan", "village"),
        ["field.words"] = ("apa yang terlihat", "what it shows"),

        ["subject.voucher"] = ("bukti", "voucher"),

        ["payee.lkm"] = ("LKM", "the LKM"),
        ["payee.pengawas"] = ("Pengawas", "the Pengawas"),

        ["wanted.amount"] = ("jumlah rupiah", "an amount in rupiah"),
        ["wanted.amount of loan 1, 2, … of a member"] = (
            "batas pinjaman ke-1, ke-2, … seorang anggota, dipisah koma",
            "the ceiling of a member's loan 1, 2, …, apart by commas"),
        ["wanted.environment|social|other|governance|bonus|capital"] = (
            "peruntukan dan persen dipisah koma, jumlah 100 (environment:25,capital:75)",
            "uses with per cent, apart by commas, together 100 (environment:25,capital:75)"),
        ["wanted.days"] = ("jumlah hari", "a number of days"),
        ["wanted.months"] = ("jumlah bulan", "a number of months"),
        ["wanted.number of loans"] = ("berapa kali pinjaman", "a number of loans"),
        ["wanted.number of people"] = ("jumlah orang", "a number of people"),
        ["wanted.per cent from which a criterion scores 1, 3, 5"] = (
            "tiga angka persen dipisah koma: mulai nilai 1, 3, dan 5",
            "three numbers of per cent, apart by commas: from which a criterion scores 1, 3, 5"),
        ["wanted.total from which an RT is light, middle, heavy"] = (
            "tiga jumlah nilai dipisah koma: mulai kumuh ringan, sedang, berat",
            "three totals apart by commas: from which an RT is light, middle, heavy"),
        ["wanted.per cent"] = ("angka persen", "a number of per cent"),
        ["wanted.per cent below, to"] = (
            "dua angka persen dipisah koma (di bawah, sampai)",
            "two numbers of per cent, apart by a comma (below, to)"),
        ["wanted.per cent over, from"] = (
            "dua angka persen dipisah koma (di atas, mulai)",
            "two numbers of per cent, apart by a comma (over, from)"),
    };
}
