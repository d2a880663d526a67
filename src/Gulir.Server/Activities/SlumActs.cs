using Gulir.Activities;
using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Storage.Institution;

namespace Gulir.Server.Activities;

public static class SlumActs
{
    public static readonly ActKind<SlumSurvey> Survey = new(
        "slum-survey", "records the sixteen criteria of one RT and scores them", Duties.Examining,
        (reader, ask, desk) => SlumSurveying.Decide(
            ask, reader.FundRow().Since, reader.Settings(ask.Date ?? desk.Today), desk));

    public static readonly ActKind<SlumSheet> Sheet = new(
        "slum-sheet", "records many RT at once, all or none", Duties.Examining,
        (reader, ask, desk) => SlumSurveying.Decide(ask, reader.FundRow().Since, day => reader.Settings(day), desk));
}
