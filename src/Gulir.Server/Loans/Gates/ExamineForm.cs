using Gulir.Loans;
using Gulir.Server.Frame;

namespace Gulir.Server.Loans.Gates;

/// <summary>The examination as it is typed: a proposal, income, cost, business and note for each member.</summary>
public static class ExamineForm
{
    public const string Form = "pemeriksaan";

    public static void Map(IEndpointRouteBuilder app, Pages pages) =>
        LoanGates.MapForm(app, pages, Form, LoanActs.Examine, "pengajuan", (_, loan, form) => Read(loan, form));

    static Outcome<LoanExamine> Read(int loan, IFormCollection form)
    {
        var date = Typing.Day(form["tanggal"].ToString());
        if (date.Refusal is { } bad) return bad;
        var members = new List<MemberExamined>();
        foreach (var person in NumberedFields.Of(form, "usulan"))
        {
            var read = Member(form, person);
            if (read.Refusal is { } refusal) return refusal.About("person", person);
            members.Add(read.Value);
        }
        return new LoanExamine(loan, members, date.Value);
    }

    static Outcome<MemberExamined> Member(IFormCollection form, int person)
    {
        var proposed = NumberedFields.Amount(form, "usulan", person);
        if (proposed.Refusal is { } refusal) return refusal;
        var income = NumberedFields.Amount(form, "pendapatan", person);
        if (income.Refusal is { } badIncome) return badIncome;
        var cost = NumberedFields.Amount(form, "biaya", person);
        if (cost.Refusal is { } badCost) return badCost;
        return new MemberExamined(
            person, proposed.Value ?? Money.Zero, income.Value, cost.Value,
            NumberedFields.Text(form, "usaha", person), NumberedFields.Text(form, "catatan", person));
    }
}
