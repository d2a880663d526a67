using System.Text;

namespace Gulir.Server.Areas;

/// <summary>
/// The names of one level, counted from 0, in two long texts: one to show and one to search. A text of a few hundred
/// thousand letters is searched faster than an index is kept, and takes less room than a string for each name.
/// </summary>
sealed class NameList
{
    readonly byte[] _shown;
    readonly int[] _shownEnds;
    readonly byte[] _searched;
    readonly int[] _searchedEnds;

    NameList(byte[] shown, int[] shownEnds, byte[] searched, int[] searchedEnds) =>
        (_shown, _shownEnds, _searched, _searchedEnds) = (shown, shownEnds, searched, searchedEnds);

    public int Count => _shownEnds.Length;

    public string this[int number]
    {
        get
        {
            var start = number == 0 ? 0 : _shownEnds[number - 1];
            return Encoding.UTF8.GetString(_shown, start, _shownEnds[number] - start);
        }
    }

    /// <summary>
    /// The words of a name as they are searched, each after a space. A name of several words has one more at its end:
    /// all of them joined, since Suka Maju is also written Sukamaju.
    /// </summary>
    public ReadOnlySpan<byte> Words(int number)
    {
        var start = number == 0 ? 0 : _searchedEnds[number - 1];
        return _searched.AsSpan(start, _searchedEnds[number] - start - 1);
    }

    /// <summary>Adds a bit to each name that has a word beginning with this one, or being this one.</summary>
    public void Mark(Pattern pattern, Span<ushort> begun, Span<ushort> exact)
    {
        var text = _searched.AsSpan();
        var word = pattern.AfterSpace.AsSpan();
        var number = 0;
        for (var at = 0; ; at += word.Length)
        {
            var found = text[at..].IndexOf(word);
            if (found < 0) return;
            at += found;
            while (_searchedEnds[number] <= at) number++;
            begun[number] |= pattern.Bits;
            if (text[at + word.Length] is (byte)' ' or (byte)'\n') exact[number] |= pattern.Bits;
        }
    }

    /// <summary>Takes names in their order and makes the list of them.</summary>
    public sealed class Builder(int names, int letters)
    {
        const int LongestName = 250;

        readonly List<byte> _shown = new(letters);
        readonly List<int> _shownEnds = new(names);
        readonly List<byte> _searched = new(letters * 2);
        readonly List<int> _searchedEnds = new(names);

        public int Count => _shownEnds.Count;

        /// <summary>Adds a name as UTF-8, and other words by which it is found.</summary>
        public void Add(ReadOnlySpan<byte> name, string alsoFoundBy = "")
        {
            Must.Hold(name.Length is > 0 and <= LongestName, "A name has some letters and not too many.");
            _shown.AddRange(name);
            _shownEnds.Add(_shown.Count);
            Span<char> letters = stackalloc char[LongestName];
            Span<byte> folded = stackalloc byte[LongestName];
            Search(folded[..Folding.Fold(letters[..Encoding.UTF8.GetChars(name, letters)], folded)]);
            if (alsoFoundBy.Length > 0) Search(folded[..Folding.Fold(alsoFoundBy, folded)]);
            _searched.Add((byte)'\n');
            _searchedEnds.Add(_searched.Count);
        }

        void Search(ReadOnlySpan<byte> words)
        {
            _searched.Add((byte)' ');
            _searched.AddRange(words);
            if (!words.Contains((byte)' ')) return;
            _searched.Add((byte)' ');
            foreach (var letter in words)
                if (letter != ' ') _searched.Add(letter);
        }

        public NameList Done() => new([.. _shown], [.. _shownEnds], [.. _searched], [.. _searchedEnds]);
    }
}
