using Gulir.Close;
using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Storage.Close;
using Gulir.Storage.Institution;

namespace Gulir.Server.Close;

public static class CloseActs
{
    public static readonly ActKind<MonthClose> MonthClose = new(
        "month-close", "checks the books, posts the reserve and closes a month", Duties.Bookkeeping,
        (reader, ask, desk) => Closing.Decide(reader.MonthState(ask.Month.Last, desk.Today), ask, desk));

    public static readonly ActKind<ReservePost> ReservePost = new(
        "reserve-post", "posts the reserve as the classes ask it on a day, and leaves the month open",
        Duties.Bookkeeping,
        (reader, ask, desk) => Closing.Decide(reader.MonthState(ask.Date ?? desk.Today), ask, desk));

    public static readonly ActKind<CheckAccept> CheckAccept = new(
        "check-accept", "one of two signatures that let a month be closed whose savings are not covered",
        Duties.Deciding,
        (reader, ask, desk) => CheckAccepting.Decide(
            reader.MonthState(ask.Month.Last, desk.Today), reader.Officer(desk.Officer)!, ask, desk));

    public static readonly ActKind<MonthReopen> MonthReopen = new(
        "month-reopen", "one of two signatures that open the month that was closed last", Duties.Deciding,
        (reader, ask, desk) => Reopening.Decide(reader.LastClose(), reader.Officer(desk.Officer)!, ask, desk));
}
