using Gulir.Activities;
using Gulir.Reporting;
using Gulir.Server.Frame;
using Gulir.Server.Surplus;
using Gulir.Storage.Activities;
using Gulir.Storage.Ledger;
using Gulir.Storage.Reporting;
using Gulir.Storage.Surplus;

namespace Gulir.Server.Reporting;

/// <summary>Where the profit went, as reports.</summary>
public static class SurplusReports
{
    public static Outcome<Report> Surplus(FundView view) => SurplusLists.Surplus(
        view.Head(),
        [
            .. view.Reader.FundLines(view.Day, view.Cut).Select(row => new SurplusLine(
                row.Line, row.Name, row.On, row.Percent, row.Spent, row.Turned)),
        ],
        SurplusReads.Unfunded(view.Reader.Balances(view.Day, view.Cut)));

    public static Outcome<Report> Activities(FundView view) => SurplusLists.Activities(
        view.Head(),
        [
            .. view.Reader.Activities(view.Day, view.Cut).Select(row => new ActivityLine(
                row.Number, row.Words.Title, row.Kind, row.Stage, row.ProposedOn, row.DecidedOn, row.FinishedOn,
                row.Place, row.Budget, row.Spent, row.Advanced, row.Swadaya, row.Others, row.Made ?? row.Planned,
                row.Households, row.Persons, row.Related)),
        ]);

    public static Outcome<Report> Trail(FundView view)
    {
        var titles = view.Reader.Activities(view.Day, view.Cut).ToDictionary(row => row.Number, row => row.Words.Title);
        var names = view.Reader.GroupNames();
        var rows = new List<TrailLine>();
        foreach (var year in view.Reader.SpentByYear(view.Day, view.Cut).GroupBy(row => row.Year))
        {
            var trail = view.Reader.YearTrail(year.Key, view.Cut);
            var service = trail.Earned.ToDictionary(row => row.Group, row => row.Service);
            foreach (var (activity, _, spent) in year)
                rows.AddRange(Gulir.Activities.Trail.Of(spent, trail).Where(part => !part.Amount.IsZero).Select(part =>
                    new TrailLine(
                        year.Key, activity,
                        activity > 0 ? titles.GetValueOrDefault(activity, "")
                            : TrailWords.Paid(activity, view.Ask.English ? Language.En : Language.Id), part.Group,
                        part.Group == 0
                            ? view.Ask.English ? TrailWords.OtherEn : TrailWords.OtherId
                            : names.GetValueOrDefault(part.Group, ""),
                        service.GetValueOrDefault(part.Group), part.Amount)));
        }
        return SurplusLists.Trail(view.Head(), rows);
    }
}
