using Gulir.Groups;
using Gulir.Institution;
using Gulir.Loans;
using Gulir.Reporting;
using Gulir.Server.Frame;
using Gulir.Server.Groups;
using Gulir.Server.Institution;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Loans;

namespace Gulir.Server.Loans.Papers;

/// <summary>A borrower on the papers: her share with its schedule, and who she is.</summary>
public sealed record PaperShare(Share Share, string Name, string Business, string Address, bool Leads);

/// <summary>
/// What every paper of a loan says: as it was paid out, or, once it is approved, as it would be paid out today, so
/// that the agreement and the list can be signed at the table before the money is counted out.
/// </summary>
public sealed record PaperLoan(
    RunningLoan Loan, bool IsPaidOut, string GroupName, LoanTerms Terms, IReadOnlyList<PaperShare> Shares,
    IReadOnlyList<CardRow> Rows, Rate? Yearly, Settings Settings, Signers Signers)
{
    public string Number => $"{Loan.Number:000}/PB.03/{Loan.DisbursedOn.Year}";

    public PaperShare Leader => Shares.FirstOrDefault(share => share.Leads) ?? Shares[0];

    public static PaperLoan? Of(PageAsk ask)
    {
        if (ask.Number("n") is not { } number || ask.Reader.Loan(number) is not { } applied) return null;
        var running = ask.Reader.RunningLoan(number);
        if ((running ?? Approved(applied, ask.Frame.Today)) is not { } loan) return null;
        if (ask.Reader.Group(loan.Group) is not { } group) return null;
        var persons = ask.Reader.Persons(loan.Shares.Select(share => share.Person));
        return new PaperLoan(
            loan, running is not null, group.Name, applied.Terms,
            [.. loan.Shares.Select(share => Borrower(share, group, persons, ask.Frame.Language))],
            Cards.Rows(loan, ask.Frame.ArrearsDay), YearlyRate.Of(loan), ask.Reader.Settings(loan.DisbursedOn),
            Signers.On(ask.Reader, loan.DisbursedOn));
    }

    static PaperShare Borrower(
        Share share, Group group, IReadOnlyDictionary<int, Person> persons, Language language)
    {
        var person = persons.GetValueOrDefault(share.Person);
        return new PaperShare(
            share, Names.Of(persons, share.Person, language), person?.Business ?? "", person?.Address ?? "",
            share.Person == group.Leader);
    }

    /// <summary>An approved loan with the schedules it would have if all came and drew it on that day.</summary>
    static RunningLoan? Approved(Loan loan, DateOnly day)
    {
        if (loan.Next != Gate.Disbursement) return null;
        var shares = new List<Share>();
        foreach (var part in loan.Parts.Where(part => part.Approved!.Value.IsPositive))
        {
            var rows = Scheduling.Of(loan.Terms.For(part.Approved!.Value, day, null));
            if (rows.IsRefused) return null;
            var drawn = Disbursing.Scheduled(part.Share, part.Person, part.Approved.Value, rows.Value);
            shares.Add(new Share(
                drawn.Share, drawn.Person, drawn.Principal, drawn.Service, [.. drawn.Rows], Money.Zero, Money.Zero));
        }
        return shares.Count == 0 ? null
            : new RunningLoan(loan.Number, loan.Group, day, day.Day, loan.Terms.Every, shares);
    }
}
