using System.Globalization;

namespace Gulir.Server.Frame;

/// <summary>What people type into a form's fields, read or refused by name.</summary>
public static class Typing
{
    /// <summary>A day of a date field; null when it is empty.</summary>
    public static Outcome<DateOnly?> Day(string typed) => typed.Trim().Length == 0 ? (DateOnly?)null
        : DateOnly.TryParseExact(typed.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var day) ? day
        : BasicRefusals.DateMalformed(typed);

    /// <summary>A count; null when it is empty.</summary>
    public static Outcome<int?> Count(string typed) => typed.Trim().Length == 0 ? (int?)null
        : int.TryParse(typed.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) ? count
        : BasicRefusals.AmountNotANumber();

    /// <summary>A text; null when it is empty.</summary>
    public static string? Text(string typed) => typed.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>An amount; null when it is empty.</summary>
    public static Outcome<Money?> Amount(string typed) => typed.Trim().Length == 0
        ? (Money?)null
        : TypedAmount.Read(typed).Then<Money?>(money => money);
}
