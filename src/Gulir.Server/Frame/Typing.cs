using System.Globalization;

namespace Gulir.Server.Frame;

/// <summary>What people type into a form's fields, read or refused by name.</summary>
public static class Typing
{
    /// <summary>Longest text of a form that goes beside an entry.</summary>
    public const int LongestText = 500;

    /// <summary>A text that may be left out.</summary>
    public static Outcome<string?> Text(string field, string typed) => typed.Length > LongestText
        ? BasicRefusals.TextTooLong(field, LongestText)
        : typed.Trim() is { Length: > 0 } text ? text : (string?)null;

    /// <summary>A day of a date field; null when it is empty.</summary>
    public static Outcome<DateOnly?> Day(string typed) => typed.Trim().Length == 0 ? (DateOnly?)null
        : DateOnly.TryParseExact(typed.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var day) ? day
        : BasicRefusals.DateMalformed(typed);

    /// <summary>A count; null when it is empty.</summary>
    public static Outcome<int?> Count(string typed) => typed.Trim().Length == 0 ? (int?)null
        : int.TryParse(typed.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) ? count
        : BasicRefusals.AmountNotANumber();

    /// <summary>A number chosen from a list or carried by the form; 0, which names nothing, when it is none.</summary>
    public static int Number(string? typed) => int.TryParse(typed, out var number) ? number : 0;

    /// <summary>One of a list of words; null when it is none of them.</summary>
    public static T? Choice<T>(string? typed) where T : struct, Enum =>
        Enum.TryParse<T>(typed, out var chosen) && Enum.IsDefined(chosen) ? chosen : null;

    /// <summary>A text; null when it is empty.</summary>
    public static string? Text(string typed) => typed.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>An amount; null when it is empty.</summary>
    public static Outcome<Money?> Amount(string typed) => typed.Trim().Length == 0
        ? (Money?)null
        : TypedAmount.Read(typed).Then<Money?>(money => money);

    /// <summary>An amount that may be nothing, as what a box or a bank holds; empty is nothing.</summary>
    public static Outcome<Money> Holding(string typed) => typed.Trim() is "" or "0"
        ? Money.Zero
        : TypedAmount.Read(typed);
}
