using Gulir.Institution;
using Gulir.Server.Frame;

namespace Gulir.Server.Oversight;

/// <summary>Names of regions, as the funds in them tell.</summary>
public static class Regions
{
    public static string Name(RegionCode region, Place place) => region.Level switch
    {
        1 => Named("Provinsi", place.Province),
        2 => Named("Kabupaten", place.Kabupaten, "Kota"),
        3 => Named("Kecamatan", place.Kecamatan),
        _ => Named("Desa", place.Village, "Kelurahan"),
    };

    /// <summary>From the province down to the region itself.</summary>
    public static IReadOnlyList<Crumb> Way(RegionCode region, Place place) =>
    [
        .. Enumerable.Range(1, region.Level).Select(level => new Crumb(
            Name(region.AtLevel(level), place),
            level == region.Level ? null : $"/wilayah/{region.AtLevel(level)}")),
    ];

    /// <summary>From the region to a fund's page and on.</summary>
    public static IReadOnlyList<Crumb> Way(Fund fund, PageFrame frame, params ReadOnlySpan<Crumb> rest) =>
    [
        new Crumb(
            Name(fund.Code.Parent!.Value, fund.Place),
            frame.Visitor.SeesRegion(fund.Code.Parent!.Value) ? frame.Region(fund.Code.Parent!.Value) : null),
        new Crumb(fund.Place.Village, frame.In("")), .. rest,
    ];

    static string Named(string kind, string name, params ReadOnlySpan<string> others)
    {
        if (name.StartsWith(kind + " ", StringComparison.OrdinalIgnoreCase)) return name;
        foreach (var other in others)
            if (name.StartsWith(other + " ", StringComparison.OrdinalIgnoreCase)) return name;
        return $"{kind} {name}";
    }
}
