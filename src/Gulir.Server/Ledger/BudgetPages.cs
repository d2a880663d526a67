using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Reporting;
using Gulir.Server.Frame;
using Gulir.Server.Institution;
using Gulir.Server.People;
using Gulir.Server.Reporting;
using Gulir.Storage;
using Gulir.Storage.Institution;
using Gulir.Storage.Ledger;

namespace Gulir.Server.Ledger;

/// <summary>A month of the budget beside what came in and went out, and the decisions on its year.</summary>
/// <param name="Standing">The decision that the month is held against; null while there is none.</param>
public sealed record BudgetMonth(
    YearMonth Month, IReadOnlyList<YearMonth> Months, DateOnly Day, Report Report, IReadOnlyList<BudgetRow> Decided,
    Budget? Standing, bool MayDecide)
{
    /// <summary>The rows of one part of the report.</summary>
    public IEnumerable<object?[]> Of(Word section) => Report.Rows.Where(row => section.Equals(row[0]));

    public object? Total(Word section, string column) =>
        Report.Total.FirstOrDefault(total => total.Name == $"{section.Code}.{column}").Value;
}

/// <summary>One decision, month by month.</summary>
public sealed record BudgetPaper(BudgetRow Row, IReadOnlyList<Account> Accounts, string Officer, Signers Signers);

/// <summary>One account of the form: the year's amount, or its months.</summary>
public sealed record BudgetField(Account Account, string Yearly, IReadOnlyList<string> Months)
{
    /// <summary>What came in or went out in the year before.</summary>
    public Money Before { get; init; }

    /// <summary>The others wait folded: most funds never use them.</summary>
    public bool IsUsual => Before.IsPositive || Yearly.Length > 0 || HasMonths
        || Usual.Contains(Account.Code.Number);

    static readonly int[] Usual = [41010, 41021, 51010, 51020, 51030, 51040, 51070, 51071, 51080];

    public bool HasMonths => Months.Any(month => month.Trim().Length > 0);
}

/// <summary>The form of a year's budget as typed, or as the standing one fills it.</summary>
public sealed record BudgetForm(
    int Year, IReadOnlyList<int> Years, IReadOnlyList<BudgetField> Fields, string Date, string Note, bool IsRevision,
    bool MayDecide, Refusal? Refusal);

public static class BudgetPages
{
    const string Address = "/anggaran";

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, Month);
        pages.Fund(app, Address + "/baru", ask => View.Of<BudgetFormView>(Begun(ask), ask.Frame));
        pages.Fund(app, Address + "/{n}", Paper);
        ActForms.Map(app, pages, Address + "/baru", BudgetActs.Decide, Read,
            (request, kept) => $"/dana/{request.RouteValues["kode"]}{Address}/{kept.Facts[0]}",
            (ask, form, refusal) => View.Of<BudgetFormView>(Typed(ask, form, refusal), ask.Frame));
    }

    static View? Month(PageAsk ask)
    {
        if (LedgerPages.Chosen(ask) is not var (month, months)) return null;
        var day = ask.EndOf(month);
        var asked = new ReportAsk(
            "budget", ask.Frame.Fund!.Code, false, day, null, ask.Frame.Language == Language.En);
        var report = FundView.Open(ask.Session, ask.Frame.Fund, asked).Then(FundReports.All["budget"]);
        if (report.IsRefused) return null;
        var decided = ask.Reader.Budgets(month.Year);
        return View.Of<BudgetView>(new BudgetMonth(
            month, months, day, report.Value, decided, Budgeting.Standing(decided.ConvertAll(row => row.Budget), day),
            Acting.May(ask.Reader, ask.Frame.Visitor, Duties.Governing, ask.Frame.Today)), ask.Frame);
    }

    static View? Paper(PageAsk ask)
    {
        var reader = ask.Reader;
        if (ask.Number("n") is not { } fact || reader.BudgetYear(fact) is not (> 0 and var year)
            || reader.Budgets(year).Find(row => row.Budget.Fact == fact) is not { } found) return null;
        var used = found.Budget.Lines.Select(line => line.Account).ToHashSet();
        return View.Of<BudgetPaperPage>(new BudgetPaper(
            found, [.. reader.Chart().All.Where(account => used.Contains(account.Code))],
            reader.Officers().Find(row => row.Officer.Number == found.Officer)?.Name ?? "",
            Signers.On(reader, found.Budget.DecidedOn)), ask.Frame);
    }

    static BudgetForm Begun(PageAsk ask)
    {
        var today = ask.Frame.Today;
        var year = Chosen(ask, ask.Text("tahun"));
        var standing = ask.Reader.Budgets(year).LastOrDefault()?.Budget;
        return Form(ask, year, account => Filled(account, standing), today.Iso(), "", null);
    }

    static BudgetForm Typed(PageAsk ask, IFormCollection form, Refusal refusal) => Form(
        ask, Chosen(ask, form["tahun"].ToString()),
        account => new BudgetField(
            account, form[$"tahunan-{account.Code}"].ToString(),
            [.. MonthNumbers.Select(month => form[$"bulan-{account.Code}-{month}"].ToString())]),
        form["tanggal"].ToString(), form["catatan"].ToString(), refusal);

    static BudgetForm Form(
        PageAsk ask, int year, Func<Account, BudgetField> field, string date, string note, Refusal? refusal)
    {
        var before = YearBefore(ask, year);
        return new(
            year, Years(ask),
            [
                .. ask.Reader.Chart().All.Where(one => one.Code.IsIncome || one.Code.IsCost)
                    .Select(one => field(one) with { Before = Budgeting.Actual(one.Code, before) }),
            ],
            date, note, ask.Reader.Budgets(year).Count > 0,
            Acting.May(ask.Reader, ask.Frame.Visitor, Duties.Governing, ask.Frame.Today), refusal);
    }

    /// <summary>Debit less credit of each account in the year before, or in it so far.</summary>
    static IReadOnlyDictionary<AccountCode, Money> YearBefore(PageAsk ask, int year)
    {
        var last = new DateOnly(year - 1, 12, 31);
        return ask.Reader.YearToDate(last < ask.Frame.Today ? last : ask.Frame.Today);
    }

    static readonly IReadOnlyList<int> MonthNumbers = [.. Enumerable.Range(1, Budgeting.MonthsOfYear)];

    /// <summary>Next year's first: a budget is decided before its year begins.</summary>
    static IReadOnlyList<int> Years(PageAsk ask)
    {
        var (first, last) = (ask.Frame.Fund!.Since.Year, ask.Frame.Today.Year + 1);
        return [.. Enumerable.Range(0, Math.Max(last - first + 1, 1)).Select(back => last - back)];
    }

    /// <summary>A year of the list; anything else typed or asked for is this year.</summary>
    static int Chosen(PageAsk ask, string? typed) =>
        int.TryParse(typed, out var year) && Years(ask).Contains(year) ? year : ask.Frame.Today.Year;

    /// <summary>A year's amount when it is split evenly, else each month's.</summary>
    static BudgetField Filled(Account account, Budget? standing)
    {
        string[] none = [.. MonthNumbers.Select(_ => "")];
        var year = standing?.Of(account.Code, 1, Budgeting.MonthsOfYear) ?? Money.Zero;
        if (year.IsZero) return new BudgetField(account, "", none);
        Money[] months = [.. MonthNumbers.Select(month => standing!.Of(account.Code, month, month))];
        var evenly = Split.By(year, [.. MonthNumbers.Select(_ => new Money(1))]);
        return months.SequenceEqual(evenly)
            ? new BudgetField(account, $"{year}", none)
            : new BudgetField(account, "", [.. months.Select(month => $"{month}")]);
    }

    static Outcome<BudgetDecide> Read(HttpRequest request, IFormCollection form)
    {
        if (!int.TryParse(form["tahun"].ToString(), out var year)) return BasicRefusals.AmountNotANumber();
        var day = Typing.Day(form["tanggal"].ToString());
        if (day.Refusal is { } wrong) return wrong;
        var lines = new List<BudgetAmount>();
        foreach (var code in Accounts(form))
        {
            var line = Line(form, code);
            if (line.Refusal is { } bad) return bad;
            if (line.Value is { } filled) lines.Add(filled);
        }
        return Typing.Text("note", form["catatan"].ToString()).Then<BudgetDecide>(note =>
            new BudgetDecide(year, lines, day.Value, note));
    }

    /// <summary>The accounts of which a field was sent, in the order of their codes.</summary>
    static IEnumerable<AccountCode> Accounts(IFormCollection form) => form.Keys
        .Select(key => key.Split('-')).Where(parts => parts is ["tahunan", _] or ["bulan", _, _])
        .Select(parts => AccountCode.Parse(parts[1])).OfType<AccountCode>().Distinct().Order();

    /// <summary>Null when nothing was typed for the account; an empty month is nothing.</summary>
    static Outcome<BudgetAmount?> Line(IFormCollection form, AccountCode code)
    {
        var yearly = NumberedFields.Amount(form, "tahunan", code.Number);
        if (yearly.Refusal is { } bad) return bad;
        string[] typed = [.. MonthNumbers.Select(month => form[$"bulan-{code}-{month}"].ToString())];
        if (typed.All(month => month.Trim().Length == 0))
            return yearly.Value is { } amount ? new BudgetAmount(code, amount) : (BudgetAmount?)null;
        var months = new List<Money>();
        foreach (var text in typed)
        {
            var month = Typing.Holding(text);
            if (month.Refusal is { } wrong) return wrong;
            months.Add(month.Value);
        }
        return new BudgetAmount(code, yearly.Value, months);
    }
}
