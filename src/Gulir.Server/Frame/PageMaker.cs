using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging;

namespace Gulir.Server.Frame;

/// <summary>A page as bytes, cut where a form's request id goes in when it is sent.</summary>
public sealed record MadePage(int Status, byte[][] Parts)
{
    const int RequestIdBytes = 36;

    static readonly byte[] Alert = "role=\"alert\""u8.ToArray();

    /// <summary>Whether the page tells a refusal.</summary>
    public bool TellsRefusal => Array.Exists(Parts, part => part.AsSpan().IndexOf(Alert) >= 0);

    public long Length => Parts.Sum(part => (long)part.Length) + (Parts.Length - 1) * RequestIdBytes;
}

/// <summary>
/// Makes pages from Razor views and keeps those already made, by what they are a function of. Bounded; when full it
/// starts anew, for a page is cheap to make again.
/// </summary>
public sealed class PageMaker(IServiceProvider services, ILoggerFactory loggers)
{
    const int MostPages = 512;
    const long MostBytes = 32 * 1024 * 1024;

    /// <summary>Nothing that people type can be written like this: their angle brackets are escaped.</summary>
    const string RequestIdMark = "<!--permintaan-->";

    /// <summary>The hidden field of every form: the id by which a doubled click is the same request.</summary>
    public static readonly MarkupString RequestField =
        new($"""<input type="hidden" name="permintaan" value="{RequestIdMark}">""");

    readonly ConcurrentDictionary<string, MadePage> _pages = new();
    long _bytes;

    public MadePage? Find(string key) => _pages.GetValueOrDefault(key);

    public void Keep(string key, MadePage page)
    {
        if (_pages.Count >= MostPages || Interlocked.Read(ref _bytes) > MostBytes)
        {
            _pages.Clear();
            Interlocked.Exchange(ref _bytes, 0);
        }
        if (_pages.TryAdd(key, page)) Interlocked.Add(ref _bytes, page.Length);
    }

    public MadePage Make(View view)
    {
        var parameters = ParameterView.FromDictionary(
            new Dictionary<string, object?> { ["Model"] = view.Model, ["Frame"] = view.Frame });
        using var renderer = new HtmlRenderer(services, loggers);
        var html = renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(view.Component, parameters)).ToHtmlString()).GetAwaiter().GetResult();
        return new MadePage(
            view.Status, [.. ("<!doctype html>" + html).Split(RequestIdMark).Select(Encoding.UTF8.GetBytes)]);
    }
}
