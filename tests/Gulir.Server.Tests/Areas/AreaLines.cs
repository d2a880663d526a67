using System.IO.Compression;
using Gulir.Server.Areas;

namespace Gulir.Server.Tests.Areas;

/// <summary>The lines of the data read plainly, as a judge that shares no code with what it judges.</summary>
static class AreaLines
{
    public static IReadOnlyDictionary<string, string> ByCode { get; } = Read()
        .Select(line => line.Split('|')).ToDictionary(cells => cells[0], cells => cells[1]);

    /// <summary>Each village with its own name and the names of its kecamatan, kabupaten and province.</summary>
    public static IReadOnlyList<(string Code, string[] Names)> Villages { get; } =
    [
        .. ByCode.Where(line => line.Key.Length == 13).Select(line =>
            (line.Key, new[] { line.Value, ByCode[line.Key[..8]], ByCode[line.Key[..5]], ByCode[line.Key[..2]] })),
    ];

    static IEnumerable<string> Read()
    {
        using var packed = typeof(Gazetteer).Assembly.GetManifestResourceStream("areas.gz")!;
        using var reader = new StreamReader(new GZipStream(packed, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line) yield return line;
    }
}
