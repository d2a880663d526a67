using Gulir.Ledger;
using Gulir.Reporting;

namespace Gulir.Tests.Reporting;

public class FlowsTests
{
    /// <summary>Every row of the journal that a voucher writes stands in the section that its purpose names.</summary>
    [Fact]
    public void The_account_against_which_money_moves_tells_the_section_of_its_purpose()
    {
        var money = new AccountCode(11010);
        foreach (var purpose in Purposes.All.Where(purpose => purpose.Flow != Flow.None))
            foreach (var account in Chart.Standard.All.Select(account => account.Code).Where(code => !code.IsMoney))
                if ((purpose.Debit.Holds(account) && (purpose.Credit.Holds(money) || purpose.Credit.Banks))
                    || (purpose.Credit.Holds(account) && (purpose.Debit.Holds(money) || purpose.Debit.Banks)))
                    Assert.Equal((purpose.Code, purpose.Flow), (purpose.Code, Flows.SectionOf(account)));
    }

    /// <summary>Rows of accounting.md 14 that have acts of their own.</summary>
    [Fact]
    public void Loans_and_savings_are_operating_and_what_the_rwt_shared_is_financing() => Table.Check("""
        account  for                section
        11030    pay-out, principal Operating
        41010    service            Operating
        21020    surety savings     Operating
        21040    titipan            Operating
        41030    recovery           Operating
        32010    cost of last year  Operating
        12020    equipment          Investing
        12021    disposal           Investing
        21031    activity           Financing
        21035    bonus              Financing
        11040    activity advance   Financing
        31020    capital            Financing
        """.Replace("principal O", "principal  O"),
        row => $"{Flows.SectionOf(new AccountCode(row.Number("account")))}");
}
