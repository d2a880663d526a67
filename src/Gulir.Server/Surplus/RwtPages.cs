using Gulir.Activities;
using Gulir.Ledger;
using Gulir.Risk;
using Gulir.Server.Activities;
using Gulir.Server.Frame;
using Gulir.Server.People;
using Gulir.Storage;
using Gulir.Storage.Activities;
using Gulir.Storage.Close;
using Gulir.Storage.Ledger;
using Gulir.Storage.Loans;
using Gulir.Storage.Risk;
using Gulir.Storage.Surplus;
using Gulir.Surplus;

namespace Gulir.Server.Surplus;

/// <summary>A line of a plan as it is typed, with what it would get.</summary>
public sealed record TypedLine(string Name, SurplusKind Kind, string Percent, Money? Amount);

/// <summary>A social line that an RWT allowed to pay what borrowers who died still owe.</summary>
public sealed record AllowedLine(int Year, int Line, DateOnly On);

/// <summary>What the meeting has before it.</summary>
/// <param name="Year">The year whose result it may share; 0 when none waits.</param>
/// <param name="Shareable">Credit balance of 32010.</param>
/// <param name="Earlier">
/// What of it is not the result of that year: earlier profit, or below zero an earlier loss.
/// </param>
/// <param name="Promised">Loans that are approved and wait for their money.</param>
/// <param name="Sum">Per cent typed so far.</param>
public sealed record RwtSheet(
    int Year, Money Shareable, Money Earlier, Money Unfunded, Money BankShared, Money Bank, Money Promised, Ratio Lar,
    IReadOnlyList<TypedLine> Plan, string Sum, IReadOnlyList<SharedYearRow> Years, IReadOnlyList<FundLineRow> Lines,
    IReadOnlyList<TurnedRow> Turned, IReadOnlyList<ActivityMoneyRow> Paid, IReadOnlyList<AllowedLine> Allowed,
    bool MayDecide, bool MayPay, TypedForm Typed)
{
    /// <summary>What the plan takes out of the lending bank.</summary>
    public Money Payout => Plan.Where(line => line.Kind != SurplusKind.Capital).Sum(line => line.Amount ?? default);
}

/// <summary>The citizens' meeting as a page: plan, decide, fund, turn, and pay LKM, Pengawas and bonus.</summary>
public static class RwtPages
{
    public const string Address = "/rwt";
    public const int Lines = 8;

    public static void Map(IEndpointRouteBuilder app, Pages pages)
    {
        pages.Fund(app, Address, ask => Page(ask, TypedForm.Nothing));
        foreach (var form in (string[])["hitung", "dana", "alih", "bayar", "almarhum"])
            pages.Fund(app, $"{Address}/{form}", ask => Page(ask, TypedForm.Nothing));
        ActForms.Redraw(app, pages, Address + "/hitung", (ask, form) => Page(ask, new TypedForm("", form)));
        ActForms.Map(app, pages, Address, SurplusActs.Share, ReadShare, Back,
            (ask, form, refusal) => Page(ask, new TypedForm("", form, refusal)));
        ActForms.Map(app, pages, Address + "/dana", SurplusActs.Fund, ReadFund, Back,
            (ask, form, refusal) => Page(ask, new TypedForm("dana", form, refusal)));
        ActForms.Map(app, pages, Address + "/alih", SurplusActs.Turn, ReadTurn, Back,
            (ask, form, refusal) => Page(ask, new TypedForm("alih", form, refusal)));
        ActForms.Map(app, pages, Address + "/almarhum", SurplusActs.AllowDeaths, ReadAllow, Back,
            (ask, form, refusal) => Page(ask, new TypedForm("almarhum", form, refusal)));
        ActForms.Map(app, pages, Address + "/bayar", ActivityActs.FundPay, ReadPay, Back,
            (ask, form, refusal) => Page(ask, new TypedForm("bayar", form, refusal)));
        pages.Fund(app, Address + "/{n}/berita-acara", ask =>
            ask.Number("n") is { } year && ask.Reader.SharedYears().Find(row => row.Year == year) is { } shared
                ? View.Of<RwtPaper>(new RwtMinutesPaper(
                    shared, ask.Reader.ClosedYears().Find(row => row.Year == year),
                    [.. ask.Reader.FundLines().Where(row => row.Line.Year == year && row.On == shared.On)]), ask.Frame)
                : null);
    }

    static string Back(HttpRequest request, Kept kept) => $"/dana/{request.RouteValues["kode"]}{Address}#putusan";

    static View Page(PageAsk ask, TypedForm typed)
    {
        var (reader, today) = (ask.Reader, ask.Frame.Today);
        var balances = reader.Balances(today);
        var state = reader.SurplusState(today, today);
        var year = state.ClosedYear > state.SharedYear ? state.ClosedYear : 0;
        var result = reader.ClosedYears().Find(row => row.Year == year)?.Result ?? Money.Zero;
        var (plan, sum) = PlanOf(state, typed);
        var figures = Indicators.Of([reader.IndicatorParts(today, long.MaxValue)], state.Books.Settings);
        return View.Of<RwtView>(new RwtSheet(
            year, state.Shareable, state.Shareable - result, state.Unfunded,
            balances.GetValueOrDefault(Accounts.BankShared), balances.GetValueOrDefault(Accounts.Bank),
            reader.PromisedToLoans(), figures.Lar, plan, sum, reader.SharedYears(), reader.FundLines(),
            reader.TurnedLines(), reader.ActivityMoney(0), Allowed(reader),
            Acting.May(reader, ask.Frame.Visitor, SurplusActs.Share.By, today),
            Acting.May(reader, ask.Frame.Visitor, ActivityActs.FundPay.By, today), typed), ask.Frame);
    }

    static AllowedLine[] Allowed(BookReader reader) =>
    [
        .. from row in reader.FundLines()
           where row.Line.Kind == SurplusKind.Social
           let since = reader.DeathLineSince(row.Line.Year, row.Line.Line)
           where since is not null
           select new AllowedLine(row.Line.Year, row.Line.Line, since.Value),
    ];

    /// <summary>The lines as typed or as the setting has them, with amounts where they can be reckoned.</summary>
    static (IReadOnlyList<TypedLine> Plan, string Sum) PlanOf(SurplusState state, TypedForm typed)
    {
        var lines = typed.Form.Length == 0 && typed.Values is { } form
            ? Enumerable.Range(1, Lines).Select(i => new TypedLine(
                form[$"nama-{i}"].ToString(), Kind(form[$"untuk-{i}"].ToString()), form[$"persen-{i}"].ToString(),
                null))
            : Sharing.Plan(state.Books).Select(line => new TypedLine(
                "", line.Kind, line.Percent.Percent().Replace('.', ','), null));
        var plan = lines.ToArray();
        var read = plan.Where(line => line.Percent.Trim().Length > 0)
            .Select(line => (Line: line, Percent: Rate.FromPercent(line.Percent))).ToArray();
        var sum = new Rate(read.Sum(row => row.Percent?.Millionths ?? 0));
        if (read.Any(row => row.Percent is null) || sum.Millionths != Rate.One || !state.Shareable.IsPositive)
            return (plan, sum.ToString());
        var amounts = Sharing.Of(
            state.Shareable, [.. read.Select(row => new PlanLine(row.Line.Kind, row.Percent!.Value))],
            state.Books.Settings.Number("surplus_rounding"));
        return ([.. read.Select((row, i) => row.Line with { Amount = amounts[i].Amount })], sum.ToString());
    }

    /// <summary>What is none of the list is none, and refused by name.</summary>
    static SurplusKind Kind(string typed) =>
        Typing.Choice<SurplusKind>(typed) ?? default;

    static Outcome<SurplusShare> ReadShare(HttpRequest request, IFormCollection form)
    {
        var plan = new List<PlanLine>();
        for (var i = 1; i <= Lines; i++)
        {
            var typed = form[$"persen-{i}"].ToString().Trim();
            if (typed.Length == 0) continue;
            if (Kind(form[$"untuk-{i}"].ToString()) is 0) return SurplusRefusals.KindUnknown();
            if (Rate.FromPercent(typed) is not { } percent) return BasicRefusals.RateMalformed(typed);
            plan.Add(new PlanLine(
                Kind(form[$"untuk-{i}"].ToString()), percent, Typing.Text(form[$"nama-{i}"].ToString())));
        }
        var common = Common(form);
        if (common.Refusal is { } wrong) return wrong;
        var fund = Typing.Amount(form["dana"].ToString());
        if (fund.Refusal is { } bad) return bad;
        return new SurplusShare(
            Typing.Number(form["tahun"].ToString()), form["nomor"].ToString(), common.Value.People, plan,
            common.Value.Day, fund.Value, Typing.Text(form["uraian"].ToString()));
    }

    static Outcome<(DateOnly? Day, int People)> Common(IFormCollection form)
    {
        var day = Typing.Day(form["tanggal"].ToString());
        if (day.Refusal is { } wrong) return wrong;
        var people = Typing.Count(form["hadir"].ToString());
        return people.Refusal is { } bad ? bad : (day.Value, people.Value ?? 0);
    }

    static Outcome<SurplusFund> ReadFund(HttpRequest request, IFormCollection form) =>
        Typing.Amount(form["jumlah"].ToString()).Then<SurplusFund>(amount =>
            Typing.Day(form["tanggal"].ToString()).Then<SurplusFund>(day => new SurplusFund(amount, day)));

    /// <summary>A line as a choice names it: <c>2018-2</c>.</summary>
    public static (int Year, int Line) LineOf(string typed) =>
        typed.Split('-') is [var year, var line] ? (Typing.Number(year), Typing.Number(line)) : (0, 0);

    static Outcome<SurplusTurn> ReadTurn(HttpRequest request, IFormCollection form)
    {
        if (Kind(form["untuk"].ToString()) is 0) return SurplusRefusals.KindUnknown();
        var common = Common(form);
        if (common.Refusal is { } wrong) return wrong;
        var amount = Typing.Amount(form["jumlah"].ToString());
        if (amount.Refusal is { } bad) return bad;
        var (year, line) = LineOf(form["pos"].ToString());
        return new SurplusTurn(
            year, line, Kind(form["untuk"].ToString()), form["nomor"].ToString(), common.Value.People, amount.Value,
            common.Value.Day, Typing.Text(form["nama"].ToString()));
    }

    static Outcome<DeathLineAllow> ReadAllow(HttpRequest request, IFormCollection form)
    {
        var (year, line) = LineOf(form["pos"].ToString());
        return Common(form).Then<DeathLineAllow>(common => new DeathLineAllow(
            year, line, form["nomor"].ToString(), common.People, common.Day));
    }

    static Outcome<FundPay> ReadPay(HttpRequest request, IFormCollection form)
    {
        var day = Typing.Day(form["tanggal"].ToString());
        if (day.Refusal is { } wrong) return wrong;
        var (year, line) = LineOf(form["pos"].ToString());
        return TypedAmount.Read(form["jumlah"].ToString()).Then<FundPay>(amount => new FundPay(
            year, line, amount, form["penerima"].ToString(), form["untuk"].ToString(), day.Value));
    }
}
