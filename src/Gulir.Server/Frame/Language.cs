namespace Gulir.Server.Frame;

/// <summary>Indonesian first, English at a switch.</summary>
public enum Language { Id, En }

/// <summary>Words for both languages, and dates as each writes them. Amounts are written alike: 1.234.567.</summary>
public static class Languages
{
    static readonly string[] EnglishMonths =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    public static Language Parse(string? text) => text is "en" ? Language.En : Language.Id;

    public static string Code(this Language language) => language == Language.En ? "en" : "id";

    public static string Say(this Language language, string id, string en) => language == Language.En ? en : id;

    public static string Month(this Language language, int month) =>
        language == Language.En ? EnglishMonths[month - 1] : Writing.MonthName(month);

    /// <summary><c>31 Desember 2025</c>, <c>31 December 2025</c>.</summary>
    public static string Long(this Language language, DateOnly date) =>
        $"{date.Day} {language.Month(date.Month)} {date.Year}";

    public static string Long(this Language language, YearMonth month) => $"{language.Month(month.Month)} {month.Year}";

    /// <summary><c>15 Jun 2018</c>.</summary>
    public static string Short(this Language language, DateOnly date) =>
        $"{date.Day} {language.Month(date.Month)[..3]} {date.Year}";
}
