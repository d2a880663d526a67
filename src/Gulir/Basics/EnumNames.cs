using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gulir.Basics;

/// <summary>Choices are written as words (<c>two_weeks</c>), never as numbers, in facts and requests alike.</summary>
public sealed class EnumName<T>()
    : JsonStringEnumConverter<T>(JsonNamingPolicy.SnakeCaseLower, allowIntegerValues: false)
    where T : struct, Enum;
