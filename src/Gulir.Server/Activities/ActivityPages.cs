using Gulir.Activities;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Server.Photos;
using Gulir.Server.Surplus;
using Gulir.Storage;
using Gulir.Storage.Activities;
using Gulir.Storage.Close;
using Gulir.Storage.Reporting;
using Gulir.Storage.Surplus;
using Gulir.Surplus;

namespace Gulir.Server.Activities;

/// <summary>The activities of a fund, what the last RWT promised, and the form for a proposal.</summary>
/// <param name="Last">The last decision that shared a result; null when there was none.</param>
public sealed record ActivityList(
    IReadOnlyList<ActivityRow> Rows, SharedYearRow? Last, IReadOnlyList<FundLineRow> Promised, bool MayPropose,
    TypedForm Typed);

/// <summary>From which surplus an activity was paid, and who had earned it.</summary>
/// <param name="Months">The service of each month of that year.</param>
public sealed record ActivityTrail(
    int Year, Money Spent, SharedYearRow? Decision, YearTrail Trail,
    IReadOnlyList<(YearMonth Month, Money Income, Money Service)> Months,
    IReadOnlyList<(int Group, string Name, Money Part)> Parts);

/// <summary>One activity with all that is written down about it.</summary>
/// <param name="Lines">Lines of the surplus that may pay it, with what is free of them.</param>
/// <param name="May">The acts that the visitor may do.</param>
public sealed record ActivityCard(
    ActivityRow Row, IReadOnlyList<BudgetUse> Budget, IReadOnlyList<FundLineRow> Lines,
    IReadOnlyList<ActivityMoneyRow> Money, IReadOnlyList<SupportRow> Support, string Decided, string Finished,
    IReadOnlyList<ActivityTrail> Trails, PhotosOf Photos, IReadOnlySet<string> May, TypedForm Typed)
{
    public Money Given => Support.Sum(row => row.Value);
    public Money Cost => Row.Spent + Given;
}

/// <summary>Works and trainings that the shared result pays, from the proposal to the handing over.</summary>
public static class ActivityPages
{
    public const string Address = "/kegiatan";
    public const int Receipts = 5;

    static readonly string[] Forms = ["putusan", "bayar", "uang-muka", "nota", "kembali", "swadaya", "selesai"];

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.FundFigures(app, Address, ask => List(ask, TypedForm.Nothing));
        ActForms.Map(app, pages, Address, ActivityActs.Propose, ActivityForms.ReadProposal,
            (request, _) => $"/dana/{request.RouteValues["kode"]}{Address}",
            (ask, form, refusal) => List(ask, new TypedForm("usul", form, refusal)));
        pages.Fund(app, Address + "/{n}", ask => Card<ActivityPage>(ask, TypedForm.Nothing));
        // A refused form leaves its own address in the browser: a change of language or a reload asks for it.
        foreach (var form in Forms)
            pages.Fund(app, $"{Address}/{{n}}/{form}", ask => Card<ActivityPage>(ask, TypedForm.Nothing));
        pages.Fund(app, Address + "/{n}/berita-acara", ask => Card<ActivityMinutes>(ask, TypedForm.Nothing));
        pages.Fund(app, Address + "/{n}/pertanggungjawaban", ask => Card<ActivityReceipts>(ask, TypedForm.Nothing));
        Map(app, pages, "putusan", ActivityActs.Decide, ActivityForms.ReadDecision);
        Map(app, pages, "bayar", ActivityActs.Pay, ActivityForms.ReadPayment);
        Map(app, pages, "uang-muka", ActivityActs.Advance, ActivityForms.ReadAdvance);
        Map(app, pages, "nota", ActivityActs.Account, ActivityForms.ReadAccount);
        Map(app, pages, "kembali", ActivityActs.Return, ActivityForms.ReadReturn);
        Map(app, pages, "swadaya", ActivityActs.Support, ActivityForms.ReadSupport);
        Map(app, pages, "selesai", ActivityActs.Finish, ActivityForms.ReadFinish);
    }

    static void Map<T>(
        IEndpointRouteBuilder app, Pages pages, string form, ActKind<T> kind,
        Func<HttpRequest, IFormCollection, Outcome<T>> read)
        where T : notnull =>
        ActForms.Map(app, pages, $"{Address}/{{n}}/{form}", kind, read,
            (request, _) => $"/dana/{request.RouteValues["kode"]}{Address}/{request.RouteValues["n"]}",
            (ask, typed, refusal) => Card<ActivityPage>(ask, new TypedForm(form, typed, refusal)));

    static View List(PageAsk ask, TypedForm typed)
    {
        var last = ask.Reader.SharedYears().FirstOrDefault();
        return View.Of<ActivityListPage>(new ActivityList(
            ask.Reader.Activities(), last,
            [.. ask.Reader.FundLines().Where(row => last is not null && row.Line.Year == last.Year)],
            ask.Frame.Visitor.Opens(ask.Frame.Fund!.Id)
                && Acting.May(ask.Reader, ask.Frame.Visitor, ActivityActs.Propose.By, ask.Frame.Today),
            typed), ask.Frame);
    }

    static View? Card<TPage>(PageAsk ask, TypedForm typed)
    {
        var reader = ask.Reader;
        if (ask.Number("n") is not { } number || reader.Activities().Find(row => row.Number == number) is not { } row)
            return null;
        var (decided, finished) = reader.MinutesOf(number);
        var mine = Acting.Mine(reader, ask.Frame.Visitor, ask.Frame.Today);
        ActKind[] kinds =
        [
            ActivityActs.Decide, ActivityActs.Pay, ActivityActs.Advance, ActivityActs.Account, ActivityActs.Return,
            ActivityActs.Support, ActivityActs.Finish,
        ];
        return View.Of<TPage>(new ActivityCard(
            row, reader.BudgetOf(number),
            [.. reader.FundLines().Where(line => line.Line.Kind == row.Kind && line.Line.Free.IsPositive)],
            reader.ActivityMoney(number), reader.SupportOf(number), decided, finished, Trails(ask, number),
            PhotosOf.Of(ask, PhotoSubjects.Activity, number),
            kinds.Zip(Forms).Where(pair => Acting.May(reader, mine, pair.First.By, ask.Frame.Today))
                .Select(pair => pair.Second).ToHashSet(),
            typed), ask.Frame);
    }

    static ActivityTrail[] Trails(PageAsk ask, int number)
    {
        var names = ask.Reader.GroupNames();
        var shared = ask.Reader.SharedYears();
        return
        [
            .. ask.Reader.SpentByYear().Where(row => row.Activity == number).Select(row =>
            {
                var trail = ask.Reader.YearTrail(row.Year);
                return new ActivityTrail(
                    row.Year, row.Spent, shared.Find(year => year.Year == row.Year), trail,
                    ask.Reader.IncomeByMonth(row.Year),
                    [
                        .. Trail.Of(row.Spent, trail).Where(part => part.Amount.IsPositive)
                            .OrderByDescending(part => part.Amount).Select(part => (part.Group, part.Group == 0
                                ? ask.Frame.Say(TrailWords.OtherId, TrailWords.OtherEn)
                                : names.GetValueOrDefault(part.Group, ""), part.Amount)),
                    ]);
            }),
        ];
    }
}
