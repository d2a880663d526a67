using Gulir.Loans;

namespace Gulir.Server.Example;

/// <summary>How far a group's wish for a loan has come.</summary>
enum Wish { None, Applied, Decided }

/// <summary>What a group is planned to do in its life.</summary>
/// <param name="Formed">Month in which it is formed.</param>
/// <param name="Members">Members at its formation.</param>
/// <param name="FinalSize">Borrowers in its loans of the last years.</param>
/// <param name="LastApplies">The last month in which it asks for a loan; null: it is still active at the end.</param>
/// <param name="Stops">From this month on it pays next to nothing; null: it never does.</param>
sealed record GroupPlan(YearMonth Formed, int Members, int FinalSize, YearMonth? LastApplies, YearMonth? Stops);

/// <summary>A group as the play knows it: who is in it, its running loan, and how it pays.</summary>
sealed class PlayedGroup(GroupPlan plan, string name)
{
    public GroupPlan Plan { get; } = plan;
    public string Name { get; } = name;
    public int Number { get; set; }
    public List<int> Persons { get; } = [];

    /// <summary>What each of its members lives on, in the order of the persons, and whether she is a woman.</summary>
    public List<(string Business, bool Female)> Livings { get; } = [];

    /// <summary>Loans paid out so far, by person.</summary>
    public Dictionary<int, int> LoansHad { get; } = [];

    public RunningLoan? Loan { get; private set; }
    public Wish Wish { get; set; }

    /// <summary>The loan on its way: its number, its last gate, what was asked, its instalments.</summary>
    public int WishedLoan { get; set; }
    public DateOnly WishedOn { get; set; }
    public IReadOnlyList<PersonAmount> Wished { get; set; } = [];
    public int WishedCount { get; set; }

    /// <summary>No new wish before this month.</summary>
    public YearMonth RestsUntil { get; set; } = plan.Formed;

    /// <summary>Months in which it will still miss its instalments.</summary>
    public int Misses { get; set; }

    /// <summary>The last month whose instalment was seen to.</summary>
    public YearMonth? Seen { get; set; }

    public bool Visited { get; set; }
    public bool IsDissolved { get; set; }
    public Money Surety { get; set; }
    public Money Held { get; set; }

    public Money WishedTotal => Wished.Sum(wished => wished.Amount);

    public Money Outstanding => Loan?.PrincipalOwed ?? Money.Zero;

    public bool HasStopped(YearMonth month) => Plan.Stops is { } stops && month >= stops;

    /// <summary>What has fallen due by a day and is not paid.</summary>
    public Money Due(DateOnly day)
    {
        var (principal, service) = Loan!.Overdue(day);
        return principal + service;
    }

    public void Draw(RunningLoan loan)
    {
        Loan = loan;
        Wish = Wish.None;
        Visited = false;
        foreach (var share in loan.Shares) LoansHad[share.Person] = LoansHad.GetValueOrDefault(share.Person) + 1;
    }

    /// <summary>Applies a payment to the running loan as the core divides it; gives the service in it.</summary>
    public Money Pay(Money amount, DateOnly day)
    {
        var loan = Loan!;
        var paid = PaymentOrder.Spread(amount, loan, loan.Shares, day, Gulir.Institution.Settings.DefaultOrder);
        return Apply(paid);
    }

    public Money Apply(IReadOnlyList<ShareMoney> paid)
    {
        var loan = Loan!;
        var by = paid.ToDictionary(share => share.Share);
        Share[] shares =
        [
            .. loan.Shares.Select(share => by.TryGetValue(share.Number, out var part)
                ? share with
                {
                    PrincipalPaid = share.PrincipalPaid + part.Principal,
                    ServicePaid = share.ServicePaid + part.Service,
                }
                : share),
        ];
        Loan = loan with { Shares = shares };
        return paid.Sum(share => share.Service);
    }

    public void Settled() => Loan = null;
}
