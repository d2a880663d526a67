namespace Gulir.Server.Frame;

/// <summary>Every refusal's sentence in both languages; {name} stands for a detail. docs/refusals.md has an example of each.</summary>
public static class SentenceTexts
{
    public static readonly IReadOnlyDictionary<string, (string Id, string En)> ByCode =
        new Dictionary<string, (string Id, string En)>
        {
            ["amount_not_positive"] = (
                "Jumlah {amount} tidak dapat dipakai. Tulis jumlah yang lebih besar dari nol.",
                "The amount {amount} cannot be used. Enter an amount above zero."),
        };

    public static readonly IReadOnlyDictionary<string, (string Id, string En)> Choices =
        new Dictionary<string, (string Id, string En)>
        {
            ["Gate.Application"] = ("pengajuan", "application"),
            ["Gate.Examination"] = ("pemeriksaan", "examination"),
            ["Gate.Decision"] = ("putusan", "decision"),
            ["Gate.Disbursement"] = ("pencairan", "disbursement"),
        };
}
