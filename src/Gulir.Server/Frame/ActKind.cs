using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gulir.Book;
using Gulir.Institution;
using Gulir.Storage;

namespace Gulir.Server.Frame;

/// <summary>
/// One act: its name, what it asks, and how it reads, decides and writes. Page, API and command line run the same.
/// </summary>
/// <param name="By">The roles that may do it; nobody yet where the act makes the fund.</param>
public abstract record ActKind(string Name, string About, IReadOnlyList<Role> By, bool Founds)
{
    public abstract Type Request { get; }

    /// <summary>Reads a request from JSON and makes it an act; a malformed one is a named refusal.</summary>
    public abstract Outcome<Act> FromJson(ReadOnlyMemory<byte> json, ActFrame frame);
}

/// <summary>
/// Around a request: whose book, who asks, under which request id, and the fund's today if it has its own.
/// </summary>
public sealed record ActFrame(RegionCode Fund, int Officer, Guid Request, DateOnly? Today);

public sealed record ActKind<T>(
    string Name, string About, IReadOnlyList<Role> By, Func<BookReader, T, Desk, Outcome<Draft>> Decide,
    bool Founds = false)
    : ActKind(Name, About, By, Founds)
    where T : notnull
{
    static JsonTypeInfo<T> Form => (JsonTypeInfo<T>?)RequestForms.Default.GetTypeInfo(typeof(T))
        ?? Must.Never<JsonTypeInfo<T>>($"{typeof(T).Name} is listed in RequestForms.");

    /// <summary>
    /// Long work that needs no book, done before the writer is held; what it gives decides. Null: there is none.
    /// </summary>
    public Func<T, Func<BookReader, Desk, Outcome<Draft>>>? Beforehand { get; init; }

    public override Type Request => typeof(T);

    public override Outcome<Act> FromJson(ReadOnlyMemory<byte> json, ActFrame frame)
    {
        try
        {
            var ask = JsonSerializer.Deserialize(json.Span, Form);
            if (ask is null || HasGap(json.Span)) return FrameRefusals.RequestMalformed("$", "null_in_list");
            return HasZero(json.Span) ? FrameRefusals.TextUnreadable() : Of(ask, frame);
        }
        catch (RefusedInputException refused)
        {
            return refused.Refusal;
        }
        catch (JsonException malformed)
        {
            return FrameRefusals.RequestMalformed(malformed.Path ?? "$", Reason(malformed.Message));
        }
    }

    /// <summary>The act of a request that a page or a program has made.</summary>
    public Act Of(T ask, ActFrame frame)
    {
        byte[] canonical = [.. Encoding.UTF8.GetBytes(Name + "\n"), .. JsonSerializer.SerializeToUtf8Bytes(ask, Form)];
        return new Act(
            frame.Fund, frame.Officer, frame.Request, SHA256.HashData(canonical), frame.Today, By,
            Beforehand?.Invoke(ask) ?? ((reader, desk) => Decide(reader, ask, desk)), Founds);
    }

    /// <summary>A null among the items of a list, which the reader of a record lets pass.</summary>
    static bool HasGap(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var before = JsonTokenType.None;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Null && before != JsonTokenType.PropertyName) return true;
            before = reader.TokenType;
        }
        return false;
    }

    /// <summary>The letter zero in a text, which some databases do not keep.</summary>
    static bool HasZero(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
            if (reader.TokenType == JsonTokenType.String && reader.ValueIsEscaped
                && reader.GetString()!.Contains('\0'))
                return true;
        return false;
    }

    /// <summary>The reader's first sentence; the one for a misspelt field is not for people and gets a word.</summary>
    static string Reason(string message) => message.Contains("could not be mapped", StringComparison.Ordinal)
        ? "field_unknown"
        : ActTexts.WithoutNamespaces(
            message.Split(" Path:", StringSplitOptions.None)[0].Replace(typeof(T).FullName ?? "", "request").Trim());
}

/// <summary>A request id from what a caller brings: a UUID as it is, any other text by its fingerprint.</summary>
public static class RequestIds
{
    /// <summary>Letters of the longest request id that a form or a header may bring.</summary>
    public const int Longest = 100;

    public static Guid Parse(string text) =>
        Guid.TryParse(text, out var id)
            ? id
            : new Guid(SHA256.HashData(Encoding.UTF8.GetBytes("request " + text)).AsSpan(0, 16), bigEndian: true);
}

public static class FrameRefusals
{
    public static Refusal RequestMalformed(string path, string detail) =>
        new("request_malformed", ("path", path), ("detail", detail));
    public static Refusal ActUnknown(string name) => new("act_unknown", ("name", name));
    public static Refusal ReportUnknown(string name) => new("report_unknown", ("name", name));
    public static Refusal ReportNeedsAFund(string name) => new("report_needs_a_fund", ("name", name));
    public static Refusal RegionUnknown(string code) => new("region_unknown", ("code", code));
    public static Refusal NotAnExample(string folder) => new("not_an_example", ("folder", folder));
    public static Refusal FileUnreadable(string file) => new("file_unreadable", ("file", file));
    public static Refusal PortTaken(int port) => new("port_taken", ("port", port));
    public static Refusal AddressMalformed(string address) => new("address_malformed", ("address", address));
    public static Refusal NetworkNeedsTls() => new("network_needs_tls");
    public static Refusal NetworkNeedsName() => new("network_needs_name");
    public static Refusal ExampleStaysHere() => new("example_stays_here");
    public static Refusal PageUnknown() => new("page_unknown");
    public static Refusal TextUnreadable() => new("text_unreadable");
    public static Refusal FormExpired() => new("form_expired");
    public static Refusal FormTooLarge(int megabytes) => new("form_too_large", ("megabytes", megabytes));
}
