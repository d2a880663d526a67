using Gulir.Server.Frame;

namespace Gulir.Server.Surplus;

/// <summary>The words that stand wherever the trail is shown.</summary>
public static class TrailWords
{
    public const string OtherId = "Pendapatan lain";
    public const string OtherEn = "Other income";

    /// <summary>Money of a line that paid no activity.</summary>
    public const string Governing = "LKM, Pengawas, bonus";

    public static string Proportional(Language language) => language.Say(
        "dihitung sebanding, bukan pelacakan uang fisik", "reckoned by proportion, not a tracing of money");
}
