using Gulir.Ledger;
using Gulir.Loans;

namespace Gulir.Storage.Loans;

/// <summary>One voucher's payment on one share.</summary>
public sealed record SharePayment(long Fact, int Share, DateOnly Date, DateOnly Paid, Money Principal, Money Service,
    Money Forgiven);

/// <summary>A loan of a group as its page lists it. <paramref name="Ordinal"/> counts the group's pay-outs.</summary>
public sealed record GroupLoan(
    int Number, int Ordinal, DateOnly On, Money Principal, Money PrincipalOwed, Money ServiceOwed, bool TakenBack)
{
    /// <summary>What took shares out of it without a payment.</summary>
    public Way? ClosedBy { get; init; }
}

/// <summary>What a loan card and a receipt show besides the running loan.</summary>
public static class LoanCardReads
{
    public static List<SharePayment> Payments(this BookReader reader, int loan) => reader.Session.Query(
        """
        select fact, share, book_date, paid_date, principal, service, forgiven from payment
        where fund_id = $1 and loan = $2 order by fact, row_no
        """,
        row => new SharePayment(
            row.Long(0), row.Int(1), row.Date(2), row.Date(3), row.Money(4), row.Money(5), row.Money(6)),
        reader.Fund.Value, loan);

    /// <summary>The voucher number and what it reverses, of each entry that paid on a loan, by fact.</summary>
    public static Dictionary<long, (VoucherNumber Number, long Reverses, long ReversedBy)> PaymentVouchers(
        this BookReader reader, int loan)
    {
        var vouchers = new Dictionary<long, (VoucherNumber, long, long)>();
        reader.Session.Each(
            """
            select e.fact, e.voucher_kind, e.voucher_year, e.voucher_number, e.reverses,
                coalesce((select min(b.fact) from entry b where b.fund_id = e.fund_id and b.reverses = e.fact), 0)
            from entry e where e.fund_id = $1 and e.fact in (
                select p.fact from payment p where p.fund_id = $1 and p.loan = $2
                union select d.fact from disbursement d where d.fund_id = $1 and d.loan = $2)
            """,
            row => vouchers[row.Long(0)] = (
                new VoucherNumber((VoucherKind)row.Int(1), row.Int(2), row.Int(3)), row.Long(4), row.Long(5)),
            reader.Fund.Value, loan);
        return vouchers;
    }

    public static List<GroupLoan> LoansOf(this BookReader reader, int group)
    {
        var ordinal = 0;
        var loans = reader.Session.Query(
            """
            select d.loan, d.disbursed_on, d.principal, cast(sum(o.principal) as bigint),
                cast(sum(o.service) as bigint),
                case when exists (select 1 from disbursement_reversed r where r.fund_id = d.fund_id and r.loan = d.loan)
                    then 1 else 0 end
            from disbursement d join owed o on o.fund_id = d.fund_id and o.loan = d.loan
            where d.fund_id = $1 and d.group_no = $2
            group by d.fund_id, d.loan, d.disbursed_on, d.principal order by d.disbursed_on, d.loan
            """,
            row => new GroupLoan(
                row.Int(0), ++ordinal, row.Date(1), row.Money(2), row.Money(3), row.Money(4), row.Long(5) == 1),
            reader.Fund.Value, group);
        return loans.ConvertAll(loan => loan with { ClosedBy = reader.ClosedBy(loan.Number) });
    }
}
