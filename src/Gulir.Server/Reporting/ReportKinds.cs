namespace Gulir.Server.Reporting;

/// <summary>Every report there is, with the meaning of its fields.</summary>
public static class ReportKinds
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
        .. Statements(), .. Books(), .. Lists(), .. Cards(),
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
    ];

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
