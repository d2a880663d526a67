using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Gulir.Ledger;

namespace Gulir.Server.Api;

/// <summary>JSON Schemas of requests, read from the records that the strict reader fills: never out of date.</summary>
public sealed class Schemas(XmlWords words, JsonObject components)
{
    readonly Dictionary<string, Type> _known = [];
    readonly NullabilityInfoContext _nullability = new();

    /// <summary>A reference to the schema of a record, which is written once.</summary>
    public JsonObject Of(Type record)
    {
        if (_known.TryAdd(record.Name, record))
        {
            components[record.Name] = new JsonObject();
            components[record.Name] = Record(record);
        }
        Must.Hold(_known[record.Name] == record, $"One record is called {record.Name}.");
        return Refer(record.Name);
    }

    public static JsonObject Refer(string name) => new() { ["$ref"] = $"#/components/schemas/{name}" };

    JsonObject Record(Type record)
    {
        var fields = new JsonObject();
        var required = new JsonArray();
        var parameters = record.GetConstructors().MaxBy(one => one.GetParameters().Length)!.GetParameters();
        foreach (var parameter in parameters)
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!);
            fields[name] = Field(record, parameter);
            if (!parameter.HasDefaultValue) required.Add(name);
        }
        var schema = new JsonObject { ["type"] = "object" };
        Describe(schema, words.Summary(record));
        schema["properties"] = fields;
        if (required.Count > 0) schema["required"] = required;
        schema["additionalProperties"] = false;
        return schema;
    }

    JsonObject Field(Type record, ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType);
        var orNull = type is not null || _nullability.Create(parameter).WriteState == NullabilityState.Nullable;
        var schema = Value(type ?? parameter.ParameterType);
        if (orNull) schema = OrNull(schema);
        Describe(schema, words.Parameter(record, parameter.Name!));
        if (parameter.HasDefaultValue && Default(parameter) is { } usual) schema["default"] = usual;
        return schema;
    }

    static void Describe(JsonObject schema, string about)
    {
        if (about.Length > 0) schema["description"] = about;
    }

    static JsonObject OrNull(JsonObject schema)
    {
        if (schema["type"] is JsonValue type && !schema.ContainsKey("enum"))
        {
            schema["type"] = new JsonArray(type.GetValue<string>(), "null");
            return schema;
        }
        return new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
    }

    static JsonNode? Default(ParameterInfo parameter) => parameter.DefaultValue switch
    {
        null => null,
        bool yes => yes,
        int number => parameter.ParameterType.IsEnum ? EnumWord(parameter.ParameterType, number) : number,
        string text => text,
        Enum choice => JsonNamingPolicy.SnakeCaseLower.ConvertName(choice.ToString()),
        _ => null,
    };

    static string EnumWord(Type type, int number) =>
        JsonNamingPolicy.SnakeCaseLower.ConvertName(Enum.GetName(type, number)!);

    JsonObject Value(Type type)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
            return new JsonObject { ["type"] = "array", ["items"] = Value(type.GetGenericArguments()[0]) };
        if (type.IsEnum)
        {
            var names = Enum.GetNames(type).Select(JsonNamingPolicy.SnakeCaseLower.ConvertName);
            return new JsonObject
            { ["type"] = "string", ["enum"] = new JsonArray([.. names.Select(name => (JsonNode)name)]) };
        }
        return Name(type) is { } named ? Refer(named) : Of(type);
    }

    /// <summary>The shared schema of a plain value; null for a record.</summary>
    static string? Name(Type type) => type switch
    {
        _ when type == typeof(Money) => "Money",
        _ when type == typeof(Rate) => "Rate",
        _ when type == typeof(DateOnly) => "Date",
        _ when type == typeof(YearMonth) => "Month",
        _ when type == typeof(AccountCode) => "AccountCode",
        _ when type == typeof(RegionCode) => "RegionCode",
        _ when type == typeof(string) => "Text",
        _ when type == typeof(bool) => "Flag",
        _ when type == typeof(int) || type == typeof(long) => "Integer",
        _ when type.GetCustomAttribute<JsonConverterAttribute>() is not null =>
            Must.Never<string>($"{type.Name} has a schema."),
        _ => null,
    };

    /// <summary>What the names above stand for, and what queries hold.</summary>
    public static JsonObject Plain() => JsonNode.Parse(
        """
        {
          "Money": {"type": "integer", "format": "int64", "minimum": -1000000000000000, "maximum": 1000000000000000,
            "description": "Whole rupiah. A fraction is refused."},
          "Rate": {"type": ["number", "string"], "description": "Per cent; as a text with a dot or a comma: 1.5"},
          "Date": {"type": "string", "format": "date", "examples": ["2019-11-30"]},
          "Month": {"type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])$", "examples": ["2019-11"]},
          "AccountCode": {"type": "string", "pattern": "^[0-9]{5}$", "examples": ["11010"]},
          "RegionCode": {"type": "string", "pattern": "^[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{2}(\\.[0-9]{4})?)?)?$",
            "description": "Kemendagri code, with dots", "examples": ["35.19.09.2007"]},
          "Text": {"type": "string"},
          "Flag": {"type": "boolean"},
          "Integer": {"type": "integer", "format": "int64"},
          "Number": {"type": "integer", "format": "int64", "minimum": 1},
          "Cursor": {"type": "integer", "format": "int64", "minimum": 0},
          "Limit": {"type": "integer", "minimum": 1, "maximum": 200, "default": 50},
          "Object": {"type": "object"}
        }
        """)!.AsObject();
}
