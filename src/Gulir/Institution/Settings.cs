using Gulir.Book;

namespace Gulir.Institution;

/// <summary>From a day on, a value of the fund's own instead of the default.</summary>
public sealed record SettingChanged(string Name, string Value, DateOnly From) : Fact
{
    public override string Kind => "setting_changed";

    public override void Apply(Page page) => page.Row(InstitutionSheets.Setting, [From.Number()], Name, Value);
}

/// <summary>What is asked: a setting's name, its new value as text, and the day from which it holds.</summary>
public sealed record SettingChange(string Name, string Value, DateOnly? From = null);

/// <summary>How a setting is written.</summary>
public enum SettingForm { Number, Amounts, Limits, Steps, Choice, Order, Shares }

/// <summary>One setting: what practice leaves open, its dated default, and what a value must look like.</summary>
public sealed record Setting(
    string Name, SettingForm Form, string Wanted, params (DateOnly From, string Value)[] Defaults)
{
    public string Default(DateOnly day) => Defaults.Last(value => value.From <= day).Value;

    public bool Accepts(string value) => Form switch
    {
        SettingForm.Number => long.TryParse(value, out var number) && number is >= 0 and <= Money.Limit,
        SettingForm.Amounts => value.Split(',').All(part =>
            long.TryParse(part, out var amount) && amount is >= 0 and <= Money.Limit),
        SettingForm.Limits => value.Split(',') is { Length: 2 } limits && limits.All(part =>
            long.TryParse(part, out var limit) && limit is >= -Money.Limit and <= Money.Limit),
        SettingForm.Steps => value.Split(',') is { Length: 3 } steps && steps.All(part =>
            long.TryParse(part, out var step) && step is >= 0 and <= Money.Limit)
            && long.Parse(steps[0]) < long.Parse(steps[1]) && long.Parse(steps[1]) < long.Parse(steps[2]),
        SettingForm.Shares => Shares(value),
        SettingForm.Choice => Wanted.Split('|').Contains(value),
        SettingForm.Order => value.Split(',').Order().SequenceEqual(Wanted.Split(',').Order()),
        _ => false,
    };

    /// <summary>Each part a word of the wanted ones and a per cent above 0; together 100.</summary>
    bool Shares(string value)
    {
        long sum = 0;
        foreach (var part in value.Split(',').Select(part => part.Split(':')))
        {
            if (part.Length != 2 || !Wanted.Split('|').Contains(part[0])) return false;
            if (Rate.FromPercent(part[1]) is not { Millionths: > 0 and <= Rate.One } percent) return false;
            sum += percent.Millionths;
        }
        return sum == Rate.One;
    }
}

/// <summary>
/// The fund's settings on one day: defaults of practice, overlaid by what the fund has decided.
/// Nothing that the sources leave open is a constant in code.
/// </summary>
public sealed class Settings(DateOnly day, IReadOnlyDictionary<string, string> own)
{
    static readonly DateOnly Ever = DateOnly.MinValue;

    public const string DefaultOrder = "overdue_service,overdue_principal,current_service,current_principal";

    /// <summary>Every setting there is.</summary>
    public static readonly IReadOnlyList<Setting> Known =
    [
        new("minimum_members", SettingForm.Number, "number of people", (Ever, "5")),
        new("women_percent", SettingForm.Number, "per cent", (Ever, "30")),
        new("saving_months", SettingForm.Number, "months", (Ever, "3")),
        new("ceilings", SettingForm.Amounts, "amount of loan 1, 2, … of a member",
            (Ever, "500000,2000000"), (new DateOnly(2012, 1, 1), "1000000,2000000,3000000")),
        new("loans_before_referral", SettingForm.Number, "number of loans", (Ever, "4")),
        new("share_step", SettingForm.Number, "amount", (Ever, "50000")),
        new("cash_step", SettingForm.Number, "amount", (Ever, "100")),
        new("cash_warning", SettingForm.Number, "amount", (Ever, "1000000")),
        new("cash_days", SettingForm.Number, "days", (Ever, "3")),
        new("round_cost", SettingForm.Number, "amount", (Ever, "500000")),
        new("late_days", SettingForm.Number, "days", (Ever, "7")),
        new("unknown_days", SettingForm.Number, "days", (Ever, "30")),
        new("advance_limit", SettingForm.Number, "amount", (Ever, "1000000")),
        new("advance_days", SettingForm.Number, "days", (Ever, "30")),
        new("payment_order", SettingForm.Order, DefaultOrder, (Ever, DefaultOrder)),
        new("early_settlement", SettingForm.Choice, "running|full|by-day", (Ever, "running")),
        new("arrears_age", SettingForm.Number, "months", (Ever, "3")),
        new("warning_months", SettingForm.Steps, "months of arrears from which letter 1, 2, 3 is due", (Ever, "1,2,3")),
        new("recovery_account", SettingForm.Choice, "41030|12010", (Ever, "41030")),
        new("surety_percent", SettingForm.Number, "per cent", (Ever, "0")),
        new("surety_per_instalment", SettingForm.Number, "amount", (Ever, "0")),
        new("death_stops_service", SettingForm.Choice, "on|off", (Ever, "on")),
        new("collectability", SettingForm.Choice,
            "five_class|pnpm_five|three_class_3_5|three_class_6_12|three_class_3_9|bank_days_150|bank_days_180",
            (Ever, "five_class")),
        new("floor_past_due", SettingForm.Choice, "on|off", (Ever, "on")),
        new("close_cash_count", SettingForm.Choice, "warn|block", (Ever, "warn")),
        new("close_bank_reconciled", SettingForm.Choice, "warn|block", (Ever, "warn")),
        new("close_advances", SettingForm.Choice, "warn|block", (Ever, "warn")),
        new("equipment_months", SettingForm.Number, "months", (Ever, "48")),
        new("depreciation_from", SettingForm.Choice, "bought|next", (Ever, "bought")),
        new("surplus_plan", SettingForm.Shares, "environment|social|other|governance|bonus|capital",
            (Ever, "capital:50,environment:25,social:15,governance:10")),
        new("surplus_rounding", SettingForm.Number, "amount", (Ever, "1000")),
        new("correction_percent", SettingForm.Number, "per cent", (Ever, "1")),
        new("roi_modal", SettingForm.Choice, "310xx|received", (Ever, "310xx")),
        new("slum_limits", SettingForm.Steps, "per cent from which a criterion scores 1, 3, 5", (Ever, "25,51,76")),
        new("slum_classes", SettingForm.Steps, "total from which an RT is light, middle, heavy", (Ever, "16,38,60")),
        new("public_page", SettingForm.Choice, "off|without_photos|on", (Ever, "off")),
        new("grade_lar", SettingForm.Limits, "per cent below, to", (Ever, "10,20")),
        new("grade_par", SettingForm.Limits, "per cent below, to", (Ever, "10,20")),
        new("grade_ccr", SettingForm.Limits, "per cent over, from", (Ever, "125,100")),
        new("grade_roi", SettingForm.Limits, "per cent over, from", (Ever, "10,0")),
        new("grade_rr", SettingForm.Limits, "per cent over, from", (Ever, "90,80")),
    ];

    static readonly Dictionary<string, Setting> ByName = Known.ToDictionary(setting => setting.Name);

    /// <summary>Practice's defaults alone, as they stood on a day.</summary>
    public static Settings Defaults(DateOnly day) => new(day, new Dictionary<string, string>());

    public string Text(string name) => own.TryGetValue(name, out var value) ? value : ByName[name].Default(day);

    public long Number(string name) => long.Parse(Text(name));

    public long[] Amounts(string name) => [.. Text(name).Split(',').Select(long.Parse)];

    public static Outcome<Draft> Decide(SettingChange ask, Desk desk)
    {
        if (!ByName.TryGetValue(ask.Name, out var setting)) return InstitutionRefusals.SettingUnknown(ask.Name);
        if (!setting.Accepts(ask.Value))
            return InstitutionRefusals.SettingMalformed(ask.Name, ask.Value, setting.Wanted);
        return Draft.Of(new SettingChanged(ask.Name, ask.Value, ask.From ?? desk.Today));
    }
}
