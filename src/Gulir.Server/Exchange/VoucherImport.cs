using System.Security.Cryptography;
using Gulir.Book;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.Ledger;
using Gulir.Server.Loans;
using Gulir.Storage;
using Gulir.Storage.Book;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;

namespace Gulir.Server.Exchange;

/// <summary>
/// Posts a file of vouchers: all rows or none. An instalment of a running loan is recognised by the group's name and
/// received on the loan. The same bytes again are the same request, and are answered as such.
/// </summary>
public static class VoucherImport
{
    public static Outcome<IReadOnlyList<Kept>> Post(
        Database database, RegionCode fund, int officer, DateOnly? today, byte[] bytes)
    {
        var (rows, bad) = VoucherFile.Read(bytes);
        if (bad.Count > 0) return ExchangeRefusals.ImportRefused(bad);
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var vouchers = rows.GroupBy(row => (row.Date, row.Voucher, row.Head))
            .Select(group => group.ToArray()).ToArray();
        return database.Alone<IReadOnlyList<Kept>>(run =>
        {
            var kept = new List<Kept>();
            var broken = new List<BadLine>();
            for (var i = 0; i < vouchers.Length; i++)
            {
                var frame = new ActFrame(fund, officer, RequestIds.Parse($"import {fingerprint} {i}"), today);
                var outcome = run(ActOf(vouchers[i], frame));
                if (outcome.Refusal is { } why) broken.Add(new BadLine(vouchers[i][0].LineNumber, why));
                else kept.Add(outcome.Value);
            }
            return broken.Count > 0 ? ExchangeRefusals.ImportRefused(broken) : kept;
        });
    }

    /// <summary>An instalment becomes loan-repay, everything else a voucher.</summary>
    static Act ActOf(VoucherFileRow[] rows, ActFrame frame)
    {
        if (rows.Any(row => row.Credit == Accounts.Loans))
        {
            var instalment = new ActKind<Instalments>("import-instalment", "", Duties.Recording, Receive);
            return instalment.Of(new Instalments(
                rows[0].Head, rows[0].Date, rows[0].Debit,
                rows.Where(row => row.Credit == Accounts.Loans).Sum(row => row.Amount),
                rows.Where(row => row.Credit == Accounts.Service).Sum(row => row.Amount),
                rows.Sum(row => row.Amount)), frame);
        }
        VoucherLine[] lines =
        [
            .. rows.SelectMany(row =>
                new[] { new VoucherLine(row.Debit, row.Amount), new VoucherLine(row.Credit, null, row.Amount) }),
        ];
        return LedgerActs.Voucher.Of(new Voucher(lines, rows[0].Head, Date: rows[0].Date), frame);
    }

    static Outcome<Draft> Receive(BookReader reader, Instalments ask, Desk desk)
    {
        var running = reader.Session.Query(
            """
            select d.loan, g.name from disbursement d
            join groups g on g.fund_id = d.fund_id and g.group_no = d.group_no
            where d.fund_id = $1 and d.disbursed_on <= $2 and exists (
                select 1 from owed o where o.fund_id = d.fund_id and o.loan = d.loan and o.principal + o.service > 0)
            order by d.loan
            """,
            row => (Loan: row.Int(0), Name: row.Text(1)), reader.Fund.Value, ask.Date.Number());
        var found = running
            .Where(loan => ask.Text.EndsWith(" " + loan.Name, StringComparison.OrdinalIgnoreCase)).ToArray();
        if (found.Length == 0 || reader.RunningLoan(found[0].Loan) is not { } loan)
            return ExchangeRefusals.InstalmentLoanUnknown(ask.Text);
        var decided = Repaying.Decide(
            reader.OpenBooks(ask.Date), loan, new LoanRepay(loan.Number, ask.Total, ask.Date, Money: ask.Money), desk);
        if (decided.IsRefused || decided.Value.Facts[0] is not InstalmentReceived received) return decided;
        var principal = received.Shares.Sum(share => share.Principal);
        var service = received.Shares.Sum(share => share.Service);
        return principal == ask.Principal && service == ask.Service
            ? decided
            : ExchangeRefusals.InstalmentSplitDiffers(principal, service);
    }
}

/// <summary>An instalment as a workbook shows it: whose, when, into which box, and how it was split.</summary>
public sealed record Instalments(
    string Text, DateOnly Date, AccountCode Money, Money Principal, Money Service, Money Total);
