using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gulir.Basics;

/// <summary>
/// An amount in whole units of the fund's currency (rupiah has no smaller unit in a fund's book).
/// Addition is checked for overflow; division exists only in <see cref="Split"/> and <see cref="Rate"/>.
/// </summary>
[JsonConverter(typeof(MoneyJson))]
public readonly record struct Money(long Units) : IComparable<Money>
{
    /// <summary>The largest amount a book accepts: 10^15. Anything above is refused as <c>amount_absurd</c>.</summary>
    public const long Limit = 1_000_000_000_000_000;

    public static readonly Money Zero = new(0);

    public bool IsZero => Units == 0;
    public bool IsPositive => Units > 0;

    public static Money operator +(Money a, Money b) => new(a.Units + b.Units);
    public static Money operator -(Money a, Money b) => new(a.Units - b.Units);
    public static Money operator -(Money a) => new(-a.Units);
    public static bool operator <(Money a, Money b) => a.Units < b.Units;
    public static bool operator >(Money a, Money b) => a.Units > b.Units;
    public static bool operator <=(Money a, Money b) => a.Units <= b.Units;
    public static bool operator >=(Money a, Money b) => a.Units >= b.Units;

    public static Money Min(Money a, Money b) => a < b ? a : b;
    public static Money Max(Money a, Money b) => a > b ? a : b;

    public int CompareTo(Money other) => Units.CompareTo(other.Units);

    /// <summary>Refuses zero, negative and absurd amounts; null when the amount is a plain positive one.</summary>
    public Refusal? NotPositive() =>
        Units <= 0 ? BasicRefusals.AmountNotPositive(this)
        : Units > Limit ? BasicRefusals.AmountAbsurd()
        : null;

    /// <summary>As people of the fund write it: <c>1.234.567</c>.</summary>
    public override string ToString() => Writing.Thousands(Units);
}

public static class MoneySums
{
    public static Money Sum(this IEnumerable<Money> amounts)
    {
        long total = 0;
        foreach (var amount in amounts) total += amount.Units;
        return new Money(total);
    }

    public static Money Sum<T>(this IEnumerable<T> rows, Func<T, Money> amount)
    {
        long total = 0;
        foreach (var row in rows) total += amount(row).Units;
        return new Money(total);
    }
}

/// <summary>A whole JSON number. A fraction or a number beyond the limit is a named refusal.</summary>
public sealed class MoneyJson : JsonConverter<Money>
{
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
            throw new RefusedInputException(BasicRefusals.AmountNotANumber());
        if (reader.TryGetInt64(out var units))
            return units is >= -Money.Limit and <= Money.Limit
                ? new Money(units)
                : throw new RefusedInputException(BasicRefusals.AmountAbsurd());
        throw new RefusedInputException(IsFraction(reader.ValueSpan)
            ? BasicRefusals.AmountFractional()
            : BasicRefusals.AmountAbsurd());
    }

    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Units);

    static bool IsFraction(ReadOnlySpan<byte> number) => number.IndexOf((byte)'.') >= 0 || number.IndexOf("e-"u8) >= 0 || number.IndexOf("E-"u8) >= 0;
}
