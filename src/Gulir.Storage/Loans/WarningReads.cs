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
        where fund_id = $1 and loan = $2 order by fact
        """,
        row => new WarningRow(row.Long(0), row.Int(1), row.Date(2), row.Int(3), row.Money(4), row.Money(5)),
        reader.Fund.Value, loan);

    /// <summary>Loans on which any letter was ever sent.</summary>
    public static HashSet<int> LoansWarned(this BookReader reader) =>
    [
        .. reader.Session.Query(
            "select distinct loan from warning where fund_id = $1", row => row.Int(0), reader.Fund.Value),
    ];

    /// <summary>What the next letter or a call is decided on: the loan as it stood on that day, the letters of these
    /// arrears.</summary>
    public static WarningState WarningState(this BookReader reader, int loan, DateOnly day) => new(
        reader.RunningLoanOn(loan, day, long.MaxValue),
        reader.PresentLetters(loan, day).ConvertAll(row => new Warned(row.Letter, row.On)),
        reader.HasDeadBorrower(loan));

    /// <summary>Letters of the arrears that a loan is in on a day; those of arrears cured since are history.</summary>
    public static List<WarningRow> PresentLetters(this BookReader reader, int loan, DateOnly day)
    {
        var letters = reader.Warnings(loan);
        return letters.Count > 0 && reader.LastClear(loan, letters[0].On, day) is { } clear
            ? letters.FindAll(row => row.On > clear)
            : letters;
    }

    /// <summary>Calls of the arrears that a loan is in on a day.</summary>
    public static List<SuretyCallRow> PresentCalls(this BookReader reader, int loan, DateOnly day)
    {
        var calls = reader.SuretyCalls(loan);
        return calls.Count > 0 && reader.LastClear(loan, calls[0].On, day) is { } clear
            ? calls.FindAll(row => row.On > clear)
            : calls;
    }

    static DateOnly? LastClear(this BookReader reader, int loan, DateOnly from, DateOnly day)
    {
        if (reader.RunningLoan(loan) is not { } running) return null;
        var stopped = running.Shares.Where(share => share.Stopped.IsPositive).Select(share => share.Number).ToHashSet();
        var done = reader.Session.Query(
            """
            with gone as (
                select reverses as fact from entry where fund_id = $1 and reverses > 0
                union select fact from entry where fund_id = $1 and reverses > 0
                union select original from forgiveness_back where fund_id = $1 and loan = $2
                union select fact from forgiveness_back where fund_id = $1 and loan = $2)
            select p.share, p.paid_date, p.principal, p.service + p.forgiven, case when p.forgiven <> 0 and not exists (
                    select 1 from way_taken w where w.fund_id = p.fund_id and w.fact = p.fact and w.way = 7)
                then 1 else 0 end
            from payment p where p.fund_id = $1 and p.loan = $2 and p.paid_date <= $3
                and p.fact not in (select fact from gone)
            union all
            select l.share, l.book_date, l.principal, l.service, 0
            from share_left l where l.fund_id = $1 and l.loan = $2 and l.book_date <= $3
                and l.fact not in (select fact from gone)
            """,
            row => new PartDone(
                row.Int(0), row.Date(1), row.Money(2), row.Money(3),
                row.Long(4) == 1 && stopped.Contains(row.Int(0))),
            reader.Fund.Value, loan, day.Number());
        return PresentArrears.LastClear(running, done, from, day);
    }

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
