using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gulir.Server.Frame;

/// <summary>One field of a request: what it holds, whether it must be there, and what is inside it.</summary>
public sealed record RequestField(string Name, string Type, bool Required, IReadOnlyList<RequestField>? Fields);

/// <summary>
/// The fields of a request as its JSON has them, read from its constructor: so the list is never out of date.
/// </summary>
public static class RequestFields
{
    public static IReadOnlyList<RequestField> Of(Type request)
    {
        var constructor = request.GetConstructors().MaxBy(one => one.GetParameters().Length)!;
        return [.. constructor.GetParameters().Select(Field)];
    }

    public static IEnumerable<string> Lines(IReadOnlyList<RequestField> fields, string indent)
    {
        foreach (var field in fields)
        {
            yield return $"{indent}{field.Name}: {field.Type}{(field.Required ? "" : ", optional")}";
            foreach (var line in Lines(field.Fields ?? [], indent + "  ")) yield return line;
        }
    }

    static RequestField Field(ParameterInfo parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType;
        var item = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)
            ? type.GetGenericArguments()[0]
            : null;
        var shown = item ?? type;
        var name = JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!);
        return new RequestField(
            name, item is null ? Word(shown) : $"list of {Word(shown)}", !parameter.HasDefaultValue,
            IsRecord(shown) ? Of(shown) : null);
    }

    static bool IsRecord(Type type) =>
        type.Namespace?.StartsWith("Gulir.", StringComparison.Ordinal) == true && !type.IsEnum
        && type.GetCustomAttribute<JsonConverterAttribute>() is null;

    static string Word(Type type) => type switch
    {
        _ when type == typeof(Money) => "whole rupiah",
        _ when type == typeof(Rate) => "per cent",
        _ when type == typeof(DateOnly) => "date yyyy-MM-dd",
        _ when type == typeof(YearMonth) => "month yyyy-MM",
        _ when type == typeof(string) => "text",
        _ when type == typeof(bool) => "true or false",
        _ when type == typeof(int) || type == typeof(long) => "number",
        _ when type.Name == "AccountCode" => "account code",
        _ when type.Name == "RegionCode" => "region code",
        _ when type.IsEnum =>
            string.Join(" | ", Enum.GetNames(type).Select(JsonNamingPolicy.SnakeCaseLower.ConvertName)),
        _ => "object",
    };
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Dictionary<string, IReadOnlyList<RequestField>>))]
sealed partial class FieldForms : JsonSerializerContext;
