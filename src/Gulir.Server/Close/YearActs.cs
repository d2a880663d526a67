using Gulir.Close;
using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Storage.Close;

namespace Gulir.Server.Close;

public static class YearActs
{
    const int FirstYear = 1900;
    const int LastYear = 9000;

    public static readonly ActKind<YearClose> Close = new(
        "year-close", "closes a year whose December is closed, and carries its result over", Duties.Bookkeeping,
        (reader, ask, desk) => ask.Year is < FirstYear or > LastYear
            ? YearRefusals.YearNotNext(ask.Year, reader.NextYear(reader.ClosedYear()))
            : YearClosing.Decide(reader.YearState(ask.Year), ask, desk));

    public static readonly ActKind<YearReopen> Reopen = new(
        "year-reopen", "opens the year that was closed last, before an RWT has shared its result",
        [Role.Coordinator, Role.LkmMember],
        (reader, ask, desk) => ask.Year is < FirstYear or > LastYear
            ? YearRefusals.YearNotLastClosed(ask.Year)
            : YearClosing.Decide(reader.YearState(ask.Year), ask, desk));
}
