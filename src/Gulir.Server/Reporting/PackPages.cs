using System.Text;
using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Server.Ledger;
using Gulir.Storage;
using Gulir.Storage.Book;
using Gulir.Storage.Ledger;
using Gulir.Storage.Photos;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gulir.Server.Reporting;

/// <summary>The yearly report of a village: a page of the program, and a file that stands alone.</summary>
public static class PackPages
{
    public const string Address = "/laporan-tahunan";

    /// <summary>The name under which the command line prints it.</summary>
    public const string ReportName = "rwt";

    public static void Map(IEndpointRouteBuilder app, Pages pages) =>
        pages.Fund(app, Address + "/{n}", ask =>
            ask.Number("n") is { } year && YearsOf(ask.Reader, ask.Frame.Fund!, ask.Frame.Today).Contains(year)
                ? View.Of<PackPage>(
                    YearPack.Of(ask.Reader, ask.Frame, year, photo => ask.Frame.In($"foto/{photo.Fact}")), ask.Frame)
                : null);

    /// <summary>From the year of the first entry to this one, newest first.</summary>
    public static IReadOnlyList<int> YearsOf(BookReader reader, Fund fund, DateOnly today)
    {
        var first = Math.Min(fund.Since.Year, reader.FirstEntryOn()?.Year ?? today.Year);
        return first > today.Year ? [] : [.. Enumerable.Range(first, today.Year - first + 1).Reverse()];
    }

    /// <summary>
    /// The report of the year of a day as one HTML file with its style and pictures in it, to be opened and printed
    /// anywhere.
    /// </summary>
    public static string File(Session session, Fund fund, DateOnly day, Language language)
    {
        var reader = new BookReader(session, fund.Id);
        // Nobody's frame: a file leads nowhere, so its figures are not links.
        var frame = new PageFrame(
            language, day, "", Visitor.Nobody, Fund: fund, Seal: session.BookEnd(fund.Id).Seal);
        var pack = YearPack.Of(reader, frame, day.Year, photo =>
            "data:image/jpeg;base64," + Convert.ToBase64String(reader.PhotoBytes(photo.Fact) ?? []));
        using var services = new ServiceCollection().BuildServiceProvider();
        var made = new PageMaker(services, NullLoggerFactory.Instance).Make(View.Of<PackFile>(pack, frame));
        return string.Concat(made.Parts.Select(Encoding.UTF8.GetString)) + "\n";
    }
}
