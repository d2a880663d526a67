namespace Gulir.Server.Frame.Words;

/// <summary>What can be wrong with a budget, in words.</summary>
static class BudgetWords
{
    public static readonly Dictionary<string, (string Id, string En)> All = new()
    {
        ["budget_year"] = (
            "Anggaran tahun {year} tidak dapat diputuskan. Pilih tahun {first} sampai {last}.",
            "The budget of {year} cannot be decided. Choose a year from {first} to {last}."),
        ["budget_before_last"] = (
            "Tanggal putusan {date} mendahului putusan terakhir, {last}. Isi tanggal itu atau sesudahnya.",
            "A decision of {date} lies before the last one, {last}. Give that day or a later one."),
        ["budget_account"] = (
            "Akun {account} bukan pendapatan atau biaya. Anggaran hanya memuat akun 4 dan 5.",
            "Account {account} is neither income nor cost. A budget has only accounts of 4 and 5."),
        ["budget_account_twice"] = (
            "Akun {account} ada dua kali. Gabungkan menjadi satu baris.",
            "Account {account} stands twice. Make it one line."),
        ["budget_months"] = (
            "Isi akun {account} dengan jumlah setahun, atau dengan kedua belas bulannya; tidak keduanya.",
            "Give account {account} a year's amount, or its twelve months; not both."),
        ["budget_empty"] = (
            "Anggaran tahun {year} masih kosong. Isi sedikitnya satu akun.",
            "The budget of {year} is empty. Fill in one account at least."),
    };
}
