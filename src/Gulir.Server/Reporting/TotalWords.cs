using Gulir.Server.Frame;

namespace Gulir.Server.Reporting;

/// <summary>The totals below a printed table as people say them; machines read their codes.</summary>
static class TotalWords
{
    static readonly Dictionary<string, (string Id, string En)> ByName = new()
    {
        ["opening"] = ("Saldo awal", "Opening balance"),
        ["closing"] = ("Saldo akhir", "Closing balance"),
        ["age"] = ("Umur tunggakan", "Age of arrears"),
        ["principalOwed"] = ("Sisa pokok", "Principal owed"),
        ["serviceOwed"] = ("Sisa jasa", "Service owed"),
        ["assets"] = ("Jumlah kekayaan", "Assets"),
        ["liabilities"] = ("Jumlah utang", "Liabilities"),
        ["equity"] = ("Jumlah modal", "Equity"),
        ["liabilitiesAndEquity"] = ("Jumlah utang dan modal", "Liabilities and equity"),
        ["income"] = ("Jumlah pendapatan", "Income"),
        ["cost"] = ("Jumlah biaya", "Cost"),
        ["result"] = ("Laba (rugi)", "Result"),
        ["operating"] = ("Operasi", "Operating"),
        ["investing"] = ("Investasi", "Investing"),
        ["financing"] = ("Pendanaan", "Financing"),
        ["net"] = ("Kenaikan (penurunan) kas", "Increase (decrease) in cash"),
        ["month"] = ("bulan ini", "this month"),
        ["toDate"] = ("sejak Januari", "since January"),
        ["borrowers"] = ("Pernah meminjam (orang)", "Ever borrowed (persons)"),
        ["followedUp"] = ("Didata dua kali", "Noted twice"),
        ["missing"] = ("Belum didata ulang", "Not followed up"),
        ["more"] = ("Penghasilan naik", "Earn more"),
        ["same"] = ("Penghasilan tetap", "Earn the same"),
        ["less"] = ("Penghasilan turun", "Earn less"),
        ["medianChange"] = ("Perubahan tengah sehari", "Middle change a day"),
        ["rts"] = ("RT didata", "RT surveyed"),
        ["heavy"] = ("kumuh berat", "heavy slum"),
        ["middle"] = ("kumuh sedang", "middle slum"),
        ["light"] = ("kumuh ringan", "light slum"),
        ["none"] = ("tidak kumuh", "no slum"),
        ["unfunded"] = ("Belum didanai", "Not funded yet"),
        ["outstanding"] = ("sisa pokok", "outstanding"),
        ["reserve"] = ("cadangan", "reserve"),
        ["cash"] = ("Kas", "Box"),
        ["bank"] = ("Bank perguliran 11021", "Lending bank 11021"),
        ["box"] = ("Kas 11010", "Box 11010"),
        ["ofOthers"] = ("Milik orang lain", "Of others"),
        ["promised"] = ("Sudah disetujui", "Approved"),
        ["free"] = ("Dapat dipinjamkan", "Free to lend"),
        ["due"] = ("Jatuh tempo 30 hari", "Due within 30 days"),
        ["received"] = ("Pokok diterima, 3 bulan", "Principal received, 3 months"),
        ["asked"] = ("Pokok ditagih, 3 bulan", "Principal asked, 3 months"),
        ["posted"] = ("Sudah dibukukan (12010)", "Posted (12010)"),
        ["difference"] = ("Belum dibukukan", "Not posted yet"),
        ["ledgerLoans"] = ("Saldo akun 11030", "Balance of account 11030"),
        ["ledgerDifference"] = ("Selisih dengan 11030", "Difference from 11030"),
        ["loans"] = ("pinjaman", "loans"),
        ["amount"] = ("tanggal laporan", "on the day"),
        ["lastMonth"] = ("bulan lalu", "last month"),
        ["lastYear"] = ("tahun lalu", "last year"),
        ["beforeTax"] = ("Laba sebelum pajak", "Result before tax"),
        ["likely"] = ("Perkiraan masuk", "Likely to come in (estimate)"),
    };

    /// <summary><c>class1.reserve</c> is "Kelas 1, cadangan".</summary>
    public static string Of(string name, Language language)
    {
        var parts = name.Split('.');
        if (parts is [{ Length: 6 } group, var column] && group.StartsWith("class", StringComparison.Ordinal))
            return $"{language.Say("Kelas", "Class")} {group[5]}, {Of(column, language)}";
        if (parts is ["other", var account])
            return language.Say($"Kolom terakhir, akun {account}", $"Last column, account {account}");
        if (parts is [var part, var span])
            return $"{Of(part, language)}, {Of(span, language)}";
        return ByName.TryGetValue(name, out var words) ? language.Say(words.Id, words.En) : name;
    }
}
