using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gulir.Basics;

/// <summary>
/// A Kemendagri code: 35, 35.19, 35.19.09, 35.19.09.2007 (province, kabupaten or kota, kecamatan, village).
/// Codes change by decree, so a fund carries its code as an attribute and never as its identity.
/// </summary>
[JsonConverter(typeof(RegionCodeJson))]
public readonly record struct RegionCode
{
    static readonly int[] Digits = [2, 2, 2, 4];

    RegionCode(string text) => Text = text;

    public string Text { get; }

    /// <summary>1 province to 4 village.</summary>
    public int Level => Text.Count(letter => letter == '.') + 1;

    public bool IsVillage => Level == 4;

    public RegionCode? Parent => Level == 1 ? null : new RegionCode(Text[..Text.LastIndexOf('.')]);

    public bool Contains(RegionCode other) =>
        other.Text == Text || other.Text.StartsWith(Text + ".", StringComparison.Ordinal);

    /// <summary>The part of this code that names the given level.</summary>
    public RegionCode AtLevel(int level) => new(string.Join('.', Text.Split('.').Take(level)));

    public static RegionCode? Parse(string text)
    {
        var parts = text.Split('.');
        if (parts.Length > 4) return null;
        for (var i = 0; i < parts.Length; i++)
            if (parts[i].Length != Digits[i] || !parts[i].All(char.IsAsciiDigit)) return null;
        return new RegionCode(text);
    }

    public override string ToString() => Text;
}

public sealed class RegionCodeJson : JsonConverter<RegionCode>
{
    public override RegionCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
        return RegionCode.Parse(text) ?? throw new RefusedInputException(BasicRefusals.RegionMalformed(text));
    }

    public override void Write(Utf8JsonWriter writer, RegionCode value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);
}
