using Gulir.Basics;
using Gulir.Institution;
using Gulir.Loans;

namespace Gulir.Tests.Loans;

/// <summary>Whom a decision waits for: the manager and the LKM, three in all when a related party borrows.</summary>
public class SignaturesWantedTests
{
    [Fact]
    public void Who_must_still_sign() => Table.Check("""
        related  signed                   wanted
        -        -                        manager lkm 2
        -        Manager                  lkm 1
        -        Coordinator              manager 1
        -        LkmMember                manager 1
        yes      -                        manager lkm 3
        yes      Manager Coordinator      1
        yes      Coordinator LkmMember    manager 1
        """, row =>
    {
        var day = new DateOnly(2018, 2, 1);
        var roles = row.Has("signed") ? row["signed"].Split(' ') : [];
        var loan = new Loan(1, 1, day, row.Has("related"), new LoanTerms(Method.Flat, new Rate(15_000), 10), [], day,
            [
                .. roles.Select((role, i) => new Signature(
                    i + 1, i + 1, Enum.Parse<Role>(role), Verdict.Approve, false, day)),
            ],
            null);
        var wanted = Deciding.StillWanted(loan);
        return $"{(wanted.Manager ? "manager " : "")}{(wanted.Lkm ? "lkm " : "")}{wanted.Count}";
    });
}
