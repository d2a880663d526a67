using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Gulir.Server.Frame;

/// <summary>A day of a request. The first and the last years have no month before or after them and are no days.</summary>
public sealed class DayJson : JsonConverter<DateOnly>
{
    public static bool IsDay(DateOnly date) => date.Year is > 1 and < 9998;

    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var date = JsonMetadataServices.DateOnlyConverter.Read(ref reader, typeToConvert, options);
        return IsDay(date) ? date : throw new RefusedInputException(BasicRefusals.DateMalformed(date.Iso()));
    }

    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
        JsonMetadataServices.DateOnlyConverter.Write(writer, value, options);
}
