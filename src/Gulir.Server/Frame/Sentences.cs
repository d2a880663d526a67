using System.Text.RegularExpressions;

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
        Enum choice => Word($"{choice.GetType().Name}.{choice}", choice.ToString(), language),
        string text => Word($"{name}.{text}", text, language),
        _ => value.ToString() ?? "",
    };

    /// <summary>The word of a choice; a text that nobody chose from a list stays as it is.</summary>
    static string Word(string choice, string otherwise, Language language) =>
        SentenceTexts.Choices.TryGetValue(choice, out var texts) ? language.Say(texts.Id, texts.En) : otherwise;

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
