using System.Text.Json.Nodes;

namespace Gulir.Server.Tests.Api;

/// <summary>
/// A request that the reader takes, made from its schema alone: the fields that must be there, with numbers that no
/// book has, so that it is refused by a rule and changes nothing.
/// </summary>
public static class Samples
{
    const int NoSuchNumber = 999_999;

    public static string Of(JsonObject document, JsonNode operation) => Value(
        document, operation["requestBody"]!["content"]!["application/json"]!["schema"]!.AsObject())!.ToJsonString();

    static JsonNode? Value(JsonObject document, JsonObject schema)
    {
        if (schema["$ref"] is { } reference)
            return Value(document, document["components"]!["schemas"]![
                reference.GetValue<string>().Split('/')[^1]]!.AsObject());
        if (schema["anyOf"] is JsonArray any) return Value(document, any[0]!.AsObject());
        if (schema["enum"] is JsonArray words) return words[0]!.DeepClone();
        if (schema["examples"] is JsonArray examples) return examples[0]!.DeepClone();
        return (schema["type"] is JsonArray types ? types[0] : schema["type"])!.GetValue<string>() switch
        {
            "object" => new JsonObject(
                (schema["required"]?.AsArray() ?? []).Select(name => KeyValuePair.Create(
                    name!.GetValue<string>(),
                    Value(document, schema["properties"]![name.GetValue<string>()]!.AsObject())))),
            "array" => new JsonArray(),
            "boolean" => false,
            "integer" or "number" => NoSuchNumber,
            _ => "contoh",
        };
    }
}
