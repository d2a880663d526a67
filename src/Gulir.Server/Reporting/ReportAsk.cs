using Gulir.Ledger;
using Gulir.Reporting;
using Gulir.Storage;
using Gulir.Storage.Book;
using Gulir.Storage.Institution;
using Gulir.Storage.Risk;

namespace Gulir.Server.Reporting;

/// <summary>Which report, of what, on which day, as known at which fact.</summary>
/// <param name="Month">The whole month; <paramref name="AsOf"/>: up to that day; today when neither is given.</param>
public sealed record ReportAsk(
    string Name, RegionCode Code, bool IsRegion, DateOnly Day, long? KnownAt, bool English,
    AccountCode? Account = null, int? Loan = null, int? Group = null, bool AfterClosing = false)
{
    public DateOnly From => YearMonth.Of(Day).First;
}

/// <summary>One fund's book seen for a report: read through it, up to the fact that counts.</summary>
public sealed record FundView(BookReader Reader, Gulir.Institution.Fund Fund, ReportAsk Ask, long KnownAt, string Seal)
{
    /// <summary>The same number, or "all" where nothing is cut off and the quick sums serve.</summary>
    public long Cut => Reader.Known(KnownAt);

    public DateOnly Day => Ask.Day;

    public ReportHead Head(string titleId = "", string titleEn = "") => new(
        Ask.Name, titleId, titleEn, ("fund", Fund.Code.Text, Fund.Upk), Day, KnownAt, Seal);

    public static Outcome<FundView> Open(Session session, Gulir.Institution.Fund fund, ReportAsk ask)
    {
        var reader = new BookReader(session, fund.Id);
        var end = session.BookEnd(fund.Id);
        var known = Math.Min(ask.KnownAt ?? end.Number, end.Number);
        var link = known == end.Number ? null : session.Recorded(fund.Id, known);
        if (known < 1 || (ask.KnownAt > end.Number)) return Gulir.Book.BookRefusals.FactUnknown(ask.KnownAt ?? 0);
        var seal = link is null ? end.Seal : Gulir.Book.Seal.Of(link.Number, link.Hash);
        return new FundView(reader, fund, ask, known, seal.ToString());
    }
}
