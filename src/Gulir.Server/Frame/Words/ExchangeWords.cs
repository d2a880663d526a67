namespace Gulir.Server.Frame.Words;

/// <summary>What a file of vouchers or a written book is refused for, in words.</summary>
static class ExchangeWords
{
    public static readonly Dictionary<string, (string Id, string En)> All = new()
    {
        ["header_unknown"] = (
            "Judul kolom berkas ini tidak dikenal. Tulis baris pertama seperti ini: {wanted}.",
            "The column heads of this file are not known. Write the first line like this: {wanted}."),
        ["file_empty"] = (
            "Berkas ini tidak berisi bukti. Tulis paling sedikit satu baris di bawah judul kolom.",
            "This file holds no vouchers. Write at least one line below the column heads."),
        ["columns_missing"] = (
            "Baris ini berisi {found} kolom, seharusnya {wanted}. Betulkan koma dan tanda kutipnya.",
            "This line has {found} columns and needs {wanted}. Correct its commas and quotes."),
        ["import_refused"] = (
            "Belum ada yang dicatat; betulkan {bad} baris, lalu ulangi: {lines}",
            "Nothing was written; correct {bad} lines, then try again: {lines}"),
        ["instalment_loan_unknown"] = (
            "Tidak ada pinjaman berjalan untuk \"{text}\". Akhiri uraian dengan nama KSM seperti di buku.",
            "There is no running loan for \"{text}\". End the text with the name of the KSM as in the book."),
        ["instalment_split_differs"] = (
            "Menurut kartu pinjaman, angsuran ini terbagi pokok {principal} dan jasa {service}. Betulkan barisnya.",
            "By the loan card this instalment is principal {principal} and service {service}. Correct the lines."),
        ["roots_malformed"] = (
            "\"{text}\" bukan lima nama akun induk. Tulis seperti Aset,Utang,Modal,Pendapatan,Biaya.",
            "\"{text}\" is not five root names. Write them like Assets,Liabilities,Equity,Income,Expenses."),
    };
}
