using System.Text.RegularExpressions;

namespace Tidy;

/// <summary>How large a file, a line and a function may be. Lines inside a literal are data of a function.</summary>
public static partial class Sizes
{
    const int LinesOfFile = 400;
    const int Columns = 120;
    const int LinesOfFunction = 60;

    public static IEnumerable<string> LongFiles(IEnumerable<SourceFile> files) =>
        from file in files
        where file.Lines.Length > LinesOfFile
        select $"{file.Path}: {file.Lines.Length} lines, at most {LinesOfFile}";

    public static IEnumerable<string> LongLines(IEnumerable<SourceFile> files) =>
        from file in files
        from line in file.Lines.Select((text, index) => (Number: index + 1, Columns: text.EnumerateRunes().Count()))
        where line.Columns > Columns
        select $"{file.Path}:{line.Number}: {line.Columns} columns, at most {Columns}";

    public static IEnumerable<string> LongFunctions(IEnumerable<SourceFile> files) =>
        from file in files
        where file.IsCSharp
        from function in Functions(file.Text)
        where function.Lines > LinesOfFunction
        select $"{file.Path}: {function.Name} has {function.Lines} lines, at most {LinesOfFunction}";

    /// <summary>Members with parameters and a body, by their braces; a file without types is one function.</summary>
    public static IEnumerable<(string Name, int Lines)> Functions(string text)
    {
        var code = CodeText.Of(text);
        if (!TypeWord().IsMatch(code)) return [("the file", CodeLines(code))];
        return Members(Directives().Replace(code, ""));
    }

    static IEnumerable<(string Name, int Lines)> Members(string code)
    {
        var start = 0;
        while (start < code.Length)
        {
            var end = EndOfMember(code, start, out var body);
            var head = Attributes().Replace(code[start..body], "").TrimStart();
            if (TypeWord().IsMatch(head) && body < end)
            {
                foreach (var member in Members(code[(body + 1)..(end - 1)])) yield return member;
            }
            else if (body < end && NameOf(head) is { } name)
            {
                yield return (name, CodeLines(head + code[body..end]));
            }
            start = end;
        }
    }

    /// <summary>
    /// A member ends at a semicolon outside all brackets, or at the brace that closes its block. Its head ends at the
    /// block or arrow; without either, at the member's end.
    /// </summary>
    static int EndOfMember(string code, int start, out int body)
    {
        var depth = 0;
        body = -1;
        var isBlock = false;
        for (var at = start; at < code.Length; at++)
        {
            if (depth == 0 && body < 0 && (code[at] == '{' || IsArrow(code, at)))
            {
                body = at;
                isBlock = code[at] == '{' && !IsValue(code[start..at]);
            }
            depth += code[at] is '{' or '(' or '[' ? 1 : code[at] is '}' or ')' or ']' ? -1 : 0;
            if (depth == 0 && (code[at] == ';' || (isBlock && code[at] == '}')))
            {
                if (body < 0) body = at + 1;
                return at + 1;
            }
        }
        if (body < 0) body = code.Length;
        return code.Length;
    }

    static bool IsArrow(string code, int at) => code[at] == '=' && at + 1 < code.Length && code[at + 1] == '>';

    static bool IsValue(string head) => !head.Contains("operator") && Assignment().IsMatch(WithoutParameters(head));

    /// <summary>The name before the parameters; null for a property, a field, a value that calls.</summary>
    static string? NameOf(string head)
    {
        if (IsValue(head)) return null;
        var match = Function().Match(Spaces().Replace(head, " "));
        return match.Success ? match.Groups["name"].Value : null;
    }

    static string WithoutParameters(string head)
    {
        for (var shorter = Parameters().Replace(head, ""); shorter != head; shorter = Parameters().Replace(head, ""))
            head = shorter;
        return head;
    }

    static int CodeLines(string code) =>
        code.Trim().Split('\n').Count(line => line.Trim() is "" || line.Trim().Trim(CodeText.Masked) != "");

    [GeneratedRegex(@"\b(class|struct|interface|enum|record|namespace)\s+\w+")]
    private static partial Regex TypeWord();

    [GeneratedRegex(@"\A(\s*\[[^\[\]]*(\[[^\[\]]*\][^\[\]]*)*\])+")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"(?m)^\s*(#.*|(global\s+)?using\s[^({]*;|namespace\s+[\w.]+\s*;)")]
    private static partial Regex Directives();

    [GeneratedRegex(@"(?<![=!<>])=(?![=>])")]
    private static partial Regex Assignment();

    [GeneratedRegex(@"(?<name>\w+|operator \S+)\s*(<[^()]*>)?\s*\(")]
    private static partial Regex Function();

    [GeneratedRegex(@"\([^()]*\)|\[[^\[\]]*\]")]
    private static partial Regex Parameters();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
