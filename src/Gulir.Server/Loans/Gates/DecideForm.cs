using Gulir.Loans;
using Gulir.Server.Frame;

namespace Gulir.Server.Loans.Gates;

/// <summary>
/// One signature under a decision as it is typed: a verdict, a reason, and, under the first one, an amount for each
/// member. Whoever signs after it signs the same amounts.
/// </summary>
public static class DecideForm
{
    public const string Form = "putusan";
    public const int LongestReason = 500;

    public static void Map(IEndpointRouteBuilder app, Pages pages) =>
        LoanGates.MapForm(app, pages, Form, LoanActs.Decide, "pengajuan", (_, loan, form) => Read(loan, form));

    static Outcome<LoanDecide> Read(int loan, IFormCollection form)
    {
        var date = Typing.Day(form["tanggal"].ToString());
        if (date.Refusal is { } bad) return bad;
        var reason = form["alasan"].ToString().Trim();
        if (reason.Length > 0 && Plain.Check("reason", reason, LongestReason) is { } refused) return refused;
        var amounts = new List<PersonAmount>();
        foreach (var person in NumberedFields.Of(form, "jumlah"))
        {
            var amount = NumberedFields.Amount(form, "jumlah", person);
            if (amount.Refusal is { } refusal) return refusal.About("person", person);
            amounts.Add(new PersonAmount(person, amount.Value ?? Money.Zero));
        }
        if (ReadVerdict(form["sikap"].ToString()) is not { } verdict) return BasicRefusals.TextMissing("verdict");
        return new LoanDecide(
            loan, verdict, amounts.Count == 0 ? null : amounts,
            reason.Length == 0 ? null : reason, date.Value);
    }

    static Verdict? ReadVerdict(string text) => text switch
    {
        "setuju" => Verdict.Approve,
        "tolak" => Verdict.Refuse,
        "ulang" => Verdict.ExamineAgain,
        _ => null,
    };
}
