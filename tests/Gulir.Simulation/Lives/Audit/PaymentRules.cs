namespace Gulir.Simulation.Lives.Audit;

/// <summary>Money received on a loan: what it pays, what stays as titipan, what is forgiven.</summary>
static class PaymentRules
{
    const string UsualOrder = "overdue_service,overdue_principal,current_service,current_principal";

    /// <summary>All principal, and service through the running instalment (or all of it, or by days).</summary>
    public static (Paid[] Asked, Paid[] Forgiven) Settling(Memory memory, LoanFile loan, Pay pay)
    {
        var rule = memory.Setting("early_settlement", "running", pay.Booked);
        var asked = new List<Paid>();
        var forgiven = new List<Paid>();
        var running = loan.Running(pay.Paid);
        foreach (var part in loan.Drawn.Where(part => loan.Owed(part) > 0))
        {
            var principal = part.Lent - loan.PrincipalPaid(part.Share, LoanFile.Ever);
            var service = loan.ServiceDue(part, rule == "full" ? part.Dues.Length : running);
            if (rule == "by-day") service = ByDay(loan, part, running, pay.Paid);
            var left = part.Charged - loan.ServicePaid(part.Share, LoanFile.Ever) - service;
            asked.Add(new Paid(loan.Number, part.Share, pay.Booked, pay.Paid, principal, service, 0));
            if (left > 0) forgiven.Add(new Paid(loan.Number, part.Share, pay.Booked, pay.Booked, 0, 0, left));
        }
        return ([.. asked], [.. forgiven]);
    }

    /// <summary>Service of the instalments before, and of the running one for the days passed, to 100.</summary>
    static long ByDay(LoanFile loan, Part part, int running, DateOnly day)
    {
        var from = running == 0 ? loan.PaidOut!.Value : part.Dues[running - 1].Day;
        var days = part.Dues[running].Day.DayNumber - from.DayNumber;
        var passed = Math.Clamp(day.DayNumber - from.DayNumber, 0, days);
        var service = part.Dues[running].Service;
        var hundreds = (2 * service * passed + days * 100) / (2 * days * 100);
        var earned = passed == days ? service : Math.Min(hundreds * 100, service);
        var before = part.Dues.Take(running).Sum(due => due.Service);
        return Math.Max(before + earned - loan.ServicePaid(part.Share, LoanFile.Ever), 0);
    }

    public static Forecast Foresee(Memory memory, Pay ask, DateOnly day)
    {
        if (memory.Loan(ask.Loan) is not { } loan) return Forecast.No("loan_unknown");
        if (!loan.IsRunning) return Forecast.No("loan_not_disbursed");
        var reasons = new List<string>();
        var (settles, forgiven) = Settling(memory, loan, ask);
        var settling = settles.Sum(paid => paid.Principal + paid.Service);
        if (!Cashbook.IsMoney(ask.Box)) reasons.Add("not_a_money_account");
        if (loan.Owed() == 0) return Forecast.No([.. reasons, "loan_settled"]);
        if (ask.Above == Spare.Settle && ask.Amount is null && settling == 0)
            return OnlyForgiven(memory, loan, ask, day, reasons, forgiven);

        var tendered = ask.Box == Cashbook.Cash ? (settling + 99) / 100 * 100 : settling;
        var sum = ask.Amount ?? (ask.Above == Spare.Settle ? tendered : 0);
        if (sum <= 0) return Forecast.No([.. reasons, "amount_not_positive"]);
        if (ask.Paid < loan.PaidOut) reasons.Add("paid_before_disbursed");
        if (ask.Above == Spare.Settle && (sum < settling || sum > tendered)) reasons.Add("settle_amount_differs");
        var held = ask.Above switch
        {
            Spare.Hold => Math.Max(sum - loan.DueNow(ask.Paid), 0),
            Spare.Settle => sum - settling,
            _ => 0,
        };
        if (sum - held > loan.Owed()) reasons.Add("exceeds_owed");
        if (ask.Above != Spare.Settle) reasons.AddRange(WhyNotShares(loan, ask, sum - held));
        reasons.AddRange(memory.Cashbook.WhyNot(day, ask.Booked, ask.Paid, ask.Reason));
        if (reasons.Count > 0) return Forecast.No([.. reasons]);

        var payments = ask.Above == Spare.Settle ? settles : Spread(memory, loan, ask, sum - held);
        reasons.AddRange(WhyNotClaims(loan, ask, payments));
        if (reasons.Count > 0) return Forecast.No([.. reasons]);
        return Received(memory, loan, ask, day, payments, held, ask.Above == Spare.Settle ? forgiven : []);
    }

    static Forecast OnlyForgiven(
        Memory memory, LoanFile loan, Pay ask, DateOnly day, List<string> reasons, Paid[] forgiven)
    {
        reasons.AddRange(memory.Cashbook.WhyNot(day, ask.Booked, ask.Booked, false));
        return Forecast.Of(reasons, [new Expected("service_forgiven", null, forgiven, Loan: loan.Number)], _ => { });
    }

    static IEnumerable<string> WhyNotShares(LoanFile loan, Pay ask, long sum)
    {
        if (ask.Shares.Length == 0) yield break;
        if (ask.Shares.DistinctBy(share => share.Share).Count() < ask.Shares.Length) yield return "share_twice";
        foreach (var (share, amount) in ask.Shares)
        {
            if (loan.Drawn.FirstOrDefault(part => part.Share == share) is not { } part) yield return "share_unknown";
            else if (amount > loan.Owed(part)) yield return "share_exceeds_owed";
            if (amount <= 0) yield return "amount_not_positive";
        }
        if (ask.Shares.Sum(share => share.Amount) != sum) yield return "shares_do_not_add";
    }

    /// <summary>Who paid for whom: both in the loan, two persons, and no more than was paid on that share.</summary>
    static IEnumerable<string> WhyNotClaims(LoanFile loan, Pay ask, Paid[] payments)
    {
        foreach (var claim in ask.Claims)
        {
            if (claim.Amount <= 0) yield return "amount_not_positive";
            var debtor = loan.Drawn.FirstOrDefault(part => part.Share == claim.Share);
            if (debtor is null) yield return "share_unknown";
            if (debtor?.Person == claim.Payer) yield return "claim_on_oneself";
            if (loan.Drawn.All(part => part.Person != claim.Payer)) yield return "member_not_in_loan";
            var paid = payments.Where(row => row.Share == claim.Share).Sum(row => row.Principal + row.Service);
            if (ask.Claims.Where(other => other.Share == claim.Share).Sum(other => other.Amount) > paid)
                yield return "claim_too_large";
        }
    }

    static Paid[] Spread(Memory memory, LoanFile loan, Pay ask, long sum)
    {
        var order = memory.Setting("payment_order", UsualOrder, ask.Booked);
        if (ask.Shares.Length == 0) return Sharing.Payment(loan, [.. loan.Drawn], sum, ask, order);
        return
        [
            .. ask.Shares.SelectMany(share => Sharing.Payment(
                loan, [loan.Drawn.Single(part => part.Share == share.Share)], share.Amount, ask, order)),
        ];
    }

    static Forecast Received(
        Memory memory, LoanFile loan, Pay ask, DateOnly day, Paid[] payments, long held, Paid[] forgiven)
    {
        var principal = payments.Sum(paid => paid.Principal);
        var service = payments.Sum(paid => paid.Service);
        var slip = new Slip(1, ask.Booked, ask.Paid, Cashbook.Net(
            new Side(ask.Box, principal + service + held), new Side(11030, -principal), new Side(41010, -service),
            new Side(21040, -held)));
        payments = [.. payments.Where(paid => paid.Principal + paid.Service != 0)];
        var kept = held == 0 ? null : new Kept(2, loan.Group, 0, ask.Booked, held);
        var received = new Expected("instalment_received", slip, payments, kept, loan.Number)
        {
            Forgives = forgiven.Length > 0,
            Claims = ask.Claims,
        };
        return Forecast.Of(
            memory.Cashbook.WhyNot(day, slip, ask.Reason),
            forgiven.Length == 0
                ? [received]
                : [received, new Expected("service_forgiven", null, forgiven, Loan: loan.Number)],
            _ => { });
    }
}
