using System.Net;
using Gulir.Publishing;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Microsoft.AspNetCore.Components;

namespace Gulir.Server.Publishing;

/// <summary>
/// Draws news. HTML that is typed stays text, a picture becomes its words, and a link goes to http or https or is no
/// link; what search engines and the page at the other end learn from it is kept small.
/// </summary>
public static class NewsText
{
    /// <summary>Lists in lists, quotes in quotes: no news needs more, and a thousand would break the drawing.</summary>
    const int Deepest = 32;

    /// <summary>Headings of news stand below the headline, which is the third on the page.</summary>
    const int LevelOfHeadline = 3;
    const int LastLevel = 6;

    static readonly MarkdownPipeline Pipeline = Build();

    static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = Deepest };
        return builder.DisableHtml().UseAutoLinks().Build();
    }

    /// <summary>The text as HTML; null when it is too long or stands too deep in itself to be drawn.</summary>
    public static MarkupString? Draw(string text)
    {
        if (text.Length > NewsWriting.LongestText) return null;
        try
        {
            var document = Markdown.Parse(text, Pipeline);
            foreach (var heading in document.Descendants<HeadingBlock>())
                heading.Level = Math.Min(heading.Level + LevelOfHeadline, LastLevel);
            foreach (var link in document.Descendants<LinkInline>().ToArray()) Judge(link);
            foreach (var link in document.Descendants<AutolinkInline>().ToArray()) Judge(link);
            return new MarkupString(document.ToHtml(Pipeline));
        }
        catch (ArgumentException)
        {
            // So the library says that its depth limit was passed.
            return null;
        }
    }

    /// <summary>News that are kept can be drawn; should a later reader fail, their words stand as typed.</summary>
    public static MarkupString OrPlain(string text) =>
        Draw(text) ?? new MarkupString($"<p>{WebUtility.HtmlEncode(text)}</p>");

    static void Judge(LinkInline link)
    {
        if (link.IsImage || !IsOpen(link.Url))
        {
            while (link.FirstChild is { } child)
            {
                child.Remove();
                link.InsertBefore(child);
            }
            link.Remove();
            return;
        }
        link.GetDynamicUrl = null;
        Mark(link);
    }

    static void Judge(AutolinkInline link)
    {
        if (!link.IsEmail && IsOpen(link.Url)) Mark(link);
        else link.ReplaceBy(new LiteralInline(link.Url));
    }

    static void Mark(MarkdownObject link) => link.GetAttributes().AddProperty("rel", "nofollow noopener");

    /// <summary>A whole address of the web; none that hides another host behind a name before an @.</summary>
    static bool IsOpen(string? address) => Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps) && uri.UserInfo.Length == 0;
}
