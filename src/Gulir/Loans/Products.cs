using Gulir.Book;

namespace Gulir.Loans;

/// <summary>How a loan of this kind is lent from a day on: a dated setting of the fund, kept under a code.</summary>
public sealed record ProductSet(string Code, string Name, DateOnly From, int CountMin, int CountMax, LoanTerms Terms)
    : Fact
{
    public override string Kind => "product_set";

    public override void Apply(Page page) =>
        page.Row(LoanSheets.Product, [From.Number(), CountMin, CountMax, .. Terms.Columns()], Code, Name);
}

/// <summary>
/// What decides a share's schedule besides amount and day; <paramref name="Count"/> is the product's usual count and
/// the loan's own once it is applied for.
/// </summary>
public sealed record LoanTerms(
    Method Method, Rate Rate, int Count, Frequency Every = Frequency.Month, int GracePrincipal = 0,
    DayCount Interest = DayCount.Period, long RoundUnit = 500, Direction RoundDirection = Direction.Up,
    Remainder Remainder = Remainder.Last)
{
    public static readonly string[] ColumnNames =
        ["method", "rate", "instalments", "every", "grace", "interest", "round_unit", "round_direction", "remainder"];

    public long[] Columns() =>
    [
        (long)Method, Rate.Millionths, Count, (long)Every, GracePrincipal, (long)Interest, RoundUnit,
        (long)RoundDirection, (long)Remainder,
    ];

    /// <summary>The terms from columns in the order of <see cref="ColumnNames"/>.</summary>
    public static LoanTerms FromColumns(ReadOnlySpan<long> columns) => new(
        (Method)columns[0], new Rate(columns[1]), (int)columns[2], (Frequency)columns[3], (int)columns[4],
        (DayCount)columns[5], columns[6], (Direction)columns[7], (Remainder)columns[8]);

    public ScheduleTerms For(Money principal, DateOnly disbursed, DateOnly? first) => new()
    {
        Principal = principal,
        Rate = Rate,
        Method = Method,
        Count = Count,
        Every = Every,
        Disbursed = disbursed,
        First = first,
        GracePrincipal = GracePrincipal,
        Interest = Interest,
        RoundUnit = RoundUnit,
        RoundDirection = RoundDirection,
        Remainder = Remainder,
    };
}

/// <summary>A product as it holds on a day.</summary>
public sealed record Product(string Code, string Name, int CountMin, int CountMax, LoanTerms Terms);

/// <summary>What is asked: all of a product; it replaces the one of the same code from that day on.</summary>
public sealed record ProductAsk(
    string Code, string Name, LoanTerms Terms, int CountMin = 3, int CountMax = 12, DateOnly? From = null);

public static class Products
{
    const int CodeLimit = 20;
    const int NameLimit = 80;

    /// <summary>
    /// The programme's usual loan: 1,5% a month flat, ten months, each share rounded up to 500 [S6][S17].
    /// </summary>
    public static ProductAsk Usual(DateOnly from) => new(
        "umum", "Pinjaman bergulir umum", new LoanTerms(Method.Flat, new Rate(15_000), 10), From: from);

    public static Outcome<Draft> Decide(ProductAsk ask, Desk desk)
    {
        if (Plain.Check("code", ask.Code, CodeLimit) is { } code) return code;
        if (Plain.Check("name", ask.Name, NameLimit) is { } name) return name;
        if (ask.CountMin < 1 || ask.CountMax < ask.CountMin || ask.Terms.Count < ask.CountMin
            || ask.Terms.Count > ask.CountMax)
            return LoanRefusals.CountOutside(ask.Terms.Count, ask.CountMin, ask.CountMax);
        var from = ask.From ?? desk.Today;
        var trial = Scheduling.Of(ask.Terms.For(new Money(1_000_000), from, null));
        return trial.Refusal is { } refusal
            ? refusal
            : Draft.Of(new ProductSet(ask.Code, ask.Name, from, ask.CountMin, ask.CountMax, ask.Terms));
    }
}
