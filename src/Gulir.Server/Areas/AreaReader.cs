using System.Text;

namespace Gulir.Server.Areas;

/// <summary>Reads sorted lines code|name, where a region comes right before what lies in it.</summary>
sealed class AreaReader
{
    /// <summary>How people write these two, whose full names stay to be searched.</summary>
    static readonly Dictionary<string, string> ShortNames = new()
    {
        ["Daerah Khusus Ibukota Jakarta"] = "DKI Jakarta",
        ["Daerah Istimewa Yogyakarta"] = "DI Yogyakarta",
    };

    /// <summary>Abbreviations in daily use, by the province's code.</summary>
    static readonly Dictionary<string, string> Abbreviations = new[]
    {
        ("11", "NAD"), ("12", "Sumut"), ("13", "Sumbar"), ("16", "Sumsel"), ("19", "Babel"), ("21", "Kepri"),
        ("31", "DKJ"), ("32", "Jabar"), ("33", "Jateng"), ("34", "DIY Jogja"), ("35", "Jatim"), ("52", "NTB"),
        ("53", "NTT"), ("61", "Kalbar"), ("62", "Kalteng"), ("63", "Kalsel"), ("64", "Kaltim"), ("65", "Kaltara"),
        ("71", "Sulut"), ("72", "Sulteng"), ("73", "Sulsel"), ("74", "Sultra"), ("76", "Sulbar"), ("82", "Malut"),
    }.ToDictionary();

    // The sizes are those of today, so that nothing grows while it is read; other sizes are read as well.
    readonly NameList.Builder _provinces = new(40, 600);
    readonly NameList.Builder _kabupaten = new(520, 10_000);
    readonly NameList.Builder _kecamatan = new(7_300, 80_000);
    readonly NameList.Builder _villages = new(84_000, 850_000);
    readonly List<ushort> _provinceOf = new(520);
    readonly List<ushort> _kabupatenOf = new(7_300);
    readonly List<ushort> _kecamatanOf = new(84_000);
    readonly List<long> _codes = new(84_000);

    /// <summary>The code of the last region of each level, whose children follow.</summary>
    readonly byte[][] _above = [[], [], []];

    /// <summary>A line that is out of order is a fault of the data and is thrown.</summary>
    public static Gazetteer Read(Stream lines)
    {
        using var read = new MemoryStream(3 << 20);
        lines.CopyTo(read);
        var text = read.GetBuffer().AsSpan(0, (int)read.Length);
        var reader = new AreaReader();
        foreach (var line in text.Split((byte)'\n'))
            if (!text[line].IsEmpty) reader.Add(text[line]);
        return new Gazetteer(new Levels(
            reader._provinces.Done(), reader._kabupaten.Done(), reader._kecamatan.Done(), reader._villages.Done(),
            [.. reader._provinceOf], [.. reader._kabupatenOf], [.. reader._kecamatanOf], [.. reader._codes]));
    }

    void Add(ReadOnlySpan<byte> line)
    {
        var bar = line.IndexOf((byte)'|');
        var code = line[..Math.Max(bar, 0)];
        var name = line[(bar + 1)..];
        var level = code.Length switch { 2 => 0, 5 => 1, 8 => 2, 13 => 3, _ => Must.Never<int>("A line has a code.") };
        var above = level == 0 ? [] : _above[level - 1];
        Must.Hold(level == 0 || (above.Length > 0 && code.StartsWith(above)), "A region follows the one it lies in.");
        if (level < 3) _above[level] = code.ToArray();
        switch (level)
        {
            case 0: AddProvince(Encoding.UTF8.GetString(code), Encoding.UTF8.GetString(name)); break;
            case 1: AddTo(_kabupaten, name, _provinceOf, _provinces); break;
            case 2: AddTo(_kecamatan, name, _kabupatenOf, _kabupaten); break;
            default:
                AddTo(_villages, name, _kecamatanOf, _kecamatan);
                var digits = Digits(code);
                Must.Hold(_codes.Count == 0 || _codes[^1] < digits, "Villages stand in the order of their codes.");
                _codes.Add(digits);
                break;
        }
    }

    void AddProvince(string code, string name)
    {
        var also = Abbreviations.GetValueOrDefault(code, "");
        if (!ShortNames.TryGetValue(name, out var shown)) shown = name;
        else also = $"{name} {also}";
        _provinces.Add(Encoding.UTF8.GetBytes(shown), also);
    }

    static void AddTo(NameList.Builder level, ReadOnlySpan<byte> name, List<ushort> above, NameList.Builder parents)
    {
        level.Add(name);
        above.Add((ushort)(parents.Count - 1));
    }

    static long Digits(ReadOnlySpan<byte> code)
    {
        var digits = 0L;
        foreach (var letter in code)
            if (letter != '.') digits = digits * 10 + (letter - '0');
        return digits;
    }
}
