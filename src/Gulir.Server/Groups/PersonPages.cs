using Gulir.Groups;
using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Loans;

namespace Gulir.Server.Groups;

/// <summary>All the fund keeps about a person: data, groups, what was corrected, what shares have in common.</summary>
public sealed record PersonCard(
    int Number, Person Person, IReadOnlyList<(int Number, string Name)> Groups, IReadOnlyList<PersonVersion> History,
    IReadOnlyDictionary<int, string> Officers, IReadOnlyList<SharedFlag> Flags, bool May, TypedForm Typed,
    IReadOnlyList<string> Warnings);

/// <summary>What shares of running or waiting loans have in common, for whoever examines and supervises.</summary>
public sealed record SharedList(IReadOnlyList<SharedFlag> Flags);

/// <summary>The page of a person with the form that corrects her data, and what shares have in common.</summary>
public static class PersonPages
{
    public const string Form = "anggota";

    const string Address = "/anggota/{n}";

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask => Page(ask, TypedForm.Nothing));
        pages.Fund(app, Address + "/hitung", ask => Page(ask, TypedForm.Nothing));
        ActForms.Redraw(app, pages, Address + "/hitung", (ask, form) => Page(ask, new TypedForm(Form, form)));
        ActForms.Map(app, pages, Address, GroupActs.PersonCorrect, Read,
            (request, _) => $"/dana/{request.RouteValues["kode"]}/anggota/{request.RouteValues["n"]}",
            (ask, form, refusal) => Page(ask, new TypedForm(Form, form, refusal)));
        pages.Fund(app, "/kesamaan", ask =>
            View.Of<SharedPage>(new SharedList(ask.Reader.SharedFlags()), ask.Frame));
    }

    static Outcome<PersonCorrect> Read(HttpRequest request, IFormCollection form) =>
        int.TryParse((string?)request.RouteValues["n"], out var person)
            ? PersonForm.Read(form).Then<PersonCorrect>(data =>
                new PersonCorrect(person, data, form["alasan"].ToString()))
            : GroupRefusals.PersonUnknown(0);

    static View? Page(PageAsk ask, TypedForm typed)
    {
        if (ask.Number("n") is not { } number
            || ask.Reader.Persons([number]).GetValueOrDefault(number) is not { } person)
            return null;
        return View.Of<PersonPage>(new PersonCard(
            number, person, ask.Reader.GroupsOfPerson(number), ask.Reader.PersonHistory(number),
            ask.Reader.Officers().ToDictionary(row => row.Officer.Number, row => row.Name),
            ask.Reader.SharedFlags().FindAll(flag => flag.Parts.Any(part => part.Person == number)),
            Acting.May(ask.Reader, ask.Frame.Visitor, Duties.Fieldwork, ask.Frame.Today), typed,
            typed.Values is { } form ? PersonForm.Warnings(ask, form, number) : []), ask.Frame);
    }
}
