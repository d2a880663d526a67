namespace Gulir.Server.Reporting;

public static partial class ReportKinds
{
    const string Honest =
        "Lines in the order of SAK EP, from the same books; service is recognised when received (cash basis), and the "
        + "title says that this is no statement of full compliance.";

    static ReportField[] SakEpRow(params ReportField[] columns) =>
    [
        Text("section", "code of the section"), Text("line", "code of the line"), Text("name", "what the line is"),
        Text("accounts", "the accounts that it adds up"), .. columns,
    ];

    static IEnumerable<ReportField> Each(string[] names, string[] columns) =>
        from name in names from column in columns select Rupiah($"{name}.{column}", $"{name}, {column}");

    static string[] PositionColumns => ["amount", "lastMonth", "lastYear"];
    static string[] ResultColumns => ["month", "lastMonth", "toDate", "lastYear"];

    static ReportKind[] InSakEp() =>
    [
        new("position-compared", "The programme's `position` with those of the end of last month and of last year.",
            false,
            [Text("section", "`assets`, `liabilities` or `equity`"), Account, AccountName,
                Rupiah("amount", "on the day"), Rupiah("lastMonth", "at the end of last month"),
                Rupiah("lastYear", "on 31 December of last year")],
            [.. Each(["assets", "liabilities", "equity", "liabilitiesAndEquity"], PositionColumns)]),
        new("result-compared", "The programme's `result` with last month and the same span of last year.", false,
            [Text("section", "`income` or `cost`"), Account, AccountName,
                Rupiah("month", "of the month up to the day"), Rupiah("lastMonth", "of the whole month before"),
                Rupiah("toDate", "since 1 January"), Rupiah("lastYear", "1 January to the same day of last year")],
            [.. Each(["income", "cost", "result"], ResultColumns)]),
        new("position-sak-ep", "The financial position with those of the end of last month and of last year. " + Honest,
            false,
            SakEpRow(Rupiah("amount", "on the day"), Rupiah("lastMonth", "at the end of last month"),
                Rupiah("lastYear", "on 31 December of last year")),
            [.. Each(["currentAssets", "fixedAssets", "liabilities", "equity", "assets", "liabilitiesAndEquity"],
                PositionColumns)]),
        new("result-sak-ep", "Profit or loss of the month and of the year, with last month and the same span of last "
            + "year. " + Honest, false,
            SakEpRow(Rupiah("month", "of the month up to the day"), Rupiah("lastMonth", "of the whole month before"),
                Rupiah("toDate", "since 1 January"), Rupiah("lastYear", "1 January to the same day of last year")),
            [.. Each(["income", "expenses", "tax", "beforeTax", "result"], ResultColumns)]),
        new("cash-flow-sak-ep", "Receipts and payments apart, by the direct method, with the same span of last year. "
            + Honest, false,
            SakEpRow(Rupiah("month", "of the month; below zero: paid"), Rupiah("toDate", "since 1 January"),
                Rupiah("lastYear", "1 January to the same day of last year")),
            [.. Each(["operating", "investing", "financing", "net", "opening", "closing"],
                ["month", "toDate", "lastYear"])]),
        new("equity-sak-ep", "The change in equity since 1 January by kind of capital. " + Honest, false,
            [Text("row", "`opening`, `correction`, `received`, `result`, `to_capital`, `to_funds` or `closing`"),
                Rupiah("received", "31010, 31020, 31021 and 31040"), Rupiah("31030", "grown from results"),
                Rupiah("32010", "results of earlier years"), Rupiah("result", "of the running year"),
                Rupiah("sum", "of all columns")],
            [Rupiah("opening", "equity on 1 January"), Rupiah("closing", "equity on the day")]),
        new("notes", "Notes to the statements: the policies that are really set, and each balance broken down. The sum "
            + "of a part is a figure of the statements; parts that are not booked say so.", false,
            [Text("section", "code of the part: `policies`, `cash`, `loans`, `reserve`, …"),
                Text("item", "a setting, an account, a class or another code"), Text("name", "what it is"),
                OrNull(Text("text", "its value or an explanation; null when there is none")),
                OrNull(Rupiah("amount", "null where there is only a text"))],
            [.. ((string[])["cash", "loans", "reserve", "otherAssets", "liabilities", "equity", "corrections",
                "surplus", "service", "writtenOff", "related", "commitments", "later"])
                .Select(part => Rupiah($"{part}.amount", "sum of the part"))]),
    ];

    static ReportKind OfTheReserve() => new(
        "reserve", "The reserve down to the loan: how late, which class, which rate, what it asks; beside it what is "
        + "posted in 12010. The loans add up to account 11030.", false,
        [Loan, Group, OrNull(Date("oldestDue", "due date of the oldest unpaid instalment; null when none is due")),
            Integer("months", "months of arrears, by paid date"), Integer("days", "days since that due date"),
            Text("class", "code of the class, `1` the best"), Outstanding, Text("percent", "rate of the class: `10%`"),
            Rupiah("reserve", "outstanding times rate, half away from zero")],
        [Rupiah("outstanding", "sum"), Rupiah("reserve", "sum; what 12010 must hold at a month's end"),
            Rupiah("posted", "what 12010 holds"), Rupiah("difference", "reserve less posted: still to post"),
            Rupiah("ledgerLoans", "balance of 11030"), Rupiah("ledgerDifference", "sum less that balance; 0"),
            Integer("class{class}.loans", "loans of one class"),
            Rupiah("class{class}.outstanding", "sum of one class"),
            Rupiah("class{class}.reserve", "sum of one class")]);
}
