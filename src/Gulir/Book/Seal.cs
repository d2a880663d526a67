namespace Gulir.Book;

/// <summary>
/// What paper carries of a book: the first 80 bits of a fact's hash as 16 Crockford base32 characters, and the
/// fact's number: <c>K7QF-2M9D-XE4T-PA6R-412</c>. With it anyone can ask whether the book still says what was printed.
/// </summary>
public readonly record struct Seal(string Letters, long Number)
{
    const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const int Length = 16;

    public static Seal Of(long number, ReadOnlySpan<byte> hash)
    {
        Span<char> letters = stackalloc char[Length];
        for (var i = 0; i < Length; i++)
        {
            var bit = i * 5;
            var window = (hash[bit / 8] << 8) | hash[bit / 8 + 1];
            letters[i] = Alphabet[(window >> (11 - bit % 8)) & 31];
        }
        return new Seal(new string(letters), number);
    }

    /// <summary>Reads a seal as people copy it: any case, with or without hyphens, O for 0, I and L for 1.</summary>
    public static Seal? Parse(string text)
    {
        var clean = text.Trim().ToUpperInvariant().Replace("-", "").Replace(" ", "")
            .Replace('O', '0').Replace('I', '1').Replace('L', '1');
        if (clean.Length <= Length || !clean[..Length].All(Alphabet.Contains)) return null;
        if (!clean[Length..].All(char.IsAsciiDigit)) return null;
        return long.TryParse(clean[Length..], out var number) && number > 0 ? new Seal(clean[..Length], number) : null;
    }

    public bool Matches(ReadOnlySpan<byte> hash) => Of(Number, hash).Letters == Letters;

    public override string ToString() =>
        Letters is null ? "" : $"{Letters[..4]}-{Letters[4..8]}-{Letters[8..12]}-{Letters[12..]}-{Number}";
}
