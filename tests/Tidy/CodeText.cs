using System.Text;

namespace Tidy;

/// <summary>
/// C# with its comments blanked and its literal text masked, line by line as before, so that a rule sees code only.
/// The holes of an interpolated string are code and stay.
/// </summary>
public sealed class CodeText
{
    /// <summary>Stands for text inside a literal; never found in our code.</summary>
    public const char Masked = '\u00b7';

    readonly string _text;
    readonly StringBuilder _code = new();
    int _at;

    CodeText(string text) => _text = text;

    public static string Of(string text)
    {
        var reader = new CodeText(text.ReplaceLineEndings("\n"));
        while (reader._at < reader._text.Length) reader.Code(closing: 0);
        return reader._code.ToString();
    }

    char Next => _at < _text.Length ? _text[_at] : '\0';

    bool Sees(string words) => string.CompareOrdinal(_text, _at, words, 0, words.Length) == 0;

    int Run(char letter, int from)
    {
        var count = 0;
        while (from + count < _text.Length && _text[from + count] == letter) count++;
        return count;
    }

    void Keep(int count)
    {
        _code.Append(_text, _at, Math.Min(count, _text.Length - _at));
        _at += count;
    }

    /// <summary>Masks letters of a literal. A line break gets one too, so that the line shows as text.</summary>
    void Mask(int count)
    {
        for (; count > 0 && _at < _text.Length; count--, _at++)
            _code.Append(_text[_at] == '\n' ? Masked + "\n" : Masked.ToString());
    }

    void Blank(int count)
    {
        for (; count > 0 && _at < _text.Length; count--, _at++)
            _code.Append(_text[_at] == '\n' ? '\n' : ' ');
    }

    /// <summary>Reads code to the end or, when closing is not 0, past that many braces that close a hole.</summary>
    void Code(int closing)
    {
        var depth = 0;
        while (_at < _text.Length)
        {
            if (Sees("//")) Blank(EndOf("\n", _at) - _at);
            else if (Sees("/*")) Blank(EndOf("*/", _at + 2) + 2 - _at);
            else if (StartOfString() is { } start) Literal(start.Dollars, start.Verbatim, start.Length);
            else if (Next == '\'' && CharLength() is var length and > 0) Mask(length);
            else if (closing > 0 && depth == 0 && Next == '}')
            {
                Mask(closing);
                return;
            }
            else
            {
                depth += Next == '{' ? 1 : Next == '}' ? -1 : 0;
                Keep(1);
            }
        }
    }

    int EndOf(string words, int from)
    {
        var end = _text.IndexOf(words, Math.Min(from, _text.Length), StringComparison.Ordinal);
        return end < 0 ? _text.Length : end;
    }

    int CharLength()
    {
        if (_at + 2 >= _text.Length || _text[_at + 1] == '\n') return 0;
        if (_text[_at + 1] != '\\') return _text[_at + 2] == '\'' ? 3 : 0;
        return EndOf("'", _at + 3) + 1 - _at;
    }

    (int Dollars, bool Verbatim, int Length)? StartOfString()
    {
        var length = 0;
        while (_at + length < _text.Length && _text[_at + length] is '$' or '@') length++;
        if (_at + length >= _text.Length || _text[_at + length] != '"') return null;
        var prefix = _text.AsSpan(_at, length);
        return (prefix.Count('$'), prefix.Contains('@'), length);
    }

    void Literal(int dollars, bool verbatim, int prefix)
    {
        Mask(prefix);
        var quotes = Run('"', _at);
        if (!verbatim && quotes >= 3) Raw(dollars, quotes);
        else Plain(dollars > 0, verbatim);
    }

    void Raw(int dollars, int quotes)
    {
        Mask(quotes);
        while (_at < _text.Length)
        {
            var braces = dollars == 0 ? 0 : Run('{', _at);
            if (Run('"', _at) is var closing && closing >= quotes) { Mask(closing); return; }
            if (braces >= dollars && braces > 0) { Mask(braces); Code(dollars); }
            else Mask(1);
        }
    }

    void Plain(bool interpolated, bool verbatim)
    {
        Mask(1);
        while (_at < _text.Length)
        {
            if (!verbatim && Next == '\\') Mask(2);
            else if (verbatim && Sees("\"\"")) Mask(2);
            else if (interpolated && Sees("{{")) Mask(2);
            else if (interpolated && Next == '{') { Mask(1); Code(1); }
            else if (Next == '"') { Mask(1); return; }
            else Mask(1);
        }
    }
}
