using Gulir.Groups;
using Gulir.Institution;
using Gulir.Server.Frame;

namespace Gulir.Server.People;

/// <summary>
/// A ready message to a phone: a link that the officer's own WhatsApp opens. Nothing is sent by us, and only who works
/// in the UPK sees the link, for it holds the phone.
/// </summary>
public static class WhatsApp
{
    const int FewestDigits = 9;
    const int MostDigits = 15;

    /// <summary>Whether the visitor may see phones here: an appointment in the UPK itself, today.</summary>
    public static bool MaySeePhones(PageAsk ask) => Acting.Mine(ask.Reader, ask.Frame.Visitor, ask.Frame.Today)
        .Exists(row => Duties.Staff.Contains(row.Officer.Role));

    /// <summary>The link with its text; null when the person has no phone that can be called.</summary>
    public static string? Link(Person? person, string text) => Number(person?.Phone) is { } number
        ? $"https://wa.me/{number}?text={Uri.EscapeDataString(text)}"
        : null;

    /// <summary>Digits with the country: 0812… and +62 812… are 62812….</summary>
    public static string? Number(string? typed)
    {
        if (typed is null || typed.Any(letter => !char.IsAsciiDigit(letter) && !" +-().".Contains(letter))) return null;
        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        var number = digits.StartsWith('0') ? "62" + digits[1..]
            : digits.StartsWith('8') ? "62" + digits
            : digits;
        return number.Length is >= FewestDigits and <= MostDigits ? number : null;
    }
}
