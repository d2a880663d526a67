using Gulir.Groups;
using Gulir.Institution;
using Gulir.Ledger;
using Gulir.Loans;
using Gulir.Server.Frame;
using Gulir.Server.Groups;
using Gulir.Server.Institution;
using Gulir.Server.Ledger;
using Gulir.Server.Loans;

namespace Gulir.Storage.Tests;

/// <summary>A small fund, made through the acts that officers take: five women, capital, one loan of 5.000.000.</summary>
public sealed class Village(Database database, string code = "35.19.09.2007")
{
    public const int Manager = 1, Coordinator = 2, Cashier = 3, Bookkeeper = 4;

    public static readonly DateOnly Start = new(2018, 1, 1);

    int _requests;

    public RegionCode Code { get; } = RegionCode.Parse(code)!.Value;

    public Outcome<Kept> Try<T>(ActKind<T> kind, T ask, DateOnly today, int officer = Manager, string? request = null)
        where T : notnull =>
        database.Do(kind.Of(ask, Frame(today, officer, request)));

    public Kept Do<T>(ActKind<T> kind, T ask, DateOnly today, int officer = Manager, string? request = null)
        where T : notnull =>
        Try(kind, ask, today, officer, request).Value;

    public ActFrame Frame(DateOnly today, int officer, string? request = null) =>
        new(Code, officer, RequestIds.Parse(request ?? $"{Code} {++_requests}"), today);

    public static FundNew Fund(RegionCode code) => new(
        code, "LKM Rukun", "UPK Rukun", new Gulir.Institution.Place("Kwangsen", "Jiwan", "Kabupaten Madiun", "Jawa Timur"), Start,
        [
            new OfficerAppoint("Sri", Role.Manager), new OfficerAppoint("Budi", Role.Coordinator),
            new OfficerAppoint("Ani", Role.Cashier), new OfficerAppoint("Pri", Role.Bookkeeper),
        ]);

    public Village Found()
    {
        Do(InstitutionActs.FundNew, Fund(Code), Start);
        Do(LedgerActs.Voucher, Transfer(31020, 11021, 20_000_000), Start, Bookkeeper);
        Do(LedgerActs.Voucher, Transfer(11021, 11010, 10_000_000), Start, Bookkeeper);
        string[] names = ["Siti Aminah", "Sumarni", "Tri Wahyuni", "Endang Lestari", "Paryati"];
        Do(GroupActs.GroupForm,
            new GroupForm("Mekar Sari", [.. names.Select(name => new MemberAsk(name, Female: true))], Start,
                SavingMonths: 3, StatementOn: Start), Start);
        return this;
    }

    public static Voucher Transfer(int from, int to, long amount) => new(
    [
        new VoucherLine(new AccountCode(to), Debit: new Money(amount)),
        new VoucherLine(new AccountCode(from), Credit: new Money(amount)),
    ]);

    /// <summary>Applied, examined, decided by two humans and paid out on 15 January 2018: ten months at 1,5% flat.</summary>
    public Village Lend(int loan = 1, int group = 1, long each = 1_000_000)
    {
        var day = new DateOnly(2018, 1, 15);
        var members = Enumerable.Range(1 + (group - 1) * 5, 5).ToArray();
        Do(LoanActs.Apply, new LoanApply(group, [.. members.Select(person => new PersonAmount(person, new Money(each)))]), day);
        Do(LoanActs.Examine,
            new LoanExamine(loan, [.. members.Select(person => new MemberExamined(person, new Money(each)))]), day);
        Do(LoanActs.Decide, new LoanDecide(loan, Verdict.Approve), day, Manager);
        Do(LoanActs.Decide, new LoanDecide(loan, Verdict.Approve), day, Coordinator);
        Do(LoanActs.Disburse, new LoanDisburse(loan), day, Cashier);
        return this;
    }

    public Outcome<Kept> Pay(DateOnly day, long amount, int loan = 1, string? request = null) =>
        Try(LoanActs.Repay, new LoanRepay(loan, new Money(amount)), day, Cashier, request);
}
