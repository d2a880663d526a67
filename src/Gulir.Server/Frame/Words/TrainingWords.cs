namespace Gulir.Server.Frame.Words;

/// <summary>What keeps a training or a note on a livelihood from being written, in words.</summary>
static class TrainingWords
{
    public static readonly Dictionary<string, (string Id, string En)> All = new()
    {
        ["training_about_unknown"] = (
            "Pilih pelatihan tentang apa: pinjaman bergulir, kewirausahaan, ekonomi rumah tangga, atau lain.",
            "Say what the training is about: revolving loan, entrepreneurship, household economy, or other."),
        ["nobody_invited"] = (
            "Belum ada KSM yang diundang. Pilih paling sedikit satu.",
            "No KSM is invited. Choose at least one."),
        ["nobody_came"] = (
            "Belum ada yang hadir. Centang paling sedikit satu orang.",
            "Nobody came. Tick at least one person."),
        ["training_unknown"] = (
            "Pelatihan {training} tidak ada. Pilih dari daftar pelatihan.",
            "There is no training {training}. Choose one from the list."),
        ["training_held_already"] = (
            "Pelatihan {training} sudah dicatat pada {date}. Rencanakan pelatihan baru untuk hari lain.",
            "Training {training} was recorded on {date}. Plan a new one for another day."),
        ["jobs_absurd"] = (
            "Jumlah pekerja {jobs} tidak masuk akal; isi 0 sampai 1.000.",
            "The number of people at work, {jobs}, makes no sense; write 0 to 1.000."),
    };
}
