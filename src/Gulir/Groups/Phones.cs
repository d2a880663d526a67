namespace Gulir.Groups;

/// <summary>
/// Phone numbers as they are kept (E.164, <c>+628123456789</c>) and as people read them (<c>08123456789</c>).
/// A number that is none of Indonesia's forms stays as it was typed: it is never refused.
/// </summary>
public static class Phones
{
    const string Country = "+62";

    public static string? Kept(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return null;
        var signs = string.Concat(typed.Where(sign =>
            !char.IsWhiteSpace(sign) && sign is not ('-' or '.' or '(' or ')')));
        var digits = signs.TrimStart('+');
        if (digits.Length is < 6 or > 15 || !digits.All(char.IsAsciiDigit)) return typed.Trim();
        return signs[0] == '+' ? signs
            : signs.StartsWith("62", StringComparison.Ordinal) ? "+" + signs
            : signs[0] == '0' ? Country + signs[1..]
            : signs[0] == '8' ? Country + signs
            : typed.Trim();
    }

    public static string Local(string? kept) => kept is null ? ""
        : kept.StartsWith(Country, StringComparison.Ordinal) ? "0" + kept[Country.Length..]
        : kept;
}
