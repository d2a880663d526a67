using Gulir.Institution;
using Gulir.Server.Frame;
using Gulir.Storage;
using Gulir.Storage.Institution;

namespace Gulir.Server.People;

/// <summary>
/// Under which appointment a visitor acts in a fund. A human may hold several in a small UPK; the one that the act
/// names is taken, else one of the UPK's staff, and the act itself then says whether that will do.
/// </summary>
public static class Acting
{
    /// <param name="chosen">The appointment that a form names; it counts only if it is the visitor's.</param>
    public static NamedOfficer? Of(
        BookReader reader, Visitor visitor, IReadOnlyList<Role> by, DateOnly today, int chosen = 0) =>
        Of(Mine(reader, visitor, today), by, chosen);

    static NamedOfficer? Of(List<NamedOfficer> mine, IReadOnlyList<Role> by, int chosen = 0) =>
        mine.Find(row => row.Officer.Number == chosen)
        ?? mine.FindLast(row => by.Contains(row.Officer.Role))
        ?? mine.FindLast(row => Duties.Staff.Contains(row.Officer.Role))
        ?? mine.LastOrDefault();

    /// <summary>Every appointment that the visitor holds today; at the example, that of everybody.</summary>
    public static List<NamedOfficer> Mine(BookReader reader, Visitor visitor, DateOnly today) =>
        reader.Officers().FindAll(row => row.Officer.InOffice(today)
            && (visitor.IsAtExample || visitor.Humans.GetValueOrDefault(reader.Fund) == row.Officer.Human));

    /// <summary>Whether the visitor may do what only these roles may; a page then shows the form for it.</summary>
    public static bool May(BookReader reader, Visitor visitor, IReadOnlyList<Role> by, DateOnly today) =>
        May(reader, Mine(reader, visitor, today), by, today);

    /// <summary>As the other, for a page that asks it of several roles.</summary>
    /// <param name="mine">What <see cref="Mine"/> has given.</param>
    public static bool May(BookReader reader, List<NamedOfficer> mine, IReadOnlyList<Role> by, DateOnly today) =>
        Of(mine, by) is { Officer: var officer } && Appointing.MayAct(
            officer, officer.Number, today, by, () => reader.RolesInOffice(today)) is null;
}
