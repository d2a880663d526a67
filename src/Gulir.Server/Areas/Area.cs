using Gulir.Institution;

namespace Gulir.Server.Areas;

/// <summary>What kind of village the fifth part of a code tells: 1xxx, 2xxx, 3xxx.</summary>
public enum VillageKind { Kelurahan = 1, Desa = 2, DesaAdat = 3 }

/// <summary>A village of Indonesia: its code and its names as people write them.</summary>
public sealed record Area(RegionCode Code, Place Place)
{
    /// <summary>Null when the code tells none that is known here.</summary>
    public VillageKind? Kind => KindOf(Code);

    /// <summary>Desa, kelurahan or desa adat; null for a code that is no village's or tells no known kind.</summary>
    public static VillageKind? KindOf(RegionCode code) => code.IsVillage
        ? code.Text[^4] switch
        {
            '1' => VillageKind.Kelurahan,
            '2' => VillageKind.Desa,
            '3' => VillageKind.DesaAdat,
            _ => null,
        }
        : null;
}
