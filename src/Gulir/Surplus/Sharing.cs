using System.Text.Json;
using System.Text.Json.Serialization;
using Gulir.Book;
using Gulir.Ledger;

namespace Gulir.Surplus;

/// <summary>The RWT has shared the result of a year: 32010 to 31030 and the lines of 2103x.</summary>
/// <param name="Shareable">The credit balance of 32010 that day: earlier losses are taken off it already.</param>
public sealed record SurplusShared(
    int Year, Money Shareable, IReadOnlyList<SharedLine> Lines, Entry Entry, RecordHash Minutes) : Fact
{
    public override string Kind => "surplus_shared";

    public override void Apply(Page page)
    {
        Entry.Apply(page, "surplus_shared");
        page.Row(SurplusSheets.Surplus, [Year, Entry.Date.Number(), Shareable.Units], Minutes.ToString());
        foreach (var line in Lines)
        {
            page.Row(SurplusSheets.Line,
                [Year, line.Line, (long)line.Kind, line.Percent.Millionths, line.Amount.Units]);
            if (line.Kind != SurplusKind.Capital)
                page.Moved(Year, line.Line, line.Kind, Entry.Date, line.Amount);
        }
    }
}

/// <summary>Money of the lines of 2103x was set apart: 11021 to 11023, whole or in part.</summary>
public sealed record SurplusFunded(int Year, Money Amount, Entry Entry) : Fact
{
    public override string Kind => "surplus_funded";

    public override void Apply(Page page) => Entry.Apply(page, "surplus_funded");
}

/// <summary>Minutes of an RWT with the names of its lines: a side record, for people are named in it.</summary>
public sealed record RwtMinutes(string Number, int Attendance, string Text, IReadOnlyList<string> Names)
{
    public static RwtMinutes Read(ReadOnlySpan<byte> body) =>
        JsonSerializer.Deserialize(body, RwtForms.Default.RwtMinutes) ?? new RwtMinutes("", 0, "", []);

    public SideRecord Record(Desk desk) => new(
        "rwt", desk.Vault.NewSalt(), JsonSerializer.SerializeToUtf8Bytes(this, RwtForms.Default.RwtMinutes));
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(RwtMinutes))]
sealed partial class RwtForms : JsonSerializerContext;

/// <summary>What is asked: the year, the minutes, the plan (the fund's own setting when none is given).</summary>
/// <param name="Minutes">Number of the minutes.</param>
/// <param name="Attendance">How many citizens were there.</param>
/// <param name="Fund">How much moves to 11023 at once; all of it when absent.</param>
public sealed record SurplusShare(
    int Year, string Minutes, int Attendance, IReadOnlyList<PlanLine>? Plan = null, DateOnly? Date = null,
    Money? Fund = null, string? Text = null);

/// <summary>What is asked: how much of what is not funded moves to 11023; all of it when absent.</summary>
public sealed record SurplusFund(Money? Amount = null, DateOnly? Date = null);

/// <summary>What the meeting's decision looks at; amounts as they stand on its day and stay until today.</summary>
/// <param name="Shareable">Credit balance of 32010, the lower of both days.</param>
/// <param name="Unfunded">What 2103x owes beyond 11023 and 11040, the lower of both days.</param>
public sealed record SurplusState(
    OpenBooks Books, int ClosedYear, int SharedYear, Money Shareable, Money Unfunded);

public static class Sharing
{
    const int LongestNumber = 60;
    const int LongestName = 80;
    const int LongestText = 2000;
    const int MostLines = 30;

    /// <summary>
    /// The amounts of a plan: each line but capital is rounded down to the unit, capital takes its part and what is
    /// left. A plan without capital gets a line for the remainder when there is one.
    /// </summary>
    /// <param name="unit">Rupiah to which payouts are rounded down; 1 or less: none.</param>
    public static IReadOnlyList<SharedLine> Of(Money shareable, IReadOnlyList<PlanLine> plan, long unit)
    {
        var lines = new List<SharedLine>(plan.Count + 1);
        foreach (var line in plan)
            lines.Add(new SharedLine(lines.Count + 1, line.Kind, line.Percent, new Money((long)Rounding.ToUnit(
                (Int128)shareable.Units * line.Percent.Millionths, Rate.One,
                line.Kind == SurplusKind.Capital ? 1 : Math.Max(unit, 1), Direction.Down))));
        var left = shareable - lines.Sum(line => line.Amount);
        var capital = lines.FindIndex(line => line.Kind == SurplusKind.Capital);
        if (capital >= 0) lines[capital] = lines[capital] with { Amount = lines[capital].Amount + left };
        else if (left.IsPositive)
            lines.Add(new SharedLine(lines.Count + 1, SurplusKind.Capital, new Rate(0), left));
        return lines;
    }

    /// <summary>The fund's own plan, or practice's: <c>capital:50,environment:25,social:15,governance:10</c>.</summary>
    public static IReadOnlyList<PlanLine> Plan(OpenBooks books) =>
    [
        .. books.Settings.Text("surplus_plan").Split(',').Select(part => part.Split(':')).Select(part =>
            new PlanLine(Enum.Parse<SurplusKind>(part[0], ignoreCase: true), Rate.FromPercent(part[1])!.Value)),
    ];

    public static Outcome<Draft> Decide(SurplusState state, SurplusShare ask, Desk desk)
    {
        var plan = ask.Plan is { Count: > 0 } own ? own : Plan(state.Books);
        if (CheckPlan(plan) is { } unfit) return unfit;
        if (CheckMinutes(ask.Minutes, ask.Attendance, ask.Text) is { } unwritten) return unwritten;
        var date = ask.Date ?? desk.Today;
        if (ask.Year <= state.SharedYear) return SurplusRefusals.YearIsShared(ask.Year);
        if (ask.Year != state.ClosedYear) return SurplusRefusals.YearNotClosed(ask.Year);
        if (date.Year <= ask.Year) return SurplusRefusals.RwtWithinYear(date, ask.Year);
        if (!state.Shareable.IsPositive) return SurplusRefusals.NothingToShare(state.Shareable);

        var lines = Of(state.Shareable, plan, state.Books.Settings.Number("surplus_rounding"));
        Line[] entry =
        [
            Line.Debit(Accounts.PriorResult, state.Shareable),
            .. lines.Select(line => Line.Credit(line.Kind.Account(), line.Amount)),
        ];
        var written = state.Books.Write(VoucherKind.Bpm, new Dating(date), entry, desk);
        if (written.Refusal is { } refusal) return refusal;
        var minutes = new RwtMinutes(
            ask.Minutes.Trim(), ask.Attendance, ask.Text?.Trim() ?? "",
            [.. plan.Select(line => line.Name?.Trim() ?? "")])
            .Record(desk);
        var shared = new SurplusShared(ask.Year, state.Shareable, lines, written.Value, minutes.Hash);

        var owed = lines.Where(line => line.Kind != SurplusKind.Capital).Sum(line => line.Amount);
        var funding = Fund(state.Books, ask.Year, ask.Fund ?? owed, owed, date, desk, skip: 1);
        if (funding.Refusal is { } short_) return short_;
        return Draft.Of(funding.Value is { } funded ? [shared, funded] : [shared], minutes);
    }

    /// <summary>Money that an RWT has shared and that was not set apart yet moves to its bank.</summary>
    public static Outcome<Draft> Decide(SurplusState state, SurplusFund ask, Desk desk)
    {
        if (!state.Unfunded.IsPositive) return SurplusRefusals.AllIsFunded();
        if (ask.Amount is { } amount && amount.NotPositive() is { } bad) return bad;
        return Fund(
                state.Books, state.SharedYear, ask.Amount ?? state.Unfunded, state.Unfunded, ask.Date ?? desk.Today,
                desk, skip: 0)
            .Then<Draft>(funded => Draft.Of(funded!));
    }

    /// <summary>Null when nothing moves.</summary>
    static Outcome<SurplusFunded?> Fund(
        OpenBooks books, int year, Money amount, Money most, DateOnly date, Desk desk, int skip)
    {
        if (amount.Units < 0) return BasicRefusals.AmountNotPositive(amount);
        if (amount > most) return SurplusRefusals.FundingTooMuch(amount, most);
        if (amount.IsZero) return (SurplusFunded?)null;
        return books.Write(
                VoucherKind.Bpm, new Dating(date),
                [Line.Debit(Accounts.BankShared, amount), Line.Credit(Accounts.Bank, amount)], desk, skip: skip)
            .Then<SurplusFunded?>(entry => new SurplusFunded(year, amount, entry));
    }

    static Refusal? CheckPlan(IReadOnlyList<PlanLine> plan)
    {
        if (plan.Count > MostLines) return SurplusRefusals.TooManyLines(MostLines);
        long sum = 0;
        foreach (var line in plan)
        {
            if (!Enum.IsDefined(line.Kind)) return SurplusRefusals.KindUnknown();
            if (line.Percent.Millionths is <= 0 or > Rate.One) return SurplusRefusals.PercentOutside(line.Percent);
            if (line.Name is { Length: > 0 } name && Plain.Check("name", name, LongestName) is { } text) return text;
            sum += line.Percent.Millionths;
        }
        return sum == Rate.One ? null : SurplusRefusals.PlanNotWhole(new Rate(sum));
    }

    /// <summary>Every decision of an RWT has a number and people who were there.</summary>
    public static Refusal? CheckMinutes(string number, int attendance, string? text) =>
        Plain.Check("minutes", number, LongestNumber)
        ?? Plain.TooLong("text", text, LongestText)
        ?? (attendance is < 1 or > 100_000 ? SurplusRefusals.AttendanceMissing() : null);
}

public static class SurplusRefusals
{
    public static Refusal KindUnknown() => new("surplus_kind_unknown");
    public static Refusal PercentOutside(Rate percent) => new("surplus_percent_outside", ("percent", percent));
    public static Refusal PlanNotWhole(Rate sum) => new("surplus_plan_not_whole", ("sum", sum));
    public static Refusal TooManyLines(int most) => new("surplus_too_many_lines", ("most", most));
    public static Refusal AttendanceMissing() => new("attendance_missing");
    public static Refusal YearIsShared(int year) => new("surplus_year_is_shared", ("year", year));
    public static Refusal YearNotClosed(int year) => new("surplus_year_not_closed", ("year", year));
    public static Refusal RwtWithinYear(DateOnly date, int year) =>
        new("rwt_within_year", ("date", date), ("year", year));
    public static Refusal NothingToShare(Money balance) => new("nothing_to_share", ("balance", balance));
    public static Refusal FundingTooMuch(Money amount, Money most) =>
        new("funding_too_much", ("amount", amount), ("most", most));
    public static Refusal AllIsFunded() => new("all_is_funded");
    public static Refusal LineUnknown(int year, int line) =>
        new("fund_line_unknown", ("year", year), ("line", line));
    public static Refusal LineTooSmall(int year, int line, Money free, Money wanted) =>
        new("fund_line_too_small", ("year", year), ("line", line), ("free", free), ("wanted", wanted));
    public static Refusal RwtBeforeSharing(DateOnly date, DateOnly shared) =>
        new("rwt_before_sharing", ("date", date), ("shared", shared));
    public static Refusal LineNotSocial(int year, int line) =>
        new("fund_line_not_social", ("year", year), ("line", line));
    public static Refusal DeathLineNotAllowed(int year, int line) =>
        new("death_line_not_allowed", ("year", year), ("line", line));
    public static Refusal DeathLineAllowedAlready(int year, int line) =>
        new("death_line_allowed_already", ("year", year), ("line", line));
    public static Refusal LineKeepsKind() => new("fund_line_keeps_kind");
}
