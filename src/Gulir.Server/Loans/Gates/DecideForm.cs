using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.People;

namespace Gulir.Server.Loans.Gates;

/// <summary>
/// One signature under a decision as it is typed: a verdict, a reason, and, under the first one, an amount for each
/// member. Whoever signs after it signs the same amounts.
/// </summary>
public static class DecideForm
{
    public const string Form = "putusan";
    public const int LongestReason = 500;

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        // A refused form leaves its own address in the browser: a change of language or a reload asks for it.
        pages.Fund(app, $"{LoanGates.Address}/{Form}", LoanGates.Page);
        ActForms.Map(app, pages, $"{LoanGates.Address}/{Form}", LoanActs.Decide, Read,
            (request, _) => $"/dana/{request.RouteValues["kode"]}/pengajuan/{request.RouteValues["n"]}",
            (ask, form, refusal) => LoanGates.Page(ask, new TypedForm(Form, form, refusal)));
    }

    static Outcome<LoanDecide> Read(HttpRequest request, IFormCollection form)
    {
        if (!int.TryParse((string?)request.RouteValues["n"], out var loan)) return LoanRefusals.LoanUnknown(0);
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
