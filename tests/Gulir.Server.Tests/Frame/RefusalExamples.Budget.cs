using Gulir.Ledger;

namespace Gulir.Server.Tests.Frame;

public static partial class RefusalExamples
{
    static readonly RefusalExample[] OfBudgets =
    [
        new(BudgetRefusals.BudgetYear(1999, 2018, 2020),
            "a budget is decided for a year before the books, or more than a year ahead",
            """act budget-decide '{"year":1999,"lines":[{"account":"41010","yearly":12000000}]}'"""),
        new(BudgetRefusals.BudgetBeforeLast(new(2019, 1, 5), new(2019, 1, 10)),
            "a budget is decided on a day before the last decision on that year",
            """act budget-decide '{"year":2019,"date":"2019-01-05","lines":[{"account":"41010","yearly":12}]}'"""),
        new(BudgetRefusals.BudgetAccount(Accounts.Loans),
            "a budget names an account that is neither income nor cost",
            """act budget-decide '{"year":2019,"lines":[{"account":"11030","yearly":12000000}]}'"""),
        new(BudgetRefusals.BudgetAccountTwice(Accounts.Service),
            "a budget names an account twice",
            """act budget-decide '{"year":2019,"lines":[{"account":"41010","yearly":1},"""
            + """{"account":"41010","yearly":2}]}'"""),
        new(BudgetRefusals.BudgetMonths(Accounts.Service),
            "an account has neither a year's amount nor its twelve months, or both",
            """act budget-decide '{"year":2019,"lines":[{"account":"41010","months":[1,2,3]}]}'"""),
        new(BudgetRefusals.BudgetEmpty(2019),
            "a budget has no amount",
            """act budget-decide '{"year":2019,"lines":[]}'"""),
    ];
}
