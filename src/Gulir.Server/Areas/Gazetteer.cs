using System.IO.Compression;
using Gulir.Institution;

namespace Gulir.Server.Areas;

/// <summary>
/// All villages of Indonesia. A class named Areas could not be said outside this room, whose name would hide it.
/// </summary>
public sealed class Gazetteer
{
    static readonly Lazy<Gazetteer> Loaded = new(() =>
    {
        using var packed = typeof(Gazetteer).Assembly.GetManifestResourceStream("areas.gz")!;
        using var lines = new GZipStream(packed, CompressionMode.Decompress);
        return AreaReader.Read(lines);
    });

    readonly Levels _levels;

    internal Gazetteer(Levels levels) => _levels = levels;

    /// <summary>The villages that travel inside the program, read at the first call.</summary>
    public static Gazetteer Indonesia => Loaded.Value;

    /// <summary>How many there are of each level.</summary>
    public (int Provinces, int Kabupaten, int Kecamatan, int Villages) Counts =>
        (_levels.Provinces.Count, _levels.Kabupaten.Count, _levels.Kecamatan.Count, _levels.Villages.Count);

    /// <summary>The village of this code with its names; null when the code is no village's.</summary>
    public Area? Find(RegionCode code)
    {
        if (!code.IsVillage) return null;
        var number = Array.BinarySearch(_levels.Codes, long.Parse(code.Text.Replace(".", "")));
        return number < 0 ? null : At(number);
    }

    /// <summary>
    /// Villages where each typed word begins a word of the village's own name or of a region it lies in, the best
    /// first; or those whose code begins with the typed digits. What was typed is compared and never read as a pattern.
    /// </summary>
    public IReadOnlyList<Area> Search(string typed, int most)
    {
        if (most <= 0 || Typed.Of(typed) is not { } asked) return [];
        var numbers = asked.Digits.Length > 0 ? WithCode(asked.Digits, most) : Ranking.Best(_levels, asked, most);
        return [.. numbers.Select(At)];
    }

    IEnumerable<int> WithCode(string digits, int most)
    {
        var first = Array.BinarySearch(_levels.Codes, long.Parse(digits.PadRight(10, '0')));
        if (first < 0) first = ~first;
        var last = long.Parse(digits.PadRight(10, '9'));
        for (var number = first; number < _levels.Codes.Length && number - first < most; number++)
        {
            if (_levels.Codes[number] > last) yield break;
            yield return number;
        }
    }

    Area At(int number)
    {
        var kecamatan = _levels.KecamatanOf[number];
        var kabupaten = _levels.KabupatenOf[kecamatan];
        var digits = _levels.Codes[number].ToString("00'.'00'.'00'.'0000");
        return new Area(RegionCode.Parse(digits)!.Value, new Place(
            _levels.Villages[number], _levels.Kecamatan[kecamatan], _levels.Kabupaten[kabupaten],
            _levels.Provinces[_levels.ProvinceOf[kabupaten]]));
    }
}
