using Gulir.Activities;
using Gulir.Server.Frame;
using Gulir.Surplus;

namespace Gulir.Server.Surplus;

/// <summary>What lines of the surplus, units and stages are called, and how they are marked.</summary>
public static class SurplusWordings
{
    public static (string Id, string En) Of(SurplusKind kind) => kind switch
    {
        SurplusKind.Environment => ("Lingkungan", "Environment"),
        SurplusKind.Social => ("Sosial", "Social"),
        SurplusKind.Other => ("Lain-lain", "Other"),
        SurplusKind.Governance => ("LKM dan Pengawas", "LKM and Pengawas"),
        SurplusKind.Bonus => ("Bonus UPK", "Bonus of the UPK"),
        _ => ("Modal bergulir", "Revolving capital"),
    };

    public static string Of(SurplusKind kind, Language language) => language.Say(Of(kind).Id, Of(kind).En);

    /// <summary>The word of a code in a setting.</summary>
    public static string Of(string code, Language language) =>
        Enum.TryParse<SurplusKind>(code, ignoreCase: true, out var kind) ? Of(kind, language) : code;

    /// <summary>The line's own name, or that of its kind.</summary>
    public static string Named(string name, SurplusKind kind, Language language) =>
        name.Length > 0 ? name : Of(kind, language);

    /// <summary>The colour of the picture, by the page's tokens.</summary>
    public static string Colour(SurplusKind kind) => kind switch
    {
        SurplusKind.Environment => "good",
        SurplusKind.Social => "care",
        SurplusKind.Other => "info",
        SurplusKind.Capital => "accent",
        _ => "ink-2",
    };

    public static string Of(ActivityUnit unit, Language language) => unit switch
    {
        ActivityUnit.Metre => "m",
        ActivityUnit.SquareMetre => "m²",
        ActivityUnit.CubicMetre => "m³",
        ActivityUnit.Piece => language.Say("unit", "pieces"),
        ActivityUnit.Person => language.Say("orang", "persons"),
        ActivityUnit.Household => language.Say("rumah tangga", "households"),
        ActivityUnit.Package => language.Say("paket", "packages"),
        ActivityUnit.Tree => language.Say("pohon", "trees"),
        _ => language.Say("titik", "points"),
    };

    public static string Of(Output output, Language language) =>
        $"{new Money(output.Quantity)} {Of(output.Unit, language)}";

    public static string Of(Giver giver, Language language) => giver switch
    {
        Giver.Labour => language.Say("Swadaya tenaga", "Own labour"),
        Giver.Goods => language.Say("Swadaya barang", "Own goods"),
        _ => language.Say("Pemberi lain", "Another giver"),
    };

    public static string Of(MoneyMove move, Language language) => move switch
    {
        MoneyMove.Paid => language.Say("Dibayar", "Paid"),
        MoneyMove.Advanced => language.Say("Uang muka", "Advance"),
        MoneyMove.Accounted => language.Say("Nota diterima", "Accounted for"),
        _ => language.Say("Uang muka kembali", "Given back"),
    };

    public static string Of(Neighbourhood place, Language language) => place switch
    {
        { Rt: 0, Rw: 0 } => language.Say("seluruh desa", "whole village"),
        { Rt: 0 } => $"RW {place.Rw:00}",
        { Rw: 0 } => $"RT {place.Rt:00}",
        _ => $"RT {place.Rt:00}/RW {place.Rw:00}",
    };

    /// <summary>How far an activity is, in words and as a mark.</summary>
    public static (string Text, string Mark) Of(ActivityStage stage, Language language) => stage switch
    {
        ActivityStage.Proposed => (language.Say("diusulkan", "proposed"), "state care"),
        ActivityStage.Refused => (language.Say("ditolak", "refused"), "state"),
        ActivityStage.Decided => (language.Say("berjalan", "under way"), "state care"),
        _ => (language.Say("selesai", "finished"), "state good"),
    };
}
