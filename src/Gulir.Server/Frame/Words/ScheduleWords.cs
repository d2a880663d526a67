namespace Gulir.Server.Frame.Words;

/// <summary>Terms no schedule can be made of, in words.</summary>
static class ScheduleWords
{
    public static readonly Dictionary<string, (string Id, string En)> All = new()
    {
        ["rate_negative"] = (
            "Jasa {rate} tidak boleh kurang dari nol. Tulis 0 untuk pinjaman tanpa jasa.",
            "The service rate {rate} must not be below zero. Enter 0 for a loan without service."),
        ["rate_absurd"] = (
            "Persen jasa terlalu besar. Paling tinggi {limit}. Periksa letak komanya.",
            "The service rate is too high. The most is {limit}. Check the decimal point."),
        ["count_out_of_range"] = (
            "{count} kali angsuran tidak dapat dihitung. Tulis 1 sampai {limit} kali.",
            "{count} instalments cannot be scheduled. Enter 1 to {limit}."),
        ["grace_negative"] = (
            "Masa tenggang {grace} angsuran tidak boleh kurang dari nol. Tulis 0 bila tidak ada.",
            "A grace of {grace} instalments must not be below zero. Enter 0 for none."),
        ["grace_not_below_count"] = (
            "Masa tenggang {grace} angsuran harus lebih pendek dari {count} kali angsuran. Kurangi masa tenggangnya.",
            "A grace of {grace} instalments must be shorter than the {count} instalments. Shorten the grace."),
        ["spread_with_annuity"] = (
            "Sisa pembulatan tidak dapat disebar pada angsuran anuitas. Taruh sisanya di angsuran terakhir.",
            "An annuity cannot spread the rest of rounding. Put the rest into the last instalment."),
        ["round_unit_out_of_range"] = (
            "Pembulatan {unit} tidak dapat dipakai. Tulis 1 sampai {limit} rupiah.",
            "Rounding to {unit} cannot be used. Enter 1 to {limit} rupiah."),
        ["first_before_disbursed"] = (
            "Angsuran pertama {first} harus sesudah pencairan {disbursed}. Pilih tanggal yang lebih akhir.",
            "The first instalment of {first} must come after the pay-out of {disbursed}. Choose a later day."),
        ["first_too_late"] = (
            "Angsuran pertama {first} terlalu lama sesudah pencairan; paling lama {days} hari. Pilih lebih awal.",
            "The first instalment of {first} is too long after the pay-out; at most {days} days. Choose it earlier."),
        ["due_beyond_calendar"] = (
            "Jatuh tempo melewati {limit}. Periksa tahun pencairan dan jumlah angsurannya.",
            "An instalment would fall due after {limit}. Check the year of the pay-out and the number of instalments."),
    };
}
