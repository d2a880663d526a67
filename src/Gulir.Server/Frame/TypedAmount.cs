using System.Text.RegularExpressions;

namespace Gulir.Server.Frame;

/// <summary>An amount as a cashier types it: 3450000, 3.450.000 or Rp 3.450.000.</summary>
public static partial class TypedAmount
{
    const int MostDigits = 18;

    public static Outcome<Money> Read(string typed)
    {
        var text = typed.Trim();
        if (text.StartsWith("Rp", StringComparison.OrdinalIgnoreCase)) text = text[2..].TrimStart('.', ' ', '\u00a0');
        if (Fraction().IsMatch(text)) return BasicRefusals.AmountFractional();
        if (!Whole().IsMatch(text)) return BasicRefusals.AmountNotANumber();
        var digits = text.Replace(".", "").Replace(" ", "");
        if (digits.Length > MostDigits) return BasicRefusals.AmountAbsurd();
        var amount = new Money(long.Parse(digits));
        return amount.NotPositive() is { } refusal ? refusal : amount;
    }

    /// <summary>Dots stand before each three digits, or nowhere; <c>5.5</c> and <c>5,5</c> are fractions.</summary>
    [GeneratedRegex(@"\A-?(\d+|\d{1,3}([. ]\d{3})+)\z")]
    private static partial Regex Whole();

    [GeneratedRegex(@"\A-?[\d.]*(,\d*|\.(\d{1,2}|\d{4,}))\z")]
    private static partial Regex Fraction();
}
