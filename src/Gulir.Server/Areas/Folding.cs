namespace Gulir.Server.Areas;

/// <summary>
/// Text as it is compared: small letters and digits in words apart by one space. An accent and an apostrophe are
/// left out (Ra'as is raas), any other mark parts two words.
/// </summary>
static class Folding
{
    /// <summary>Stands for a letter that has no Latin base, so that it is not taken for a space.</summary>
    public const byte Foreign = 0x7f;

    /// <summary>Base letters with their accented forms: without ICU, .NET cannot take text apart.</summary>
    static readonly string[] Accented =
    [
        "aàáâãäåāăąạảấầẩẫậắằẳẵặ", "cçćĉċč", "dďđ", "eèéêëēĕėęěẹẻẽếềểễệ", "gĝğġģ", "hĥħ", "iìíîïĩīĭįıỉị", "jĵ",
        "kķ", "lĺļľŀł", "nñńņňŋ", "oòóôõöøōŏőơọỏốồổỗộớờởỡợ", "rŕŗř", "sśŝşšș", "tţťŧț", "uùúûüũūŭůűųưụủứừửữự",
        "wŵ", "yýÿŷỳỵỷỹ", "zźżž",
    ];

    static readonly Dictionary<char, byte> Bases = Accented
        .SelectMany(forms => forms[1..].Select(form => (form, Base: (byte)forms[0])))
        .ToDictionary(pair => pair.form, pair => pair.Base);

    /// <summary>Writes at most as many bytes as there are letters; tells how many.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<byte> folded)
    {
        var length = 0;
        var parted = false;
        foreach (var letter in text)
        {
            var one = char.IsAscii(letter) ? Plain(letter) : Unaccented(letter);
            if (one == 0) continue;
            if (one == ' ')
            {
                parted = length > 0;
                continue;
            }
            if (parted) folded[length++] = (byte)' ';
            parted = false;
            folded[length++] = one;
        }
        return length;
    }

    static byte Plain(char letter) => letter switch
    {
        >= 'a' and <= 'z' or >= '0' and <= '9' => (byte)letter,
        >= 'A' and <= 'Z' => (byte)(letter | 0x20),
        '\'' or '`' => 0,
        _ => (byte)' ',
    };

    static byte Unaccented(char letter)
    {
        if (letter is '’' or '‘' or 'ʼ' or 'ʻ' or '´' or (>= '\u0300' and <= '\u036f')) return 0;
        if (Bases.TryGetValue(char.ToLowerInvariant(letter), out var plain)) return plain;
        return char.IsLetterOrDigit(letter) || char.IsSurrogate(letter) ? Foreign : (byte)' ';
    }
}
