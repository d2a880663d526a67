namespace Gulir.Ledger;

/// <summary>What the money of an entry does in the cash flow statement; none: no money moved, or only inside.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(EnumName<Flow>))]
public enum Flow { None, Operating, Investing, Financing }

/// <summary>
/// One row of the journal of facts (accounting.md 14) that is written by a voucher: what it is called, which accounts
/// it may debit and credit, its paper and its place in the cash flow.
/// </summary>
public sealed record Purpose(string Code, VoucherKind Kind, Flow Flow, AccountSet Debit, AccountSet Credit)
{
    public bool Takes(IReadOnlyList<Line> lines) => Stranger(lines) is null;

    /// <summary>The first account that does not belong into this row of the journal.</summary>
    public AccountCode? Stranger(IReadOnlyList<Line> lines)
    {
        foreach (var line in lines)
            if (!(line.Amount.IsPositive ? Debit : Credit).Holds(line.Account)) return line.Account;
        return null;
    }
}

/// <summary>
/// Accounts by code, by the wish "any money account", or by a range that a fund's own accounts may join.
/// </summary>
public sealed record AccountSet(bool Money, bool Banks, bool Costs, bool Capital, params int[] Codes)
{
    public static AccountSet Of(params int[] codes) => new(false, false, false, false, codes);
    public static readonly AccountSet AnyMoney = new(true, false, false, false);
    public static readonly AccountSet AnyBank = new(false, true, false, false);

    /// <summary>Money that is the fund's own: not of savers (11022), not shared by the RWT (11023).</summary>
    public static readonly AccountSet OwnMoney = Of() with { Own = true };

    public bool Own { get; init; }

    public AccountSet And(params int[] codes) => this with { Codes = [.. Codes, .. codes] };

    public bool Holds(AccountCode account) =>
        (Money && account.IsMoney) || (Own && account.IsOwnMoney) || (Banks && account.IsBank)
        || (Capital && account.IsCapital)
        || (Costs && Purposes.IsOperatingCost(account)) || Codes.Contains(account.Number);
}

/// <summary>
/// The rows of the journal that an officer writes by voucher. Loans, savings and closes have acts of their own.
/// </summary>
public static class Purposes
{
    static readonly AccountSet OperatingCosts = new(false, false, true, false);
    static readonly AccountSet DonatedCapital = AccountSet.Of(31010, 31020, 31021, 31040);

    public static readonly IReadOnlyList<Purpose> All =
    [
        new("operating_cost", VoucherKind.Bkk, Flow.Operating, OperatingCosts, AccountSet.OwnMoney.And(21012)),
        new("cost_accrued", VoucherKind.Bpm, Flow.None, OperatingCosts, AccountSet.Of(21011)),
        new("cost_paid", VoucherKind.Bkk, Flow.Operating, AccountSet.Of(21011), AccountSet.OwnMoney),
        new("tax_paid", VoucherKind.Bkk, Flow.Operating, AccountSet.Of(21012), AccountSet.OwnMoney),
        new("capital_received", VoucherKind.Bkm, Flow.Financing, AccountSet.Of(11021), DonatedCapital),
        new("capital_returned", VoucherKind.Bkk, Flow.Financing, DonatedCapital, AccountSet.Of(11021)),
        new("transfer", VoucherKind.Bpm, Flow.None, AccountSet.AnyMoney, AccountSet.AnyMoney),
        new("bank_interest", VoucherKind.Bpm, Flow.Operating, AccountSet.AnyBank.And(51071), AccountSet.Of(41021)),
        new("bank_charge", VoucherKind.Bpm, Flow.Operating, AccountSet.Of(51070), AccountSet.AnyBank),
        new("interest_tax", VoucherKind.Bpm, Flow.Operating, AccountSet.Of(51071), AccountSet.AnyBank),
        new("bank_rounding_over", VoucherKind.Bpm, Flow.Operating, AccountSet.AnyBank, AccountSet.Of(41023)),
        new("bank_rounding_short", VoucherKind.Bpm, Flow.Operating, AccountSet.Of(51091), AccountSet.AnyBank),
        new("other_income", VoucherKind.Bkm, Flow.Operating, AccountSet.AnyMoney, AccountSet.Of(41011, 41012, 41020)),
        new("unknown_receipt", VoucherKind.Bkm, Flow.Operating, AccountSet.AnyBank, AccountSet.Of(21050)),
        new("cash_short", VoucherKind.Bpm, Flow.Operating, AccountSet.Of(11050), AccountSet.Of(11010)),
        new("cash_short_repaid", VoucherKind.Bkm, Flow.Operating, AccountSet.Of(11010), AccountSet.Of(11050)),
        new("cash_short_borne", VoucherKind.Bpm, Flow.None, AccountSet.Of(51091), AccountSet.Of(11050)),
        new("cash_over", VoucherKind.Bkm, Flow.Operating, AccountSet.Of(11010), AccountSet.Of(21050)),
        new("cash_over_returned", VoucherKind.Bkk, Flow.Operating, AccountSet.Of(21050), AccountSet.OwnMoney),
        new("cash_over_income", VoucherKind.Bpm, Flow.None, AccountSet.Of(21050), AccountSet.Of(41023)),
        new("advance_given", VoucherKind.Bkk, Flow.Operating, AccountSet.Of(11050), AccountSet.OwnMoney),
        new("advance_settled", VoucherKind.Bpm, Flow.Operating, OperatingCosts with { Money = true },
            AccountSet.Of(11050)),
        new("debt_received", VoucherKind.Bkm, Flow.Financing, AccountSet.Of(11021), AccountSet.Of(21010)),
        new("debt_repaid", VoucherKind.Bkk, Flow.Financing, AccountSet.Of(21010), AccountSet.Of(11021)),
        new("equipment_bought", VoucherKind.Bkk, Flow.Investing, AccountSet.Of(12020), AccountSet.OwnMoney),
        new("equipment_given", VoucherKind.Bpm, Flow.None, AccountSet.Of(12020), AccountSet.Of(31040)),
        new("depreciation", VoucherKind.Bpm, Flow.None, AccountSet.Of(51060), AccountSet.Of(12021)),
    ];

    /// <summary>
    /// Accounts that only a rule writes, because a sub-ledger of loans or savings must agree with them.
    /// </summary>
    static readonly int[] OfRules = [
        11030, 11040, 12010, 21020, 21031, 21032, 21033, 21034, 21035, 21040, 31030, 32010, 32020,
        41010, 41030, 41040, 51080];

    public static bool IsOperatingCost(AccountCode account) =>
        account.IsCost && account.Number is < 51060 or (>= 51090 and < 51091);

    public static bool IsOfARule(AccountCode account) => OfRules.Contains(account.Number);

    /// <summary>The purpose by its code, or the only one that takes the lines.</summary>
    public static Outcome<Purpose> Find(string? code, IReadOnlyList<Line> lines)
    {
        if (code is not null)
        {
            var named = All.FirstOrDefault(purpose => purpose.Code == code);
            if (named is null) return LedgerRefusals.PurposeUnknown(code);
            return named.Stranger(lines) is { } stranger ? LedgerRefusals.PurposeDoesNotTake(code, stranger) : named;
        }
        foreach (var line in lines)
            if (IsOfARule(line.Account)) return LedgerRefusals.AccountOfALedgerRule(line.Account);
        var fitting = All.Where(purpose => purpose.Takes(lines)).ToArray();
        return fitting.Length == 1 ? fitting[0] : LedgerRefusals.PurposeUnclear();
    }
}
