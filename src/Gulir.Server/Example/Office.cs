using Gulir.Institution;
using Gulir.Server.Institution;

namespace Gulir.Server.Example;

/// <summary>A fund's officers by role, and the changes of office in the ten years.</summary>
sealed class Office
{
    static readonly Role[] Order =
    [
        Role.Manager, Role.Cashier, Role.Bookkeeper, Role.FieldOfficer, Role.Coordinator, Role.LkmMember,
        Role.Supervisor,
    ];

    readonly Dictionary<Role, int> _numbers = [];
    readonly List<(YearMonth Month, Role Role)> _changes = [];
    readonly Chance _chance;
    int _appointed;

    public Office(Chance chance)
    {
        _chance = chance;
        foreach (var role in Order)
        {
            var times = chance.Between(1, 2);
            for (var i = 0; i < times; i++)
                _changes.Add((new YearMonth(chance.Between(2011 + 4 * i, 2013 + 4 * i), chance.Between(1, 12)), role));
        }
        _changes.Sort((a, b) => (a.Month.Number, a.Role).CompareTo((b.Month.Number, b.Role)));
    }

    public int Manager => _numbers[Role.Manager];
    public int Cashier => _numbers[Role.Cashier];
    public int Bookkeeper => _numbers[Role.Bookkeeper];
    public int FieldOfficer => _numbers[Role.FieldOfficer];
    public int Coordinator => _numbers[Role.Coordinator];

    public IReadOnlyList<OfficerAppoint> Found()
    {
        var first = new List<OfficerAppoint>(Order.Length);
        foreach (var role in Order)
        {
            first.Add(new OfficerAppoint(Name(), role));
            _numbers[role] = ++_appointed;
        }
        return first;
    }

    /// <summary>Terms that end with this month; who comes next takes office on the first of the next one.</summary>
    public void Change(YearMonth month, Diary diary)
    {
        var (manager, coordinator) = (Manager, Coordinator);
        foreach (var (_, role) in _changes.Where(change => change.Month == month))
        {
            var by = role == Role.Coordinator ? manager : coordinator;
            diary.Do(InstitutionActs.OfficerEnd, new OfficerEnd(_numbers[role], month.Last), by, month.Last);
            var next = new OfficerAppoint(Name(), role, month.Next.First);
            diary.Do(InstitutionActs.OfficerAppoint, next, by, month.Last);
            _numbers[role] = ++_appointed;
        }
    }

    string Name() => Names.Person(_chance, _chance.OutOfThousand(450));
}
