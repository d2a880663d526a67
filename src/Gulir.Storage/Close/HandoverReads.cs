using Gulir.Book;
using Gulir.Close;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Storage.Book;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;

namespace Gulir.Storage.Close;

/// <summary>A handover as its minutes tell it.</summary>
public sealed record Handover(long Fact, int From, int To, DateOnly On, HandoverFigures Figures, string Minutes);

public static class HandoverReads
{
    /// <summary>What the book says today, for the minutes of a handover.</summary>
    public static HandoverFigures HandoverFigures(this BookReader reader, DateOnly today)
    {
        var balances = reader.Balances(today);
        var counts = reader.LastCounts();
        int Last(VoucherKind kind) => (int)reader.Session.Number(
            "select max(voucher_number) from entry where fund_id = $1 and voucher_kind = $2 and voucher_year = $3",
            reader.Fund.Value, (int)kind, today.Year);
        var loans = reader.Session.Number(
            """
            select count(*) from disbursement d where d.fund_id = $1 and exists (select 1 from owed o
                where o.fund_id = d.fund_id and o.loan = d.loan and o.principal + o.service > 0)
            """, reader.Fund.Value);
        return new HandoverFigures(
            balances.GetValueOrDefault(Accounts.Cash),
            counts.TryGetValue(Accounts.Cash, out var counted) ? counted : null,
            [
                .. reader.Chart().All.Where(account => account.Code.IsBank)
                    .Select(account => new BankHeld(account.Code, balances.GetValueOrDefault(account.Code)))
                    .Where(bank => bank.Account == Accounts.Bank || !bank.Amount.IsZero),
            ],
            (int)loans, balances.GetValueOrDefault(Accounts.Loans),
            balances.GetValueOrDefault(Accounts.ActivityAdvances) + balances.GetValueOrDefault(Accounts.Receivables),
            Last(VoucherKind.Bkm), Last(VoucherKind.Bkk), Last(VoucherKind.Bpm), reader.LoansInGates().Count,
            reader.LoansNotVisited().Count(loan => Visiting.FirstDue(loan.DisbursedOn) <= today));
    }

    public static bool IsHandedOver(this BookReader reader, int officer) => reader.Session.Number(
        "select count(*) from handover where fund_id = $1 and from_officer = $2", reader.Fund.Value, officer) > 0;

    /// <summary>Every handover, the newest first.</summary>
    public static List<Handover> Handovers(this BookReader reader)
    {
        var banks = reader.Session.Query(
            "select fact, account, amount from handover_bank where fund_id = $1 order by fact, row_no",
            row => (Fact: row.Long(0), Bank: new BankHeld(new AccountCode(row.Int(1)), row.Money(2))),
            reader.Fund.Value).ToLookup(row => row.Fact, row => row.Bank);
        var rows = reader.Session.Query(
            """
            select fact, from_officer, to_officer, handed_on, cash, cash_counted_on, loans, outstanding, advances,
                last_bkm, last_bkk, last_bpm, waiting, not_visited, minutes_record
            from handover where fund_id = $1 order by fact desc
            """,
            row => (Minutes: row.Text(14), Handover: new Handover(
                row.Long(0), row.Int(1), row.Int(2), row.Date(3),
                new HandoverFigures(row.Money(4), row.DateOrNone(5), [], row.Int(6), row.Money(7), row.Money(8),
                    row.Int(9), row.Int(10), row.Int(11), row.Int(12), row.Int(13)), "")),
            reader.Fund.Value);
        return rows.ConvertAll(row => row.Handover with
        {
            Minutes = reader.Text(new RecordHash(row.Minutes)),
            Figures = row.Handover.Figures with { Banks = [.. banks[row.Handover.Fact]] },
        });
    }
}
