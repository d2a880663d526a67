using Gulir.Ledger;
using Gulir.Server.Frame;

namespace Gulir.Server.Ledger;

/// <summary>One line of a free voucher as typed.</summary>
public sealed record TypedLine(string Account, string Debit, string Credit)
{
    public bool IsEmpty => (Account + Debit + Credit).Trim().Length == 0;
}

/// <summary>A voucher's form as it was typed.</summary>
/// <param name="For">Of a free voucher: the purpose it is given; empty to have it found from its accounts.</param>
/// <param name="Part">The part of the amount that goes to an account of its own: tax, money brought back.</param>
/// <param name="Box">Where money that is brought back goes.</param>
public sealed record TypedVoucher(
    string Purpose, string For, string Amount, string Part, string Debit, string Credit, string Box, string Text,
    TypedDating Dating, IReadOnlyList<TypedLine> Lines)
{
    public static TypedVoucher Of(Func<string, string> field) => new(
        field("keperluan"), field("untuk"), field("jumlah"), field("bagian"), field("debet"), field("kredit"),
        field("kotak"), field("uraian"), TypedDating.Of(field),
        [
            .. Enumerable.Range(1, VoucherForm.LinesOfFree)
                .Select(n => new TypedLine(field($"akun{n}"), field($"d{n}"), field($"k{n}"))),
        ]);

    /// <summary>The names of all its fields.</summary>
    public static readonly IReadOnlyList<string> Fields =
    [
        "keperluan", "untuk", "jumlah", "bagian", "debet", "kredit", "kotak", "uraian", "tanggal", "dibayar", "alasan",
        .. Enumerable.Range(1, VoucherForm.LinesOfFree).SelectMany(n => new[] { $"akun{n}", $"d{n}", $"k{n}" }),
    ];

    public bool IsTouched => Amount.Trim().Length > 0 || Lines.Any(line => !line.IsEmpty);
}

/// <summary>
/// The form of one purpose: the accounts it may choose among on each side, and a part of the amount that may go to
/// another account on one of them. A free voucher has lines instead.
/// </summary>
/// <param name="PartOnDebit">On which side the amount is parted; null when it never is.</param>
public sealed record VoucherForm(
    Purpose? Purpose, IReadOnlyList<Account> Debits, IReadOnlyList<Account> Credits, IReadOnlyList<Account> Parts,
    bool? PartOnDebit)
{
    public const string Free = "bebas";
    public const int LinesOfFree = 8;

    static readonly AccountCode TaxOwed = new(21012);

    /// <summary>The form of a purpose's code; null when there is no such purpose.</summary>
    public static VoucherForm? Of(string code, Gulir.Ledger.Chart chart)
    {
        if (code == Free)
            return new VoucherForm(null, [.. chart.All.Where(one => !Purposes.IsOfARule(one.Code))], [], [], null);
        if (Purposes.All.FirstOrDefault(one => one.Code == code) is not { } purpose) return null;
        Account[] debits = [.. chart.All.Where(one => purpose.Debit.Holds(one.Code))];
        Account[] credits = [.. chart.All.Where(one => purpose.Credit.Holds(one.Code))];
        return code switch
        {
            "operating_cost" => Parted(purpose, debits, credits, one => one.Code == TaxOwed, onDebit: false),
            "bank_interest" => Parted(purpose, debits, credits, one => one.Code == Accounts.InterestTax, onDebit: true),
            "advance_settled" => Parted(purpose, debits, credits, one => one.Code.IsMoney, onDebit: true),
            _ => new VoucherForm(purpose, debits, credits, [], null),
        };
    }

    static VoucherForm Parted(
        Purpose purpose, Account[] debits, Account[] credits, Func<Account, bool> isPart, bool onDebit) => new(
        purpose, onDebit ? [.. debits.Where(one => !isPart(one))] : debits,
        onDebit ? credits : [.. credits.Where(one => !isPart(one))],
        [.. (onDebit ? debits : credits).Where(isPart)], onDebit);

    /// <summary>The request that the typed form makes; what cannot be read is refused by name.</summary>
    public Outcome<Voucher> Ask(TypedVoucher typed)
    {
        var lines = Purpose is null ? FreeLines(typed) : Lines(typed);
        if (lines.Refusal is { } bad) return bad;
        var dating = typed.Dating.Read();
        if (dating.Refusal is { } wrong) return wrong;
        return Typing.Text("text", typed.Text).Then<Voucher>(text => new Voucher(
            lines.Value, text, Purpose?.Code ?? (typed.For.Length > 0 ? typed.For : null), dating.Value.Date,
            dating.Value.Paid, dating.Value.LateReason));
    }

    Outcome<VoucherLine[]> Lines(TypedVoucher typed)
    {
        var amount = TypedAmount.Read(typed.Amount);
        if (amount.Refusal is { } bad) return bad;
        var part = PartOnDebit is null ? Money.Zero : Typing.Holding(typed.Part);
        if (part.Refusal is { } wrong) return wrong;
        var debit = Chosen(Debits, typed.Debit);
        if (debit.Refusal is { } unread) return unread;
        var credit = Chosen(Credits, typed.Credit);
        if (credit.Refusal is { } unknown) return unknown;
        var onDebit = PartOnDebit ?? false;
        var rest = amount.Value - part.Value;
        var lines = new List<VoucherLine>
        {
            new(debit.Value, Debit: onDebit ? rest : amount.Value),
            new(credit.Value, Credit: onDebit ? amount.Value : rest),
        };
        // All of an advance may come back in money; then nothing of it was spent.
        if (rest.IsZero) lines.RemoveAt(onDebit ? 0 : 1);
        if (part.Value.IsZero) return lines.ToArray();
        var box = Chosen(Parts, typed.Box);
        if (box.Refusal is { } nowhere) return nowhere;
        lines.Add(onDebit ? new(box.Value, Debit: part.Value) : new(box.Value, Credit: part.Value));
        return lines.ToArray();
    }

    /// <summary>The only account there is, or the one that was chosen; the act says whether it fits.</summary>
    static Outcome<AccountCode> Chosen(IReadOnlyList<Account> accounts, string typed) =>
        accounts is [var only] ? only.Code
        : AccountCode.Parse(typed.Trim()) is { } code ? code
        : LedgerRefusals.AccountMalformed(typed);

    static Outcome<VoucherLine[]> FreeLines(TypedVoucher typed)
    {
        var lines = new List<VoucherLine>();
        foreach (var line in typed.Lines.Where(line => !line.IsEmpty))
        {
            if (AccountCode.Parse(line.Account.Trim()) is not { } account)
                return LedgerRefusals.AccountMalformed(line.Account);
            var debit = Typing.Amount(line.Debit);
            if (debit.Refusal is { } bad) return bad;
            var credit = Typing.Amount(line.Credit);
            if (credit.Refusal is { } wrong) return wrong;
            lines.Add(new VoucherLine(account, debit.Value, credit.Value));
        }
        return lines.ToArray();
    }
}
