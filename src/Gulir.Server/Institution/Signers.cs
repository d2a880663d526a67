using Gulir.Institution;
using Gulir.Storage;
using Gulir.Storage.Institution;

namespace Gulir.Server.Institution;

/// <summary>Who signs the fund's papers on a day; empty where nobody holds the office.</summary>
public sealed record Signers(string Manager, string Coordinator, string Bookkeeper, string Cashier)
{
    public static Signers On(BookReader reader, DateOnly day)
    {
        var officers = reader.Officers().FindAll(row => row.Officer.InOffice(day));
        string Of(Role role) => officers.FindLast(row => row.Officer.Role == role)?.Name ?? "";
        return new Signers(Of(Role.Manager), Of(Role.Coordinator), Of(Role.Bookkeeper), Of(Role.Cashier));
    }
}
