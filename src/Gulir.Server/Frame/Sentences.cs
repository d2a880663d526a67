namespace Gulir.Server.Frame;

/// <summary>
/// A refusal as a sentence that says what to do, and the status by which HTTP and the command line tell it.
/// The texts stand in <see cref="SentenceTexts"/>.
/// </summary>
public static class Sentences
{
    public static string Tell(this Refusal refusal, Language language)
    {
        var text = SentenceTexts.ByCode.TryGetValue(refusal.Code, out var texts)
            ? language.Say(texts.Id, texts.En)
            : refusal.ToString();
        foreach (var (name, value) in refusal.Details)
            text = text.Replace("{" + name + "}", Write(value, language), StringComparison.Ordinal);
        return text;
    }

    static string Write(object value, Language language) => value switch
    {
        DateOnly date => language.Long(date),
        YearMonth month => language.Long(month),
        Enum choice => Choice(choice, language),
        _ => value.ToString() ?? "",
    };

    static string Choice(Enum choice, Language language) =>
        SentenceTexts.Choices.TryGetValue($"{choice.GetType().Name}.{choice}", out var texts)
            ? language.Say(texts.Id, texts.En)
            : choice.ToString();
}
