namespace Gulir.Simulation.Lives.Audit;

/// <summary>
/// Knows the letters that were sent, and reads the stored book by plain SQL. He shares no code with the program: what
/// each act must do, he works out in his own naive way from the rules of the trade, and complains where they differ.
/// </summary>
sealed class Auditor(DateOnly since, Evidence evidence)
{
    readonly SortedDictionary<string, int> _heard = new(StringComparer.Ordinal);

    long _facts;

    public Memory Memory { get; } = new(since);

    /// <summary>How often each kind of fact was kept and each refusal was given.</summary>
    public IReadOnlyDictionary<string, int> Heard => _heard;

    /// <summary>The fund was made: its first officers, one human each, and as many facts.</summary>
    public void Begin(long facts, int[] roles)
    {
        foreach (var role in roles)
            Memory.Officers.Add(new OfficerCard(Memory.Officers.Count + 1, role, Memory.Cashbook.Since));
        for (_facts = 0; _facts < facts;) Memory.Facts[++_facts] = new Expected("founding");
    }

    /// <summary>What must happen to this letter; asked before the program answers.</summary>
    public Forecast Foresee(Letter letter)
    {
        var not = OfficeRules.WhyNotAct(Memory, letter).ToArray();
        return not.Length > 0 ? Forecast.No(not) : Foresee(letter, letter.Day);
    }

    Forecast Foresee(Letter letter, DateOnly day) => letter.Deed switch
    {
        FormGroup ask => GroupRules.Foresee(Memory, ask, day),
        Prepare ask => GroupRules.Foresee(Memory, ask),
        Join ask => GroupRules.Foresee(Memory, ask),
        Leave ask => GroupRules.Foresee(Memory, ask),
        Deposit ask => GroupRules.Foresee(Memory, ask, day),
        Apply ask => LoanRules.Foresee(Memory, ask, day),
        Examine ask => LoanRules.Foresee(Memory, ask, day),
        Sign ask => LoanRules.Foresee(Memory, ask, letter),
        PayOut ask => LoanRules.Foresee(Memory, ask, letter),
        Visit ask => LoanRules.Foresee(Memory, ask),
        Pay ask => PaymentRules.Foresee(Memory, ask, day),
        Post ask => LedgerRules.Foresee(Memory, ask, day),
        Count ask => LedgerRules.Foresee(Memory, ask, letter),
        TakeBack ask => LedgerRules.Foresee(Memory, ask, day),
        PostReserve ask => MonthRules.Foresee(Memory, ask, day),
        CloseMonth ask => MonthRules.Foresee(Memory, ask, day),
        Appoint ask => OfficeRules.Foresee(Memory, ask),
        EndOffice ask => OfficeRules.Foresee(Memory, ask),
        ChangeSetting ask => OfficeRules.Foresee(Memory, ask),
        _ => throw new Complaint($"no rule for {letter.Deed}"),
    };

    /// <summary>The answer to a new letter: as foreseen, and written as foreseen.</summary>
    public void Hear(Forecast forecast, Answer answer)
    {
        if (answer.Refusal is { } refusal)
        {
            if (!forecast.Reasons.Contains(refusal))
                throw new Complaint($"refused as {refusal}, the auditor knows [{string.Join(", ", forecast.Reasons)}]");
            Note(refusal);
            NothingWasWritten();
            return;
        }
        if (forecast.Reasons.Length > 0)
            throw new Complaint($"accepted in spite of [{string.Join(", ", forecast.Reasons)}]");
        if (answer.Again) throw new Complaint("answered as if it had been asked before");
        var numbers = forecast.Facts.Select((_, i) => _facts + 1 + i).ToArray();
        Compare.Same("facts", string.Join(' ', numbers), string.Join(' ', answer.Facts));
        for (var i = 0; i < numbers.Length; i++) Remember(numbers[i], forecast.Facts[i]);
        forecast.Then(numbers);
        foreach (var fact in forecast.Facts.Where(fact => fact.Kind == "loan_disbursed"))
            CheckSchedule(Memory.Loan(fact.Loan)!);
        NothingWasWritten();
    }

    /// <summary>The same letter once more must be answered from what stands, and another body refused.</summary>
    public void HearAgain(Answer first, Answer again)
    {
        Compare.Same("refusal of a repeated request", "", again.Refusal ?? "");
        Compare.Same("answered again", true, again.Again);
        Compare.Same("facts of a repeated request", string.Join(' ', first.Facts), string.Join(' ', again.Facts));
        Compare.Same("seal of a repeated request", first.Seal, again.Seal);
        Note("again");
        NothingWasWritten();
    }

    public void HearUsed(Answer answer)
    {
        Compare.Same("another request under a used id", "request_id_used", answer.Refusal ?? "accepted");
        Note("request_id_used");
        NothingWasWritten();
    }

    void Note(string what) => _heard[what] = _heard.GetValueOrDefault(what) + 1;

    /// <summary>Nothing beyond what the auditor has counted.</summary>
    public void NothingWasWritten() =>
        Compare.Same("last fact", _facts, evidence.Number("select max(number) from fact where fund_id = $1"));

    void Remember(long number, Expected expected)
    {
        _facts = number;
        Note(expected.Kind);
        Memory.Facts[number] = expected;
        var kind = (string)evidence.Ask("t", "select kind from fact where fund_id = $1 and number = $2", number)[0][0];
        Compare.Same($"kind of fact {number}", expected.Kind, kind);
        if (expected.Payments is { } payments)
            foreach (var paid in payments) Memory.Loan(paid.Loan)!.Payments.Add(paid);
        if (expected.Kept is { } kept) Memory.Kept.Add(kept);
        if (expected.Slip is { } slip) CheckSlip(number, slip, Memory.Cashbook.Write(slip));
        CheckRows(number, expected);
    }

    void CheckSlip(long number, Slip slip, int paper)
    {
        Compare.SameLines($"voucher of fact {number}",
            [
                $"{slip.Booked.Number()} {slip.Paid.Number()} {slip.Paper} {slip.Booked.Year} {paper} {slip.Reverses} "
                    + $"{Cashbook.MonthOf(slip.Booked)}",
            ],
            evidence.Lines("nnnnnnn",
                """
                select book_date, paid_date, voucher_kind, voucher_year, voucher_number, reverses, period from entry
                where fund_id = $1 and fact = $2
                """, number));
        Compare.SameLines($"lines of fact {number}",
            slip.Lines.Select(line =>
                $"{line.Account} {line.Amount} {slip.Booked.Number()} {Cashbook.MonthOf(slip.Booked)}"),
            evidence.Lines("nnnn",
                "select account, amount, book_date, period from line where fund_id = $1 and fact = $2", number));
        foreach (var (account, _) in slip.Lines.Where(line => Cashbook.IsMoney(line.Account)))
            if (Memory.Cashbook.Lowest(account, slip.Booked) is < 0 and var low)
                throw new Complaint($"{account} falls to {low}");
    }

    void CheckRows(long number, Expected expected)
    {
        Compare.SameLines($"payments of fact {number}",
            (expected.Payments ?? []).Select(paid =>
                $"{paid.Loan} {paid.Share} {paid.Booked.Number()} {paid.Handed.Number()} {paid.Principal} "
                    + $"{paid.Service} {paid.Forgiven}"),
            evidence.Lines("nnnnnnn",
                """
                select loan, share, book_date, paid_date, principal, service, forgiven from payment
                where fund_id = $1 and fact = $2
                """, number));
        Compare.SameLines($"claims of fact {number}",
            expected.Claims.Select(claim => $"{expected.Loan} {claim.Payer} {claim.Share} {claim.Amount}"),
            evidence.Lines("nnnn",
                "select loan, payer, share, amount from claim where fund_id = $1 and fact = $2", number));
        Compare.SameLines($"deposits of fact {number}",
            expected.Kept is { } kept
                ? [$"{kept.Kind} {kept.Group} {kept.Person} {kept.Booked.Number()} {kept.Amount}"]
                : [],
            evidence.Lines("nnnnn",
                """
                select deposit_kind, group_no, person, book_date, amount from deposit
                where fund_id = $1 and fact = $2
                """, number));
    }

    void CheckSchedule(LoanFile loan) => Compare.SameLines($"schedule of loan {loan.Number}",
        loan.Drawn.Select(part => $"{part.Share} {part.Person} {part.Lent} {part.Charged} " + string.Join(' ',
            part.Dues.Select(due => $"{due.Day.Number()}:{due.Principal}:{due.Service}"))),
        evidence.Lines("nnnnt",
            "select share, person, principal, service, schedule from share where fund_id = $1 and loan = $2",
            loan.Number));
}
