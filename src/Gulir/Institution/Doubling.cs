namespace Gulir.Institution;

/// <summary>
/// A small UPK may double its offices; then whoever pays out or counts money needs a second human who confirms from
/// an own sign-in (domain.md part 1).
/// </summary>
public static class Doubling
{
    /// <summary>
    /// Whether an act of this officer needs that second human: she stands in for an office that nobody holds, or
    /// holds more than one of the UPK's offices herself.
    /// </summary>
    /// <param name="inOffice">Every appointment that runs today.</param>
    public static bool NeedsSecond(Officer officer, IReadOnlyList<Role> by, IEnumerable<Officer> inOffice) =>
        !by.Contains(officer.Role) || StaffRoles(officer.Human, inOffice) > 1;

    /// <summary>How many of the UPK's offices a human holds.</summary>
    public static int StaffRoles(int human, IEnumerable<Officer> inOffice) => inOffice
        .Where(row => row.Human == human && Duties.Staff.Contains(row.Role))
        .Select(row => row.Role).Distinct().Count();
}
