using Gulir.Server.Frame;

namespace Gulir.Server.Close;

/// <summary>What each check of a close looks at, in plain words.</summary>
public static class CheckWords
{
    static readonly Dictionary<string, (string Id, string En)> ByName = new()
    {
        ["cash_counted"] = (
            "Kas dihitung pada hari terakhir ada uang masuk atau keluar",
            "The box was counted on the last day on which cash moved"),
        ["bank_reconciled"] = (
            "Setiap bank dicocokkan dengan rekening koran",
            "Each bank was compared with its statement"),
        ["vouchers_complete"] = (
            "Nomor bukti berurutan tanpa ada yang hilang",
            "The numbers of the vouchers run without a gap"),
        ["no_entry_in_future"] = (
            "Tidak ada jurnal bertanggal sesudah hari ini",
            "No entry is dated after today"),
        ["shared_money_is_covered"] = (
            "Uang dana hasil RWT tersedia di banknya atau di uang muka kegiatan",
            "The money that the RWT gave lies in its bank or in advances for activities"),
        ["loans_tie_to_ledger"] = (
            "Sisa pokok semua pinjaman sama dengan akun 11030",
            "What all loans owe is what account 11030 says"),
        ["savings_tie_to_ledger"] = (
            "Simpanan tanggung renteng semua KSM sama dengan akun 21020",
            "The surety savings of all KSM are what account 21020 says"),
        ["held_ties_to_ledger"] = (
            "Titipan angsuran semua KSM sama dengan akun 21040",
            "The held instalments of all KSM are what account 21040 says"),
        ["savings_are_covered"] = (
            "Uang simpanan KSM tersedia di bank simpanan atau di kotak",
            "The money of the savings lies in their bank or in the box"),
        ["advances_tie_to_ledger"] = (
            "Uang muka petugas dan kas kurang sama dengan akun 11050",
            "Advances to officers and cash that was short are what account 11050 says"),
        ["activity_advances_tie_to_ledger"] = (
            "Uang muka kegiatan sama dengan akun 11040",
            "Advances for activities are what account 11040 says"),
        ["equipment_ties_to_ledger"] = (
            "Daftar inventaris sama dengan akun 12020 dan 12021",
            "The register of equipment is what accounts 12020 and 12021 say"),
        ["depreciation_is_posted"] = (
            "Penyusutan bulan ini sudah dibukukan",
            "Depreciation of the month is posted"),
        ["position_balances"] = (
            "Debet dan kredit seluruh buku seimbang",
            "Debits and credits of the whole book are equal"),
    };

    public static IEnumerable<string> Known => ByName.Keys;

    public static string Of(string name, Language language) =>
        ByName.TryGetValue(name, out var words) ? language.Say(words.Id, words.En) : name;

    /// <summary>The page on which what a check found is mended; empty when no page can.</summary>
    public static string Mend(string name) => name switch
    {
        "cash_counted" => "hitung",
        "bank_reconciled" => "hitung?akun=11021",
        "advances_tie_to_ledger" or "activity_advances_tie_to_ledger" => "uang-muka",
        "equipment_ties_to_ledger" or "depreciation_is_posted" => "inventaris",
        "savings_are_covered" or "shared_money_is_covered" => "bukti/baru",
        _ => "",
    };
}
