namespace Gulir.Simulation.Lives.Audit;

sealed record Due(DateOnly Day, long Principal, long Service);

/// <summary>Money (or forgiveness) on one share; taken back, it stands again with the sign turned.</summary>
sealed record Paid(
    int Loan, int Share, DateOnly Booked, DateOnly Handed, long Principal, long Service, long Forgiven);

sealed record Signed(int Human, int Role, int Verdict, bool Complete, DateOnly On);

/// <summary>One member in a loan; her dues stand once she has drawn her money.</summary>
sealed class Part(int share, int person, long asked)
{
    public int Share { get; } = share;
    public int Person { get; } = person;
    public long Asked { get; } = asked;
    public long Proposed { get; set; }
    public long Approved { get; set; }
    public Due[] Dues { get; set; } = [];
    public bool Drawn => Dues.Length > 0;
    public long Lent => Dues.Sum(due => due.Principal);
    public long Charged => Dues.Sum(due => due.Service);
}

/// <summary>A loan as the auditor keeps it: every gate, every due and every payment, and nothing summed up.</summary>
sealed class LoanFile(int number, Apply ask, Part[] parts)
{
    public int Number { get; } = number;
    public int Group { get; } = ask.Group;
    public string Product { get; } = ask.Product;
    public int Instalments { get; } = ask.Count;
    public DateOnly Applied { get; } = ask.On;

    /// <summary>Two sign; where somebody close to the office borrows, three.</summary>
    public int SignaturesWanted { get; } = ask.Related ? 3 : 2;
    public Part[] Parts { get; } = parts;
    public DateOnly? Examined { get; set; }
    public List<Signed> Signatures { get; } = [];
    public DateOnly? PaidOut { get; set; }

    /// <summary>The day of the month that due days stand on.</summary>
    public int Anchor { get; set; }

    public DateOnly? TakenBack { get; set; }
    public List<Paid> Payments { get; } = [];

    /// <summary>1 application, 2 examination, 3 decision, 4 pay-out: what comes next; 0 when nothing does.</summary>
    public int NextGate =>
        PaidOut is not null || Signatures.Any(sign => sign is { Complete: true, Verdict: 2 }) ? 0
        : Examined is null || Signatures.Any(sign => sign is { Complete: true, Verdict: 3 }) ? 2
        : Signatures.Any(sign => sign is { Complete: true, Verdict: 1 }) ? 4
        : 3;

    public bool IsRunning => PaidOut is not null && TakenBack is null;

    public IEnumerable<Part> Drawn => Parts.Where(part => part.Drawn);

    public DateOnly LastGate =>
        Signatures.Select(sign => sign.On).Append(Examined ?? Applied).Append(Applied).Max();

    public string? WhyNotAt(int gate) =>
        Signatures.Any(sign => sign is { Complete: true, Verdict: 2 }) ? "loan_refused"
        : NextGate == gate ? null
        : NextGate != 0 && NextGate < gate ? "gate_skipped"
        : "gate_passed";

    public static bool Ever(Paid _) => true;

    public long PrincipalPaid(int share, Func<Paid, bool> counts) =>
        Payments.Where(paid => paid.Share == share && counts(paid)).Sum(paid => paid.Principal);

    /// <summary>What is forgiven is not asked any more, as if it were paid.</summary>
    public long ServicePaid(int share, Func<Paid, bool> counts) =>
        Payments.Where(paid => paid.Share == share && counts(paid)).Sum(paid => paid.Service + paid.Forgiven);

    public long PrincipalOwed(Func<Paid, bool> counts) =>
        Drawn.Sum(part => part.Lent - PrincipalPaid(part.Share, counts));

    public long Owed(Part part) =>
        part.Lent + part.Charged - PrincipalPaid(part.Share, Ever) - ServicePaid(part.Share, Ever);

    public long Owed() => IsRunning ? Drawn.Sum(Owed) : 0;

    /// <summary>
    /// The oldest due day up to this one that any share has not paid whole, one rupiah short being unpaid.
    /// </summary>
    public DateOnly? OldestUnpaid(Func<Part, bool> which, DateOnly day, Func<Paid, bool> counts)
    {
        DateOnly? oldest = null;
        foreach (var part in Drawn.Where(which))
        {
            var principal = PrincipalPaid(part.Share, counts);
            var service = ServicePaid(part.Share, counts);
            foreach (var due in part.Dues.Where(due => due.Day <= day))
            {
                principal -= due.Principal;
                service -= due.Service;
                if ((principal < 0 || service < 0) && (oldest is null || due.Day < oldest)) oldest = due.Day;
            }
        }
        return oldest;
    }

    public int Age(DateOnly day, Func<Paid, bool> counts) => Age(_ => true, day, counts);

    /// <summary>
    /// Due days counted one by one from the oldest unpaid one up to the day, going on monthly after the last; where
    /// they fall each week, the months begun since.
    /// </summary>
    public int Age(Func<Part, bool> which, DateOnly day, Func<Paid, bool> counts)
    {
        if (OldestUnpaid(which, day, counts) is not { } oldest) return 0;
        var age = 0;
        if (Product == "minggu")
        {
            while (oldest.AddMonths(age) <= day) age++;
            return age;
        }
        for (var month = new DateOnly(oldest.Year, oldest.Month, 1); ; month = month.AddMonths(1))
        {
            var last = DateTime.DaysInMonth(month.Year, month.Month);
            if (new DateOnly(month.Year, month.Month, Math.Min(Anchor, last)) > day) return age;
            age++;
        }
    }

    public DateOnly LastDue => Drawn.First().Dues[^1].Day;

    /// <summary>The instalment whose time runs on the day; the last one once all are past. Counted from 0.</summary>
    public int Running(DateOnly day) =>
        Math.Min(Drawn.First().Dues.Count(due => due.Day < day), Drawn.First().Dues.Length - 1);

    public long PrincipalDue(Part part, int through) => Math.Max(
        part.Dues.Take(through + 1).Sum(due => due.Principal) - PrincipalPaid(part.Share, Ever), 0);

    public long ServiceDue(Part part, int through) => Math.Max(
        part.Dues.Take(through + 1).Sum(due => due.Service) - ServicePaid(part.Share, Ever), 0);

    /// <summary>Everything due before the running instalment, and that one.</summary>
    public long DueNow(DateOnly day) =>
        Drawn.Sum(part => PrincipalDue(part, Running(day)) + ServiceDue(part, Running(day)));
}
