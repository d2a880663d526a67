using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Reporting;
using Gulir.Server.Frame;
using Gulir.Storage.Loans;

namespace Gulir.Server.Loans.Papers;

/// <summary>One payment as the cashier would write it on a card, with what is owed after it.</summary>
public sealed record CardEntry(
    long Fact, DateOnly On, VoucherNumber? Voucher, bool IsReversal, Money Principal, Money Service, Money Forgiven,
    Money PrincipalOwed, Money ServiceOwed);

/// <summary>The loan card of a KSM, or of one of its members.</summary>
/// <param name="Member">Whose card; null for that of the whole KSM.</param>
public sealed record CardPaper(
    PaperLoan Paper, PaperShare? Member, IReadOnlyList<CardRow> Rows, IReadOnlyList<CardEntry> Entries)
{
    public Money Principal => Member?.Share.Principal ?? Paper.Loan.Principal;
    public Money Service => Member?.Share.Service ?? Paper.Loan.Service;
    public Money Owed => Member?.Share.Owed ?? Paper.Loan.Owed;

    public static CardPaper? OfGroup(PageAsk ask) =>
        PaperLoan.Of(ask) is { IsPaidOut: true } paper
            ? new CardPaper(paper, null, paper.Rows, Written(ask, paper.Loan))
            : null;

    public static CardPaper? OfMember(PageAsk ask)
    {
        if (ask.Number("share") is not { } number) return null;
        if (PaperLoan.Of(ask) is not { IsPaidOut: true } paper) return null;
        if (paper.Shares.FirstOrDefault(share => share.Share.Number == number) is not { } member) return null;
        var alone = paper.Loan with { Shares = [member.Share] };
        return new CardPaper(paper, member, Cards.Rows(alone, ask.Frame.ArrearsDay), Written(ask, alone));
    }

    /// <summary>Payments on the shares of the loan that is given, in the order of the book.</summary>
    static List<CardEntry> Written(PageAsk ask, RunningLoan loan)
    {
        var vouchers = ask.Reader.PaymentVouchers(loan.Number);
        var mine = ask.Reader.Payments(loan.Number).FindAll(paid => loan.Find(paid.Share) is not null);
        var principal = loan.PrincipalOwed + mine.Sum(paid => paid.Principal);
        var service = loan.ServiceOwed + mine.Sum(paid => paid.Service + paid.Forgiven);
        var entries = new List<CardEntry>();
        foreach (var fact in mine.GroupBy(paid => paid.Fact))
        {
            var paid = (Principal: fact.Sum(row => row.Principal), Service: fact.Sum(row => row.Service),
                Forgiven: fact.Sum(row => row.Forgiven));
            principal -= paid.Principal;
            service -= paid.Service + paid.Forgiven;
            var known = vouchers.TryGetValue(fact.Key, out var voucher);
            entries.Add(new CardEntry(
                fact.Key, fact.First().Paid, known ? voucher.Number : null, known && voucher.Reverses != 0,
                paid.Principal, paid.Service, paid.Forgiven, principal, service));
        }
        return entries;
    }
}
