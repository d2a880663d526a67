using Gulir.Server.Frame.Words;

namespace Gulir.Server.Frame;

/// <summary>
/// Every refusal's sentence in both languages; {name} stands for a detail. docs/refusals.md has an example of each.
/// </summary>
public static class SentenceTexts
{
    /// <summary>By code; the words stand room by room in Words. A code that stands twice does not start.</summary>
    public static readonly IReadOnlyDictionary<string, (string Id, string En)> ByCode = new[]
    {
        BasicWords.All, BookWords.All, InstitutionWords.All, GroupWords.All, LedgerWords.All, LoanWords.All,
        ScheduleWords.All, CloseWords.All, PeopleWords.All, StorageWords.All, ExchangeWords.All, ApiWords.All,
        FrameWords.All, PhotoWords.All, SlumWords.All, TrainingWords.All, SurplusWords.All,
        EquipmentWords.All, BudgetWords.All, NewsWords.All, StatementWords.All,
    }.SelectMany(room => room).ToDictionary(sentence => sentence.Key, sentence => sentence.Value);

    /// <summary>Words for a choice (<c>Gate.Decision</c>) or a text that the program puts into a detail.</summary>
    public static IReadOnlyDictionary<string, (string Id, string En)> Choices => Words.Choices.All;
}
