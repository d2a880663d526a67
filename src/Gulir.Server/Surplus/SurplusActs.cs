using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Storage.Surplus;
using Gulir.Surplus;

namespace Gulir.Server.Surplus;

public static class SurplusActs
{
    public static readonly ActKind<SurplusShare> Share = new(
        "surplus-share", "books how the RWT shares last year's result, and sets its money apart", Duties.Governing,
        (reader, ask, desk) => Sharing.Decide(
            reader.SurplusState(ask.Date ?? desk.Today, desk.Today), ask, desk));

    public static readonly ActKind<SurplusFund> Fund = new(
        "surplus-fund", "moves money of the shared result that is not set apart yet to its bank", Duties.Governing,
        (reader, ask, desk) => Sharing.Decide(
            reader.SurplusState(ask.Date ?? desk.Today, desk.Today), ask, desk));

    public static readonly ActKind<SurplusTurn> Turn = new(
        "surplus-turn", "gives money of a line another use, as a later RWT has decided", Duties.Governing,
        (reader, ask, desk) => Turning.Decide(
            reader.TurnState(ask.Year, ask.Line, ask.Date ?? desk.Today, desk.Today), ask, desk));

    public static readonly ActKind<DeathLineAllow> AllowDeaths = new(
        "death-line-allow", "the RWT allows a social line to pay what borrowers who died still owe", Duties.Governing,
        (reader, ask, desk) =>
        {
            var row = reader.FundLines().Find(row => row.Line.Year == ask.Year && row.Line.Line == ask.Line);
            return HelpingTheBereaved.Decide(
                row?.Line, row?.On ?? desk.Today, reader.DeathLineSince(ask.Year, ask.Line) is not null, ask, desk);
        });
}
