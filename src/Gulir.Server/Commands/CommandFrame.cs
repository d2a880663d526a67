using System.CommandLine;
using Gulir.Server.Frame;

namespace Gulir.Server.Commands;

/// <summary>What every command shares: its options, exit codes, and how a refusal is told.</summary>
public static class CommandFrame
{
    public const int Done = 0;
    public const int Damaged = 1;
    public const int Refused = 2;
    public const int WrongUsage = 64;

    public static readonly Option<string?> Data = new("--data")
    { Description = "data folder (SQLite); default ./data/gulir, else ./data/demo" };
    public static readonly Option<string?> DatabaseUrl = new("--database")
    { Description = "PostgreSQL, instead of a folder: postgres://user@host/name, or Host=…;Database=…" };
    public static readonly Option<string?> Lang = new("--lang")
    { Description = "language of messages: id (default) or en" };

    public static Option<string?> Format(params string[] names)
    {
        var option = new Option<string?>("--format") { Description = string.Join(" | ", names) };
        option.AcceptOnlyFromAmong(names);
        return option;
    }

    /// <summary>A day as yyyy-MM-dd.</summary>
    public static Option<DateOnly?> Day(string name, string about) => new(name)
    {
        Description = about,
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", out var day)) return day;
            result.AddError($"{name}: {result.Tokens[0].Value} is not a day (yyyy-MM-dd)");
            return null;
        },
    };

    public static Language Language(this ParseResult parsed) => Languages.Parse(parsed.GetValue(Lang));

    /// <summary>Opens the data of a command and runs it; a refusal ends with its sentence.</summary>
    public static int WithHost(ParseResult parsed, Func<Host, Outcome<int>> run, bool create = false, bool json = false)
    {
        // What makes a place never lands in the example by default.
        var folder = parsed.GetValue(Data) ?? (create ? Host.OwnFolder : null);
        var opened = Host.Open(folder, parsed.GetValue(DatabaseUrl), create);
        if (opened.Refusal is { } refusal) return Refuse(refusal, parsed, json);
        using var host = opened.Value;
        var outcome = run(host);
        return outcome.Refusal is { } refused ? Refuse(refused, parsed, json) : outcome.Value;
    }

    /// <summary>Exit 2: <c>code: sentence</c> on the error stream, or problem+json on the output.</summary>
    public static int Refuse(Refusal refusal, ParseResult parsed, bool json)
    {
        if (json) Console.Out.WriteLine(Problems.Json(refusal, parsed.Language()));
        else Console.Error.WriteLine($"{refusal.Code}: {refusal.Tell(parsed.Language())}");
        return Refused;
    }
}
