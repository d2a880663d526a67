using Gulir.Groups;
using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Server.Institution;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;

namespace Gulir.Server.Groups.Papers;

/// <summary>A group as its papers name it: who is in it, and who signs for the fund.</summary>
/// <param name="Minutes">What was typed when it was formed.</param>
public sealed record GroupPaper(
    Group Group, IReadOnlyList<GroupMember> Members, string Minutes, Settings Settings, Signers Signers)
{
    public string Leader => Members.FirstOrDefault(member => member.Leads)?.Name ?? "";

    public int Women => Members.Count(member => member.Female);

    public static GroupPaper? Of(PageAsk ask)
    {
        if (ask.Number("n") is not { } number || ask.Reader.Group(number) is not { } group) return null;
        var persons = ask.Reader.Persons(group.Members.Select(member => member.Person));
        return new GroupPaper(
            group,
            [
                .. group.Members.Select(member => new GroupMember(
                    member.Person, Names.Of(persons, member.Person, ask.Frame.Language), member.Female,
                    member.Person == group.Leader, persons.GetValueOrDefault(member.Person)?.Business)),
            ],
            ask.Reader.MinutesOf(number), ask.Reader.Settings(ask.Frame.Today),
            Signers.On(ask.Reader, ask.Frame.Today));
    }
}

/// <summary>Papers that a group signs at its meetings.</summary>
public static class GroupPapers
{
    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, "/ksm/{n}/berita-acara", ask =>
            GroupPaper.Of(ask) is { } paper ? View.Of<MinutesPage>(paper, ask.Frame) : null);
        pages.Fund(app, "/ksm/{n}/daftar-hadir", ask =>
            GroupPaper.Of(ask) is { } paper ? View.Of<AttendancePage>(paper, ask.Frame) : null);
    }
}
