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
    public static NamedOfficer? Of(BookReader reader, Visitor visitor, IReadOnlyList<Role> by, DateOnly today)
    {
        var mine = reader.Officers().FindAll(row => row.Officer.InOffice(today)
            && (visitor.IsAtExample || visitor.Humans.GetValueOrDefault(reader.Fund) == row.Officer.Human));
        return mine.FindLast(row => by.Contains(row.Officer.Role))
            ?? mine.FindLast(row => Duties.Staff.Contains(row.Officer.Role))
            ?? mine.LastOrDefault();
    }

    /// <summary>Whether the visitor may do what only these roles may; a page then shows the form for it.</summary>
    public static bool May(BookReader reader, Visitor visitor, IReadOnlyList<Role> by, DateOnly today) =>
        Of(reader, visitor, by, today) is { Officer: var officer } && Appointing.MayAct(
            officer, officer.Number, today, by, () => reader.RolesInOffice(today)) is null;
}
