using Gulir.Server.Frame;
using Gulir.Server.Groups;
using Gulir.Server.Institution;
using Gulir.Storage.Groups;
using Gulir.Storage.Loans;

namespace Gulir.Server.Loans.Papers;

/// <summary>One who answers for the loan, and what of it is hers.</summary>
public sealed record CallMember(string Name, Money Principal, Money Service);

/// <summary>
/// Minutes of a meeting at which a group was called to answer together (berita acara tanggung renteng); what is owed
/// is as it stood on that day.
/// </summary>
public sealed record CallPaper(
    int Loan, string GroupName, string Leader, SuretyCallRow Call, int Ordinal, IReadOnlyList<CallMember> Members,
    Signers Signers)
{
    public static CallPaper? Of(PageAsk ask)
    {
        if (ask.Number("n") is not { } number || ask.Number("ke") is not { } which) return null;
        var calls = ask.Reader.SuretyCalls(number);
        if (which < 1 || which > calls.Count) return null;
        var call = calls[which - 1];
        if (ask.Reader.RunningLoanOn(number, call.On, long.MaxValue) is not { } loan) return null;
        if (ask.Reader.Group(loan.Group) is not { } group) return null;
        var persons = ask.Reader.Persons(
            loan.Shares.Select(share => share.Person).Append(group.Leader).Distinct());
        var due = loan.LastRowDue(call.On);
        return new CallPaper(
            number, group.Name, Names.Of(persons, group.Leader, ask.Frame.Language), call, which,
            [
                .. loan.Shares.Select(share => new CallMember(
                    Names.Of(persons, share.Person, ask.Frame.Language), share.PrincipalDue(due),
                    share.ServiceDue(due))),
            ],
            Signers.On(ask.Reader, call.On));
    }
}
