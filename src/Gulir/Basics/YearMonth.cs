using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gulir.Basics;

/// <summary>
/// A calendar month; not a date on the first. As a number it is yyyymm; month 13 holds year-close entries.
/// </summary>
[JsonConverter(typeof(YearMonthJson))]
public readonly record struct YearMonth : IComparable<YearMonth>
{
    public YearMonth(int year, int month)
    {
        Must.Hold(year is >= 1 and <= 9999 && month is >= 1 and <= 12, "A month lies between January and December.");
        Number = year * 100 + month;
    }

    /// <summary>yyyymm.</summary>
    public int Number { get; }

    public int Year => Number / 100;
    public int Month => Number % 100;
    public DateOnly First => new(Year, Month, 1);
    public DateOnly Last => new(Year, Month, DateTime.DaysInMonth(Year, Month));
    public YearMonth Next => Month == 12 ? new(Year + 1, 1) : new(Year, Month + 1);
    public YearMonth Previous => Month == 1 ? new(Year - 1, 12) : new(Year, Month - 1);

    public static YearMonth Of(DateOnly date) => new(date.Year, date.Month);

    /// <summary>
    /// The same day a year before; the end of a month stays its end, so a span up to it loses no 29 February.
    /// </summary>
    public static DateOnly YearBefore(DateOnly day) =>
        day == Of(day).Last ? new YearMonth(day.Year - 1, day.Month).Last : day.AddYears(-1);

    public static YearMonth FromNumber(long number) => new((int)(number / 100), (int)(number % 100));

    /// <summary>Reads <c>2019-11</c>; null when it is not a month.</summary>
    public static YearMonth? Parse(string text) =>
        DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", out var date) && date.Year < 9999 ? Of(date) : null;

    public static bool operator <(YearMonth a, YearMonth b) => a.Number < b.Number;
    public static bool operator >(YearMonth a, YearMonth b) => a.Number > b.Number;
    public static bool operator <=(YearMonth a, YearMonth b) => a.Number <= b.Number;
    public static bool operator >=(YearMonth a, YearMonth b) => a.Number >= b.Number;

    public int CompareTo(YearMonth other) => Number.CompareTo(other.Number);

    public override string ToString() => $"{Year:0000}-{Month:00}";
}

public sealed class YearMonthJson : JsonConverter<YearMonth>
{
    public override YearMonth Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
        return YearMonth.Parse(text) ?? throw new RefusedInputException(BasicRefusals.MonthMalformed(text));
    }

    public override void Write(Utf8JsonWriter writer, YearMonth value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
