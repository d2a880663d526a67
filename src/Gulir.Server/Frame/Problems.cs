using System.Text;
using System.Text.Json;
using Gulir.Server.Exchange;

namespace Gulir.Server.Frame;

/// <summary>A refusal as problem+json (RFC 9457), with its code and details.</summary>
public static class Problems
{
    /// <summary>What an address or a request names and this place does not have.</summary>
    static readonly string[] Missing =
    [
        "fund_unknown", "region_unknown", "act_unknown", "report_unknown", "fact_unknown", "loan_unknown",
        "group_unknown", "person_unknown", "officer_unknown", "human_unknown", "share_unknown", "address_unknown",
    ];

    /// <summary>The status by which HTTP tells a refusal; 422 where nothing closer fits.</summary>
    public static int StatusOf(Refusal refusal) => refusal.Code switch
    {
        _ when Missing.Contains(refusal.Code) => StatusCodes.Status404NotFound,
        "token_missing" or "token_unknown" or "token_expired" or "token_ended" => StatusCodes.Status401Unauthorized,
        "token_reads_only" => StatusCodes.Status403Forbidden,
        "idempotency_key_missing" => StatusCodes.Status400BadRequest,
        "request_id_used" => StatusCodes.Status409Conflict,
        "body_too_large" => StatusCodes.Status413PayloadTooLarge,
        "content_type_unsupported" => StatusCodes.Status415UnsupportedMediaType,
        "too_many_tries" => StatusCodes.Status429TooManyRequests,
        "book_busy" => StatusCodes.Status503ServiceUnavailable,
        "disk_full" => StatusCodes.Status507InsufficientStorage,
        _ => StatusCodes.Status422UnprocessableEntity,
    };

    public static string Json(
        Refusal refusal, Language language, int status = StatusCodes.Status422UnprocessableEntity)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteString("type", $"https://gulir.invalid/refusals#{refusal.Code}");
            writer.WriteString("title", refusal.Tell(language));
            writer.WriteNumber("status", status);
            writer.WriteString("code", refusal.Code);
            writer.WriteStartObject("details");
            foreach (var (name, value) in refusal.Details)
            {
                if (value is Money money) writer.WriteNumber(name, money.Units);
                else if (value is int or long) writer.WriteNumber(name, Convert.ToInt64(value));
                else if (value is IReadOnlyList<Gulir.Institution.Role> roles)
                    writer.WriteString(name, string.Join(' ', roles));
                else if (value is IReadOnlyList<BadLine> lines)
                    writer.WriteString(name, Sentences.Lines(lines, language));
                else writer.WriteString(name, value is DateOnly date ? date.Iso() : value.ToString());
            }
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
