using Gulir.Book;
using Gulir.Institution;

namespace Gulir.Server.Frame;

/// <summary>Around a page: its language, its today, where it stands, and the fund whose book it opens.</summary>
/// <param name="Address">Path and query, so that a change of language comes back here.</param>
/// <param name="Visitor">Who looks; what is shown and kept depends on it.</param>
/// <param name="Area">The region that the first place leads to.</param>
public sealed record PageFrame(
    Language Language, DateOnly Today, string Address, Visitor Visitor, RegionCode? Area = null, Fund? Fund = null,
    Seal? Seal = null, string Host = "")
{
    /// <summary>
    /// The one day by which pages tell arrears: the end of the example's today (its months close on it).
    /// </summary>
    public DateOnly ArrearsDay => Today;

    public string Say(string id, string en) => Language.Say(id, en);

    public string Long(DateOnly date) => Language.Long(date);

    public string Short(DateOnly date) => Language.Short(date);

    public string Long(YearMonth month) => Language.Long(month);

    /// <summary><c>Nov 2019</c>.</summary>
    public string Short(YearMonth month) => $"{Language.Month(month.Month)[..3]} {month.Year}";

    /// <summary>An address within the fund: <c>/dana/35.19.09.2007/ksm/4</c>.</summary>
    public string In(string rest) => rest.Length == 0 ? $"/dana/{Fund!.Code}" : $"/dana/{Fund!.Code}/{rest}";

    /// <summary>An address for a phone that reads it from paper: with the host by which the visitor came.</summary>
    public string Abroad(string address) => Host + address;

    public string Region(RegionCode code) => $"/wilayah/{code}";

    /// <summary>A time of the book in the fund's zone.</summary>
    public string Moment(long at)
    {
        var zone = Fund?.Zone ?? Zone.Wib;
        var local = DateTimeOffset.FromUnixTimeMilliseconds(at).ToOffset(TimeSpan.FromHours((int)zone));
        return $"{Short(DateOnly.FromDateTime(local.DateTime))}, {local:HH.mm} {zone.ToString().ToUpperInvariant()}";
    }
}

/// <summary>One step of the way to a page; the last one leads nowhere.</summary>
public sealed record Crumb(string Text, string? Address = null);

/// <summary>A page to be shown: its component, what it shows, and with which status.</summary>
/// <param name="IsKept">False where a page shows more than the book holds and so is made anew each time.</param>
public sealed record View(
    Type Component, object Model, PageFrame Frame, int Status = StatusCodes.Status200OK, bool IsKept = true)
{
    public static View Of<TComponent>(object model, PageFrame frame, int status = StatusCodes.Status200OK) =>
        new(typeof(TComponent), model, frame, status);
}
