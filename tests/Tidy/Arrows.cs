using System.Text.RegularExpressions;

namespace Tidy;

/// <summary>Which room of the core may use which. What is not listed is refused: a new room is chosen here.</summary>
public static partial class Arrows
{
    const string Auditor = "tests/Gulir.Simulation/Lives/Audit";

    /// <summary>Every room but Basics may also use Basics and Book: facts derive from Book's Fact.</summary>
    static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Basics"] = [],
        ["Book"] = [],
        ["Institution"] = [],
        ["Photos"] = [],
        ["Groups"] = ["Ledger", "Institution"],
        ["Ledger"] = ["Institution"],
        ["Loans"] = ["Ledger", "Groups", "Institution"],
        ["Risk"] = ["Loans", "Ledger", "Institution"],
        ["Close"] = ["Ledger", "Loans", "Risk", "Institution", "Groups"],
        ["Surplus"] = ["Ledger", "Close", "Institution", "Loans"],
        ["Activities"] = ["Ledger", "Surplus", "Groups", "Institution"],
        ["Publishing"] = ["Ledger", "Institution"],
        ["Oversight"] = ["Risk", "Ledger"],
        ["Reporting"] =
        [
            "Institution", "Groups", "Ledger", "Loans", "Risk", "Close", "Surplus", "Activities", "Oversight",
        ],
    };

    public static IEnumerable<string> Broken(IReadOnlyList<SourceFile> files)
    {
        var core = files.Where(file => file.IsCSharp && file.IsIn("src/Gulir")).ToArray();
        var typesOf = TypesOf(core);
        return core.SelectMany(file => Broken(file, typesOf));
    }

    static HashSet<(string Room, string Type)> TypesOf(IEnumerable<SourceFile> core) =>
        core.Where(file => RoomOf(file) is not null)
            .SelectMany(file => Types().Matches(CodeText.Of(file.Text)), (file, match) =>
                (Room: RoomOf(file)!, Type: match.Groups["name"].Value))
            .ToHashSet();

    /// <summary>The simulation's auditor works everything out by himself: he names nothing of the program.</summary>
    public static IEnumerable<string> OfTheAuditor(IReadOnlyList<SourceFile> files)
    {
        var typesOf = TypesOf(files.Where(file => file.IsCSharp && file.IsIn("src/Gulir")));
        string[] open = [.. typesOf.Where(type => type.Room == "Basics").Select(type => type.Type)];
        return from file in files
               where file.IsCSharp && file.IsIn(Auditor)
               let code = Namespace().Replace(CodeText.Of(file.Text), "")
               from name in InFull().Matches(code).Select(match => match.Value)
                   .Concat(Used(code, typesOf))
                   .Concat(Word().Matches(code).Select(match => match.Value).Where(open.Contains))
                   .Distinct()
               select $"{file.Path}: the auditor may not use {name}";
    }

    /// <summary>A global using would open a room to all others at once; Basics is open to all anyway.</summary>
    public static IEnumerable<string> Opened(IEnumerable<SourceFile> files) =>
        from file in files
        where file.IsIn("src/Gulir")
        where GlobalUsing().IsMatch(file.IsCSharp ? CodeText.Of(file.Text) : file.Text)
        select $"{file.Path}: no global using of a room";

    static IEnumerable<string> Broken(SourceFile file, HashSet<(string Room, string Type)> typesOf)
    {
        if (RoomOf(file) is not { } room) return [];
        if (!MayUse.ContainsKey(room))
            return [$"{file.Path}: {room} is not a room of the core (tests/Tidy/Arrows.cs)"];
        return from other in Used(CodeText.Of(file.Text), typesOf).Distinct()
               where other != room && !Allowed(room, other)
               select $"{file.Path}: {room} may not use {other}";
    }

    static bool Allowed(string room, string other) =>
        other == "Basics" || (other == "Book" && room != "Basics") || MayUse[room].Contains(other);

    /// <summary>Rooms named in full (Gulir.Loans), or short as C# allows inside Gulir (Loans.Loan).</summary>
    static IEnumerable<string> Used(string code, HashSet<(string Room, string Type)> typesOf)
    {
        foreach (Match match in InFull().Matches(code))
            if (MayUse.ContainsKey(match.Groups["room"].Value)) yield return match.Groups["room"].Value;
        foreach (Match match in InShort().Matches(code))
            if (typesOf.Contains((match.Groups["room"].Value, match.Groups["type"].Value)))
                yield return match.Groups["room"].Value;
    }

    /// <summary>Null for a file directly in src/Gulir: the catalogue of facts knows every room.</summary>
    static string? RoomOf(SourceFile file) => file.Path.Split('/') is [_, _, var room, _, ..] ? room : null;

    [GeneratedRegex(@"\bGulir\s*\.\s*(?<room>\w+)")]
    private static partial Regex InFull();

    [GeneratedRegex(@"(?m)^namespace\s+[\w.]+;")]
    private static partial Regex Namespace();

    [GeneratedRegex(@"(?<![\w.])[A-Z]\w*")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<![\w.])(?<room>[A-Z]\w*)\.(?<type>[A-Z]\w*)")]
    private static partial Regex InShort();

    [GeneratedRegex(@"\b(?:class|struct|interface|enum|record|delegate\s+\S+)\s+(?!struct\b|class\b)(?<name>\w+)")]
    private static partial Regex Types();

    [GeneratedRegex(@"\bglobal\s+using\b[^;]*\bGulir\.(?!Basics\s*;)|<Using\s+Include=""Gulir\.(?!Basics"")")]
    private static partial Regex GlobalUsing();
}
