using Gulir.Activities;
using Gulir.Server.Frame;
using Gulir.Server.Groups;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Activities;
using Gulir.Storage.Groups;
using Gulir.Storage.Reporting;

namespace Gulir.Server.Activities;

/// <summary>The trainings of a fund and the form to plan one.</summary>
/// <param name="Groups">KSM that may be invited, by number.</param>
public sealed record TrainingList(
    IReadOnlyList<TrainingRow> Rows, IReadOnlyDictionary<int, string> Groups, TypedForm Typed);

/// <summary>Someone who may come, by name.</summary>
public sealed record Invited(TrainingPerson Row, string Name);

/// <summary>One training: who is invited, who came, and the form to write that down.</summary>
public sealed record TrainingCard(TrainingRow Row, IReadOnlyList<Invited> Persons, TypedForm Typed);

/// <summary>Trainings: planned with the KSM that are invited, then held with the persons who came.</summary>
public static class TrainingPages
{
    public const string Plan = "rencana";
    public const string Attendance = "hadir";

    const string Address = "/pelatihan";

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.FundFigures(app, Address, ask => List(ask, TypedForm.Nothing));
        ActForms.Map(app, pages, Address, TrainingActs.Plan, ReadPlan,
            (request, _) => $"/dana/{request.RouteValues["kode"]}{Address}",
            (ask, form, refusal) => List(ask, new TypedForm(Plan, form, refusal)));
        pages.Fund(app, Address + "/{n}", ask => Card<TrainingPage>(ask, TypedForm.Nothing));
        // A refused form leaves its own address in the browser: a change of language or a reload asks for it.
        pages.Fund(app, Address + "/{n}/hadir", ask => Card<TrainingPage>(ask, TypedForm.Nothing));
        ActForms.Map(app, pages, Address + "/{n}/hadir", TrainingActs.Hold, ReadHold,
            (request, _) => $"/dana/{request.RouteValues["kode"]}{Address}/{request.RouteValues["n"]}",
            (ask, form, refusal) => Card<TrainingPage>(ask, new TypedForm(Attendance, form, refusal)));
        pages.Fund(app, Address + "/{n}/daftar-hadir", ask => Card<AttendancePaper>(ask, TypedForm.Nothing));
    }

    /// <summary>Plans reach beyond today, so the list looks a year ahead.</summary>
    static List<TrainingRow> Rows(PageAsk ask) => ask.Reader.Trainings(ask.Frame.Today.AddYears(1));

    static View List(PageAsk ask, TypedForm typed) =>
        View.Of<TrainingListPage>(new TrainingList(Rows(ask), ask.Reader.GroupNames(), typed), ask.Frame);

    static View? Card<TPage>(PageAsk ask, TypedForm typed)
    {
        if (ask.Number("n") is not { } number) return null;
        if (Rows(ask).Find(row => row.Number == number) is not { } training) return null;
        var rows = ask.Reader.TrainingPersons(number);
        var persons = ask.Reader.Persons(rows.Select(row => row.Person));
        return View.Of<TPage>(
            new TrainingCard(
                training, [.. rows.Select(row => new Invited(row, Names.Of(persons, row.Person, ask.Frame.Language)))],
                typed),
            ask.Frame);
    }

    static Outcome<TrainingPlan> ReadPlan(HttpRequest request, IFormCollection form)
    {
        var day = Typing.Day(form["tanggal"].ToString());
        if (day.Refusal is { } wrong) return wrong;
        if (day.Value is not { } date) return BasicRefusals.DateMalformed("");
        return Typing.Choice<TrainingKind>(form["tentang"].ToString()) is { } about
            ? new TrainingPlan(
                form["nama"].ToString(), about, Numbers(form, "ksm"), date, Typing.Text(form["tempat"].ToString()),
                Typing.Text(form["pengajar"].ToString()))
            : TrainingRefusals.AboutUnknown();
    }

    static Outcome<TrainingHold> ReadHold(HttpRequest request, IFormCollection form)
    {
        if (!int.TryParse((string?)request.RouteValues["n"], out var training))
            return TrainingRefusals.TrainingUnknown(0);
        var day = Typing.Day(form["tanggal"].ToString());
        if (day.Refusal is { } wrong) return wrong;
        var cost = Typing.Holding(form["biaya"].ToString());
        if (cost.Refusal is { } bad) return bad;
        return Typing.Text("text", form["catatan"].ToString()).Then<TrainingHold>(minutes =>
            new TrainingHold(training, Numbers(form, "orang"), day.Value, cost.Value, minutes));
    }

    /// <summary>What was ticked; what is no number is no one.</summary>
    static int[] Numbers(IFormCollection form, string field) =>
        [.. form[field].Select(text => int.TryParse(text, out var number) ? number : 0)];
}
