using Gulir.Groups;
using Gulir.Server.Frame;

namespace Gulir.Server.Groups;

/// <summary>The conditions for a loan in plain words, with what was found and what is wanted.</summary>
public static class ConditionWords
{
    public static string Of(Condition condition, Language language) => condition.Code switch
    {
        "enough_members" => language.Say(
            $"{condition.Found} anggota; paling sedikit {condition.Wanted}",
            $"{condition.Found} members; at least {condition.Wanted}"),
        "joint_liability_signed" when !condition.Met => language.Say(
            "Pernyataan tanggung renteng belum ditandatangani",
            "Statement of joint liability not signed"),
        "joint_liability_signed" => language.Say(
            "Pernyataan tanggung renteng ditandatangani semua anggota",
            "Statement of joint liability signed by all members"),
        "share_of_women" => language.Say(
            $"{condition.Found} perempuan; paling sedikit {condition.Wanted}% anggota",
            $"{condition.Found} women; at least {condition.Wanted}% of the members"),
        "trained" when !condition.Met => language.Say("Belum ikut pelatihan", "No training yet"),
        "trained" => language.Say("Sudah ikut pelatihan", "Training done"),
        "months_of_saving" => language.Say(
            $"Menabung {condition.Found} bulan; paling sedikit {condition.Wanted} sebelum pinjaman pertama",
            $"{condition.Found} months of saving; at least {condition.Wanted} before the first loan"),
        _ => condition.Code,
    };
}
