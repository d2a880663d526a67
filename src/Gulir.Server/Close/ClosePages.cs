using Gulir.Close;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Risk;
using Gulir.Server.Frame;
using Gulir.Server.Institution;
using Gulir.Server.Ledger;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Close;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Reporting;

namespace Gulir.Server.Close;

/// <summary>What one loan adds to the reserve, and why.</summary>
public sealed record ReserveLine(int Loan, string GroupName, int Age, LoanClass Class, string Mark, Money Outstanding,
    Money Amount);

/// <summary>The month that is closed next: what stands in its way, its reserve, and what was closed before.</summary>
/// <param name="Day">The month's last day, or today while it runs.</param>
/// <param name="Standing">What 12010 holds on that day.</param>
/// <param name="Refusal">Why an act was not done.</param>
public sealed record CloseSheet(
    YearMonth Month, DateOnly Day, IReadOnlyList<BookCheck> Checks, IReadOnlyList<ReserveLine> Reserve, string Scheme,
    Money Standing, IReadOnlyList<ClosedMonthRow> Closed, IReadOnlyDictionary<int, string> Officers, bool MayClose,
    Refusal? Refusal)
{
    /// <summary>The month that may be opened again; null when the last one was shut by the opening balances.</summary>
    public LastClose? Last { get; init; }

    /// <summary>How many humans have accepted that the savings are not covered.</summary>
    public int Accepted { get; init; }

    /// <summary>The visitor may sign what needs two humans.</summary>
    public bool MaySign { get; init; }

    /// <summary>Depreciation that the close will post.</summary>
    public Money Worn { get; init; }

    public Money Needed => Reserve.Sum(row => row.Amount);
    public Money Difference => Needed - Standing;
}

/// <summary>A month's end as a list that anyone can follow.</summary>
public static class ClosePages
{
    const string Address = "/tutup-buku";

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask => Page(ask, null));
        pages.Fund(app, Address + "/cadangan", ask => Page(ask, null));
        pages.Fund(app, Address + "/terima", ask => Page(ask, null));
        pages.Fund(app, Address + "/buka", ask => Page(ask, null));
        pages.Fund(app, Address + "/berita-acara/{n}", ask =>
            ClosePaper.Of(ask) is { } paper ? View.Of<ClosePaperPage>(paper, ask.Frame) : Page(ask, null));
        ActForms.Map(app, pages, Address + "/terima", CloseActs.CheckAccept,
            (_, form) => Month(form).Then<CheckAccept>(month =>
                new CheckAccept(month, form["pemeriksaan"].ToString(), form["alasan"].ToString())),
            Back, (ask, _, refusal) => Page(ask, refusal));
        ActForms.Map(app, pages, Address + "/buka", CloseActs.MonthReopen,
            (_, form) => Month(form).Then<MonthReopen>(month => new MonthReopen(month, form["alasan"].ToString())),
            Back, (ask, _, refusal) => Page(ask, refusal));
        ActForms.Map(app, pages, Address, CloseActs.MonthClose, ReadMonth, Back,
            (ask, _, refusal) => Page(ask, refusal));
        ActForms.Map(app, pages, Address + "/cadangan", CloseActs.ReservePost, ReadDay, VoucherFormPages.ToVoucher,
            (ask, _, refusal) => Page(ask, refusal));
    }

    static string Back(HttpRequest request, Kept kept) => $"/dana/{request.RouteValues["kode"]}{Address}#riwayat";

    static Outcome<MonthClose> ReadMonth(HttpRequest request, IFormCollection form) =>
        Month(form).Then<MonthClose>(month => new MonthClose(month));

    static Outcome<YearMonth> Month(IFormCollection form) =>
        YearMonth.Parse(form["bulan"].ToString()) is { } month
            ? month
            : BasicRefusals.MonthMalformed(form["bulan"].ToString());

    static Outcome<ReservePost> ReadDay(HttpRequest request, IFormCollection form) =>
        Typing.Day(form["tanggal"].ToString()).Then<ReservePost>(day => new ReservePost(day));

    static View Page(PageAsk ask, Refusal? refusal)
    {
        var (reader, frame) = (ask.Reader, ask.Frame);
        var closed = reader.ClosedMonths();
        var month = reader.ClosedThrough() is { } through ? through.Next : YearMonth.Of(frame.Fund!.Since);
        var day = ask.EndOf(month);
        var state = reader.MonthState(day, frame.Today);
        var scheme = Collectability.Of(state.Books.Settings);
        var names = reader.GroupNames();
        var mine = Acting.Of(reader, frame.Visitor, Duties.Bookkeeping, frame.Today);
        return View.Of<CloseView>(new CloseSheet(
            month, day, Closing.Checks(state),
            [
                .. Reserve.Of(state.Portfolio, state.Books.Settings).Select(row => new ReserveLine(
                    row.Loan.Booked.Number, names.GetValueOrDefault(row.Loan.Booked.Group, ""), row.Age, row.Class,
                    Figures.Mark(row.Class, scheme), row.Loan.Outstanding, row.Amount)),
            ],
            $"{SettingWords.Choice(scheme.Code, ask.Frame.Language)} ({scheme.Version})",
            -state.Balance(Accounts.Reserve), closed,
            reader.Officers().ToDictionary(row => row.Officer.Number, row => row.Name),
            mine is not null && Duties.Bookkeeping.Contains(mine.Officer.Role), refusal)
        {
            Last = reader.LastClose() is { Opening: false } last ? last : null,
            Accepted = state.Accepted.Distinct().Count(),
            Worn = Depreciating.Due(state.Equipment, month),
            MaySign = Acting.May(reader, frame.Visitor, Duties.Deciding, frame.Today),
        }, frame);
    }
}
