using Gulir.Activities;
using Gulir.Reporting;
using Gulir.Server.Frame;

namespace Gulir.Server.Activities;

/// <summary>How pages write a slum score.</summary>
static class SlumMarks
{
    public static string Word(SlumClass one, PageFrame frame) =>
        frame.Say(SlumLists.WordOf(one).Id, SlumLists.WordOf(one).En);

    public static string Mark(SlumClass one) => one switch
    {
        SlumClass.None => "state good",
        SlumClass.Light => "state care",
        _ => "state bad",
    };

    /// <summary><c>RT 3 RW 1</c>; <c>RT 3</c> where the village has no RW.</summary>
    public static string Place(int rw, int rt) => rw == 0 ? $"RT {rt}" : $"RT {rt} RW {rw}";

    /// <summary><c>4b Drainase tidak tersedia, 86 m</c>.</summary>
    public static string Aim(SlumAim aim, PageFrame frame)
    {
        var one = SlumCriteria.Find(aim.Criterion)!;
        return $"{one.Code} {frame.Say(one.NameId, one.NameEn)}, {Writing.Thousands(aim.Volume)} "
            + frame.Say(one.UnitId, one.UnitEn);
    }

    public static string Percent(long? hundredths, PageFrame frame) => hundredths is { } value
        ? $"{value / 100},{value % 100:00}"
        : frame.Say("tidak ada", "none");

    public static string Change(int difference) => difference > 0 ? $"+{difference}" : $"{difference}";
}
