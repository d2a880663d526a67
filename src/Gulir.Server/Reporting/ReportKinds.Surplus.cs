namespace Gulir.Server.Reporting;

public static partial class ReportKinds
{
    static ReportKind[] OfTheSurplus() =>
    [
        new("surplus", "How each RWT shared a year's result, line by line, and what is left of each line on the day.",
            false,
            [Integer("year", "the year whose result was shared"), Integer("line", "number of the line in its year"),
                Text("kind", "`environment`, `social`, `other`, `governance`, `bonus` or `capital`"),
                Text("name", "the line's own name; empty when it has none"), Date("decided", "day of the RWT"),
                Text("percent", "its part of the plan; `0%`: a remainder, or turned by a later RWT"),
                Rupiah("amount", "what it got"), Rupiah("spent", "paid, or accounted for"),
                Rupiah("turned", "given another use by a later RWT"),
                Rupiah("balance", "what its account still owes it; 0 of capital"),
                Rupiah("committed", "what running activities may still take of it")],
            [Rupiah("amount", "sum"), Rupiah("spent", "sum"), Rupiah("turned", "sum"), Rupiah("balance", "sum"),
                Rupiah("committed", "sum"), Rupiah("unfunded", "what 2103x owes beyond 11023 and the advances")]),
        new("activities", "Works and trainings that the shared result pays: budget, cost in three columns, output.",
            false,
            [Integer("activity", "number of the activity"), Text("title", "what it is called"),
                Text("kind", "`environment`, `social` or `other`"),
                Text("stage", "`proposed`, `refused`, `decided` or `finished`"),
                Integer("rw", "RW; 0: none named"), Integer("rt", "RT; 0: none named"),
                Date("proposed", "day of the proposal"), OrNull(Date("decided", "null while it is not decided")),
                OrNull(Date("finished", "null while it is not finished")), Rupiah("budget", "what its lines may bear"),
                Rupiah("spent", "from the surplus: paid, or accounted for"),
                Rupiah("advanced", "handed out and not accounted for"),
                Rupiah("swadaya", "own labour and goods, valued; never posted"),
                Rupiah("others", "what other givers brought; never posted"),
                Integer("quantity", "output: planned, and made once it is finished"),
                Text("unit", "of the output: `metre`, `piece`, `person` …"),
                Integer("households", "households with a benefit"), Integer("persons", "persons with a benefit"),
                Text("related", "`yes`: something was bought from an officer or their family")],
            [Rupiah("budget", "sum"), Rupiah("spent", "sum"), Rupiah("advanced", "sum"), Rupiah("swadaya", "sum"),
                Rupiah("others", "sum")]),
        new("trail", "Which KSM earned what was spent of each year's surplus: by proportion, not a tracing of money.",
            false,
            [Integer("year", "the year whose surplus was spent"),
                Integer("activity", "number of the activity; 0: LKM, Pengawas or bonus; -1: what borrowers "
                    + "who died still owed"),
                Text("title", "what it is called"), Integer("group", "number of the KSM; 0: other income of the year"),
                Text("groupName", "name of the KSM"), Rupiah("service", "service that it paid in that year"),
                Rupiah("part", "its part in what was spent")],
            [Rupiah("part", "sum; all that was spent")]),
    ];
}
