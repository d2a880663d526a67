using Gulir.Ledger;
using Gulir.Server.Ledger;

namespace Gulir.Server.Example;

/// <summary>A fund's box and banks as its cashier knows them, and the vouchers that move their money.</summary>
sealed class Purse(Diary diary, Office office)
{
    public Money Cash { get; private set; }
    public Money Bank { get; private set; }
    public Money BankSurety { get; private set; }

    /// <summary>What the RWT has set apart.</summary>
    public Money BankShared { get; private set; }

    /// <summary>Handed out for activities and neither accounted for nor given back.</summary>
    public Money Advanced { get; private set; }

    public Money All => Cash + Bank + BankSurety + BankShared + Advanced;

    public Money CapitalReceived { get; private set; }

    bool _sharedMoved;

    /// <summary>Money that a loan, a deposit or a reversal has moved; its act has already been done.</summary>
    public void Moved(AccountCode account, Money amount)
    {
        if (account == Accounts.Cash) Cash += amount;
        else if (account == Accounts.Bank) Bank += amount;
        else if (account == Accounts.BankShared) Shared(amount);
        else BankSurety += amount;
    }

    /// <summary>The RWT's decision has moved this to the bank of its money.</summary>
    public void SetApart(Money amount)
    {
        Bank -= amount;
        Shared(amount);
    }

    /// <summary>An advance was handed out from the bank of the RWT's money, or came back to it.</summary>
    public void Advance(Money amount)
    {
        Shared(-amount);
        Advanced += amount;
    }

    /// <summary>Receipts for what was bought from an advance.</summary>
    public void Account(Money amount) => Advanced -= amount;

    void Shared(Money amount)
    {
        BankShared += amount;
        _sharedMoved = true;
    }

    public void Capital(int account, Money amount, string text, DateOnly day)
    {
        Post(Accounts.Bank, new AccountCode(account), amount, text, "capital_received", day);
        CapitalReceived += amount;
    }

    public void Withdraw(Money amount, DateOnly day) =>
        Post(Accounts.Cash, Accounts.Bank, amount, "Ambil dari bank", "transfer", day);

    public void Deposit(Money amount, DateOnly day) =>
        Post(Accounts.Bank, Accounts.Cash, amount, "Setor ke bank", "transfer", day);

    public void ToSurety(Money amount, DateOnly day) =>
        Post(Accounts.BankSurety, Accounts.Cash, amount, "Setor simpanan tanggung renteng", "transfer", day);

    public void Spend(int account, Money amount, string text, DateOnly day) =>
        Post(new AccountCode(account), Accounts.Cash, amount, text, "operating_cost", day);

    public void Charge(Money amount, DateOnly day) =>
        Post(new AccountCode(51070), Accounts.Bank, amount, "Biaya administrasi bank", "bank_charge", day);

    /// <summary>Interest of a month with the tax that the bank keeps of it, 20%.</summary>
    public void Interest(Money gross, DateOnly day)
    {
        var tax = BankInterest.Tax(gross);
        var net = gross - tax;
        List<VoucherLine> lines = [new(Accounts.Bank, net)];
        if (tax.IsPositive) lines.Add(new VoucherLine(Accounts.InterestTax, tax));
        lines.Add(new VoucherLine(Accounts.BankInterest, Credit: gross));
        diary.Do(LedgerActs.Voucher, new Voucher(lines, "Bunga bank", "bank_interest"), office.Bookkeeper, day);
        Bank += net;
    }

    /// <summary>Box counted by two people, banks compared with their statements.</summary>
    public void Count(DateOnly day)
    {
        diary.Do(LedgerActs.MoneyCount, new MoneyCount(Cash, Second: office.Manager), office.Cashier, day);
        diary.Do(LedgerActs.MoneyCount, new MoneyCount(Bank, Accounts.Bank), office.Bookkeeper, day);
        if (BankSurety.IsPositive)
            diary.Do(LedgerActs.MoneyCount, new MoneyCount(BankSurety, Accounts.BankSurety), office.Bookkeeper, day);
        if (_sharedMoved || BankShared.IsPositive)
            diary.Do(LedgerActs.MoneyCount, new MoneyCount(BankShared, Accounts.BankShared), office.Bookkeeper, day);
        _sharedMoved = false;
    }

    void Post(AccountCode debit, AccountCode credit, Money amount, string text, string purpose, DateOnly day)
    {
        VoucherLine[] lines = [new(debit, amount), new(credit, Credit: amount)];
        diary.Do(LedgerActs.Voucher, new Voucher(lines, text, purpose), office.Bookkeeper, day);
        if (debit.IsMoney) Moved(debit, amount);
        if (credit.IsMoney) Moved(credit, -amount);
    }
}

/// <summary>Interest on the fund's account and the tax on it.</summary>
static class BankInterest
{
    static readonly Rate TaxRate = new(200_000);

    public static Money Tax(Money gross) => TaxRate.Of(gross);

    public static Money Net(Money gross) => gross - Tax(gross);

    /// <summary>The interest that leaves exactly this much after its tax.</summary>
    public static Money Gross(Money net)
    {
        var gross = new Money(Rounding.Divide(net.Units * 5, 4, Direction.Nearest) - 2);
        while (Net(gross) < net) gross += new Money(1);
        Must.Hold(Net(gross) == net, "interest leaves every whole amount after its tax.");
        return gross;
    }
}
