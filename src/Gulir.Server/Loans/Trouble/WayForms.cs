using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.Surplus;
using Gulir.Storage;
using Gulir.Storage.Loans;
using Gulir.Storage.Surplus;
using Gulir.Surplus;

namespace Gulir.Server.Loans.Trouble;

/// <summary>A social line that the RWT allowed to pay debts of the dead, and what is free of it.</summary>
public sealed record SocialLine(int Year, int Line, string Name, Money Free);

/// <summary>What savings, the social fund and a waiver may do for the looked-at share (or the whole loan).</summary>
/// <param name="Kept">Surety savings by whose they are; an empty name is the group as a whole.</param>
/// <param name="Arrears">What savings may pay.</param>
/// <param name="Due">Service that is due and may be waived.</param>
public sealed record WaysOut(
    IReadOnlyList<(string Name, Money Amount)> Kept, Money Arrears, IReadOnlyList<SuretyCheck> Checks,
    IReadOnlyList<SocialLine> Lines, Money Due)
{
    public Money AllKept => Kept.Sum(row => row.Amount);

    public Money Most => Money.Min(Arrears, AllKept);
}

/// <summary>Forms of the ways that pay or forgive what is owed.</summary>
public static class WayForms
{
    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        TroubleForms.One(app, pages, "simpanan", WayActs.UseSurety, (loan, form) => TroubleForms.Share(form)
            .Then<SuretyUse>(share => Amount(form).Then<SuretyUse>(amount => Typing.Day(form["tanggal"].ToString())
                .Then<SuretyUse>(day => new SuretyUse(loan, share, amount, day)))));
        TroubleForms.One(app, pages, "ahli-waris", WayActs.Heirs, (loan, form) => TroubleForms.Share(form)
            .Then<HeirsContinue>(share => Typing.Text("heir", form["waris"].ToString())
                .Then<HeirsContinue>(heir => new HeirsContinue(loan, share, heir ?? ""))));
        TroubleForms.One(app, pages, "dana-sosial", WayActs.PayForDead, (loan, form) => TroubleForms.Share(form)
            .Then<DeathPay>(share => Amount(form).Then<DeathPay>(amount =>
            {
                var (year, line) = RwtPages.LineOf(form["pos"].ToString());
                return new DeathPay(loan, share, year, line, amount);
            })));
        TroubleForms.One(app, pages, "keringanan", WayActs.Waive, (loan, form) => TroubleForms.Share(form)
            .Then<ServiceWaive>(share => Amount(form)
                .Then<ServiceWaive>(amount => new ServiceWaive(loan, share, amount))));
    }

    /// <summary>An empty field is all that there is.</summary>
    static Outcome<Money?> Amount(IFormCollection form) => Typing.Amount(form["jumlah"].ToString());

    public static WaysOut Of(BookReader reader, RunningLoan loan, int scope, DateOnly today, Func<int, string> name)
    {
        var state = WayActs.SuretyState(reader, loan, scope, today, today);
        return new WaysOut(
            [.. state.Kept.OrderBy(row => row.Key).Select(row => (row.Key == 0 ? "" : name(row.Key), row.Value))],
            state.Arrears(scope, today), UsingSurety.Checks(state, scope, today),
            [
                .. reader.FundLines().Where(row => row.Line is { Kind: SurplusKind.Social, Free.IsPositive: true }
                        && reader.DeathLineSince(row.Line.Year, row.Line.Line) is not null)
                    .Select(row => new SocialLine(row.Line.Year, row.Line.Line, row.Name, row.Line.Free)),
            ],
            Waiving.Due(loan, scope, today));
    }
}
