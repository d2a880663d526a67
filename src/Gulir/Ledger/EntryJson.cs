using System.Text.Json;
using System.Text.Json.Serialization;
using Gulir.Book;

namespace Gulir.Ledger;

/// <summary>
/// The form of an entry inside a fact, read and written by hand: every fact of money holds one, and a proof of a
/// book reads them all. The form is that of the generated ones: same names, same order, defaults left out.
/// </summary>
public sealed class EntryJson : JsonConverter<Entry>
{
    const string DateForm = "yyyy-MM-dd";

    static readonly AccountCodeJson Accounts = new();
    static readonly MoneyJson Moneys = new();
    static readonly VoucherNumberJson Vouchers = new();

    public override Entry Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("An entry is an object.");
        var (date, paid, voucher, late) = (default(DateOnly), default(DateOnly), default(VoucherNumber), "");
        var closing = false;
        List<Line> lines = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("date"u8)) date = Date(ref reader);
            else if (reader.ValueTextEquals("paid"u8)) paid = Date(ref reader);
            else if (reader.ValueTextEquals("voucher"u8)) voucher = Value(ref reader, Vouchers);
            else if (reader.ValueTextEquals("lines"u8)) lines = Lines(ref reader);
            else if (reader.ValueTextEquals("lateReason"u8)) late = Text(ref reader);
            else if (reader.ValueTextEquals("closing"u8)) closing = reader.Read() && reader.GetBoolean();
            else throw new JsonException("An entry has no such field.");
        }
        return new Entry(date, paid, voucher, lines, new RecordHash(late), closing);
    }

    static List<Line> Lines(ref Utf8JsonReader reader)
    {
        var lines = new List<Line>(4);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
        {
            var (account, amount) = (default(AccountCode), Money.Zero);
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                if (reader.ValueTextEquals("account"u8)) account = Value(ref reader, Accounts);
                else if (reader.ValueTextEquals("amount"u8)) amount = Value(ref reader, Moneys);
                else throw new JsonException("A line has no such field.");
            }
            lines.Add(new Line(account, amount));
        }
        return lines;
    }

    static T Value<T>(ref Utf8JsonReader reader, JsonConverter<T> form)
    {
        reader.Read();
        return form.Read(ref reader, typeof(T), JsonSerializerOptions.Default)!;
    }

    static string Text(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.ValueSpan.IsEmpty ? "" : reader.GetString() ?? "";
    }

    static DateOnly Date(ref Utf8JsonReader reader)
    {
        reader.Read();
        return DateOnly.FromDateTime(reader.GetDateTime());
    }

    public override void Write(Utf8JsonWriter writer, Entry value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        WriteDate(writer, "date"u8, value.Date);
        WriteDate(writer, "paid"u8, value.Paid);
        writer.WritePropertyName("voucher"u8);
        Vouchers.Write(writer, value.Voucher, options);
        writer.WriteStartArray("lines"u8);
        foreach (var line in value.Lines)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("account"u8);
            Accounts.Write(writer, line.Account, options);
            if (!line.Amount.IsZero) writer.WriteNumber("amount"u8, line.Amount.Units);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        if (value.LateReason.Hex is { } late) writer.WriteString("lateReason"u8, late);
        if (value.Closing) writer.WriteBoolean("closing"u8, true);
        writer.WriteEndObject();
    }

    static void WriteDate(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly date)
    {
        Span<char> text = stackalloc char[DateForm.Length];
        date.TryFormat(text, out _, DateForm, System.Globalization.CultureInfo.InvariantCulture);
        writer.WriteString(name, text);
    }
}

/// <summary>Voucher numbers as they stand on paper.</summary>
public sealed class VoucherNumberJson : JsonConverter<VoucherNumber>
{
    public override VoucherNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Span<char> text = stackalloc char[32];
        if (reader.TokenType == JsonTokenType.String && reader.ValueSpan.Length <= text.Length
            && VoucherNumber.Parse(text[..reader.CopyString(text)]) is { } number)
            return number;
        throw new RefusedInputException(LedgerRefusals.VoucherMalformed(
            reader.TokenType == JsonTokenType.String ? reader.GetString()! : ""));
    }

    public override void Write(Utf8JsonWriter writer, VoucherNumber value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
