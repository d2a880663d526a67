using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Risk;

namespace Gulir.Reporting;

/// <summary>One application in the order in which it was made, and when it left the list.</summary>
/// <param name="Amount">What it asks, as far as its gates have come.</param>
/// <param name="Next">The gate it waits at; null when it is paid out or refused.</param>
public sealed record Queued(
    int Loan, int Group, DateOnly Applied, Money Amount, Gate? Next, DateOnly? Approved = null,
    DateOnly? Refused = null, DateOnly? PaidOut = null)
{
    /// <summary>The day on which it got its answer or its money.</summary>
    public DateOnly? Answered =>
        new[] { Approved, Refused, PaidOut }.Where(day => day is not null).DefaultIfEmpty(null).Min();

    public bool IsPromised => Next == Gate.Disbursement;

    public bool StandsBefore(Queued other) => (Applied, Loan).CompareTo((other.Applied, other.Loan)) < 0;
}

/// <summary>An application that was approved while earlier ones still waited for their answer.</summary>
public sealed record Overtaking(Queued Loan, IReadOnlyList<int> Passed);

/// <summary>The money that may be lent today, and what is likely to come in within thirty days.</summary>
/// <param name="OfOthers">
/// What lies in box and bank but belongs to others: surety savings not yet in 11022, titipan, unknown receipts, shares
/// of the year's profit not yet in 11023.
/// </param>
/// <param name="Promised">Approved and not yet paid out.</param>
/// <param name="Due">All that falls due within thirty days, and is not paid ahead.</param>
/// <param name="Rate">The repayment rate of the last whole months, as its parts.</param>
public sealed record LendingMoney(Money Bank, Money Box, Money OfOthers, Money Promised, Money Due, Repaid Rate)
{
    public Money Free => Bank + Box - OfOthers - Promised;

    /// <summary>An estimate, never money: what is due times the rate.</summary>
    public Money Likely => Rate.Of(Due);

    /// <summary>Restricted money by the balances of accounts, debits above zero.</summary>
    public static Money Restricted(IReadOnlyDictionary<AccountCode, Money> balances)
    {
        Money Of(int account) => balances.GetValueOrDefault(new AccountCode(account));
        var surety = Money.Max(-Of(21020) - Of(11022), Money.Zero);
        return surety - Of(21040) - Of(21050) + Money.Max(SharedMoney.Of(balances).Uncovered, Money.Zero);
    }
}

/// <summary>Whether the money reaches to a place of the list.</summary>
public enum Reach { Promised, Now, Likely, NotYet }

/// <summary>One place of the list. <paramref name="UpTo"/>: what it and all not yet approved before it ask.</summary>
public sealed record WaitingRow(int Place, Queued Loan, Money UpTo, Reach Reach);

/// <summary>
/// The list of those who wait: by the day of application, then by its number. Nobody is moved on it; whoever is
/// approved before an earlier one is told as such, so that the Pengawas sees who and why.
/// </summary>
public static class WaitingList
{
    public static IReadOnlyList<WaitingRow> Of(IEnumerable<Queued> queue, LendingMoney money)
    {
        var rows = new List<WaitingRow>();
        var upTo = Money.Zero;
        foreach (var loan in InOrder(queue.Where(loan => loan.Next is not null)))
        {
            if (!loan.IsPromised) upTo += loan.Amount;
            rows.Add(new WaitingRow(rows.Count + 1, loan, upTo,
                loan.IsPromised ? Reach.Promised
                : upTo <= money.Free ? Reach.Now
                : upTo <= money.Free + money.Likely ? Reach.Likely
                : Reach.NotYet));
        }
        return rows;
    }

    /// <summary>Who was approved from a day on while an earlier application had no answer; the newest first.</summary>
    public static IReadOnlyList<Overtaking> Overtakings(IEnumerable<Queued> queue, DateOnly since)
    {
        var all = InOrder(queue).ToArray();
        var found = new List<Overtaking>();
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].Approved is not { } day || day < since) continue;
            int[] passed = [.. all[..i].Where(earlier => !(earlier.Answered <= day)).Select(earlier => earlier.Loan)];
            if (passed.Length > 0) found.Add(new Overtaking(all[i], passed));
        }
        return [.. found.OrderByDescending(row => row.Loan.Approved).ThenByDescending(row => row.Loan.Loan)];
    }

    public static Report Table(
        ReportHead head, IReadOnlyList<WaitingRow> rows, LendingMoney money, IReadOnlyDictionary<int, string> groups) =>
        new(
            head with { TitleId = "Daftar Tunggu", TitleEn = "Waiting list" },
            [
                new("place", "No", "No", ColumnKind.Number), new("loan", "Pinjaman", "Loan", ColumnKind.Number),
                new("group", "KSM", "Group"), new("applied", "Diajukan", "Applied", ColumnKind.Date),
                new("amount", "Jumlah", "Amount", ColumnKind.Money), new("gate", "Tahap", "Gate"),
                new("upTo", "Sampai di sini", "Up to here", ColumnKind.Money), new("reach", "Uang", "Money"),
            ],
            [
                .. rows.Select(row => new object?[]
                {
                    row.Place, row.Loan.Loan, groups.GetValueOrDefault(row.Loan.Group, ""), row.Loan.Applied,
                    row.Loan.Amount, GateWord(row.Loan.Next), row.UpTo, ReachWord(row.Reach),
                }),
            ],
            [
                ("amount", rows.Sum(row => row.Loan.Amount)), ("bank", money.Bank), ("box", money.Box),
                ("ofOthers", money.OfOthers), ("promised", money.Promised), ("free", money.Free), ("due", money.Due),
                ("received", money.Rate.Received), ("asked", money.Rate.Asked), ("likely", money.Likely),
            ]);

    static IEnumerable<Queued> InOrder(IEnumerable<Queued> queue) =>
        queue.OrderBy(loan => loan.Applied).ThenBy(loan => loan.Loan);

    static Word GateWord(Gate? gate) => gate switch
    {
        Gate.Examination => new("examination", "pemeriksaan", "examination"),
        Gate.Decision => new("decision", "putusan", "decision"),
        _ => new("disbursement", "pencairan", "pay-out"),
    };

    public static Word ReachWord(Reach reach) => reach switch
    {
        Reach.Promised => new("promised", "sudah disetujui", "approved"),
        Reach.Now => new("now", "cukup sekarang", "enough now"),
        Reach.Likely => new("likely", "cukup dengan perkiraan", "enough with the estimate"),
        _ => new("not_yet", "belum cukup", "not enough yet"),
    };
}
