using System.Security.Cryptography;
using Gulir.Basics;
using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.Groups;
using Gulir.Server.Institution;
using Gulir.Server.Ledger;
using Gulir.Server.Loans;
using Gulir.Storage;

namespace Gulir.Bench;

/// <summary>Funds with running loans of five shares each, made through the acts that officers take.</summary>
public static class BenchVillage
{
    public static readonly DateOnly Day = new(2019, 2, 15);

    const int Members = 5;
    const int Cashier = 3;
    static readonly DateOnly Start = new(2019, 1, 15);
    static readonly Money Each = new(1_000_000);
    static long s_requests;
    static long s_now = new DateTimeOffset(2019, 1, 15, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

    public static HostParts Parts() => new(
        () => Interlocked.Increment(ref s_now),
        new KeyRing(new byte[KeyRing.KeyBytes], () => RandomNumberGenerator.GetBytes(KeyRing.KeyBytes)));

    public static RegionCode Code(int fund) => RegionCode.Parse($"35.19.09.{2001 + fund}")!.Value;

    public static ActFrame Frame(int fund, int officer, DateOnly day) =>
        new(Code(fund), officer, RequestIds.Parse($"bench {Interlocked.Increment(ref s_requests)}"), day);

    public static Act Repay(int fund, int loan) =>
        LoanActs.Repay.Of(new LoanRepay(loan, new Money(5_000)), Frame(fund, Cashier, Day));

    /// <summary>One fund with so many loans, all paid out on one day.</summary>
    public static void Make(Database database, int fund, int loans)
    {
        var made = database.Alone<bool>(run =>
        {
            var capital = new Money(Each.Units * Members * loans);
            run(Of(fund, InstitutionActs.FundNew, Fund(fund)));
            run(Of(fund, LedgerActs.Voucher, Move(31020, 11021, capital), 4));
            run(Of(fund, LedgerActs.Voucher, Move(11021, 11010, capital), 4));
            for (var loan = 1; loan <= loans; loan++)
                foreach (var act in Lend(fund, loan))
                    if (run(act).Refusal is { } refusal) return refusal;
            return true;
        });
        Must.Hold(made.Value, "The village is made.");
    }

    static IEnumerable<Act> Lend(int fund, int loan)
    {
        var persons = Enumerable.Range((loan - 1) * Members + 1, Members).ToArray();
        yield return Of(fund, GroupActs.GroupForm, Form(loan));
        yield return Of(fund, LoanActs.Apply, new LoanApply(loan, [.. persons.Select(person => new PersonAmount(person, Each))]));
        yield return Of(fund, LoanActs.Examine,
            new LoanExamine(loan, [.. persons.Select(person => new MemberExamined(person, Each))]));
        yield return Of(fund, LoanActs.Decide, new LoanDecide(loan, Verdict.Approve));
        yield return Of(fund, LoanActs.Decide, new LoanDecide(loan, Verdict.Approve), 2);
        yield return Of(fund, LoanActs.Disburse, new LoanDisburse(loan), Cashier);
    }

    static Act Of<T>(int fund, ActKind<T> kind, T ask, int officer = 1) where T : notnull =>
        kind.Of(ask, Frame(fund, officer, Start));

    static FundNew Fund(int fund) => new(
        Code(fund), "LKM", "UPK", new Place("Desa", "Jiwan", "Kabupaten Madiun", "Jawa Timur"), Start,
        [
            new("Sri", Role.Manager), new("Budi", Role.Coordinator), new("Ani", Role.Cashier), new("Pri", Role.Bookkeeper),
        ]);

    static GroupForm Form(int loan) => new(
        $"KSM {loan}", [.. Enumerable.Range(1, Members).Select(i => new MemberAsk($"Anggota {loan}-{i}"))], Start,
        SavingMonths: 3, StatementOn: Start);

    static Voucher Move(int from, int to, Money amount) => new(
        [new(new AccountCode(to), Debit: amount), new(new AccountCode(from), Credit: amount)]);
}
