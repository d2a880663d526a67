using Gulir.Institution;
using Gulir.Server.Frame;

namespace Gulir.Server.Institution;

/// <summary>Roles as pages name them.</summary>
public static class RoleWords
{
    public static string Of(Role role, Language language) => role switch
    {
        Role.FieldOfficer => language.Say("Petugas lapangan", "Field officer"),
        Role.Cashier => language.Say("Kasir UPK", "Cashier"),
        Role.Bookkeeper => language.Say("Pembuku", "Bookkeeper"),
        Role.Manager => language.Say("Manajer UPK", "Manager"),
        Role.Coordinator => language.Say("Koordinator LKM", "Coordinator of the LKM"),
        Role.LkmMember => language.Say("Anggota LKM", "Member of the LKM"),
        _ => language.Say("Pengawas UPK", "Supervisor"),
    };
}
