namespace Gulir.Server.Frame.Words;

/// <summary>What keeps the figures of an RT from being scored, in words.</summary>
static class SlumWords
{
    public static readonly Dictionary<string, (string Id, string En)> All = new()
    {
        ["neighbourhood_unknown"] = (
            "RT {rt} RW {rw} tidak bisa dipakai. Nomor RT 1 sampai 999; RW 0 bila desa tidak ber-RW.",
            "RT {rt} RW {rw} cannot be used. An RT is numbered 1 to 999; RW is 0 when the village has none."),
        ["criteria_incomplete"] = (
            "Ada {found} isian kriteria, seharusnya {wanted} (1a sampai 7b). Yang tidak ada diisi 0.",
            "There are {found} criteria, {wanted} are wanted (1a to 7b). Write 0 for what does not occur."),
        ["criterion_unknown"] = (
            "Kriteria {criterion} tidak ada. Pilih salah satu dari enam belas, 1a sampai 7b.",
            "There is no criterion {criterion}. Choose one of the sixteen, 1a to 7b."),
        ["volume_absurd"] = (
            "Angka {volume} tidak masuk akal; isi 0 sampai {most}, bilangan bulat.",
            "The figure {volume} makes no sense; write a whole number from 0 to {most}."),
        ["volume_above_base"] = (
            "Kriteria {criterion}: {volume} lebih besar daripada seluruhnya, {base}. Periksa data dasar RT ini.",
            "Criterion {criterion}: {volume} is more than all there is, {base}. Check the base figures of this RT."),
        ["open_space_above_area"] = (
            "Ruang terbuka {open} m² lebih luas daripada RT ini, {area} m². Periksa keduanya.",
            "Open space of {open} m² is larger than this RT, {area} m². Check both."),
        ["slum_column_missing"] = (
            "Kolom {column} tidak ada di lembar. Baris pertama harus: {wanted}.",
            "The sheet has no column {column}. Its first line must be: {wanted}."),
        ["slum_figure_malformed"] = (
            "Kolom {column} berisi \"{text}\"; tulis angka, paling banyak empat desimal untuk hektare.",
            "Column {column} says \"{text}\"; write a number, with at most four decimals for hectares."),
    };
}
