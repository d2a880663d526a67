namespace Gulir.Server.Areas;

/// <summary>The four levels in the order of their codes, each knowing the one above.</summary>
/// <param name="Codes">Ten digits for each village.</param>
sealed record Levels(
    NameList Provinces, NameList Kabupaten, NameList Kecamatan, NameList Villages,
    ushort[] ProvinceOf, ushort[] KabupatenOf, ushort[] KecamatanOf, long[] Codes);
