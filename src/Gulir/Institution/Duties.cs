namespace Gulir.Institution;

/// <summary>
/// Which roles may do what: the role matrix of domain.md part 1. What is not named is denied. In a small UPK one
/// human may hold several appointments; each act is done under one of them.
/// </summary>
public static class Duties
{
    /// <summary>Who works in the UPK itself.</summary>
    public static readonly IReadOnlyList<Role> Staff =
        [Role.FieldOfficer, Role.Cashier, Role.Bookkeeper, Role.Manager];

    /// <summary>Appointments, settings, products: the LKM's, and the manager's who serves it.</summary>
    public static readonly IReadOnlyList<Role> Governing = [Role.Coordinator, Role.LkmMember, Role.Manager];

    /// <summary>Groups, applications, visits: who goes to the people, and never holds cash.</summary>
    public static readonly IReadOnlyList<Role> Fieldwork = [Role.FieldOfficer, Role.Manager];

    /// <summary>The petugas and a member of the LKM examine; on doubt the manager examines again.</summary>
    public static readonly IReadOnlyList<Role> Examining =
        [Role.FieldOfficer, Role.Manager, Role.Coordinator, Role.LkmMember];

    /// <summary>The manager and the LKM sign; that two humans must is the decision's own rule.</summary>
    public static readonly IReadOnlyList<Role> Deciding = [Role.Manager, Role.Coordinator, Role.LkmMember];

    /// <summary>Receiving, paying out and counting money: who holds the box and never keeps the books.</summary>
    public static readonly IReadOnlyList<Role> Cash = [Role.Cashier];

    /// <summary>
    /// Who may stand by a pay-out or a count that another makes: any officer, and the Pengawas, who confirms what was
    /// seen and never moves money.
    /// </summary>
    public static readonly IReadOnlyList<Role> Confirming =
    [
        Role.Supervisor, Role.LkmMember, Role.Coordinator, Role.Manager, Role.Bookkeeper, Role.FieldOfficer,
        Role.Cashier,
    ];

    /// <summary>Vouchers: recorded by the bookkeeper, or at the box by the cashier.</summary>
    public static readonly IReadOnlyList<Role> Recording = [Role.Bookkeeper, Role.Cashier];

    /// <summary>Opening balances, accounts, corrections, reserve and close.</summary>
    public static readonly IReadOnlyList<Role> Bookkeeping = [Role.Bookkeeper, Role.Manager];
}
