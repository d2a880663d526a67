using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gulir.Book;

/// <summary>
/// The fingerprint by which a fact points to a side record: SHA-256 of salt and record, 64 hexadecimal digits.
/// Empty: the fact points to none.
/// </summary>
[JsonConverter(typeof(RecordHashJson))]
public readonly record struct RecordHash(string Hex)
{
    public static readonly RecordHash None = new("");

    public bool IsNone => string.IsNullOrEmpty(Hex);

    public override string ToString() => Hex ?? "";
}

/// <summary>
/// What must be erasable and so stands outside the chain: persons, reasons, minutes, answers. Its 32-byte salt
/// keeps anyone from guessing the record from its fingerprint once both are erased.
/// </summary>
public sealed record SideRecord(string Kind, byte[] Salt, byte[] Body)
{
    public RecordHash Hash => HashOf(Salt, Body);

    public static RecordHash HashOf(ReadOnlySpan<byte> salt, ReadOnlySpan<byte> body)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        sha.AppendData(salt);
        sha.AppendData(body);
        return new RecordHash(Convert.ToHexStringLower(sha.GetHashAndReset()));
    }

    /// <summary>A typed text (reason, minutes, what a voucher is for); null when there is nothing typed.</summary>
    public static SideRecord? Text(string? text, Desk desk) =>
        string.IsNullOrWhiteSpace(text)
            ? null
            : new SideRecord(
                "text", desk.Vault.NewSalt(), JsonSerializer.SerializeToUtf8Bytes(text.Trim(), Texts.Default.String));

    /// <summary>The words of a text record.</summary>
    public static string ReadText(ReadOnlySpan<byte> body) =>
        JsonSerializer.Deserialize(body, Texts.Default.String) ?? "";
}

public static class SideRecordHashes
{
    public static RecordHash Hash(this SideRecord? record) => record?.Hash ?? RecordHash.None;
}

[JsonSerializable(typeof(string))]
sealed partial class Texts : JsonSerializerContext;

public sealed class RecordHashJson : JsonConverter<RecordHash>
{
    public override RecordHash Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, RecordHash value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Hex ?? "");
}
