using Gulir.Activities;
using Gulir.Close;
using Gulir.Surplus;

namespace Gulir.Server.Tests.Frame;

public static partial class RefusalExamples
{
    static readonly RefusalExample[] OfTheSurplus =
    [
        .. OfTheYear,
        new(ActivityRefusals.ActivityUnknown(99), "there is no such activity",
            """act activity-finish '{"activity":99,"quantity":86,"unit":"metre","minutes":"Serah terima"}'"""),
        new(ActivityRefusals.DecidedAlready(1), "a proposal is decided twice",
            """act activity-decide '{"activity":1,"approve":false,"minutes":"05/LKM"}'"""),
        new(ActivityRefusals.ActivityNotDecided(2), "money moves for what was not approved",
            """act activity-advance '{"activity":2,"year":2018,"line":2,"amount":100000,"holder":"Pak Darmo"}'"""),
        new(ActivityRefusals.ActivityFinished(1), "money moves for what is finished",
            """act activity-advance '{"activity":1,"year":2018,"line":2,"amount":100000,"holder":"Pak Darmo"}'"""),
        new(ActivityRefusals.KindNotForActivities(), "an activity is to be paid from governance, bonus or capital",
            """act activity-propose '{"title":"Honor","for":"bonus","asked":100000,"quantity":1,"unit":"person"}'"""),
        new(ActivityRefusals.UnitUnknown(), "an output is in no unit of the list",
            "curl localhost:8080/dana/35.19.09.2007/kegiatan -d satuan=kilo"),
        new(ActivityRefusals.GiverUnknown(), "a gift is from nobody of the list",
            "curl localhost:8080/dana/35.19.09.2007/kegiatan/1/swadaya -d pemberi=siapa"),
        new(ActivityRefusals.PlaceUnknown(), "RW or RT is no number of one",
            """act activity-propose '{"title":"Talud","for":"social","asked":1,"quantity":1,"unit":"metre","rt":-4}'"""),
        new(ActivityRefusals.CountAbsurd(0), "an output is nothing, or absurd",
            """act activity-propose '{"title":"Talud","for":"social","asked":1,"quantity":0,"unit":"metre"}'"""),
        new(ActivityRefusals.BudgetMissing(), "an activity is approved without money",
            """act activity-decide '{"activity":2,"approve":true,"minutes":"05/LKM"}'"""),
        new(ActivityRefusals.LineOfAnotherKind(2018, 3), "a budget is on a line for something else",
            """act activity-decide '{"activity":2,"approve":true,"minutes":"05","budget":[{"year":2018,"line":3,"""
            + "\"amount\":100000}]}'"),
        new(ActivityRefusals.LineTwice(2018, 2), "a budget names a line twice",
            """act activity-decide '{"activity":2,"approve":true,"minutes":"05","budget":[{"year":2018,"line":2,"""
            + "\"amount\":1},{\"year\":2018,\"line\":2,\"amount\":2}]}'"),
        new(ActivityRefusals.LineNotInBudget(2018, 3), "money moves on a line that is not in the budget",
            """act activity-advance '{"activity":2,"year":2018,"line":3,"amount":100000,"holder":"Pak Darmo"}'"""),
        new(ActivityRefusals.ActivityNeeded(2018, 2), "money for works is paid without an activity",
            """act fund-pay '{"year":2018,"line":2,"amount":100000,"payee":"Toko Jaya","what":"semen"}'"""),
        new(ActivityRefusals.DateBeforeStep(new(2019, 2, 28), new(2019, 3, 1)),
            "a step is dated before the one before it",
            """act activity-decide '{"activity":2,"approve":false,"minutes":"05","date":"2019-02-28"}'"""),
        new(ActivityRefusals.ReceiptsMissing(100), "something is paid without a receipt, or with too many",
            """act activity-pay '{"activity":2,"year":2018,"line":2,"receipts":[]}'"""),
        new(ActivityRefusals.MoreThanAdvanced(Rp(300_000), Rp(350_000)),
            "more comes back or is accounted for than was handed out",
            """act activity-return '{"activity":2,"year":2018,"line":2,"amount":350000}'"""),
        new(ActivityRefusals.AdvanceOpen(Rp(300_000)), "an activity is finished while an advance is out",
            """act activity-finish '{"activity":2,"quantity":86,"unit":"metre","minutes":"Serah terima"}'"""),
        new(ActivityRefusals.ReversalOfAdvance(Rp(100_000)),
            "an advance is taken back though receipts stand on it",
            """act reverse '{"fact":120,"reason":"salah catat"}'"""),
    ];

    static RefusalExample[] OfTheYear =>
    [
        new(YearRefusals.YearIsClosed(2018), "a year is closed twice", """act year-close '{"year":2018}'"""),
        new(YearRefusals.YearNotNext(2020, 2019), "a year is skipped", """act year-close '{"year":2020}'"""),
        new(YearRefusals.YearNotEnded(2019, new(2019, 3, 1)), "a year still runs", """act year-close '{"year":2019}'"""),
        new(YearRefusals.DecemberNotClosed(2018), "the reserve of 31 December may not be posted in full",
            """act year-close '{"year":2018}'"""),
        new(YearRefusals.YearNotLastClosed(2016), "a year before the last closed one is opened",
            """act year-reopen '{"year":2016,"reason":"biaya lupa"}'"""),
        new(SurplusRefusals.KindUnknown(), "a line is for nothing of the list",
            """act surplus-turn '{"year":2018,"line":2,"to":"lain","minutes":"02","attendance":61}'"""),
        new(SurplusRefusals.PercentOutside(new Rate(0)), "a line has nothing, or more than all",
            """act surplus-share '{"year":2018,"minutes":"01","attendance":84,"plan":[{"kind":"capital","""
            + "\"percent\":0}]}'"),
        new(SurplusRefusals.PlanNotWhole(new Rate(900_000)), "the lines of a plan do not make 100%",
            """act surplus-share '{"year":2018,"minutes":"01","attendance":84,"plan":[{"kind":"capital","""
            + "\"percent\":90}]}'"),
        new(SurplusRefusals.TooManyLines(30), "a plan has more lines than a meeting can read",
            """act surplus-share '{"year":2018,"minutes":"01","attendance":84,"plan":[...]}'"""),
        new(SurplusRefusals.AttendanceMissing(), "a meeting has nobody",
            """act surplus-share '{"year":2018,"minutes":"01","attendance":0}'"""),
        new(SurplusRefusals.YearIsShared(2018), "a result is shared twice",
            """act surplus-share '{"year":2018,"minutes":"02","attendance":84}'"""),
        new(SurplusRefusals.YearNotClosed(2018), "a result is shared before its year is closed",
            """act surplus-share '{"year":2018,"minutes":"01","attendance":84}'"""),
        new(SurplusRefusals.RwtWithinYear(new(2018, 12, 30), 2018), "a meeting shares a year that still runs",
            """act surplus-share '{"year":2018,"minutes":"01","attendance":84,"date":"2018-12-30"}'"""),
        new(SurplusRefusals.NothingToShare(Rp(-150_000)), "there was a loss, or no result",
            """act surplus-share '{"year":2018,"minutes":"01","attendance":84}'"""),
        new(SurplusRefusals.FundingTooMuch(Rp(500_000), Rp(324_000)),
            "more is set apart than the lines were given",
            """act surplus-fund '{"amount":500000}'"""),
        new(SurplusRefusals.AllIsFunded(), "nothing is left to set apart", """act surplus-fund '{}'"""),
        new(SurplusRefusals.LineUnknown(2018, 9), "there is no such line",
            """act fund-pay '{"year":2018,"line":9,"amount":100000,"payee":"Pengawas","what":"honor"}'"""),
        new(SurplusRefusals.LineTooSmall(2018, 2, Rp(162_000), Rp(200_000)),
            "more is taken from a line than is free of it",
            """act activity-pay '{"activity":2,"year":2018,"line":2,"receipts":[{"seller":"Toko Jaya","""
            + "\"what\":\"semen\",\"amount\":200000,\"related\":false}]}'"),
        new(SurplusRefusals.RwtBeforeSharing(new(2019, 2, 12), new(2019, 2, 12)),
            "a line is turned by the same meeting or an earlier one",
            """act surplus-turn '{"year":2018,"line":2,"to":"social","minutes":"02","attendance":61,"""
            + "\"date\":\"2019-02-12\"}'"),
        new(SurplusRefusals.LineKeepsKind(), "a line is turned to what it is for",
            """act surplus-turn '{"year":2018,"line":2,"to":"environment","minutes":"02","attendance":61}'"""),
    ];
}
