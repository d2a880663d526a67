using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.Groups;
using Gulir.Server.People;
using Gulir.Storage.Groups;
using Gulir.Storage.Loans;

namespace Gulir.Server.Loans.Trouble;

/// <summary>A written-off share as its list tells it.</summary>
public sealed record WrittenOffLine(WrittenOffRow Row, string Name);

/// <summary>The off-balance list of a fund, and the form for a decision of the RWT.</summary>
/// <param name="Closed">Groups that get no loan because of it.</param>
public sealed record WrittenOffList(
    IReadOnlyList<WrittenOffLine> Rows, IReadOnlyList<(int Group, string Name)> Closed, bool MayRelease,
    TypedForm Typed);

public static class WrittenOffPages
{
    const string Form = "rwt";

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, "/hapus-buku", ask => Page(ask, TypedForm.Nothing));
        pages.Fund(app, $"/hapus-buku/{Form}", ask => Page(ask, TypedForm.Nothing));
        ActForms.Map(app, pages, $"/hapus-buku/{Form}", TroubleActs.Release,
            (_, form) => Typing.Count(form["ksm"].ToString()).Then<GroupRelease>(group =>
                Typing.Day(form["tanggal"].ToString()).Then<GroupRelease>(day =>
                    Typing.Text("minutes", form["isi"].ToString()).Then<GroupRelease>(text =>
                        new GroupRelease(group ?? 0, text ?? "", day)))),
            (request, _) => $"/dana/{request.RouteValues["kode"]}/hapus-buku",
            (ask, form, refusal) => Page(ask, new TypedForm(Form, form, refusal)));
    }

    static View Page(PageAsk ask, TypedForm typed)
    {
        var rows = ask.Reader.WrittenOff(ask.Frame.Today);
        var persons = ask.Reader.Persons(rows.Select(row => row.Person));
        return View.Of<WrittenOffPage>(new WrittenOffList(
            [.. rows.Select(row => new WrittenOffLine(row, Names.Of(persons, row.Person, ask.Frame.Language)))],
            [
                .. rows.Select(row => (row.Group, row.GroupName)).Distinct()
                    .Where(row => ask.Reader.OffBalanceOfGroup(row.Group).IsPositive
                        && ask.Reader.Releases(row.Group).Count == 0),
            ],
            Acting.May(ask.Reader, ask.Frame.Visitor, TroubleActs.Release.By, ask.Frame.Today), typed), ask.Frame);
    }
}
