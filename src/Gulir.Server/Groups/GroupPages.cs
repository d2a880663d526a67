using Gulir.Groups;
using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Loans;

namespace Gulir.Server.Groups;

public sealed record GroupList(string Typed, IReadOnlyList<GroupRow> Rows, int All, int Page, int Pages);

public sealed record GroupMember(int Number, string Name, bool Female, bool Leads, string? Business);

/// <summary>
/// All about one group: who is in it, whether it may borrow, what it owes and what the fund keeps for it.
/// </summary>
public sealed record GroupCard(
    Group Group, IReadOnlyList<GroupMember> Members, IReadOnlyList<Condition> Conditions,
        IReadOnlyList<GroupLoan> Loans,
    Money Surety, Money Held);

public static class GroupPages
{
    const int RowsOfPage = 40;

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, "/ksm", List);
        pages.Fund(app, "/ksm/{n}", Card);
    }

    static View? List(PageAsk ask)
    {
        var typed = ask.Text("q");
        var all = ask.Reader.GroupsNamed(typed);
        var last = Math.Max((all + RowsOfPage - 1) / RowsOfPage, 1);
        var page = Math.Min(ask.PageNumber, last);
        var rows = ask.Reader.GroupsNamed(typed, (page - 1) * RowsOfPage, RowsOfPage);
        return View.Of<GroupListPage>(new GroupList(typed, rows, all, page, last), ask.Frame);
    }

    static View? Card(PageAsk ask)
    {
        if (ask.Number("n") is not { } number || ask.Reader.Group(number) is not { } group) return null;
        var loans = ask.Reader.LoansOf(number);
        var persons = ask.Reader.Persons(group.Members.Select(member => member.Person));
        return View.Of<GroupCardPage>(new GroupCard(
            group,
            [.. group.Members.Select(member => new GroupMember(
                member.Person, Names.Of(persons, member.Person, ask.Frame.Language), member.Female,
                member.Person == group.Leader, persons.GetValueOrDefault(member.Person)?.Business))],
            Eligibility.Of(group, loans.Count == 0, ask.Reader.Settings(ask.Frame.Today)), loans,
            ask.Reader.DepositKept(DepositKind.Surety, number), ask.Reader.DepositKept(DepositKind.Held, number)),
            ask.Frame);
    }
}

/// <summary>A person's name; one whose record was erased is told by her number.</summary>
public static class Names
{
    public static string Of(IReadOnlyDictionary<int, Person> persons, int number, Language language) =>
        persons.TryGetValue(number, out var person)
            ? person.Name
            : language.Say($"orang {number} (dihapus)", $"person {number} (erased)");
}
