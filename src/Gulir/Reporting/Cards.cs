using Gulir.Loans;

namespace Gulir.Reporting;

/// <summary>One payment as a card shows it.</summary>
public sealed record CardPayment(
    long Fact, int Loan, DateOnly Date, DateOnly Paid, string Voucher, Money Principal, Money Service, Money Forgiven);

/// <summary>State of one row of a card.</summary>
public enum RowState { Paid, Partly, Late, NotDue }

/// <summary>One row of the group's card: the line-by-line sum of its shares, and what is paid of it.</summary>
public sealed record CardRow(
    int Number, DateOnly Due, Money Principal, Money Service, Money Balance, Money Left, RowState State);

/// <summary>Cards of a loan and of a group.</summary>
public static class Cards
{
    /// <summary>The rows of a loan's card on a day.</summary>
    public static IReadOnlyList<CardRow> Rows(RunningLoan loan, DateOnly day)
    {
        var rows = new List<CardRow>(loan.Dues.Length);
        var balance = loan.Principal;
        for (var i = 0; i < loan.Dues.Length; i++)
        {
            var principal = loan.Shares.Sum(share => share.Rows[i].Principal);
            var service = loan.Shares.Sum(share => share.Rows[i].Service);
            var left = loan.Shares.Sum(share =>
                share.PrincipalDue(i) - share.PrincipalDue(i - 1) + share.ServiceDue(i) - share.ServiceDue(i - 1));
            balance -= principal;
            var state = left.IsZero ? RowState.Paid
                : loan.Dues[i].Due <= day ? RowState.Late
                : left < principal + service ? RowState.Partly
                : RowState.NotDue;
            rows.Add(new CardRow(i + 1, loan.Dues[i].Due, principal, service, balance, left, state));
        }
        return rows;
    }

    public static Report LoanCard(ReportHead head, RunningLoan loan, string group, DateOnly day)
    {
        var rows = Rows(loan, day);
        var principal = rows.Sum(row => row.Principal);
        return new Report(
            head with
            {
                TitleId = $"Kartu Pinjaman {loan.Number}, KSM {group}", TitleEn = $"Loan card {loan.Number}, group {group}",
            },
            [
                new("number", "Ke", "No", ColumnKind.Number), new("due", "Jatuh tempo", "Due", ColumnKind.Date),
                new("principal", "Pokok", "Principal", ColumnKind.Money), new("service", "Jasa", "Service", ColumnKind.Money),
                new("total", "Jumlah", "Total", ColumnKind.Money), new("balance", "Sisa pokok", "Balance", ColumnKind.Money),
                new("left", "Belum dibayar", "Not paid", ColumnKind.Money), new("state", "Keadaan", "State"),
            ],
            [
                .. rows.Select(row => new object?[]
                {
                    row.Number, row.Due, row.Principal, row.Service, row.Principal + row.Service, row.Balance, row.Left,
                    StateWord(row.State),
                }),
            ],
            [
                ("principal", principal), ("service", rows.Sum(row => row.Service)),
                ("total", principal + rows.Sum(row => row.Service)), ("left", rows.Sum(row => row.Left)),
                ("principalOwed", loan.PrincipalOwed), ("serviceOwed", loan.ServiceOwed),
                ("age", ArrearsAge.Of(loan, day)),
            ]);
    }

    /// <summary>All that a group has paid, loan by loan, with what it still owes.</summary>
    public static Report GroupCard(
        ReportHead head, string group, IReadOnlyList<RunningLoan> loans, IReadOnlyList<CardPayment> payments)
    {
        var rows = new List<object?[]>();
        foreach (var loan in loans)
        {
            var owed = loan.Principal;
            rows.Add([loan.Number, loan.DisbursedOn, null, null, null, null, loan.Principal]);
            foreach (var paid in payments.Where(paid => paid.Loan == loan.Number))
            {
                owed -= paid.Principal;
                rows.Add([loan.Number, paid.Paid, paid.Voucher, paid.Fact, paid.Principal, paid.Service, owed]);
            }
        }
        return new Report(
            head with { TitleId = $"Kartu KSM {group}", TitleEn = $"Group card {group}" },
            [
                new("loan", "Pinjaman", "Loan", ColumnKind.Number), new("date", "Tanggal", "Date", ColumnKind.Date),
                new("voucher", "Bukti", "Voucher"), new("fact", "Peristiwa", "Fact", ColumnKind.Number),
                new("principal", "Pokok", "Principal", ColumnKind.Money), new("service", "Jasa", "Service", ColumnKind.Money),
                new("balance", "Sisa pokok", "Balance", ColumnKind.Money),
            ],
            rows,
            [
                ("principal", payments.Sum(paid => paid.Principal)), ("service", payments.Sum(paid => paid.Service)),
                ("balance", loans.Sum(loan => loan.PrincipalOwed)),
            ]);
    }

    public static Word StateWord(RowState state) => state switch
    {
        RowState.Paid => new("paid", "lunas", "paid"),
        RowState.Partly => new("partly", "sebagian", "partly paid"),
        RowState.Late => new("late", "menunggak", "late"),
        _ => new("not_due", "belum jatuh tempo", "not due"),
    };
}
