using Gulir.Ledger;
using Gulir.Server.Frame;
using Gulir.Server.Institution;
using Gulir.Server.Loans;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;
using Gulir.Storage.Risk;

namespace Gulir.Server.Ledger;

/// <summary>A running loan that fits what was typed, with what the running period asks.</summary>
public sealed record DeskLoan(int Loan, string GroupName, DateOnly Due, Money Asked, Money PrincipalOwed);

/// <summary>The day at the box: who pays, what came and went, what is due, what is still to be counted.</summary>
/// <param name="More">Whether more loans fit than are shown.</param>
/// <param name="Uncounted">On how many days cash moved since it was last counted.</param>
/// <param name="Open">Accounts that wait to be cleared (advances, unknown receipts), where not zero.</param>
/// <param name="Handover">The last handover of the box today; null when it stayed where it was.</param>
/// <param name="Holder">Who took it, or is to take it.</param>
/// <param name="Drafts">Vouchers begun and not posted yet.</param>
public sealed record CashDesk(
    string Typed, IReadOnlyList<DeskLoan> Found, bool More, Money Opening, IReadOnlyList<AccountLine> Lines,
    IReadOnlyList<DueSoon> Due, DateOnly? Counted, int Uncounted, IReadOnlyList<(Account Account, Money Balance)> Open,
    bool IsNew, int Drafts, BoxHandoverRow? Handover, string Holder);

public static class CashDeskPages
{
    const int MostFound = 20;

    static readonly AccountCode[] Waiting = [new(11050), new(11040), new(21050)];

    public static void Map(IEndpointRouteBuilder app, Pages pages) =>
        pages.FundOrOnwards(app, "/loket", OnlyLoan, Desk);

    /// <summary>One loan fits: straight to its form, with the amount due ready to be taken.</summary>
    static string? OnlyLoan(PageAsk ask) =>
        ask.Text("q") is { Length: > 0 } typed && ask.Reader.RunningLoansNamed(typed, 2) is [var only]
            ? ask.Frame.In($"pinjaman/{only.Loan}#jumlah")
            : null;

    static View? Desk(PageAsk ask)
    {
        var (reader, today) = (ask.Reader, ask.Frame.Today);
        var typed = ask.Text("q");
        var found = typed.Length == 0 ? [] : reader.RunningLoansNamed(typed, MostFound + 1);
        var counted = reader.LastCounts().TryGetValue(Accounts.Cash, out var last) ? last : (DateOnly?)null;
        var balances = reader.Balances(today);
        var chart = reader.Chart();
        var portfolio = reader.Portfolio(today);
        var lines = LoanLines.Of(reader, portfolio, reader.Settings(today));
        var handover = reader.BoxHandovers(1) is [var given] && given.Date == today ? given : null;
        return View.Of<CashDeskView>(new CashDesk(
            typed, [.. found.Take(MostFound).Select(loan => Line(ask, loan.Loan, loan.GroupName))],
            found.Count > MostFound, reader.Balances(today.AddDays(-1)).GetValueOrDefault(Accounts.Cash),
            reader.AccountLines(Accounts.Cash, today, today), FundPages.Due(lines, portfolio, today), counted,
            reader.DaysUncounted(Accounts.Cash, counted),
            [
                .. Waiting.Select(code => (chart.Get(code), balances.GetValueOrDefault(code)))
                    .Where(row => !row.Item2.IsZero),
            ],
            reader.EntryCount() == 0, reader.DraftCount(), handover,
            handover is null ? "" : reader.Officers().Find(row => row.Officer.Number == handover.To)?.Name ?? ""),
            ask.Frame);
    }

    static DeskLoan Line(PageAsk ask, int number, string name)
    {
        var loan = ask.Reader.RunningLoan(number)
            ?? Must.Never<Gulir.Loans.RunningLoan>($"loan {number} owes and so is running.");
        return new DeskLoan(
            number, name, loan.Dues[loan.CurrentRow(ask.Frame.Today)].Due, loan.DueNow(ask.Frame.Today),
            loan.PrincipalOwed);
    }
}
