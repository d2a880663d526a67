using Gulir.Institution;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.Groups;
using Gulir.Storage.Groups;
using Gulir.Storage.Institution;
using Gulir.Storage.Loans;

namespace Gulir.Server.Loans.Papers;

/// <summary>One who signed the minutes.</summary>
public sealed record MinutesSigner(string Name, Role Role, DateOnly On, int Present, int Members, string Text);

/// <summary>A share that the minutes are about.</summary>
public sealed record MinutesShare(string Name, Money Principal, Money Service);

/// <summary>The LKM's minutes on a way out for a loan, as signed; they stand until the way is entered.</summary>
public sealed record MinutesPaper(
    RunningLoan Loan, string GroupName, Way Way, IReadOnlyList<MinutesShare> Shares,
    IReadOnlyList<MinutesSigner> Signers)
{
    public static MinutesPaper? Of(PageAsk ask)
    {
        if (ask.Number("n") is not { } number || ask.Reader.RunningLoan(number) is not { } loan) return null;
        var way = Typing.Choice<Way>(ask.Text("jalan")) ?? Way.WriteOff;
        var signs = ask.Reader.TroubleSigns(number).FindAll(row => row.Way == way);
        if (ask.Reader.Group(loan.Group) is not { } group) return null;
        var scopes = signs.Select(row => row.Share).Distinct().ToArray();
        var persons = ask.Reader.Persons(loan.Shares.Select(share => share.Person));
        var officers = ask.Reader.Officers();
        return new MinutesPaper(
            loan, group.Name, way,
            [
                .. loan.Shares.Where(share =>
                        !share.Owed.IsZero && (scopes.Contains(0) || scopes.Contains(share.Number)))
                    .Select(share => new MinutesShare(
                        Names.Of(persons, share.Person, ask.Frame.Language), share.PrincipalOwed, share.ServiceOwed)),
            ],
            [
                .. signs.Select(row => new MinutesSigner(
                    officers.Find(officer => officer.Officer.Number == row.Officer)?.Name ?? "", row.Signature.Role,
                    row.On, row.Signature.Present, row.Signature.Members, row.Minutes)),
            ]);
    }
}
