using Gulir.Book;
using Gulir.Loans;
using Gulir.Storage.Book;

namespace Gulir.Storage.Loans;

/// <summary>Who recorded an application or its last examination, and what was written beside it.</summary>
/// <param name="Officer">Appointment under which it was recorded.</param>
public sealed record GatePaper(int Officer, string Product, RecordHash Record);

/// <summary>Loans between application and pay-out, as their pages show them.</summary>
public static class GateReads
{
    const string Waiting =
        """
        select a.loan from application a where a.fund_id = $1 and (a.group_no = $3 or $3 = 0)
            and not exists (select 1 from disbursement d where d.fund_id = a.fund_id and d.loan = a.loan)
            and not exists (select 1 from decision c where c.fund_id = a.fund_id and c.loan = a.loan
                and c.complete = 1 and c.verdict = $2)
        order by a.applied_on, a.loan
        """;

    /// <summary>
    /// Numbers of the loans that are neither paid out nor refused, of one group or of all, in visible order: first
    /// applied, first shown.
    /// </summary>
    public static List<int> LoansInGates(this BookReader reader, int? group = null) => reader.Session.Query(
        Waiting, row => row.Int(0), reader.Fund.Value, (int)Verdict.Refuse, group ?? 0);

    /// <summary>The loan that a fact has applied for; 0 when it applied for none.</summary>
    public static int LoanOfFact(this BookReader reader, long fact) => (int)reader.Session.Number(
        "select loan from application where fund_id = $1 and fact = $2", reader.Fund.Value, fact);

    /// <summary>The application of a loan: who recorded it, for which product, with which reason.</summary>
    public static GatePaper? ApplicationPaper(this BookReader reader, int loan) => reader.Session.One(
        """
        select f.officer, a.product, a.reason_record from application a
        join fact f on f.fund_id = a.fund_id and f.number = a.fact
        where a.fund_id = $1 and a.loan = $2
        """,
        row => new GatePaper(row.Int(0), row.Text(1), new RecordHash(row.Text(2))), reader.Fund.Value, loan);

    /// <summary>The last examination of a loan; null when there was none.</summary>
    public static GatePaper? ExaminationPaper(this BookReader reader, int loan) => reader.Session.One(
        """
        select f.officer, e.answers_record from examination e
        join fact f on f.fund_id = e.fund_id and f.number = e.fact
        where e.fund_id = $1 and e.loan = $2 order by e.fact desc limit 1
        """,
        row => new GatePaper(row.Int(0), "", new RecordHash(row.Text(1))), reader.Fund.Value, loan);

    /// <summary>The reasons written beside signatures, by appointment; the last one of each.</summary>
    public static Dictionary<int, string> DecisionReasons(this BookReader reader, int loan)
    {
        var records = new Dictionary<int, RecordHash>();
        reader.Session.Each(
            "select officer, reason_record from decision where fund_id = $1 and loan = $2 order by fact",
            row => records[row.Int(0)] = new RecordHash(row.Text(1)), reader.Fund.Value, loan);
        return records.ToDictionary(row => row.Key, row => reader.Text(row.Value));
    }

    /// <summary>Every product that can be asked for on a day.</summary>
    public static List<Product> Products(this BookReader reader, DateOnly day) =>
    [
        .. reader.Session.Query(
            "select distinct code from product where fund_id = $1 and from_date <= $2 order by code",
            row => row.Text(0), reader.Fund.Value, day.Number())
            .Select(code => reader.Product(code, day)!),
    ];
}
