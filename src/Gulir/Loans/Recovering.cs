using Gulir.Book;
using Gulir.Ledger;

namespace Gulir.Loans;

/// <summary>Money came in on a loan that was written off; the off-balance list grows shorter by it.</summary>
public sealed record LoanRecovered(
    int Loan, int Group, int Payer, IReadOnlyList<ShareRecovered> Shares, Entry Entry) : Fact, IReversible
{
    public override string Kind => "loan_recovered";

    public override void Apply(Page page)
    {
        Entry.Apply(page, "recovery");
        foreach (var share in Shares) share.Apply(page, Loan, Group, Entry, -1);
    }

    public Fact Reversed(long fact, Entry entry, RecordHash reason) =>
        new RecoveryReversed(fact, Loan, Group, Shares, entry, reason);
}

/// <summary>A recovery is taken back: it stands on the list again.</summary>
public sealed record RecoveryReversed(
    long Original, int Loan, int Group, IReadOnlyList<ShareRecovered> Shares, Entry Entry, RecordHash Reason) : Fact
{
    public override string Kind => "recovery_reversed";

    public override void Apply(Page page)
    {
        Entry.Apply(page, "reversal", Reason, Original);
        foreach (var share in Shares) share.Apply(page, Loan, Group, Entry, 1);
    }
}

/// <summary>What came in on one written-off share.</summary>
public readonly record struct ShareRecovered(int Share, int Person, Money Principal, Money Service)
{
    internal void Apply(Page page, int loan, int group, Entry entry, int sign) => page.Row(LoanSheets.OffBalance,
    [
        loan, Share, group, Person, entry.Date.Number(), entry.Paid.Number(), sign * Principal.Units,
        sign * Service.Units,
    ]);
}

/// <summary>A share on the off-balance list, as it stands.</summary>
public readonly record struct OffBalanceShare(
    int Loan, int Share, int Group, int Person, Money Principal, Money Service)
{
    public Money Total => Principal + Service;
}

/// <summary>What is asked when money comes in on a written-off loan.</summary>
/// <param name="Share">The share it is for; 0: the loan's listed shares, in proportion.</param>
/// <param name="Payer">Person who brings it; 0 when nobody is named.</param>
public sealed record LoanRecover(
    int Loan, Money Amount, int Share = 0, int Payer = 0, DateOnly? Date = null, DateOnly? Paid = null,
    string? LateReason = null, AccountCode? Money = null);

public static class Recovering
{
    /// <summary>The account that a recovery is credited to: income of its own, or the reserve (setting).</summary>
    const string AccountSetting = "recovery_account";

    /// <param name="listed">The loan's shares on the off-balance list.</param>
    public static Outcome<Draft> Decide(
        OpenBooks books, IReadOnlyList<OffBalanceShare> listed, LoanRecover ask, Desk desk)
    {
        if (ask.Money is { } account && !account.IsMoney) return LedgerRefusals.NotAMoneyAccount(account);
        return From(books, listed, ask, desk);
    }

    /// <summary>The same with money that came in before and waited in 21050.</summary>
    internal static Outcome<Draft> From(
        OpenBooks books, IReadOnlyList<OffBalanceShare> listed, LoanRecover ask, Desk desk)
    {
        OffBalanceShare[] shares = [.. listed.Where(row => row.Total.IsPositive)];
        if (shares.Length == 0) return TroubleRefusals.NotWrittenOff(ask.Loan);
        if (ask.Share != 0) shares = [.. shares.Where(row => row.Share == ask.Share)];
        if (shares.Length == 0) return LoanRefusals.ShareUnknown(ask.Share, ask.Loan);
        if (ask.Amount.NotPositive() is { } bad) return bad;
        var sum = shares.Sum(row => row.Total);
        if (ask.Amount > sum) return TroubleRefusals.RecoveryExceedsList(ask.Amount, sum);
        var late = SideRecord.Text(ask.LateReason, desk);
        var paper = ask.Money is { IsMoney: false } ? VoucherKind.Bpm : VoucherKind.Bkm;
        Line[] lines =
        [
            Line.Debit(ask.Money ?? Accounts.Cash, ask.Amount),
            Line.Credit(new AccountCode((int)books.Settings.Number(AccountSetting)), ask.Amount),
        ];
        return books
            .Write(paper, new Dating(ask.Date, ask.Paid, ask.LateReason), lines, desk, late.Hash())
            .Then<Draft>(entry => Draft.Of(
                new LoanRecovered(ask.Loan, shares[0].Group, ask.Payer, Spread(ask.Amount, shares), entry), late));
    }

    /// <summary>Principal of all first, then service; each in proportion to what is listed.</summary>
    static ShareRecovered[] Spread(Money amount, OffBalanceShare[] shares)
    {
        Money[] principals = [.. shares.Select(row => row.Principal)];
        Money[] services = [.. shares.Select(row => row.Service)];
        var ofPrincipal = Money.Min(amount, principals.Sum());
        var principal = Split.By(ofPrincipal, principals);
        var service = Split.By(amount - ofPrincipal, services);
        return
        [
            .. shares.Select((row, i) => new ShareRecovered(row.Share, row.Person, principal[i], service[i]))
                .Where(row => (row.Principal + row.Service).IsPositive),
        ];
    }
}
