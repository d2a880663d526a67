using Gulir.Groups;
using Gulir.Institution;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Loans;

namespace Gulir.Server.Groups;

public sealed record GroupList(
    string Typed, IReadOnlyList<GroupRow> Rows, int All, int Page, int Pages, bool May,
    IReadOnlyList<KnownPerson> Persons);

public sealed record GroupMember(int Number, string Name, bool Female, bool Leads, string? Business);

/// <summary>
/// All about one group: who is in it, whether it may borrow, what it owes and what the fund keeps for it.
/// </summary>
public sealed record GroupCard(
    Group Group, IReadOnlyList<GroupMember> Members, IReadOnlyList<Condition> Conditions,
    IReadOnlyList<GroupLoan> Loans, IReadOnlyList<Loan> InGates, Money Surety, Money Held, bool May, TypedForm Typed)
{
    /// <summary>What members have paid for each other and did not get back.</summary>
    public Money Claims { get; init; }

    /// <summary>What should be looked at before a new member is kept.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    public bool MayBorrow => Conditions.All(condition => condition.Met || !condition.Stops);
}

public static class GroupPages
{
    const int RowsOfPage = 40;
    const int MostPersons = 20;

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, "/ksm", List);
        pages.Fund(app, "/ksm/{n}", ask => Card(ask, TypedForm.Nothing));
        FormingForm.Map(app, pages);
        GroupForms.Map(app, pages);
        Papers.GroupPapers.Map(app, pages);
        PersonPages.Map(app, pages);
        RelatedPages.Map(app, pages);
    }

    static bool May(PageAsk ask) =>
        Acting.May(ask.Reader, ask.Frame.Visitor, Duties.Fieldwork, ask.Frame.Today);

    static View? List(PageAsk ask)
    {
        var typed = ask.Text("q");
        var all = ask.Reader.GroupsNamed(typed);
        var last = Math.Max((all + RowsOfPage - 1) / RowsOfPage, 1);
        var page = Math.Min(ask.PageNumber, last);
        var rows = ask.Reader.GroupsNamed(typed, (page - 1) * RowsOfPage, RowsOfPage);
        return View.Of<GroupListPage>(new GroupList(typed, rows, all, page, last, May(ask),
            typed.Length == 0 ? [] : ask.Reader.PersonsLike(typed, ask.Desk(0).Vault, MostPersons)), ask.Frame);
    }

    public static View? Card(PageAsk ask, TypedForm typed)
    {
        if (ask.Number("n") is not { } number || ask.Reader.Group(number) is not { } group) return null;
        var loans = ask.Reader.LoansOf(number);
        var persons = ask.Reader.Persons(group.Members.Select(member => member.Person));
        return View.Of<GroupCardPage>(new GroupCard(
            group,
            [.. group.Members.Select(member => new GroupMember(
                member.Person, Names.Of(persons, member.Person, ask.Frame.Language), member.Female,
                member.Person == group.Leader, persons.GetValueOrDefault(member.Person)?.Business))],
            Eligibility.Of(group, loans.TrueForAll(loan => loan.TakenBack), ask.Reader.Settings(ask.Frame.Today)),
            loans, [.. ask.Reader.LoansInGates(number).Select(loan => ask.Reader.Loan(loan)!)],
            ask.Reader.DepositKept(DepositKind.Surety, number), ask.Reader.DepositKept(DepositKind.Held, number),
            May(ask), typed)
        {
            Claims = ask.Reader.OpenClaimsOfGroup(number).Sum(row => row.Amount),
            Warnings = typed.Is(GroupForms.Join) && typed.Values is { } form ? PersonForm.Warnings(ask, form) : [],
        }, ask.Frame);
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
