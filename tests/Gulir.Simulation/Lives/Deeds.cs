namespace Gulir.Simulation.Lives;

/// <summary>
/// What somebody asks of a fund, in whole numbers, dates and words. No type of the program stands here, so that the
/// auditor can read it. Amounts are rupiah, persons, groups, loans and shares are numbers, months are yyyymm.
/// </summary>
abstract record Deed;

sealed record FormGroup(string Name, bool[] Women, int SavingMonths, DateOnly? Statement) : Deed;

sealed record Prepare(int Group, int SavingMonths, DateOnly Statement) : Deed;

sealed record Join(int Group, bool Woman, int? Known) : Deed;

sealed record Leave(int Group, int Person) : Deed;

/// <param name="Person">0 is the group as a whole.</param>
sealed record Deposit(
    bool Surety, bool Comes, int Group, int Person, long Amount, int Box, DateOnly Booked, DateOnly Paid, bool Reason)
    : Deed;

sealed record Apply(
    int Group, string Product, int Count, Wish[] Members, DateOnly On, bool Reason, bool Referral, bool Related = false)
    : Deed;

readonly record struct Wish(int Person, long Amount);

sealed record Examine(int Loan, Wish[] Proposed) : Deed;

/// <param name="Verdict">1 approve, 2 refuse, 3 examine again.</param>
/// <param name="Amounts">None: as proposed, or as signed before.</param>
sealed record Sign(int Loan, int Verdict, bool Reason, Wish[]? Amounts = null) : Deed;

/// <param name="First">The first due day; none: one step of the product after the pay-out.</param>
sealed record PayOut(int Loan, int[] Absent, int Box, DateOnly Booked, DateOnly? First = null) : Deed;

sealed record Visit(int Loan, bool Answers) : Deed;

enum Spare { Next, Settle, Hold }

/// <param name="Amount">None: what settles the loan.</param>
sealed record Pay(
    int Loan, long? Amount, DateOnly Booked, DateOnly Paid, bool Reason, int Box, Spare Above, ShareSum[] Shares,
    Claim[] Claims) : Deed;

readonly record struct ShareSum(int Share, long Amount);

/// <summary>A member paid for another's share.</summary>
readonly record struct Claim(int Payer, int Share, long Amount);

sealed record Post(string Purpose, Side[] Lines, DateOnly Booked, DateOnly Paid, bool Reason) : Deed;

/// <summary>A line of a voucher; debits are positive, credits negative.</summary>
readonly record struct Side(int Account, long Amount);

sealed record Count(int Account, long Counted, DateOnly On, int? Second) : Deed;

sealed record TakeBack(long Fact, DateOnly Booked, bool Reason) : Deed;

sealed record PostReserve(DateOnly On) : Deed;

sealed record CloseMonth(int Month) : Deed;

/// <param name="Role">1 field officer, 2 cashier, 3 bookkeeper, 4 manager, 5 coordinator, 6 LKM, 7 supervisor.</param>
sealed record Appoint(int Role, DateOnly From) : Deed;

sealed record EndOffice(int Officer, DateOnly Until) : Deed;

sealed record ChangeSetting(string Name, string Value, DateOnly From) : Deed;

/// <summary>A deed as it is sent: on which day, by whom, under which request id.</summary>
sealed record Letter(DateOnly Day, int Officer, string Request, Deed Deed);

/// <summary>What the program answered: the code of a refusal, or the facts that it has kept.</summary>
sealed record Answer(string? Refusal, long[] Facts, string Seal, bool Again);
