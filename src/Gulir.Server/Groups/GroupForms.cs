using Gulir.Groups;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage;

namespace Gulir.Server.Groups;

/// <summary>The forms on a KSM's card: what it has prepared, who joins and who leaves.</summary>
public static class GroupForms
{
    public const string Prepare = "persiapan";
    public const string Join = "masuk";
    public const string Leave = "keluar";

    /// <summary>Warns of what is typed for a new member, and keeps nothing.</summary>
    public const string Check = Join + "/hitung";

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        Form(app, pages, Prepare, GroupActs.GroupPrepare, ReadPrepare);
        Form(app, pages, Join, GroupActs.MemberJoin, ReadJoin);
        pages.Fund(app, $"/ksm/{{n}}/{Check}", ask => GroupPages.Card(ask, TypedForm.Nothing));
        ActForms.Redraw(app, pages, $"/ksm/{{n}}/{Check}",
            (ask, form) => GroupPages.Card(ask, new TypedForm(Join, form)));
        Form(app, pages, Leave, GroupActs.MemberLeave, ReadLeave);
    }

    static void Form<T>(
        IEndpointRouteBuilder app, Pages pages, string form, ActKind<T> kind,
        Func<int, IFormCollection, Outcome<T>> read)
        where T : notnull
    {
        // A refused form leaves its own address in the browser: a change of language or a reload asks for it.
        pages.Fund(app, $"/ksm/{{n}}/{form}", ask => GroupPages.Card(ask, TypedForm.Nothing));
        ActForms.Map(app, pages, $"/ksm/{{n}}/{form}", kind,
            (request, values) => int.TryParse((string?)request.RouteValues["n"], out var group)
                ? read(group, values)
                : GroupRefusals.GroupUnknown(0),
            (request, _) => $"/dana/{request.RouteValues["kode"]}/ksm/{request.RouteValues["n"]}",
            (ask, values, refusal) => GroupPages.Card(ask, new TypedForm(form, values, refusal)));
    }

    static Outcome<GroupPrepare> ReadPrepare(int group, IFormCollection form)
    {
        var months = Typing.Count(form["menabung"].ToString());
        if (months.Refusal is { } badMonths) return badMonths;
        var trained = Typing.Day(form["pelatihan"].ToString());
        if (trained.Refusal is { } badTraining) return badTraining;
        var statement = Typing.Day(form["pernyataan"].ToString());
        if (statement.Refusal is { } badStatement) return badStatement;
        return new GroupPrepare(group, months.Value, trained.Value, statement.Value);
    }

    static Outcome<MemberJoin> ReadJoin(int group, IFormCollection form)
    {
        var date = Typing.Day(form["tanggal"].ToString());
        if (date.Refusal is { } badDay) return badDay;
        var person = Typing.Count(form["orang"].ToString());
        if (person.Refusal is { } badNumber) return badNumber;
        if (person.Value is { } known) return new MemberJoin(group, new MemberAsk(Person: known), date.Value);
        return PersonForm.Read(form).Then<MemberJoin>(data => new MemberJoin(group, data, date.Value));
    }

    static Outcome<MemberLeave> ReadLeave(int group, IFormCollection form)
    {
        var date = Typing.Day(form["tanggal"].ToString());
        if (date.Refusal is { } badDay) return badDay;
        var person = Typing.Count(form["orang"].ToString());
        if (person.Refusal is { } badNumber) return badNumber;
        return new MemberLeave(group, person.Value ?? 0, form["alasan"].ToString(), date.Value);
    }
}
