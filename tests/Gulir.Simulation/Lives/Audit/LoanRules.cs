namespace Gulir.Simulation.Lives.Audit;

/// <summary>The gates of a loan, from the application to the money on the table.</summary>
static class LoanRules
{
    const int Cashier = 2, Manager = 4, Coordinator = 5, Lkm = 6;
    const int ShareStep = 50_000, LoansBeforeReferral = 4, CountMin = 3, CountMax = 12;
    static readonly long[] Ceilings = [1_000_000, 2_000_000, 3_000_000];

    public static Forecast Foresee(Memory memory, Apply ask, DateOnly day)
    {
        if (memory.Group(ask.Group) is not { } group) return Forecast.No("group_unknown");
        var reasons = new List<string>();
        if (ask.Product is not ("umum" or "turun" or "minggu")) reasons.Add("product_unknown");
        if (ask.On > day) reasons.Add("date_in_future");
        if (ask.On < memory.Cashbook.Since) reasons.Add("date_before_fund");
        if (ask.On < group.Formed) reasons.Add("gate_date");
        if (ask.Members.Length == 0) reasons.Add("nobody_borrows");
        if (ask.Members.DistinctBy(wish => wish.Person).Count() < ask.Members.Length)
            reasons.Add("member_twice_in_loan");
        foreach (var (person, amount) in ask.Members)
        {
            var before = memory.LoansOf(person);
            if (!group.Members.Contains(person)) reasons.Add("not_a_member");
            if (amount <= 0) reasons.Add("amount_not_positive");
            if (amount % ShareStep != 0) reasons.Add("share_step");
            if (amount > Ceilings[Math.Min(before, 2)] && !ask.Reason) reasons.Add("above_ceiling");
            if (before >= LoansBeforeReferral && !ask.Referral) reasons.Add("referral_missing");
        }
        if (ask.Count < CountMin || (ask.Count > CountMax && !ask.Reason)) reasons.Add("count_outside_product");
        reasons.AddRange(GroupRules.WhyNoLoan(memory, ask.Group));
        int[] persons = [.. ask.Members.Select(wish => wish.Person)];
        reasons.AddRange(GroupRules.WhyInArrears(memory, ask.Group, persons, ask.On));
        return Forecast.Of(reasons, "loan_applied", () => memory.Loans.Add(new LoanFile(
            memory.Loans.Count + 1, ask,
            [.. ask.Members.Select((wish, i) => new Part(i + 1, wish.Person, wish.Amount))])));
    }

    public static Forecast Foresee(Memory memory, Examine ask, DateOnly day)
    {
        if (memory.Loan(ask.Loan) is not { } loan) return Forecast.No("loan_unknown");
        var reasons = new List<string>();
        if (loan.WhyNotAt(2) is { } gate) reasons.Add(gate);
        if (day < loan.LastGate) reasons.Add("gate_date");
        foreach (var part in loan.Parts)
        {
            var found = ask.Proposed.Where(wish => wish.Person == part.Person).ToArray();
            if (found.Length == 0) reasons.Add("member_not_examined");
            if (found.Length > 1) reasons.Add("member_twice_in_loan");
            if (found.Any(wish => wish.Amount < 0)) reasons.Add("amount_not_positive");
            if (found.Any(wish => wish.Amount > part.Asked)) reasons.Add("above_requested");
            if (found.Any(wish => wish.Amount % ShareStep != 0)) reasons.Add("share_step");
        }
        if (ask.Proposed.Any(wish => loan.Parts.All(part => part.Person != wish.Person)))
            reasons.Add("member_not_in_loan");
        return Forecast.Of(reasons, "loan_examined", () =>
        {
            loan.Examined = day;
            loan.Signatures.Clear();
            foreach (var part in loan.Parts)
                part.Proposed = ask.Proposed.Single(wish => wish.Person == part.Person).Amount;
        });
    }

    public static Forecast Foresee(Memory memory, Sign ask, Letter letter)
    {
        if (memory.Loan(ask.Loan) is not { } loan) return Forecast.No("loan_unknown");
        var reasons = new List<string>();
        var officer = memory.Officer(letter.Officer);
        if (loan.WhyNotAt(3) is { } gate) reasons.Add(gate);
        if (officer?.Role is not (Manager or Coordinator or Lkm)) reasons.Add("role_does_not_decide");
        if (loan.Signatures.Any(sign => sign.Human == officer?.Human)) reasons.Add("same_human_twice");
        if (letter.Day < loan.LastGate) reasons.Add("gate_date");
        if (ask.Verdict != 1 && !ask.Reason) reasons.Add("reason_missing");
        if (ask.Verdict == 1) reasons.AddRange(WhyNotAmounts(loan, ask));
        int[] roles = [.. loan.Signatures.Select(sign => sign.Role), officer?.Role ?? 0];
        var both = roles.Contains(Manager) && roles.Any(role => role is Coordinator or Lkm);
        var complete = ask.Verdict != 1 || (both && roles.Length >= loan.SignaturesWanted);
        if (!complete && roles.Length >= loan.SignaturesWanted) reasons.Add("signature_of_role_missing");
        return Forecast.Of(reasons, "loan_decided", () =>
        {
            foreach (var part in loan.Parts) part.Approved = Approved(loan, part, ask);
            loan.Signatures.Add(new Signed(officer!.Human, officer.Role, ask.Verdict, complete, letter.Day));
        });
    }

    /// <summary>What stands before this signature: what was signed, or what was proposed.</summary>
    static long Standing(LoanFile loan, Part part) => loan.Signatures.Count > 0 ? part.Approved : part.Proposed;

    static long Approved(LoanFile loan, Part part, Sign ask) => ask.Amounts is { } amounts
        ? amounts.FirstOrDefault(wish => wish.Person == part.Person).Amount
        : Standing(loan, part);

    static IEnumerable<string> WhyNotAmounts(LoanFile loan, Sign ask)
    {
        var amounts = ask.Amounts ?? [];
        if (amounts.DistinctBy(wish => wish.Person).Count() < amounts.Length) yield return "member_twice_in_loan";
        if (amounts.Any(wish => wish.Amount < 0)) yield return "amount_not_positive";
        if (amounts.Any(wish => loan.Parts.All(part => part.Person != wish.Person))) yield return "member_not_in_loan";
        foreach (var part in loan.Parts)
        {
            var amount = Approved(loan, part, ask);
            if (loan.Signatures.Count > 0 && amount != part.Approved) yield return "decision_differs";
            if (amount > part.Asked) yield return "above_requested";
            if (amount > part.Proposed && !ask.Reason) yield return "reason_missing";
            if (amount % ShareStep != 0) yield return "share_step";
        }
        if (loan.Parts.All(part => Approved(loan, part, ask) == 0)) yield return "nobody_borrows";
    }

    public static Forecast Foresee(Memory memory, PayOut ask, Letter letter)
    {
        var day = letter.Day;
        if (memory.Loan(ask.Loan) is not { } loan) return Forecast.No("loan_unknown");
        var reasons = new List<string>();
        if (loan.WhyNotAt(4) is { } gate) reasons.Add(gate);
        if (ask.Booked < loan.LastGate) reasons.Add("gate_date");
        if (!Cashbook.IsMoney(ask.Box)) reasons.Add("not_a_money_account");
        if (ask.Box == Cashbook.SuretyBank) reasons.Add("purpose_does_not_take");
        if (ask.Absent.Any(person => loan.Parts.All(part => part.Person != person))) reasons.Add("member_not_in_loan");
        Part[] drawn = [.. loan.Parts.Where(part => part.Approved > 0 && !ask.Absent.Contains(part.Person))];
        if (ask.First < ask.Booked) reasons.Add("first_before_disbursed");
        if (drawn.Length == 0) reasons.Add("nobody_borrows");
        if (drawn.Any(part => !memory.Group(loan.Group)!.Members.Contains(part.Person))) reasons.Add("not_a_member");
        reasons.AddRange(GroupRules.WhyNoLoan(memory, loan.Group));
        int[] persons = [.. drawn.Select(part => part.Person)];
        reasons.AddRange(GroupRules.WhyInArrears(memory, loan.Group, persons, ask.Booked));
        // Nobody ever confirms here: who pays out beside another office is told to find a second human.
        if (OfficeRules.IsDoubled(memory, letter, [Cashier])) reasons.Add("confirmation_missing");
        var lent = drawn.Sum(part => part.Approved);
        var slip = new Slip(2, ask.Booked, ask.Booked, Cashbook.Net(new Side(11030, lent), new Side(ask.Box, -lent)));
        reasons.AddRange(memory.Cashbook.WhyNot(day, slip, false));
        return Forecast.Of(reasons, [new Expected("loan_disbursed", slip, Loan: loan.Number)], _ =>
        {
            loan.PaidOut = ask.Booked;
            loan.Anchor = (ask.First ?? ask.Booked).Day;
            foreach (var part in drawn)
                part.Dues = Sharing.Dues(loan.Product, part.Approved, loan.Instalments, ask.Booked, ask.First);
        });
    }

    public static Forecast Foresee(Memory memory, Visit ask)
    {
        if (memory.Loan(ask.Loan) is not { IsRunning: true }) return Forecast.No("loan_not_disbursed");
        return ask.Answers ? Forecast.Of([], "loan_visited", () => { }) : Forecast.No("text_missing");
    }
}
