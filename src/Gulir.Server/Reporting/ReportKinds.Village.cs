using Gulir.Activities;

namespace Gulir.Server.Reporting;

/// <summary>Reports of what was done for the village, and the fields of LPP.</summary>
public static partial class ReportKinds
{
    static ReportField[] LppMoney(string of) =>
    [
        Rupiah("principal", $"{of}: as it was paid out"),
        Rupiah("targetPrincipal", $"{of}: principal due up to the day"),
        Rupiah("targetService", $"{of}: service due up to the day"),
        Rupiah("beforePrincipal", $"{of}: principal paid before the month"),
        Rupiah("beforeService", $"{of}: service paid before the month"),
        Rupiah("monthPrincipal", $"{of}: principal paid in the month"),
        Rupiah("monthService", $"{of}: service paid or forgiven in the month"),
        Rupiah("paidPrincipal", $"{of}: principal paid up to the day"),
        Rupiah("paidService", $"{of}: service paid or forgiven up to the day"),
        Rupiah("outstanding", $"{of}: principal not yet paid"),
        Rupiah("behindPrincipal", $"{of}: principal due and not paid"),
        Rupiah("behindService", $"{of}: service due and not paid"),
    ];

    static ReportKind[] Village() =>
    [
        new("training", "Trainings planned or held up to the day, the newest first.", false,
            [Integer("training", "its number"), Text("title", "what it is called"),
                Text("about", "`revolving_loan`, `entrepreneurship`, `household_economy` or `other`"),
                Date("planned", "day for which it was planned"), OrNull(Date("held", "day on which it was held")),
                Integer("invited", "KSM invited"), Integer("came", "persons who came"),
                Rupiah("cost", "what it cost, a memorandum")],
            [Integer("came", "sum; who came twice counts twice"), Rupiah("cost", "sum")]),
        new("livelihood", "Net income a day of each member's business, first and at follow-up (three months later or "
            + "more), without names; the total says how many borrowers nobody has asked twice.", false,
            [Integer("person", "number of the person in the fund"), Date("first", "day of the first note"),
                Rupiah("incomeFirst", "net income a day then"), Integer("jobsFirst", "people who worked in it"),
                OrNull(Date("last", "day of the follow-up; null: none yet")),
                OrNull(Rupiah("incomeLast", "net income a day then")), OrNull(Integer("jobsLast", "people at work")),
                OrNull(Rupiah("change", "a day"))],
            [Integer("borrowers", "persons who ever borrowed"), Integer("followedUp", "persons noted twice"),
                Integer("missing", "borrowers without a follow-up"), Integer("more", "earn more"),
                Integer("same", "earn the same"), Integer("less", "earn less"),
                OrNull(Rupiah("medianChange", "the middle change a day of those followed up")),
                Integer("jobsFirst", "jobs of those followed up, then"), Integer("jobsLast", "and at follow-up")]),
        new("slum", "The slum score of every RT by its last survey up to the day, beside the one before it.", false,
            [Integer("rw", "number of the RW; 0: the village has none"), Integer("rt", "number of the RT"),
                Date("surveyed", "day of the survey"), .. SlumCriteria.All.Select(criterion => Integer(
                    $"c{criterion.Code}", $"score of {criterion.Code}: {criterion.NameEn.ToLowerInvariant()}")),
                Integer("total", "sum of the sixteen, 0 to 80"),
                Text("class", "`none`, `light`, `middle` or `heavy`"),
                OrNull(Date("before", "day of the survey before; null when there is none")),
                OrNull(Integer("totalBefore", "its sum"))],
            [Integer("rts", "RT surveyed"), Integer("heavy", "of them heavy"), Integer("middle", "of them middle"),
                Integer("light", "of them light"), Integer("none", "of them no slum")]),
    ];
}
