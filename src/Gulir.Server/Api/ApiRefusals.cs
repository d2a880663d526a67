namespace Gulir.Server.Api;

/// <summary>What a program is told before its request reaches a book.</summary>
public static class ApiRefusals
{
    public static Refusal TokenMissing() => new("token_missing");
    public static Refusal TokenUnknown() => new("token_unknown");
    public static Refusal TokenExpired(DateOnly on) => new("token_expired", ("on", on));
    public static Refusal TokenEnded() => new("token_ended");
    public static Refusal TokenReadsOnly() => new("token_reads_only");
    public static Refusal TokenOpensNothing() => new("token_opens_nothing");
    public static Refusal TokenDaysOutOfRange(int limit) => new("token_days_out_of_range", ("limit", limit));
    public static Refusal IdempotencyKeyMissing(int limit) => new("idempotency_key_missing", ("limit", limit));
    public static Refusal ContentTypeUnsupported() => new("content_type_unsupported");
    public static Refusal BodyTooLarge(int limit) => new("body_too_large", ("limit", limit));
    public static Refusal AddressUnknown() => new("address_unknown");
    public static Refusal QueryUnknown(string query) => new("query_unknown", ("query", query));
    public static Refusal QueryMalformed(string query, string text) =>
        new("query_malformed", ("query", query), ("text", text));
    public static Refusal QueryMissing(string query) => new("query_missing", ("query", query));
}
