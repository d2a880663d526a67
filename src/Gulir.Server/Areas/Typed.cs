using System.Text;

namespace Gulir.Server.Areas;

/// <summary>A typed word, or two joined, as bytes after a space; the bits are the typed words it stands for.</summary>
readonly record struct Pattern(byte[] AfterSpace, ushort Bits, bool IsJoined)
{
    public ReadOnlySpan<byte> Word => AfterSpace.AsSpan(1);
}

/// <summary>What a person typed, taken apart: digits of a code, or words to look for.</summary>
sealed class Typed
{
    /// <summary>More than any village with its kecamatan, kabupaten and province needs.</summary>
    const int LettersRead = 160;

    /// <summary>A bit for each.</summary>
    const int MostWords = 16;

    const int DigitsOfVillage = 10;

    /// <summary>People write them before a name, where the data has none.</summary>
    static readonly string[] Titles = ["desa", "kelurahan", "kel", "kecamatan", "kec", "provinsi", "propinsi", "prov"];

    /// <summary>Empty unless only a code, or the beginning of one, was typed.</summary>
    public string Digits { get; private init; } = "";

    /// <summary>First two neighbours joined, then each word; longer ones first, which fewer places have.</summary>
    public IReadOnlyList<Pattern> Patterns { get; private init; } = [];

    /// <summary>A bit for each typed word.</summary>
    public ushort All { get; private init; }

    /// <summary>Titles, which any village may have: they need not be found.</summary>
    public ushort Granted { get; private init; }

    /// <summary>The first word that is no title, after a space.</summary>
    public byte[] First { get; private init; } = [];

    /// <summary>Null when less than two letters were typed, or more words than any place has.</summary>
    public static Typed? Of(string text)
    {
        var letters = text.AsSpan(0, Math.Min(text.Length, LettersRead));
        var folded = Encoding.Latin1.GetString(Fold(letters));
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var digits = string.Concat(words);
        if (digits.Length < 2 || words.Length > MostWords) return null;
        if (digits.All(char.IsAsciiDigit))
            return digits.Length <= DigitsOfVillage ? new Typed { Digits = digits } : null;
        var named = Enumerable.Range(0, words.Length).Where(i => !Titles.Contains(words[i])).ToList();
        var titles = named.Count == 0 ? [] : Enumerable.Range(0, words.Length).Except(named);
        return new Typed
        {
            All = BitsOf(Enumerable.Range(0, words.Length)),
            Granted = BitsOf(titles),
            First = AfterSpace(words[named.Count == 0 ? 0 : named[0]]),
            Patterns =
            [
                .. named.Where(i => named.Contains(i + 1))
                    .Select(i => new Pattern(AfterSpace(words[i] + words[i + 1]), BitsOf([i, i + 1]), IsJoined: true)),
                .. words.Select((word, i) => new Pattern(AfterSpace(word), BitsOf([i]), IsJoined: false))
                    .OrderByDescending(pattern => pattern.Word.Length),
            ],
        };
    }

    static byte[] Fold(ReadOnlySpan<char> letters)
    {
        Span<byte> folded = stackalloc byte[LettersRead];
        return folded[..Folding.Fold(letters, folded)].ToArray();
    }

    static byte[] AfterSpace(string word) => Encoding.Latin1.GetBytes(" " + word);

    static ushort BitsOf(IEnumerable<int> words) => (ushort)words.Sum(i => 1 << i);
}
