namespace Gulir.Simulation.Lives.Audit;

/// <summary>Who is in office, and what a fund has set.</summary>
static class OfficeRules
{
    const int Field = 1, Cashier = 2, Bookkeeper = 3, Manager = 4, Coordinator = 5, Lkm = 6, Supervisor = 7;

    public static IEnumerable<string> WhyNotAct(Memory memory, Letter letter)
    {
        if (memory.Officer(letter.Officer) is not { } officer) yield return "officer_unknown";
        else if (!officer.InOffice(letter.Day)) yield return "officer_not_in_office";
        else if (officer.Role == Supervisor) yield return "supervisor_does_not_transact";
        else if (!MayDo(memory, officer.Role, WhoDoes(letter.Deed), letter.Day)) yield return "role_not_allowed";
    }

    /// <summary>Where nobody holds a role that may, the others of the UPK stand in.</summary>
    static bool MayDo(Memory memory, int role, int[] may, DateOnly day) =>
        may.Contains(role)
        || (role is Field or Cashier or Bookkeeper or Manager
            && !memory.Officers.Any(other => other.InOffice(day) && may.Contains(other.Role)));

    /// <summary>
    /// Whether the one who acts holds two offices of the UPK, or stands in for one that nobody holds.
    /// </summary>
    public static bool IsDoubled(Memory memory, Letter letter, int[] may)
    {
        var officer = memory.Officer(letter.Officer);
        return officer is not null && (!may.Contains(officer.Role)
            || memory.Officers.Where(other => other.Human == officer.Human && other.InOffice(letter.Day)
                && other.Role is Field or Cashier or Bookkeeper or Manager).Select(other => other.Role)
                .Distinct().Count() > 1);
    }

    static int[] WhoDoes(Deed deed) => deed switch
    {
        FormGroup or Prepare or Join or Leave or Apply => [Field, Manager],
        Examine or Visit => [Field, Manager, Coordinator, Lkm],
        Sign => [Manager, Coordinator, Lkm],
        PayOut or Pay or Deposit => [Cashier],
        Post or Count => [Bookkeeper, Cashier],
        TakeBack or PostReserve or CloseMonth => [Bookkeeper, Manager],
        _ => [Coordinator, Lkm, Manager],
    };

    public static Forecast Foresee(Memory memory, Appoint ask) => Forecast.Of([], "officer_appointed", () =>
        memory.Officers.Add(new OfficerCard(memory.Officers.Max(officer => officer.Human) + 1, ask.Role, ask.From)));

    public static Forecast Foresee(Memory memory, EndOffice ask)
    {
        if (memory.Officer(ask.Officer) is not { } officer) return Forecast.No("officer_unknown");
        var reasons = new List<string>();
        if (ask.Until < officer.From) reasons.Add("term_ends_before_it_begins");
        if (officer.Until <= ask.Until) reasons.Add("term_ended");
        return Forecast.Of(reasons, "officer_ended", () => officer.Until = ask.Until);
    }

    public static Forecast Foresee(Memory memory, ChangeSetting ask) => ask.Name switch
    {
        "early_settlement" when ask.Value is not ("running" or "full" or "by-day") => Forecast.No("setting_malformed"),
        "early_settlement" or "payment_order" or "collectability" => Forecast.Of([], "setting_changed", () =>
            memory.Change(ask.Name, ask.From, ask.Value)),
        _ => Forecast.No("setting_unknown"),
    };
}
