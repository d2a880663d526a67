namespace Gulir.Reporting;

/// <summary>A share that was written off, what came back of it and what is still listed.</summary>
public sealed record WrittenOffShare(
    int Loan, int Share, string GroupName, DateOnly On, Money Principal, Money Service, Money Recovered,
    Money PrincipalListed, Money ServiceListed);

/// <summary>The off-balance list (accounting.md 8): hapus buku is not hapus tagih.</summary>
public static class WrittenOffLoans
{
    public static Report Table(ReportHead head, IReadOnlyList<WrittenOffShare> rows) => new(
        head with
        {
            TitleId = "Pinjaman Hapus Buku yang Masih Ditagih",
            TitleEn = "Written-off loans still asked for",
            NoteId = "Di luar neraca",
            NoteEn = "Off the balance sheet",
        },
        [
            new("loan", "Pinjaman", "Loan", ColumnKind.Number), new("share", "Urutan", "Share", ColumnKind.Number),
            new("group", "KSM", "Group"), new("writtenOff", "Hapus buku", "Written off", ColumnKind.Date),
            new("principal", "Pokok", "Principal", ColumnKind.Money),
            new("service", "Jasa", "Service", ColumnKind.Money),
            new("recovered", "Kembali", "Recovered", ColumnKind.Money),
            new("principalListed", "Sisa pokok", "Principal left", ColumnKind.Money),
            new("serviceListed", "Sisa jasa", "Service left", ColumnKind.Money),
        ],
        [
            .. rows.Select(row => new object?[]
            {
                row.Loan, row.Share, row.GroupName, row.On, row.Principal, row.Service, row.Recovered,
                row.PrincipalListed, row.ServiceListed,
            }),
        ],
        [
            ("principal", rows.Sum(row => row.Principal)), ("service", rows.Sum(row => row.Service)),
            ("recovered", rows.Sum(row => row.Recovered)), ("principalListed", rows.Sum(row => row.PrincipalListed)),
            ("serviceListed", rows.Sum(row => row.ServiceListed)),
        ]);
}
