namespace Gulir.Server.Reporting;

/// <summary>Every report there is, with the meaning of its fields.</summary>
public static partial class ReportKinds
{
    static readonly ReportField Account = Text("account", "code of the account, five digits");
    static readonly ReportField AccountName = Text("name", "name of the account");
    static readonly ReportField Loan = Integer("loan", "number of the loan in the fund");
    static readonly ReportField Group = Text("group", "name of the KSM");
    static readonly ReportField Outstanding = Rupiah("outstanding", "principal not yet paid, by book date");
    static readonly ReportField Age = Integer("age", "months of arrears, by paid date; 0: nothing is late");

    static readonly ReportField[] BookRow =
    [
        OrNull(Date("date", "book date; null in the row of the opening balance")),
        OrNull(Text("voucher", "number of the voucher; null in the row of the opening balance")),
        OrNull(Integer("fact", "number of the fact in the book; null in the row of the opening balance")),
        Text("text", "what it was for"),
        OrNull(Rupiah("debit", "debit of this line; null when it is a credit")),
        OrNull(Rupiah("credit", "credit of this line; null when it is a debit")),
        Rupiah("balance", "debit less credit after this line"),
    ];

    static readonly ReportField[] BookTotal =
    [
        Rupiah("opening", "balance before the month began"), Rupiah("debit", "sum of the debits"),
        Rupiah("credit", "sum of the credits"), Rupiah("balance", "balance after the last line"),
        Rupiah("closing", "the same, by its other name"),
    ];

    /// <summary>The one field with two names.</summary>
    public static readonly ReportField Scope = Text("{fund or region}", "its code, under `fund` or `region`");

    static readonly ReportField[] Figures =
    [
        new("month", FieldKind.Month, "the month the day lies in"),
        Integer("activeGroups", "KSM that owe principal"),
        Integer("activeBorrowers", "persons who owe principal; a region adds those of its funds"),
        Rupiah("outstanding", "principal not yet paid"), Rupiah("totalAssets", "all assets, less reserve"),
        Rupiah("capitalReceived", "capital given by programme, regency and others"),
        Ratio("lar", "loans at risk: KSM with a loan whose arrears count (3 months or more), of the active KSM"),
        Ratio("par", "portfolio at risk: outstanding of those loans, of all outstanding"),
        Ratio("ccr", "cost coverage: income of the year so far, of its cost"),
        Ratio("roi", "return on capital: the year's result so far, made yearly, of the fund's capital"),
        Ratio("rr", "repayment rate: outstanding less what is overdue in those loans, of all outstanding"),
    ];

    static readonly ReportField[] Named = [Scope, Text("name", "name of the village or region"), .. Figures];

    public static readonly IReadOnlyList<ReportKind> All =
    [
        .. Statements(), .. InSakEp(), .. Books(), .. Lists(), .. Watched(), .. Cards(), .. Village(),
        .. OfEquipment(), .. OfTheSurplus(),
        new("performance", "The ratios by which microfinance compares itself (CGAP), each with its parts; of a region "
            + "the parts of its funds are added.", true,
            [Text("ratio", "`par30`, `yield`, `oer`, `writeOff`, `oss`, `riskCoverage`, `costPerBorrower`, "
                + "`averagePortfolio` or `repaymentRate`"), Text("name", "what it is called"),
                OrNull(Ratio("value", "the exact fraction, without a grade; null where it is an amount")),
                OrNull(Rupiah("amount", "the two that are amounts, to the rupiah; null of the others and where it "
                    + "cannot be computed"))], []),
        new("indicators", "How sick or well a fund or a region is: its size and the five ratios of the programme, each "
            + "with its parts and its grade.", true, [Scope, .. Figures], []),
        new("consolidation", "The indicators of every child of a region (of the funds themselves in a kecamatan), and "
            + "of the whole: counts and amounts are added, ratios come from summed parts.", true,
            Named, Named),
    ];

    public static ReportKind? Find(string name) => All.FirstOrDefault(kind => kind.Name == name);

    static ReportKind[] Statements() =>
    [
        new("trial-balance", "The closing balance of every account on the side where it stands; accounts at zero are "
            + "left out. Debit and credit are equal.", true,
            [Account, AccountName, Rupiah("debit", "balance when it is a debit, else 0"),
                Rupiah("credit", "balance when it is a credit, else 0")], []),
        new("position", "What the fund owns and who has a claim on it. The result of the running year stands in 32020, "
            + "computed; it is posted only when a year is closed.", true,
            [Text("section", "`assets`, `liabilities` or `equity`"), Account, AccountName,
                Rupiah("amount", "on the side where its section grows; a reserve is below zero")],
            [Rupiah("assets", "sum of the assets"), Rupiah("liabilities", "sum of the liabilities"),
                Rupiah("equity", "sum of the equity"), Rupiah("liabilitiesAndEquity", "equal to the assets")]),
        new("result", "Income and cost of the month up to the day, and since 1 January.", true,
            [Text("section", "`income` or `cost`"), Account, AccountName, Rupiah("month", "of this month"),
                Rupiah("toDate", "since 1 January")],
            [Rupiah("income", "since 1 January"), Rupiah("cost", "since 1 January"),
                Rupiah("month", "income less cost of this month"), Rupiah("toDate", "income less cost of the year"),
                Rupiah("result", "the same, by its other name")]),
        new("cash-flow", "What brought money into the box and the banks and what took it out, account by account, of "
            + "the month up to the day and since 1 January. Transfers between box and banks are no flow.", false,
            [Text("section", "`operating`, `investing` or `financing`"), Account, AccountName,
                Rupiah("month", "of this month; below zero: money went out"), Rupiah("toDate", "since 1 January")],
            [.. from section in (string[])["operating", "investing", "financing", "net"]
                from span in (string[])["month", "toDate"]
                select Rupiah($"{section}.{span}", $"sum of {section}, {span}"),
                Rupiah("opening.month", "box and banks before the month"),
                Rupiah("opening.toDate", "box and banks on 1 January"),
                Rupiah("closing", "box and banks on the day")]),
        new("equity", "How each account of equity came from 1 January to the day: corrected, received, earned, shared. "
            + "Results of earlier years stand in 32010, closed or not.", false,
            [Text("row", "`opening`, `correction`, `received`, `result`, `to_capital`, `to_funds` or `closing`"),
                .. ((int[])[31010, 31020, 31021, 31040, 31030, 32010]).Select(code =>
                    Rupiah($"{code}", "of this account")),
                Rupiah("result", "of the running year"), Rupiah("sum", "of all columns")],
            [Rupiah("opening", "equity on 1 January"), Rupiah("closing", "equity on the day, as in `position`")]),
    ];

    static ReportKind[] Books() =>
    [
        new("cash-book", "Every movement of the cash box in the month up to the day, with the balance after each.",
            false, BookRow, BookTotal, "--account CODE"),
        new("bank-book", "The same for the fund's lending account 11021, or another bank by its code.", false,
            BookRow, BookTotal, "--account CODE"),
        new("ledger", "The lines of every account in the month up to the day, account by account; with `--account` "
            + "one account alone, in the form of the cash book.", false,
            [Account, AccountName, .. BookRow],
            [Rupiah("debit", "sum of all debits"), Rupiah("credit", "sum of all credits, equal to the debits")],
            "--account CODE"),
        new("upk-2", "The programme's form UPK-2: money in and money out of the month up to the day, one row a "
            + "voucher, one column an account. Transfers between cash and banks stand in neither.", false,
            [Text("direction", "`in` or `out`"), Integer("number", "counts from 1 in each direction"),
                Date("date", "book date"), Text("voucher", "number of the voucher"), Text("text", "what it was for"),
                Rupiah("amount", "money that came in or went out"),
                OrNull(Rupiah("{account}", "amount of the voucher's lines in this account; null when it has none"))],
            [Rupiah("in.amount", "all money in"), Rupiah("in.{account}", "sum of a column over money in"),
                Rupiah("out.amount", "all money out"), Rupiah("out.{account}", "sum of a column over money out")]),
        Journal("upk-2-in", "Form UPK-2, Catatan Uang Masuk: money in of the month up to the day, with the columns of "
            + "the printed form. Debits less credits in the columns of box and banks, credits less debits in all "
            + "others; what has no column stands in `other`. Opening balances and entries without money are left out.",
            ["11010", "11021", "11022", "11030", "12010", "12020", "21020", "31010", "31020", "21010", "41010",
                "41020"], "money that came into the box"),
        Journal("upk-2-out", "Form UPK-2, Catatan Uang Keluar: money out of the month up to the day, with the columns "
            + "of the printed form. Debits less credits; the form has no column for the box, so the columns of a row "
            + "add up to what left it. What has no column stands in `other`.",
            ["11021", "11022", "11030", "12020", "32010", "21010", "21020", "51010", "51030", "51040", "51050",
                "51080"], "money that left the box"),
    ];

    static ReportKind Journal(string name, string about, string[] accounts, string cash) => new(
        name, about, false,
        [
            Integer("number", "counts from 1"), Date("date", "book date"), Text("voucher", "number of the voucher"),
            Text("text", "what it was for"),
            .. accounts.Select(account => OrNull(Rupiah(account, "this account's column; null when it is empty"))),
            OrNull(Rupiah("other", "accounts without a column; null when there are none")),
        ],
        [
            .. accounts.Select(account => Rupiah(account, "sum of the column")), Rupiah("other", "sum of the column"),
            Rupiah("cash", cash), Rupiah("other.{account}", "what of `other` is of this account"),
        ]);

    static ReportKind[] Lists() =>
    [
        new("portfolio", "Every loan that owes something.", false,
            [Loan, Group, Date("disbursed", "day of the pay-out"), Date("lastDue", "last due date of its schedule"),
                Integer("borrowers", "members who still owe principal"), Rupiah("principal", "as it was paid out"),
                Outstanding, Rupiah("serviceOwed", "service of the schedule not yet paid"), Age],
            [Integer("borrowers", "persons, each once"), Rupiah("principal", "sum"),
                Rupiah("outstanding", "sum; equal to account 11030"), Rupiah("serviceOwed", "sum")]),
        new("collectability", "Class and reserve of every loan by the fund's dated scheme, which the header names.",
            false,
            [Loan, Group, Age, Text("class", "code of the class, `1` the best"), Outstanding,
                Text("percent", "rate of the class: `10%`"), Rupiah("reserve", "outstanding times rate")],
            [Rupiah("outstanding", "sum"), Rupiah("reserve", "sum; what account 12010 must hold at a month's end"),
                Rupiah("class{class}.outstanding", "sum of one class"),
                Rupiah("class{class}.reserve", "sum of one class")]),
        OfTheReserve(),
        new("arrears", "Loans with an instalment that is due and not fully paid, the oldest first.", false,
            [Loan, Group, Date("oldestDue", "due date of the oldest such instalment"), Age, Outstanding,
                Rupiah("principalOverdue", "principal due and not paid"),
                Rupiah("serviceOverdue", "service due and not paid")],
            [Rupiah("outstanding", "sum"), Rupiah("principalOverdue", "sum"), Rupiah("serviceOverdue", "sum")]),
        new("related", "Loans with related parties (officers, village officials, their households) as one total "
            + "beside all others, for the RWT.", false,
            [Text("kind", "`related` or `other`"), Integer("loans", "loans that owe something"),
                Rupiah("principal", "as it was paid out"), Outstanding],
            [Integer("loans", "sum"), Rupiah("principal", "sum"), Rupiah("outstanding", "sum; equal to 11030")]),
        new("due", "What falls due from the day to thirty days later, less what is paid ahead.", false,
            [Date("due", "due date"), Loan, Group, Integer("number", "number of the instalment"),
                Rupiah("principal", "principal still to pay of it"), Rupiah("service", "service still to pay of it"),
                Rupiah("total", "both")],
            [Rupiah("principal", "sum"), Rupiah("service", "sum"), Rupiah("total", "sum")]),
        new("written-off", "Shares that were written off, what came back of them, and what is still asked for: the "
            + "list beside the balance sheet.", false,
            [Loan, Integer("share", "number of the share in its loan"), Group,
                Date("writtenOff", "day of the write-off"),
                Rupiah("principal", "principal written off"), Rupiah("service", "unpaid service at that day"),
                Rupiah("recovered", "what came in since"), Rupiah("principalListed", "principal still listed"),
                Rupiah("serviceListed", "service still listed")],
            [Rupiah("principal", "sum"), Rupiah("service", "sum"), Rupiah("recovered", "sum"),
                Rupiah("principalListed", "sum"), Rupiah("serviceListed", "sum")]),
        new("lpp", "Progress of every loan that ran in the month: target to date, what came in before, in and up to "
            + "this month, what is left and what is behind, by paid date.", false,
            [Loan, Group, .. LppMoney("loan"), Text("percent", "whole per cent of the target that came in; `-`: none "
                + "was due yet")],
            LppMoney("sum")),
    ];

    static ReportKind[] Watched() =>
    [
        new("waiting-list", "Applications that wait, in the order in which they were made, with the money there is to "
            + "lend and an estimate of what is likely to come in within thirty days.", false,
            [Integer("place", "counts from 1"), Loan, Group, Date("applied", "day of the application"),
                Rupiah("amount", "asked, proposed or approved, as far as its gates have come"),
                Text("gate", "`examination`, `decision` or `disbursement`: what it waits for"),
                Rupiah("upTo", "what it and all before it ask that are not approved yet"),
                Text("reach", "`promised` (approved), `now`, `likely` (with the estimate) or `not_yet`")],
            [Rupiah("amount", "sum"), Rupiah("bank", "balance of 11021"), Rupiah("box", "balance of 11010"),
                Rupiah("ofOthers", "what lies there but is not to be lent"),
                Rupiah("promised", "approved and not yet paid out"),
                Rupiah("free", "bank and box, less what is of others and what is promised"),
                Rupiah("due", "principal and service due within thirty days"),
                Rupiah("received", "principal received in the last three whole months of what they asked"),
                Rupiah("asked", "principal that those months asked: due in them, and arrears at their start"),
                Rupiah("likely", "due times received over asked, rounded down: an estimate")]),
        new("flags", "What the Pengawas and the manager should look at, in the month up to the day. Each is a "
            + "question, not an accusation.", false,
            [Text("check", "`same_day_renewal`, `cash_held`, `one_payer`, `reversed_same_day`, `one_human`, "
                + "`round_cost` or `gate_override`"), Date("date", "the day it is about"),
                OrNull(Loan), OrNull(Text("voucher", "vouchers that raise it, apart by spaces; null when none does")),
                OrNull(Rupiah("amount", "the money it is about; null when none is"))], []),
    ];

    static ReportKind[] Cards() =>
    [
        new("loan-card", "One loan: its schedule, summed over the shares of its members, and what is paid of it.",
            false,
            [Integer("number", "number of the instalment"), Date("due", "due date"),
                Rupiah("principal", "by the schedule"), Rupiah("service", "by the schedule"), Rupiah("total", "both"),
                Rupiah("balance", "principal that the schedule leaves after it"),
                Rupiah("left", "not yet paid of this instalment"),
                Text("state", "`paid`, `partly`, `late` or `not_due`")],
            [Rupiah("principal", "sum"), Rupiah("service", "sum"), Rupiah("total", "sum"), Rupiah("left", "sum"),
                Rupiah("principalOwed", "principal not yet paid"), Rupiah("serviceOwed", "service not yet paid"), Age],
            "--loan NUMBER", true),
        new("group-card", "All that a KSM was paid out and has paid, loan by loan.", false,
            [Loan, Date("date", "day on which the money changed hands"),
                OrNull(Text("voucher", "number of the voucher; null in the row of the pay-out")),
                OrNull(Integer("fact", "number of the fact; null in the row of the pay-out")),
                OrNull(Rupiah("principal", "principal paid; null in the row of the pay-out")),
                OrNull(Rupiah("service", "service paid; null in the row of the pay-out")),
                Rupiah("balance", "principal of this loan not yet paid")],
            [Rupiah("principal", "sum of what was paid"), Rupiah("service", "sum of what was paid"),
                Rupiah("balance", "principal of all its loans not yet paid")],
            "--group NUMBER", true),
    ];

    static ReportField Text(string name, string about) => new(name, FieldKind.Text, about);
    static ReportField Rupiah(string name, string about) => new(name, FieldKind.Rupiah, about);
    static ReportField Integer(string name, string about) => new(name, FieldKind.Integer, about);
    static ReportField Date(string name, string about) => new(name, FieldKind.Date, about);
    static ReportField Ratio(string name, string about) => new(name, FieldKind.Ratio, about);
    static ReportField OrNull(ReportField field) => field with { OrNull = true };
}
