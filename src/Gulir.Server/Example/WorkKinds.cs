using Gulir.Activities;
using Gulir.Surplus;

namespace Gulir.Server.Example;

/// <summary>Something that villages build or do with their part of the surplus.</summary>
/// <param name="UnitCost">Rupiah a unit at prices of 2009, with labour.</param>
/// <param name="Least">Below so many units nobody begins it.</param>
/// <param name="InRt">Whether it stands in one RT; the others are for the whole village.</param>
/// <param name="Seller">Where its goods are bought.</param>
/// <param name="Goods">What is bought, in one receipt or two.</param>
sealed record WorkKind(
    string Title, SurplusKind For, ActivityUnit Unit, long UnitCost, int Least, int Most, bool InRt, string Seller,
    params string[] Goods);

/// <summary>What a village may choose from; invented, in sizes that a village's fund can pay.</summary>
static class WorkKinds
{
    const string Builder = "Toko bangunan";

    public static readonly IReadOnlyList<WorkKind> All =
    [
        new("Saluran drainase", SurplusKind.Environment, ActivityUnit.Metre, 150_000, 12, 120, true, Builder,
            "Semen dan pasir", "Batu kali dan besi"),
        new("Tutup saluran drainase", SurplusKind.Environment, ActivityUnit.Metre, 60_000, 15, 120, true, Builder,
            "Semen, pasir, dan besi 8 mm"),
        new("Paving jalan lingkungan", SurplusKind.Environment, ActivityUnit.SquareMetre, 70_000, 20, 250, true,
            "Pabrik paving", "Paving 6 cm", "Kanstin dan pasir"),
        new("Rabat beton jalan gang", SurplusKind.Environment, ActivityUnit.Metre, 110_000, 12, 150, true, Builder,
            "Semen dan pasir", "Kerikil"),
        new("Talud", SurplusKind.Environment, ActivityUnit.CubicMetre, 420_000, 4, 40, true, Builder,
            "Batu kali", "Semen dan pasir"),
        new("Sumur resapan", SurplusKind.Environment, ActivityUnit.Piece, 450_000, 2, 20, true, Builder,
            "Buis beton dan tutup"),
        new("Jamban sehat keluarga", SurplusKind.Environment, ActivityUnit.Household, 1_250_000, 1, 10, true, Builder,
            "Kloset, buis beton, dan pipa", "Bata dan semen"),
        new("Tempat sampah pilah", SurplusKind.Environment, ActivityUnit.Piece, 110_000, 6, 50, false,
            "Bengkel las", "Tempat sampah dua warna"),
        new("Lampu penerangan gang", SurplusKind.Environment, ActivityUnit.Point, 165_000, 5, 40, true,
            "Toko listrik", "Lampu, kabel, dan tiang pipa"),
        new("Penghijauan", SurplusKind.Environment, ActivityUnit.Tree, 13_000, 50, 400, false,
            "Kebun bibit", "Bibit mangga dan trembesi"),
        new("Makanan tambahan balita di posyandu", SurplusKind.Social, ActivityUnit.Person, 22_000, 15, 90, false,
            "Warung", "Telur, kacang hijau, dan susu"),
        new("Seragam sekolah anak keluarga miskin", SurplusKind.Social, ActivityUnit.Person, 85_000, 5, 60, false,
            "Toko seragam", "Seragam dan sepatu"),
        new("Sembako lansia", SurplusKind.Social, ActivityUnit.Package, 65_000, 6, 70, false,
            "Toko kelontong", "Beras, gula, dan minyak goreng"),
        new("Alat posyandu", SurplusKind.Social, ActivityUnit.Package, 380_000, 1, 6, false,
            "Toko alat kesehatan", "Timbangan, pengukur tinggi, dan tensimeter"),
        new("Kacamata baca lansia", SurplusKind.Social, ActivityUnit.Person, 45_000, 10, 80, false,
            "Optik", "Kacamata baca"),
        new("Buku dan tas anak yatim", SurplusKind.Social, ActivityUnit.Person, 70_000, 6, 60, false,
            "Toko buku", "Tas, buku tulis, dan alat tulis"),
    ];

    /// <summary>Rupiah a unit in a year: dearer by five hundredths of the first price each year.</summary>
    public static long CostIn(this WorkKind kind, int year) =>
        kind.UnitCost * (100 + 5 * (year - 2009)) / 100 / 500 * 500;
}
