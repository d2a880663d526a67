namespace Gulir.Simulation.Lives.Audit;

sealed record OfficerCard(int Human, int Role, DateOnly From)
{
    public DateOnly? Until { get; set; }
    public bool InOffice(DateOnly day) => From <= day && (Until is null || day <= Until);
}

sealed class GroupCard(DateOnly formed, int savingMonths, DateOnly? statement)
{
    public DateOnly Formed { get; } = formed;
    public List<int> Members { get; } = [];
    public int SavingMonths { get; set; } = savingMonths;
    public DateOnly? Statement { get; set; } = statement;
}

/// <summary>A movement of money that the fund keeps for a group: surety savings (1) or titipan (2).</summary>
sealed record Kept(int Kind, int Group, int Person, DateOnly Booked, long Amount);

/// <summary>One fact as the auditor expects it to be kept, with everything it should have written.</summary>
sealed record Expected(string Kind, Slip? Slip = null, Paid[]? Payments = null, Kept? Kept = null, int Loan = 0)
{
    /// <summary>The fact that has taken this one back.</summary>
    public long TakenBackBy { get; set; }

    public Claim[] Claims { get; init; } = [];

    /// <summary>True when the next fact, of the same act, forgave what this one settled.</summary>
    public bool Forgives { get; init; }
}

/// <summary>Everything the auditor has noted down from the letters that were accepted.</summary>
sealed class Memory(DateOnly since)
{
    readonly List<(string Name, DateOnly From, string Value)> _settings = [];

    public Cashbook Cashbook { get; } = new(since);
    public List<OfficerCard> Officers { get; } = [];
    public List<GroupCard> Groups { get; } = [];
    public HashSet<string> GroupNames { get; } = [];
    public int Persons { get; set; }
    public List<LoanFile> Loans { get; } = [];
    public List<Kept> Kept { get; } = [];
    public Dictionary<long, Expected> Facts { get; } = [];
    public Dictionary<int, long[]> MonthEnds { get; } = [];

    public OfficerCard? Officer(int number) =>
        number >= 1 && number <= Officers.Count ? Officers[number - 1] : null;

    public GroupCard? Group(int number) => number >= 1 && number <= Groups.Count ? Groups[number - 1] : null;

    public LoanFile? Loan(int number) => number >= 1 && number <= Loans.Count ? Loans[number - 1] : null;

    public IEnumerable<LoanFile> Running => Loans.Where(loan => loan.IsRunning);

    public long KeptFor(int kind, int group, int person) =>
        Kept.Where(kept => kept.Kind == kind && kept.Group == group && kept.Person == person).Sum(kept => kept.Amount);

    public long KeptInAll(int kind) => Kept.Where(kept => kept.Kind == kind).Sum(kept => kept.Amount);

    public int LoansOf(int person) =>
        Running.Count(loan => loan.Drawn.Any(part => part.Person == person));

    public void Change(string name, DateOnly from, string value) => _settings.Add((name, from, value));

    /// <summary>Of two decisions for the same day the later holds.</summary>
    public string Setting(string name, string usual, DateOnly day)
    {
        var found = (From: DateOnly.MinValue, Value: usual);
        foreach (var (known, from, value) in _settings)
            if (known == name && from <= day && from >= found.From) found = (from, value);
        return found.Value;
    }
}

/// <summary>
/// What the auditor says before the program answers: all reasons to refuse, or, without one, the facts to expect.
/// </summary>
sealed record Forecast(string[] Reasons, Expected[] Facts, Action<long[]> Then)
{
    public static Forecast Of(IEnumerable<string> reasons, Expected[] facts, Action<long[]> then) =>
        new([.. reasons.Distinct()], facts, then);

    public static Forecast Of(IEnumerable<string> reasons, string kind, Action then) =>
        Of(reasons, [new Expected(kind)], _ => then());

    public static Forecast No(params string[] reasons) => new(reasons, [], _ => { });
}
