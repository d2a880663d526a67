namespace Gulir.Server.Frame.Words;

/// <summary>What a bank's statement is refused for, in words.</summary>
static class StatementWords
{
    public static readonly Dictionary<string, (string Id, string En)> All = new()
    {
        ["statement_columns_unknown"] = (
            "Judul kolom rekening koran tidak ditemukan. Perlu Tanggal, lalu Debet dan Kredit, atau Jumlah.",
            "The heads of the statement were not found. It needs Date, then Debit and Credit, or Amount."),
        ["statement_empty"] = (
            "Rekening koran ini tidak berisi uang masuk atau keluar. Tempel juga baris di bawah judul kolomnya.",
            "This statement holds no money in or out. Paste the lines below its heads too."),
        ["statement_date_malformed"] = (
            "\"{text}\" bukan tanggal. Tulis seperti 2018-12-31, 31/12/2018, atau 31-12-2018.",
            "\"{text}\" is not a date. Write it like 2018-12-31, 31/12/2018 or 31-12-2018."),
        ["statement_amount_malformed"] = (
            "\"{text}\" bukan jumlah uang. Tulis seperti 1.234.567,89 atau 1234567.89.",
            "\"{text}\" is not an amount. Write it like 1.234.567,89 or 1234567.89."),
        ["statement_amount_missing"] = (
            "Baris ini tanpa jumlah. Isi debet atau kreditnya, atau hapus barisnya.",
            "This line has no amount. Fill in its debit or credit, or take the line out."),
        ["statement_both_sides"] = (
            "Baris ini berisi debet dan kredit sekaligus. Isi salah satu saja.",
            "This line has a debit and a credit at once. Fill in one of them only."),
        ["statement_balance_missing"] = (
            "Saldo akhir belum ada. Isi saldo akhir, atau sertakan kolom Saldo.",
            "The closing balance is missing. Fill it in, or paste the Balance column too."),
        ["not_a_bank"] = (
            "\"{account}\" bukan rekening bank dana ini. Pilih bank dari daftar.",
            "\"{account}\" is not a bank account of this fund. Choose a bank from the list."),
        ["reconciliation_open"] = (
            "Masih ada {statement} baris hanya di rekening koran dan {book} hanya di buku. Selesaikan dahulu.",
            "There are still {statement} lines only in the statement and {book} only in the book. Clear them first."),
    };
}
