namespace Gulir.Institution;

/// <summary>The time zone of a province (Keppres 41/1987, with the provinces made since).</summary>
public static class Zones
{
    static readonly HashSet<string> Middle =
        ["51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76"];

    static readonly HashSet<string> East = ["81", "82", "91", "92", "93", "94", "95", "96"];

    public static Zone Of(RegionCode code)
    {
        var province = code.AtLevel(1).Text;
        return Middle.Contains(province) ? Zone.Wita : East.Contains(province) ? Zone.Wit : Zone.Wib;
    }
}
