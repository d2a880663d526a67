using System.Text;

namespace Gulir.Basics;

/// <summary>Writes amounts and dates as people of the fund do, whatever the machine's culture.</summary>
public static class Writing
{
    static readonly string[] Months =
    [
        "Januari", "Februari", "Maret", "April", "Mei", "Juni",
        "Juli", "Agustus", "September", "Oktober", "November", "Desember",
    ];

    static readonly string[] Small =
    [
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
    ];

    static readonly (long Size, string Name)[] Scales =
        [(1_000_000_000_000, "triliun"), (1_000_000_000, "miliar"), (1_000_000, "juta"), (1_000, "ribu")];

    /// <summary><c>1.234.567</c>, with a minus sign before it when negative.</summary>
    public static string Thousands(long units)
    {
        var digits = (units < 0 ? -(Int128)units : units).ToString();
        var text = new StringBuilder(units < 0 ? "-" : "");
        for (var i = 0; i < digits.Length; i++)
        {
            if (i > 0 && (digits.Length - i) % 3 == 0) text.Append('.');
            text.Append(digits[i]);
        }
        return text.ToString();
    }

    public static string MonthName(int month) => Months[month - 1];

    /// <summary><c>31 Desember 2025</c>.</summary>
    public static string Long(DateOnly date) => $"{date.Day} {MonthName(date.Month)} {date.Year}";

    /// <summary><c>November 2019</c>.</summary>
    public static string Long(YearMonth month) => $"{MonthName(month.Month)} {month.Year}";

    /// <summary><c>2019-11-30</c>.</summary>
    public static string Iso(this DateOnly date) => date.ToString("yyyy-MM-dd");

    /// <summary>Terbilang: the amount in words as a receipt says it, <c>Dua Puluh Lima Juta Rupiah</c>.</summary>
    public static string Terbilang(Money amount)
    {
        var words = (amount.Units < 0 ? "minus " : "") + Words(Math.Abs(amount.Units)) + " rupiah";
        return string.Join(' ', words.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    static string Words(long number)
    {
        if (number < 12) return Small[number];
        if (number < 20) return Small[number - 10] + " belas";
        if (number < 100) return Join(Small[number / 10] + " puluh", number % 10);
        if (number < 200) return Join("seratus", number % 100);
        if (number < 1_000) return Join(Small[number / 100] + " ratus", number % 100);
        if (number < 2_000) return Join("seribu", number % 1_000);
        foreach (var (size, name) in Scales)
            if (number >= size) return Join(Words(number / size) + " " + name, number % size);
        return Must.Never<string>("a number has a scale.");
    }

    static string Join(string head, long rest) => rest == 0 ? head : head + " " + Words(rest);
}
