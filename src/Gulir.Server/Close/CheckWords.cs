using Gulir.Server.Frame;

namespace Gulir.Server.Close;

/// <summary>What each check of a close looks at, in plain words.</summary>
public static class CheckWords
{
    static readonly Dictionary<string, (string Id, string En)> ByName = new()
    {
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
        ["position_balances"] = (
            "Debet dan kredit seluruh buku seimbang",
            "Debits and credits of the whole book are equal"),
    };

    public static IEnumerable<string> Known => ByName.Keys;

    public static string Of(string name, Language language) =>
        ByName.TryGetValue(name, out var words) ? language.Say(words.Id, words.En) : name;
}
