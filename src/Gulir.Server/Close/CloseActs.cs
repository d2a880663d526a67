using Gulir.Close;
using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Storage.Close;

namespace Gulir.Server.Close;

public static class CloseActs
{
    public static readonly ActKind<MonthClose> MonthClose = new(
        "month-close", "checks the books, posts the reserve and closes a month", Duties.Bookkeeping,
        (reader, ask, desk) => Closing.Decide(reader.MonthState(ask.Month.Last), ask, desk));

    public static readonly ActKind<ReservePost> ReservePost = new(
        "reserve-post", "posts the reserve as the classes ask it on a day, and leaves the month open",
        Duties.Bookkeeping,
        (reader, ask, desk) => Closing.Decide(reader.MonthState(ask.Date ?? desk.Today), ask, desk));
}
