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

    /// <summary>
    /// Whether everyone who does such an act needs a second human; then it can be asked for before it is done.
    /// </summary>
    public static bool AllNeedSecond(IReadOnlyList<Role> by, IReadOnlyList<Officer> inOffice)
    {
        Officer[] who = Doers(by, inOffice);
        return who.Length > 0 && who.All(officer => NeedsSecond(officer, by, inOffice));
    }

    /// <summary>Whether somebody else than this human does such an act, so that this one can stand by it.</summary>
    public static bool MayStandBy(int human, IReadOnlyList<Role> by, IReadOnlyList<Officer> inOffice) =>
        Doers(by, inOffice).Any(officer => officer.Human != human);

    /// <summary>Who holds the office, or, where nobody does, the staff that stand in.</summary>
    static Officer[] Doers(IReadOnlyList<Role> by, IReadOnlyList<Officer> inOffice) =>
        inOffice.Where(row => by.Contains(row.Role)).ToArray() is { Length: > 0 } holders
            ? holders
            : [.. inOffice.Where(row => Duties.Staff.Contains(row.Role))];

    /// <summary>How many of the UPK's offices a human holds.</summary>
    public static int StaffRoles(int human, IEnumerable<Officer> inOffice) => inOffice
        .Where(row => row.Human == human && Duties.Staff.Contains(row.Role))
        .Select(row => row.Role).Distinct().Count();
}
