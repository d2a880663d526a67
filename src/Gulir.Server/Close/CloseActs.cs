using Gulir.Close;
using Gulir.Server.Frame;
using Gulir.Storage.Close;

namespace Gulir.Server.Close;

public static class CloseActs
{
    public static readonly ActKind<MonthClose> MonthClose = new(
        "month-close", "checks the books, posts the reserve and closes a month",
        (reader, ask, desk) => Closing.Decide(reader.MonthState(ask.Month), ask, desk));
}
