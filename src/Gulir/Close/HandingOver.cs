using Gulir.Book;
using Gulir.Institution;
using Gulir.Ledger;

namespace Gulir.Close;

/// <summary>A bank account at the day of a handover.</summary>
public readonly record struct BankHeld(AccountCode Account, Money Amount);

/// <summary>What the book says on the day of a handover.</summary>
/// <param name="CashCountedOn">The last day on which the box was counted; null when never.</param>
/// <param name="Advances">Money handed to staff and for activities, without receipts yet (11040, 11050).</param>
/// <param name="LastBkm">Number of the last receipt voucher of the year; so BKK and BPM.</param>
/// <param name="Waiting">Loans between application and pay-out.</param>
/// <param name="NotVisited">Running loans whose borrowers were not visited since they drew the money.</param>
public sealed record HandoverFigures(
    Money Cash, DateOnly? CashCountedOn, IReadOnlyList<BankHeld> Banks, int Loans, Money Outstanding, Money Advances,
    int LastBkm, int LastBkk, int LastBpm, int Waiting, int NotVisited);

/// <summary>
/// An officer handed the office over to whoever follows, with minutes: what the book said that day, and in a side
/// record the papers and what is left open.
/// </summary>
public sealed record OfficeHandedOver(
    int From, int To, DateOnly Date, HandoverFigures Figures, RecordHash Minutes) : Fact
{
    public override string Kind => "office_handed_over";

    public override void Apply(Page page)
    {
        page.Row(CloseSheets.Handover,
        [
            From, To, Date.Number(), Figures.Cash.Units, Figures.CashCountedOn?.Number() ?? 0, Figures.Loans,
            Figures.Outstanding.Units, Figures.Advances.Units, Figures.LastBkm, Figures.LastBkk, Figures.LastBpm,
            Figures.Waiting, Figures.NotVisited,
        ], Minutes.ToString());
        foreach (var bank in Figures.Banks)
            page.Row(CloseSheets.HandoverBank, [From, bank.Account.Number, bank.Amount.Units]);
    }
}

/// <summary>
/// What is asked: which appointment is handed over to which, with which papers and what is left open.
/// </summary>
public sealed record OfficeHandOver(int From, int To, string Minutes);

public static class HandingOver
{
    const int MinutesLimit = 4000;

    /// <summary>From this many days before the end of a term its handover is asked for.</summary>
    public const int DaysBefore = 14;

    /// <param name="done">Whether the appointment was handed over before.</param>
    /// <param name="daysUncounted">Days on which cash moved since the box was last counted.</param>
    public static Outcome<Draft> Decide(
        Officer? from, Officer? to, bool done, int daysUncounted, HandoverFigures figures, OfficeHandOver ask,
        Desk desk)
    {
        if (from is null) return InstitutionRefusals.OfficerUnknown(ask.From);
        if (to is null) return InstitutionRefusals.OfficerUnknown(ask.To);
        if (from.Human == to.Human) return CloseRefusals.HandoverToOneself();
        if (done) return CloseRefusals.HandedOverBefore();
        if (!to.InOffice(desk.Today) && to.From <= desk.Today)
            return InstitutionRefusals.OfficerNotInOffice(to.From, to.Until);
        if (string.IsNullOrWhiteSpace(ask.Minutes)) return BasicRefusals.TextMissing("minutes");
        if (Plain.TooLong("minutes", ask.Minutes, MinutesLimit) is { } tooLong) return tooLong;
        // Who holds the box gives it over counted; the others only tell what the book says.
        if (from.Role == Role.Cashier && daysUncounted > 0) return CloseRefusals.HandoverUncounted(daysUncounted);
        var minutes = SideRecord.Text(ask.Minutes, desk);
        return Draft.Of(
            new OfficeHandedOver(from.Number, to.Number, desk.Today, figures, minutes.Hash()), minutes);
    }
}
