namespace Gulir.Simulation.Lives.Audit;

/// <summary>Vouchers, counts of money, and what is taken back.</summary>
static class LedgerRules
{
    const int Cashier = 2, Bookkeeper = 3;

    /// <summary>Rows of the journal: paper, what may be debited, what may be credited.</summary>
    static readonly Dictionary<string, (int Paper, Func<int, bool> Debit, Func<int, bool> Credit)> Journal = new()
    {
        ["capital_received"] = (1, account => account == 11021, account => account is 31010 or 31020 or 31021 or 31040),
        ["transfer"] = (3, Cashbook.IsMoney, Cashbook.IsMoney),
        ["operating_cost"] = (2, account => account is 51010 or 51020 or 51030 or 51040 or 51050 or 51090,
            account => Cashbook.IsMoney(account) || account == 21012),
        ["bank_interest"] = (3, account => account is (>= 11021 and <= 11029) or 51071, account => account == 41021),
        ["bank_charge"] = (3, account => account == 51070, account => account is >= 11021 and <= 11029),
        ["cash_over"] = (1, account => account == 11010, account => account == 21050),
        ["cash_short"] = (3, account => account == 11050, account => account == 11010),
    };

    public static Forecast Foresee(Memory memory, Post ask, DateOnly day)
    {
        if (!Journal.TryGetValue(ask.Purpose, out var row)) return Forecast.No("purpose_unknown", "account_unknown");
        var reasons = new List<string>();
        foreach (var (account, amount) in ask.Lines)
        {
            if (account is 11099) reasons.Add("account_unknown");
            if (amount == 0) reasons.Add("amount_not_positive");
            if (!(amount > 0 ? row.Debit : row.Credit)(account)) reasons.Add("purpose_does_not_take");
        }
        var slip = new Slip(row.Paper, ask.Booked, ask.Paid, Cashbook.Net(ask.Lines));
        reasons.AddRange(memory.Cashbook.WhyNot(day, slip, ask.Reason));
        return Forecast.Of(reasons, [new Expected("voucher_posted", slip)], _ => { });
    }

    public static Forecast Foresee(Memory memory, Count ask, Letter letter)
    {
        var reasons = new List<string>();
        var counted = memory.Cashbook.Counted;
        if (!Cashbook.IsMoney(ask.Account)) reasons.Add("not_a_money_account");
        if (ask.Counted < 0) reasons.Add("amount_not_positive");
        if (ask.On > letter.Day) reasons.Add("date_in_future");
        if (ask.On < memory.Cashbook.Since) reasons.Add("date_before_fund");
        if (counted.TryGetValue(ask.Account, out var last) && ask.On < last) reasons.Add("count_before_last");
        var second = ask.Second is { } number ? memory.Officer(number) : null;
        var alone = second is null || second.Human == memory.Officer(letter.Officer)?.Human || !second.InOffice(ask.On);
        if (ask.Account == Cashbook.Cash && alone) reasons.Add("count_needs_second_human");
        if (ask.Account == Cashbook.Cash && OfficeRules.IsDoubled(memory, letter, [Cashier, Bookkeeper]))
            reasons.Add("count_not_confirmed");
        if (ask.Counted != memory.Cashbook.Balance(ask.Account, ask.On)) reasons.Add("count_differs");
        return Forecast.Of(reasons, "money_counted", () => counted[ask.Account] = ask.On);
    }

    public static Forecast Foresee(Memory memory, TakeBack ask, DateOnly day)
    {
        if (!memory.Facts.TryGetValue(ask.Fact, out var original)) return Forecast.No("fact_unknown");
        if (BackAs(original.Kind) is not { } kind || original.Slip is not { } slip)
            return Forecast.No("nothing_to_reverse");
        var reasons = new List<string>();
        if (original.TakenBackBy != 0) reasons.Add("already_reversed");
        if (!ask.Reason) reasons.Add("reason_missing");
        if (ask.Booked < slip.Booked) reasons.Add("reversal_before_original");
        reasons.AddRange(WhyStandsOn(memory, ask.Fact, original));
        var back = new Slip(slip.Paper, ask.Booked, ask.Booked, Swapped(memory, slip, ask.Booked), ask.Fact);
        reasons.AddRange(memory.Cashbook.WhyNot(day, back, false));

        var kept = original.Kept is { } move ? move with { Booked = ask.Booked, Amount = -move.Amount } : null;
        var facts = new List<Expected>
        {
            new(kind, back, Turned(original.Payments, ask.Booked), kept, original.Loan)
            {
                Claims = [.. original.Claims.Select(claim => claim with { Amount = -claim.Amount })],
            },
        };
        if (original.Forgives)
            facts.Add(new Expected(
                "service_forgiven", null, Turned(memory.Facts[ask.Fact + 1].Payments, ask.Booked),
                Loan: original.Loan));
        return Forecast.Of(reasons, [.. facts], numbers =>
        {
            original.TakenBackBy = numbers[0];
            if (original.Kind == "loan_disbursed") memory.Loan(original.Loan)!.TakenBack = ask.Booked;
        });
    }

    /// <summary>
    /// What an earlier year earned or spent, and weighs more than a hundredth of its result, is taken out of 32010.
    /// </summary>
    static Side[] Swapped(Memory memory, Slip slip, DateOnly on)
    {
        Side[] lines = [.. slip.Lines.Select(line => line with { Amount = -line.Amount })];
        var weight = lines.Where(line => line.Account >= 40000).Sum(line => line.Amount);
        return on.Year <= slip.Booked.Year
            || Math.Abs(weight) * 100 <= Math.Abs(memory.Cashbook.ResultOf(slip.Booked.Year))
            ? lines
            : [.. lines.Where(line => line.Account < 40000), new Side(32010, weight)];
    }

    static string? BackAs(string kind) => kind switch
    {
        "voucher_posted" => "entry_reversed",
        "loan_disbursed" => "disbursement_reversed",
        "instalment_received" => "instalment_reversed",
        "deposit_received" or "deposit_returned" => "deposit_reversed",
        _ => null,
    };

    static Paid[]? Turned(Paid[]? payments, DateOnly on) => payments is null
        ? null
        :
        [
            .. payments.Select(paid => paid with
            {
                Booked = on,
                Handed = on,
                Principal = -paid.Principal,
                Service = -paid.Service,
                Forgiven = -paid.Forgiven,
            }),
        ];

    /// <summary>Later facts that need this one: payments on a pay-out, money returned from a deposit.</summary>
    static IEnumerable<string> WhyStandsOn(Memory memory, long number, Expected original)
    {
        if (original.Kind == "instalment_received" && IsSettledSince(memory, number, original.Loan))
            yield return "later_act_stands";
        if (original.Kind == "loan_disbursed" && memory.Loan(original.Loan) is { IsRunning: true } loan
            && loan.Owed() != loan.Drawn.Sum(part => part.Lent + part.Charged))
            yield return "loan_has_payments";
        if (original is { Kind: "deposit_received" or "instalment_received", Kept: { } kept }
            && memory.KeptFor(kept.Kind, kept.Group, kept.Person) < kept.Amount)
            yield return "deposit_too_small";
    }

    /// <summary>A settlement that forgave service, with money or without, and was not taken back.</summary>
    static bool IsSettledSince(Memory memory, long number, int loan) => memory.Facts.Any(row =>
        row.Key > number && row.Value.Loan == loan && row.Value.TakenBackBy == 0
        && (row.Value.Forgives || (row.Value.Kind == "service_forgiven" && IsAlone(memory, row.Key))));

    static bool IsAlone(Memory memory, long number) => !memory.Facts.TryGetValue(number - 1, out var first)
        || !(first.Forgives || first.Kind == "instalment_reversed");
}
