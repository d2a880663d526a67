using System.Diagnostics;
using System.Text.RegularExpressions;
using Gulir.Server.Publishing;

namespace Gulir.Server.Tests.Publishing;

/// <summary>Whatever is typed as news, what comes out is text, marks and links to the web.</summary>
public sealed partial class NewsTextTests
{
    static string Draw(string text) => NewsText.Draw(text)!.Value.Value.Trim();

    [Theory]
    [InlineData("Datang **semua**, *ya*.", "<p>Datang <strong>semua</strong>, <em>ya</em>.</p>")]
    [InlineData("- satu\n- dua", "<ul>\n<li>satu</li>\n<li>dua</li>\n</ul>")]
    [InlineData("# Rapat", "<h4>Rapat</h4>")]
    [InlineData("###### Kecil", "<h6>Kecil</h6>")]
    [InlineData("[LKM](https://lkm.example/a?b=1&c=2)",
        "<p><a href=\"https://lkm.example/a?b=1&amp;c=2\" rel=\"nofollow noopener\">LKM</a></p>")]
    [InlineData("<https://lkm.example/>",
        "<p><a href=\"https://lkm.example/\" rel=\"nofollow noopener\">https://lkm.example/</a></p>")]
    [InlineData("lihat http://lkm.example ya",
        "<p>lihat <a href=\"http://lkm.example\" rel=\"nofollow noopener\">http://lkm.example</a> ya</p>")]
    [InlineData("1.000.000 < 2.000.000 & \"ya\"", "<p>1.000.000 &lt; 2.000.000 &amp; &quot;ya&quot;</p>")]
    public void Marks_are_drawn(string text, string html) => Assert.Equal(html, Draw(text));

    [Theory]
    [InlineData("[x](javascript:alert(1))", "x")]
    [InlineData("[x](JaVaScRiPt:alert(1))", "x")]
    [InlineData("[x](&#106;avascript:alert(1))", "x")]
    [InlineData("[x](java\tscript:alert(1))", "")]
    [InlineData("[x](<java\\script:alert(1)>)", "x")]
    [InlineData("[x](vbscript:msgbox)", "x")]
    [InlineData("[x](data:text/html;base64,PHNjcmlwdD4=)", "x")]
    [InlineData("[x](file:///etc/passwd)", "x")]
    [InlineData("[x](//jahat.example)", "x")]
    [InlineData("[x](/keluar)", "x")]
    [InlineData("[x](https://bank.example@jahat.example/)", "x")]
    [InlineData("[x][1]\n\n[1]: javascript:alert(1)", "x")]
    [InlineData("<javascript:alert(1)>", "javascript:alert(1)")]
    [InlineData("<mailto:a@b.example>", "mailto:a@b.example")]
    [InlineData("<a@b.example>", "a@b.example")]
    [InlineData("ftp://jahat.example mailto:a@b.example tel:0812", "ftp")]
    [InlineData("![gambar](https://jahat.example/x.png)", "gambar")]
    [InlineData("![g](data:image/svg+xml;base64,AAAA)", "g")]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;")]
    [InlineData("<img src=x onerror=alert(1)>", "&lt;img")]
    [InlineData("a <b onclick=alert(1)>b</b>", "&lt;b onclick")]
    [InlineData("<!-- -->\n<style>body{}</style>", "&lt;style&gt;")]
    [InlineData("<svg><a xlink:href=\"javascript:1\">x</a></svg>", "&lt;svg&gt;")]
    [InlineData("```<script>\"onload=x\n<b>\n```", "&lt;b&gt;")]
    [InlineData("*x*{onclick=alert(1)}", "{onclick")]
    [InlineData("&lt;script&gt;", "&lt;script&gt;")]
    public void Nothing_else_comes_through(string text, string says)
    {
        var html = Draw(text);
        Assert.Contains(says, html);
        Assert.Empty(Foreign(html));
        Assert.DoesNotContain("<a ", html);
    }

    [Fact]
    public void A_picture_in_a_link_leaves_the_link_and_a_title_stays_a_title()
    {
        Assert.Equal("<p><a href=\"https://a.example/\" rel=\"nofollow noopener\">g</a></p>",
            Draw("[![g](https://b.example/x.png)](https://a.example/)"));
        var html = Draw("[x](https://a.example \"a\\\" onmouseover=\\\"alert(1)\")");
        Assert.Contains("title=\"a&quot; onmouseover=&quot;alert(1)\"", html);
        Assert.Empty(Foreign(html));
    }

    /// <summary>Drawn in a moment, or refused; never for ever, and never broken.</summary>
    [Theory]
    [InlineData(">"), InlineData("["), InlineData("]("), InlineData("*"), InlineData("_a"), InlineData("- "),
        InlineData("1. "), InlineData("`"), InlineData("<"), InlineData("![["), InlineData("\\"), InlineData("&"),
        InlineData("[x](https://a.example)"), InlineData("a\n\n"), InlineData("**a *b "), InlineData("> - "),
        InlineData("http://"), InlineData("\t"), InlineData("&#0;"), InlineData("[a]: b\n")]
    public void A_page_full_of_one_mark_takes_a_moment(string mark)
    {
        var clock = Stopwatch.StartNew();
        var drawn = NewsText.Draw(string.Concat(Enumerable.Repeat(mark, 10_000 / mark.Length)));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(3), $"{mark}: {clock.Elapsed}");
        if (drawn is { } html) Assert.Empty(Foreign(html.Value));
    }

    [Fact]
    public void Too_deep_or_too_long_cannot_be_drawn()
    {
        Assert.Null(NewsText.Draw(new string('>', 200) + " x"));
        Assert.Null(NewsText.Draw(new string('x', 10_001)));
        Assert.StartsWith("<p>&gt;&gt;", NewsText.OrPlain(new string('>', 200)).Value);
    }

    /// <summary>Two thousand texts of pieces that browsers or readers of Markdown care about.</summary>
    [Fact]
    public void No_mixture_opens_a_tag_of_its_own()
    {
        string[] pieces =
        [
            "<", ">", "[", "](", ")", "!", "javascript:", "https://a.example", "\"", "'", "onerror=", "script", "`",
            "\n", "\n\n", "> ", "- ", "# ", "*", "_", "&lt;", "&#x6a;", "\\", "<a href=", "<img ", "data:", "]: ", "{",
            "}", "|", "\t", " ", "x", "--", "```", "@b.example", "www.", "\r\n", "\u2028",
        ];
        var random = new Random(20191130);
        for (var i = 0; i < 2_000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 40))
                .Select(_ => pieces[random.Next(pieces.Length)]));
            var html = NewsText.OrPlain(text).Value;
            Assert.True(!Foreign(html).Any(), $"{text}\n{html}");
        }
    }

    /// <summary>Tags that news never have, and links that lead elsewhere than to the web.</summary>
    static IEnumerable<string> Foreign(string html) => Tags().Matches(html).Select(tag => tag.Value)
        .Where(tag => !Allowed().IsMatch(tag));

    [GeneratedRegex("<[^>]*>?")]
    private static partial Regex Tags();

    [GeneratedRegex("""
        \A<(?:/?(?:p|ul|ol|li|em|strong|blockquote|pre|code|h[4-6])|ol\ start="[0-9]+"|code\ class="language-[^"]*"
        |[bh]r\ /|a\ href="https?://[^"]*"(?:\ title="[^"]*")?\ rel="nofollow\ noopener"(?:\ title="[^"]*")?|/a)>\z
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Allowed();
}
