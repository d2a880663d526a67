using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gulir.Basics;

/// <summary>
/// A rate in millionths of one: 1,5% is 15.000. Four decimals of a per cent are the finest a fund writes.
/// </summary>
[JsonConverter(typeof(RateJson))]
public readonly record struct Rate(long Millionths)
{
    public const long One = 1_000_000;

    /// <summary>Reads per cent as typed, with a dot or a comma: <c>1.5</c>. Null when it is none.</summary>
    /// <remarks>A rate below zero is read, so that the rule that refuses it can say so.</remarks>
    public static Rate? FromPercent(string text)
    {
        var typed = text.Trim();
        var unsigned = typed.StartsWith('-') ? typed[1..] : typed;
        var parts = unsigned.Replace(',', '.').Split('.');
        if (parts.Length > 2 || parts[0].Length is 0 or > 6 || !parts[0].All(char.IsAsciiDigit)) return null;
        var decimals = parts.Length == 2 ? parts[1] : "";
        if (parts.Length == 2 && decimals.Length == 0) return null;
        decimals = decimals.TrimEnd('0');
        if (decimals.Length > 4 || !decimals.All(char.IsAsciiDigit)) return null;
        var finer = decimals.Length == 0 ? 0 : long.Parse(decimals.PadRight(4, '0'));
        var size = long.Parse(parts[0]) * 10_000 + finer;
        return new Rate(typed[0] == '-' ? -size : size);
    }

    /// <summary>The part of an amount that this rate is, halves away from zero.</summary>
    public Money Of(Money amount) =>
        new((long)Rounding.Divide((Int128)amount.Units * Millionths, One, Direction.Nearest));

    /// <summary>As per cent, with a dot, for machines and settings: <c>1.5</c>.</summary>
    public string Percent()
    {
        var (whole, rest) = Math.DivRem(Math.Abs(Millionths), 10_000);
        var decimals = rest.ToString("0000").TrimEnd('0');
        return (Millionths < 0 ? "-" : "") + (decimals.Length == 0 ? $"{whole}" : $"{whole}.{decimals}");
    }

    /// <summary>As people of the fund write it: <c>1,5%</c>.</summary>
    public override string ToString() => Percent().Replace('.', ',') + "%";
}

/// <summary>Where the units that do not divide go. Nearest: halves away from zero; Even: halves to even.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EnumName<Direction>))]
public enum Direction { Nearest = 1, Up, Down, Even }

/// <summary>The one home of division and rounding.</summary>
public static class Rounding
{
    /// <summary>Divides and rounds to a whole number; <paramref name="divisor"/> is positive.</summary>
    public static Int128 Divide(Int128 dividend, Int128 divisor, Direction direction) =>
        Divided(dividend, divisor, direction);

    /// <inheritdoc cref="Divide(Int128, Int128, Direction)"/>
    public static long Divide(long dividend, long divisor, Direction direction) =>
        Divided(dividend, divisor, direction);

    /// <inheritdoc cref="Divide(Int128, Int128, Direction)"/>
    public static BigInteger Divide(BigInteger dividend, BigInteger divisor, Direction direction) =>
        Divided(dividend, divisor, direction);

    /// <summary>Rounds a fraction to a multiple of <paramref name="unit"/>.</summary>
    public static Int128 ToUnit(Int128 dividend, Int128 divisor, long unit, Direction direction) =>
        Divide(dividend, divisor * unit, direction) * unit;

    /// <inheritdoc cref="ToUnit(Int128, Int128, long, Direction)"/>
    public static long ToUnit(long dividend, long divisor, long unit, Direction direction) =>
        Divide(dividend, divisor * unit, direction) * unit;

    /// <inheritdoc cref="ToUnit(Int128, Int128, long, Direction)"/>
    public static BigInteger ToUnit(BigInteger dividend, BigInteger divisor, long unit, Direction direction) =>
        Divide(dividend, divisor * unit, direction) * unit;

    // One rule for every width of number, so that a fast path can never round otherwise than the exact one.
    static T Divided<T>(T dividend, T divisor, Direction direction) where T : struct, IBinaryInteger<T>
    {
        var (quotient, rest) = T.DivRem(dividend, divisor);
        if (T.IsZero(rest)) return quotient;
        var negative = T.IsNegative(dividend);
        var away = negative ? -T.One : T.One;
        rest = T.Abs(rest);
        var half = rest.CompareTo(divisor - rest);
        return direction switch
        {
            Direction.Up => negative ? quotient : quotient + T.One,
            Direction.Down => negative ? quotient - T.One : quotient,
            Direction.Even when half == 0 => T.IsEvenInteger(quotient) ? quotient : quotient + away,
            _ => half >= 0 ? quotient + away : quotient,
        };
    }
}

/// <summary>Per cent as a JSON number (1.5), so that a file of requests reads as people speak.</summary>
public sealed class RateJson : JsonConverter<Rate>
{
    public override Rate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.Number
            ? System.Text.Encoding.ASCII.GetString(reader.ValueSpan)
            : reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
        return Rate.FromPercent(text) ?? throw new RefusedInputException(BasicRefusals.RateMalformed(text));
    }

    public override void Write(Utf8JsonWriter writer, Rate value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.Percent());
}
