using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Gulir.Activities;
using Gulir.Book;
using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Storage;
using Gulir.Storage.Book;

namespace Gulir.Server.Frame;

/// <summary>What an act is asked and answered with as JSON; command line and API alike.</summary>
public static partial class ActTexts
{
    static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>
    /// A founding names its code once: around the request is enough; two different ones are refused.
    /// </summary>
    public static Outcome<ReadOnlyMemory<byte>> WithCode(ReadOnlyMemory<byte> json, RegionCode fund)
    {
        try
        {
            if (JsonNode.Parse(json.Span, documentOptions: Strict) is not JsonObject request) return json;
            if (request["code"] is { } given && given.ToString() != fund.Text)
                return InstitutionRefusals.FundUnknown(given.ToString());
            request["code"] = fund.Text;
            return new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(request.ToJsonString()));
        }
        catch (JsonException malformed)
        {
            return FrameRefusals.RequestMalformed(malformed.Path ?? "$", WithoutNamespaces(malformed.Message));
        }
        catch (Exception error) when (error is InvalidOperationException or ArgumentException)
        {
            // Half a letter, or a field that is named twice.
            return FrameRefusals.TextUnreadable();
        }
    }

    /// <summary><c>{"facts":[12,13],"seal":"…"}</c>, and the numbers of what the act has made.</summary>
    public static string Tell(Host host, Kept kept)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("facts");
            foreach (var number in kept.Facts) writer.WriteNumberValue(number);
            writer.WriteEndArray();
            writer.WriteString("seal", kept.Seal.ToString());
            var made = host.Database.Read(session => session.Facts(kept.Fund, kept.Facts[0], kept.Facts[^1]));
            Made(made[0].Fact(), writer);
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>A reader's message tells what to correct, not how the program is built.</summary>
    public static string WithoutNamespaces(string message) => Namespaces().Replace(message, "");

    [GeneratedRegex(@"\b(Gulir|System)\.(\w+\.)*(?=\w)")]
    private static partial Regex Namespaces();

    static void Made(Fact fact, Utf8JsonWriter writer)
    {
        if (fact is GroupFormed group) writer.WriteNumber("group", group.Group);
        if (fact is LoanApplied loan) writer.WriteNumber("loan", loan.Loan);
        if (fact is OfficerAppointed officer) writer.WriteNumber("officer", officer.Officer);
        if (fact is ActivityProposed activity) writer.WriteNumber("activity", activity.Activity);
        if (fact is IReversible entry) writer.WriteString("voucher", entry.Entry.Voucher.ToString());
    }
}
