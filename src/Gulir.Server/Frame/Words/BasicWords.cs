namespace Gulir.Server.Frame.Words;

/// <summary>What is refused before any rule is asked, in words.</summary>
static class BasicWords
{
    public static readonly Dictionary<string, (string Id, string En)> All = new()
    {
        ["amount_not_positive"] = (
            "Jumlah {amount} tidak dapat dipakai. Tulis jumlah yang lebih besar dari nol.",
            "The amount {amount} cannot be used. Enter an amount above zero."),
        ["amount_absurd"] = (
            "Jumlah ini terlalu besar. Paling banyak {limit}. Periksa angka nolnya, lalu tulis lagi.",
            "This amount is too large. The most is {limit}. Check the zeros and enter it again."),
        ["amount_fractional"] = (
            "Jumlah harus rupiah bulat. Hapus angka di belakang koma.",
            "The amount must be in whole rupiah. Remove the digits after the decimal point."),
        ["amount_not_a_number"] = (
            "Jumlah harus berupa angka. Tulis angkanya saja, misalnya 680000.",
            "The amount must be a number. Enter digits only, such as 680000."),
        ["rate_malformed"] = (
            "\"{text}\" bukan persen jasa. Tulis angka persen, misalnya 1.5.",
            "\"{text}\" is not a rate of service. Enter a number of per cent, such as 1.5."),
        ["month_malformed"] = (
            "\"{text}\" bukan bulan. Tulis tahun dan bulan, misalnya 2019-11.",
            "\"{text}\" is not a month. Enter year and month, such as 2019-11."),
        ["date_malformed"] = (
            "\"{text}\" bukan tanggal. Tulis tahun, bulan, dan hari, misalnya 2019-11-30.",
            "\"{text}\" is not a date. Enter year, month and day, such as 2019-11-30."),
        ["region_malformed"] = (
            "\"{text}\" bukan kode wilayah. Tulis kode Kemendagri, misalnya 35.19.09.2007.",
            "\"{text}\" is not a region code. Enter the Kemendagri code, such as 35.19.09.2007."),
        ["text_missing"] = (
            "Isian {field} masih kosong atau berisi tanda yang tidak dapat dibaca. Mohon diisi.",
            "The field {field} is empty or holds signs that cannot be read. Please fill it in."),
        ["text_too_long"] = (
            "Isian {field} terlalu panjang. Paling banyak {limit} huruf. Mohon dipendekkan.",
            "The field {field} is too long. The most is {limit} letters. Please shorten it."),
    };
}
