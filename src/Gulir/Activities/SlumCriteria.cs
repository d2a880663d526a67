namespace Gulir.Activities;

/// <summary>What a criterion's volume is divided by.</summary>
public enum SlumBase { Buildings, Area, Road, Drain, Households }

/// <summary>One of the 16 criteria: its code (aspect and letter), what it measures, and of what it is a part.</summary>
/// <param name="UnitId">The unit of its volume as forms of the programme name it.</param>
public sealed record SlumCriterion(string Code, SlumBase Of, string UnitId, string UnitEn, string NameId, string NameEn)
{
    public char Aspect => Code[0];
}

/// <summary>
/// The seven aspects and sixteen criteria of slum scoring (Permen PUPR 14/2018; units and bases as in East Java's
/// published rows [S43]). Areas are in square metres: a hundredth of a hectare is 100 of them.
/// </summary>
public static class SlumCriteria
{
    public static readonly IReadOnlyList<(char Aspect, string Id, string En)> Aspects =
    [
        ('1', "Bangunan gedung", "Buildings"), ('2', "Jalan lingkungan", "Roads"), ('3', "Air minum", "Drinking water"),
        ('4', "Drainase", "Drainage"), ('5', "Air limbah", "Waste water"), ('6', "Persampahan", "Solid waste"),
        ('7', "Proteksi kebakaran", "Fire protection"),
    ];

    public static readonly IReadOnlyList<SlumCriterion> All =
    [
        new("1a", SlumBase.Buildings, "unit", "buildings", "Bangunan tidak teratur", "Irregular buildings"),
        new("1b", SlumBase.Area, "m²", "m²", "Kepadatan bangunan terlalu tinggi", "Building too dense"),
        new("1c", SlumBase.Buildings, "unit", "buildings", "Tidak memenuhi syarat teknis", "Below technical standard"),
        new("2a", SlumBase.Road, "m", "m", "Jalan belum melayani", "Not served by a road"),
        new("2b", SlumBase.Road, "m", "m", "Permukaan jalan buruk", "Road surface bad"),
        new("3a", SlumBase.Households, "KK", "households", "Tanpa akses air minum aman", "Without safe water"),
        new("3b", SlumBase.Households, "KK", "households", "Kebutuhan air tidak terpenuhi", "Water not enough"),
        new("4a", SlumBase.Area, "m²", "m²", "Tergenang, limpasan tidak teralirkan", "Run-off not drained, floods"),
        new("4b", SlumBase.Drain, "m", "m", "Drainase tidak tersedia", "No drain"),
        new("4c", SlumBase.Drain, "m", "m", "Konstruksi drainase buruk", "Drain in bad condition"),
        new("5a", SlumBase.Households, "KK", "households", "Sistem air limbah tidak layak", "Waste water system unfit"),
        new("5b", SlumBase.Households, "KK", "households", "Sarana air limbah tidak layak", "Toilet or tank unfit"),
        new("6a", SlumBase.Households, "KK", "households", "Sarana sampah tidak layak", "Waste facilities unfit"),
        new("6b", SlumBase.Households, "KK", "households", "Sistem sampah tidak layak", "Waste system unfit"),
        new("7a", SlumBase.Buildings, "unit", "buildings", "Tanpa prasarana kebakaran", "Without fire access"),
        new("7b", SlumBase.Buildings, "unit", "buildings", "Tanpa sarana kebakaran", "Without fire equipment"),
    ];

    /// <summary>Its place in the list from 1; 0 when the code is none of it.</summary>
    public static int NumberOf(string code) => All.Select(one => one.Code).ToList().IndexOf(code) + 1;

    public static SlumCriterion? Find(string code) => All.FirstOrDefault(criterion => criterion.Code == code);
}
