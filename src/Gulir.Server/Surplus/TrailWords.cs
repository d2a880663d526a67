using Gulir.Server.Frame;
using Gulir.Storage.Activities;

namespace Gulir.Server.Surplus;

/// <summary>The words that stand wherever the trail is shown.</summary>
public static class TrailWords
{
    public const string OtherId = "Pendapatan lain";
    public const string OtherEn = "Other income";

    const string Governing = "LKM, Pengawas, bonus";

    /// <summary>What money paid that no activity had.</summary>
    public static string Paid(int number, Language language) => number == TrailReads.Bereaved
        ? language.Say("Utang peminjam yang meninggal", "Debt of borrowers who died")
        : Governing;

    public static string Proportional(Language language) => language.Say(
        "dihitung sebanding, bukan pelacakan uang fisik", "reckoned by proportion, not a tracing of money");
}
