using Gulir.Book;
using Gulir.Loans;

namespace Gulir.Storage.Loans;

/// <summary>A letter as it was sent; <paramref name="Fact"/> is the number whose seal it bears.</summary>
public sealed record WarningRow(long Fact, int Letter, DateOnly On, int Age, Money Principal, Money Service);

/// <summary>A meeting of a group that was called to answer for its loan.</summary>
/// <param name="Minutes">Empty when they were erased.</param>
public sealed record SuretyCallRow(DateOnly On, string Minutes);

/// <summary>A promise, and what has been paid from the day it was made up to the promised day.</summary>
public sealed record PromiseRow(int Loan, DateOnly On, DateOnly By, Money Amount, Money Paid, string Note)
{
    public bool IsKept => Paid >= Amount;

    public bool IsBroken(DateOnly today) => By < today && !IsKept;
}

/// <summary>Letters, calls and promises of loans in arrears.</summary>
public static class WarningReads
{
    public static List<WarningRow> Warnings(this BookReader reader, int loan) => reader.Session.Query(
        """
        select fact, letter, sent_on, age, principal, service from warning
        where fund_id = $1 and loan = $2 order by letter
        """,
        row => new WarningRow(row.Long(0), row.Int(1), row.Date(2), row.Int(3), row.Money(4), row.Money(5)),
        reader.Fund.Value, loan);

    /// <summary>Letters sent, in order, by loan.</summary>
    public static Dictionary<int, List<Warned>> WarningsSent(this BookReader reader)
    {
        var sent = new Dictionary<int, List<Warned>>();
        reader.Session.Each(
            "select loan, letter, sent_on from warning where fund_id = $1 order by loan, letter",
            row =>
            {
                if (!sent.TryGetValue(row.Int(0), out var letters)) sent[row.Int(0)] = letters = [];
                letters.Add(new Warned(row.Int(1), row.Date(2)));
            },
            reader.Fund.Value);
        return sent;
    }

    /// <summary>What the next letter or a call is decided on: the loan as it stood on that day.</summary>
    public static WarningState WarningState(this BookReader reader, int loan, DateOnly day) => new(
        reader.RunningLoanOn(loan, day, long.MaxValue),
        reader.Warnings(loan).ConvertAll(row => new Warned(row.Letter, row.On)),
        reader.HasDeadBorrower(loan));

    public static List<SuretyCallRow> SuretyCalls(this BookReader reader, int loan) => reader.Session.Query(
        """
        select c.called_on, r.body from surety_call c
        left join record r on r.fund_id = c.fund_id and r.hash = c.minutes_record
        where c.fund_id = $1 and c.loan = $2 order by c.called_on, c.fact
        """,
        row => new SuretyCallRow(row.Date(0), row.IsNull(1) ? "" : SideRecord.ReadText(row.Bytes(1))),
        reader.Fund.Value, loan);

    /// <summary>Promises of one loan or of all (0), the next day first.</summary>
    public static List<PromiseRow> Promises(this BookReader reader, int loan = 0) => reader.Session.Query(
        """
        select p.loan, p.noted_on, p.promised_by, p.amount,
            (select cast(coalesce(sum(y.principal + y.service), 0) as bigint) from payment y
                where y.fund_id = p.fund_id and y.loan = p.loan and y.fact > p.fact
                    and y.paid_date >= p.noted_on and y.paid_date <= p.promised_by),
            r.body
        from promise p
        left join record r on r.fund_id = p.fund_id and r.hash = p.note_record
        where p.fund_id = $1 and (p.loan = $2 or $2 = 0) order by p.promised_by, p.fact
        """,
        row => new PromiseRow(
            row.Int(0), row.Date(1), row.Date(2), row.Money(3), row.Money(4),
            row.IsNull(5) ? "" : SideRecord.ReadText(row.Bytes(5))),
        reader.Fund.Value, loan);
}
