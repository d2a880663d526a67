using Gulir.Activities;
using Gulir.Server.Frame;
using Gulir.Server.Groups;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Activities;
using Gulir.Storage.Groups;

namespace Gulir.Server.Activities;

/// <summary>One member of a KSM and her notes, the oldest first.</summary>
public sealed record MemberLivelihood(int Person, string Name, IReadOnlyList<LivelihoodOn> Notes);

/// <summary>The members of a KSM with how their businesses stand, and the form as typed.</summary>
public sealed record GroupLivelihood(
    int Group, string GroupName, IReadOnlyList<MemberLivelihood> Members, TypedForm Typed);

/// <summary>All that is known of the fund's members, with who was never asked twice.</summary>
public sealed record FundLivelihood(LivelihoodSummary Sum, IReadOnlyList<(LivelihoodChange Change, string Name)> Rows);

/// <summary>Whether members live better: noted member by member on their KSM's page, summed for the fund.</summary>
public static class LivelihoodPages
{
    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, "/penghidupan", Fund);
        pages.Fund(app, "/ksm/{n}/penghidupan", ask => Group(ask, TypedForm.Nothing));
        ActForms.Map(app, pages, "/ksm/{n}/penghidupan", TrainingActs.Livelihood, Read,
            (request, _) => $"/dana/{request.RouteValues["kode"]}/ksm/{request.RouteValues["n"]}/penghidupan",
            (ask, form, refusal) => Group(ask, new TypedForm(form["orang"].ToString(), form, refusal)));
    }

    static View Fund(PageAsk ask)
    {
        var changes = Livelihoods.Changes(ask.Reader.Livelihoods(ask.Frame.Today));
        var persons = ask.Reader.Persons(changes.Select(change => change.Person));
        return View.Of<LivelihoodPage>(
            new FundLivelihood(
                Livelihoods.Summary(changes, ask.Reader.EverBorrowed(ask.Frame.Today)),
                [.. changes.Select(change => (change, Names.Of(persons, change.Person, ask.Frame.Language)))]),
            ask.Frame);
    }

    static View? Group(PageAsk ask, TypedForm typed)
    {
        if (ask.Number("n") is not { } number || ask.Reader.Group(number) is not { } group) return null;
        var notes = ask.Reader.Livelihoods(ask.Frame.Today).ToLookup(note => note.Person);
        var persons = ask.Reader.Persons(group.Members.Select(member => member.Person));
        return View.Of<GroupLivelihoodPage>(
            new GroupLivelihood(
                number, group.Name,
                [.. group.Members.Select(member => new MemberLivelihood(
                    member.Person, Names.Of(persons, member.Person, ask.Frame.Language),
                    [.. notes[member.Person].OrderBy(note => note.Date)]))],
                typed),
            ask.Frame);
    }

    static Outcome<LivelihoodNote> Read(HttpRequest request, IFormCollection form)
    {
        var day = Typing.Day(form["tanggal"].ToString());
        if (day.Refusal is { } wrong) return wrong;
        var income = Typing.Holding(form["bersih"].ToString());
        if (income.Refusal is { } bad) return bad;
        var jobs = Typing.Count(form["pekerja"].ToString());
        if (jobs.Refusal is { } badJobs) return badJobs;
        return new LivelihoodNote(
            Typing.Number(form["orang"].ToString()), income.Value,
            form["usaha"].ToString(), jobs.Value ?? 1, day.Value);
    }
}
