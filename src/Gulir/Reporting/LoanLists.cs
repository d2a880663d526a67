using Gulir.Institution;
using Gulir.Loans;
using Gulir.Risk;

namespace Gulir.Reporting;

/// <summary>Lists of running loans on a day: portfolio, collectability, arrears, what falls due.</summary>
public static class LoanLists
{
    static readonly Column Loan = new("loan", "Pinjaman", "Loan", ColumnKind.Number);
    static readonly Column Group = new("group", "KSM", "Group");
    static readonly Column Outstanding = new("outstanding", "Sisa pokok", "Outstanding", ColumnKind.Money);

    public static Report Portfolio(ReportHead head, Portfolio portfolio, IReadOnlyDictionary<int, string> groups)
    {
        var loans = portfolio.Loans.ToArray();
        return new Report(
            head with { TitleId = "Daftar Pinjaman", TitleEn = "Loan portfolio" },
            [
                Loan, Group, new("disbursed", "Cair", "Paid out", ColumnKind.Date),
                new("lastDue", "Jatuh tempo akhir", "Last due", ColumnKind.Date),
                new("borrowers", "Peminjam", "Borrowers", ColumnKind.Number),
                new("principal", "Pinjaman", "Principal", ColumnKind.Money), Outstanding,
                new("serviceOwed", "Sisa jasa", "Service owed", ColumnKind.Money),
                new("age", "Umur tunggakan", "Arrears age", ColumnKind.Number),
            ],
            [
                .. loans.Select(loan => new object?[]
                {
                    loan.Booked.Number, groups.GetValueOrDefault(loan.Booked.Group), loan.Booked.DisbursedOn,
                    loan.Booked.LastDue,
                    loan.Booked.Shares.Count(share => share.PrincipalOwed.IsPositive), loan.Booked.Principal,
                    loan.Outstanding,
                    loan.Booked.ServiceOwed, ArrearsAge.Of(loan.Paid, portfolio.Day),
                }),
            ],
            [
                ("borrowers", portfolio.ActiveBorrowers), ("principal", loans.Sum(loan => loan.Booked.Principal)),
                ("outstanding", loans.Sum(loan => loan.Outstanding)),
                ("serviceOwed", loans.Sum(loan => loan.Booked.ServiceOwed)),
            ]);
    }

    /// <summary>
    /// Loans with related parties as one total beside all loans, for the RWT: no name, no loan by itself.
    /// </summary>
    public static Report Related(ReportHead head, Portfolio portfolio, IReadOnlySet<int> marked)
    {
        var all = portfolio.Loans.ToArray();
        var related = all.Where(loan => marked.Contains(loan.Booked.Number)).ToArray();
        return new Report(
            head with { TitleId = "Pinjaman Pihak Terkait", TitleEn = "Loans with related parties" },
            [
                new("kind", "Pinjaman", "Loans"), new("loans", "Banyaknya", "Number", ColumnKind.Number),
                new("principal", "Pinjaman", "Principal", ColumnKind.Money), Outstanding,
            ],
            [
                [new Word("related", "dengan pihak terkait", "with related parties"), related.Length,
                    related.Sum(loan => loan.Booked.Principal), related.Sum(loan => loan.Outstanding)],
                [new Word("other", "lainnya", "others"), all.Length - related.Length,
                    all.Sum(loan => loan.Booked.Principal) - related.Sum(loan => loan.Booked.Principal),
                    all.Sum(loan => loan.Outstanding) - related.Sum(loan => loan.Outstanding)],
            ],
            [
                ("loans", all.Length), ("principal", all.Sum(loan => loan.Booked.Principal)),
                ("outstanding", all.Sum(loan => loan.Outstanding)),
            ]);
    }

    /// <summary>
    /// Class and reserve of each loan; totals by class. Scheme, version and floor stand in the header's note.
    /// </summary>
    public static Report Collectability(
        ReportHead head, Portfolio portfolio, Settings settings, IReadOnlyDictionary<int, string> groups)
    {
        var rows = Reserve.Of(portfolio, settings);
        var scheme = Risk.Collectability.Of(settings);
        var totals = new List<(string, object?)>
        {
            ("outstanding", rows.Sum(row => row.Loan.Outstanding)), ("reserve", rows.Sum(row => row.Amount)),
        };
        foreach (var row in scheme.Classes)
        {
            totals.Add(
                ($"class{row.Code}.outstanding", rows.Where(one => one.Class == row).Sum(one => one.Loan.Outstanding)));
            totals.Add(($"class{row.Code}.reserve", rows.Where(one => one.Class == row).Sum(one => one.Amount)));
        }
        return new Report(
            head with
            {
                TitleId = "Kolektibilitas dan Cadangan Risiko Pinjaman",
                TitleEn = "Collectability and loan loss reserve",
                NoteId = SchemeWords.Id(settings),
                NoteEn = SchemeWords.En(settings),
            },
            [
                Loan, Group, new("age", "Umur", "Age", ColumnKind.Number), new("class", "Kelas", "Class"), Outstanding,
                new("percent", "%", "%"), new("reserve", "Cadangan", "Reserve", ColumnKind.Money),
            ],
            [
                .. rows.Select(row => new object?[]
                {
                    row.Loan.Booked.Number, groups.GetValueOrDefault(row.Loan.Booked.Group), row.Age,
                    new Word(row.Class.Code, row.Class.NameId, row.Class.NameEn), row.Loan.Outstanding,
                    row.Class.Reserve.ToString(), row.Amount,
                }),
            ],
            totals);
    }

    /// <summary>Due and not paid, oldest first.</summary>
    public static Report Arrears(ReportHead head, Portfolio portfolio, IReadOnlyDictionary<int, string> groups)
    {
        var rows = portfolio.Loans
            .Select(loan =>
                (Loan: loan, Age: ArrearsAge.Of(loan.Paid, portfolio.Day), Overdue: loan.Paid.Overdue(portfolio.Day)))
            .Where(row => row.Age > 0)
            .OrderByDescending(row => row.Age).ThenBy(row => row.Loan.Booked.Number).ToArray();
        return new Report(
            head with { TitleId = "Daftar Tunggakan", TitleEn = "Arrears" },
            [
                Loan, Group, new("oldestDue", "Jatuh tempo tertua", "Oldest due", ColumnKind.Date),
                new("age", "Umur", "Age", ColumnKind.Number), Outstanding,
                new("principalOverdue", "Tunggakan pokok", "Principal overdue", ColumnKind.Money),
                new("serviceOverdue", "Tunggakan jasa", "Service overdue", ColumnKind.Money),
            ],
            [
                .. rows.Select(row => new object?[]
                {
                    row.Loan.Booked.Number, groups.GetValueOrDefault(row.Loan.Booked.Group),
                    ArrearsAge.OldestUnpaid(row.Loan.Paid, portfolio.Day), row.Age, row.Loan.Outstanding,
                    row.Overdue.Principal, row.Overdue.Service,
                }),
            ],
            [
                ("outstanding", rows.Sum(row => row.Loan.Outstanding)),
                ("principalOverdue", rows.Sum(row => row.Overdue.Principal)),
                ("serviceOverdue", rows.Sum(row => row.Overdue.Service)),
            ]);
    }

    /// <summary>What falls due from a day to thirty days later, less what is paid ahead.</summary>
    public static Report Due(ReportHead head, Portfolio portfolio, IReadOnlyDictionary<int, string> groups)
    {
        const int days = 30;
        var rows = new List<(RunningLoan Loan, int Row, Money Principal, Money Service)>();
        foreach (var loan in portfolio.Loans.Select(loan => loan.Paid))
            for (var row = 0; row < loan.Dues.Length; row++)
            {
                if (loan.Dues[row].Due < portfolio.Day || loan.Dues[row].Due > portfolio.Day.AddDays(days)) continue;
                var principal = loan.Shares.Sum(share => share.PrincipalDue(row) - share.PrincipalDue(row - 1));
                var service = loan.Shares.Sum(share => share.ServiceDue(row) - share.ServiceDue(row - 1));
                if ((principal + service).IsPositive) rows.Add((loan, row, principal, service));
            }
        rows = [.. rows.OrderBy(row => row.Loan.Dues[row.Row].Due).ThenBy(row => row.Loan.Number)];
        return new Report(
            head with { TitleId = "Jatuh Tempo 30 Hari", TitleEn = "Due within 30 days" },
            [
                new("due", "Jatuh tempo", "Due", ColumnKind.Date), Loan, Group,
                new("number", "Angsuran ke", "Instalment", ColumnKind.Number),
                new("principal", "Pokok", "Principal", ColumnKind.Money),
                new("service", "Jasa", "Service", ColumnKind.Money),
                new("total", "Jumlah", "Total", ColumnKind.Money),
            ],
            [
                .. rows.Select(row => new object?[]
                {
                    row.Loan.Dues[row.Row].Due, row.Loan.Number, groups.GetValueOrDefault(row.Loan.Group), row.Row + 1,
                    row.Principal, row.Service, row.Principal + row.Service,
                }),
            ],
            [
                ("principal", rows.Sum(row => row.Principal)), ("service", rows.Sum(row => row.Service)),
                ("total", rows.Sum(row => row.Principal + row.Service)),
            ]);
    }
}
