using System.Text.RegularExpressions;
using Gulir.Institution;
using Gulir.Server.Exchange;

namespace Gulir.Server.Frame;

/// <summary>
/// A refusal as a sentence that says what to do, and the status by which HTTP and the command line tell it.
/// The texts stand in <see cref="SentenceTexts"/>.
/// </summary>
public static partial class Sentences
{
    public static string Tell(this Refusal refusal, Language language)
    {
        var text = SentenceTexts.ByCode.TryGetValue(refusal.Code, out var texts)
            ? language.Say(texts.Id, texts.En)
            : refusal.ToString();
        return Placeholder().Replace(text, found =>
            refusal.Details.FirstOrDefault(detail => detail.Name == found.Groups[1].Value) is { Name: not null } detail
                ? Write(detail.Name, detail.Value, language)
                : found.Value);
    }

    static string Write(string name, object value, Language language) => value switch
    {
        DateOnly date => language.Long(date),
        YearMonth month => language.Long(month),
        IReadOnlyList<Role> roles => string.Join(language.Say(" atau ", " or "), roles.Select(role =>
            Word($"Role.{role}", role.ToString(), language))),
        Enum choice => Word($"{choice.GetType().Name}.{choice}", choice.ToString(), language),
        string text => Word($"{name}.{text}", text, language),
        IReadOnlyList<BadLine> lines => Lines(lines, language),
        _ => value.ToString() ?? "",
    };

    /// <summary>Each bad line of a file by its number, with its own sentence.</summary>
    public static string Lines(IReadOnlyList<BadLine> lines, Language language) => string.Join(' ', lines.Select(line =>
        $"{language.Say("baris", "line")} {line.LineNumber}: {line.Why.Tell(language)}"));

    /// <summary>The word of a choice; a text that nobody chose from a list stays as it is.</summary>
    static string Word(string choice, string otherwise, Language language) =>
        SentenceTexts.Choices.TryGetValue(choice, out var texts) ? language.Say(texts.Id, texts.En) : otherwise;

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
