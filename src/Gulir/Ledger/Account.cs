using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gulir.Ledger;

/// <summary>Five digits without dots, as the programme writes them: 11010.</summary>
[JsonConverter(typeof(AccountCodeJson))]
public readonly record struct AccountCode(int Number) : IComparable<AccountCode>
{
    /// <summary>The digits before the last four, three or two: the group an account stands in.</summary>
    public int Class => Number / 10_000;

    /// <summary>Cash on hand or a bank account of the fund; never below zero on any day.</summary>
    public bool IsMoney => Number is 11010 or (>= 11020 and <= 11029);

    /// <summary>Money that no saver and no RWT has a claim on.</summary>
    public bool IsOwnMoney => IsMoney && Number is not (11022 or 11023);

    public bool IsBank => IsMoney && Number != 11010;

    public bool IsIncome => Class == 4;
    public bool IsCost => Class == 5;
    public bool IsCapital => Number / 1_000 == 31;

    /// <summary>A fund that the RWT feeds from the year's result: 2103x.</summary>
    public bool IsShared => Number is >= 21031 and <= 21039;

    public static bool operator <(AccountCode a, AccountCode b) => a.Number < b.Number;
    public static bool operator >(AccountCode a, AccountCode b) => a.Number > b.Number;
    public static bool operator <=(AccountCode a, AccountCode b) => a.Number <= b.Number;
    public static bool operator >=(AccountCode a, AccountCode b) => a.Number >= b.Number;

    public int CompareTo(AccountCode other) => Number.CompareTo(other.Number);

    public static AccountCode? Parse(string text) =>
        text.Length == 5 && text[0] is >= '1' and <= '5' && text.All(char.IsAsciiDigit)
            ? new AccountCode(int.Parse(text)) : null;

    public override string ToString() => Number.ToString("00000");
}

[System.Text.Json.Serialization.JsonConverter(typeof(EnumName<AccountKind>))]
public enum AccountKind { Asset = 1, Liability = 2, Equity = 3, Income = 4, Expense = 5 }

/// <summary>An account of the chart, with its name in both languages and the side on which it grows.</summary>
public sealed record Account(AccountCode Code, string NameId, string NameEn, AccountKind Kind, bool DebitNormal)
{
    public Account(int code, string nameId, string nameEn, AccountKind kind, bool debitNormal)
        : this(new AccountCode(code), nameId, nameEn, kind, debitNormal) { }
}

/// <summary>The accounts that rules post to, by the names of the trade.</summary>
public static class Accounts
{
    public static readonly AccountCode Cash = new(11010);
    public static readonly AccountCode Bank = new(11021);
    public static readonly AccountCode BankSurety = new(11022);
    public static readonly AccountCode BankShared = new(11023);
    public static readonly AccountCode Loans = new(11030);
    public static readonly AccountCode Reserve = new(12010);
    public static readonly AccountCode Equipment = new(12020);
    public static readonly AccountCode Depreciation = new(12021);
    public static readonly AccountCode SuretySavings = new(21020);
    public static readonly AccountCode Held = new(21040);
    public static readonly AccountCode ActivityAdvances = new(11040);
    public static readonly AccountCode Receivables = new(11050);
    public static readonly AccountCode Unknown = new(21050);
    public static readonly AccountCode CapitalP2kp = new(31010);
    public static readonly AccountCode CapitalPnpm = new(31020);
    public static readonly AccountCode CapitalApbd = new(31021);
    public static readonly AccountCode CapitalOther = new(31040);
    public static readonly AccountCode PriorResult = new(32010);
    public static readonly AccountCode CurrentResult = new(32020);
    public static readonly AccountCode Service = new(41010);
    public static readonly AccountCode BankInterest = new(41021);
    public static readonly AccountCode DisposalGain = new(41022);
    public static readonly AccountCode ReserveReleased = new(41040);
    public static readonly AccountCode Incentive = new(51010);
    public static readonly AccountCode DepreciationCost = new(51060);
    public static readonly AccountCode InterestTax = new(51071);
    public static readonly AccountCode ReserveCost = new(51080);
    public static readonly AccountCode DisposalLoss = new(51092);
}

public sealed class AccountCodeJson : JsonConverter<AccountCode>
{
    public override AccountCode Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String && reader.ValueSpan.Length == 5 && !reader.ValueIsEscaped)
        {
            var number = 0;
            foreach (var digit in reader.ValueSpan)
                number = digit is >= (byte)'0' and <= (byte)'9' ? number * 10 + digit - '0' : 1_000_000;
            if (number is >= 10_000 and < 60_000) return new AccountCode(number);
        }
        var text = reader.TokenType == JsonTokenType.Number
            ? System.Text.Encoding.ASCII.GetString(reader.ValueSpan)
            : reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
        return AccountCode.Parse(text) ?? throw new RefusedInputException(LedgerRefusals.AccountMalformed(text));
    }

    public override void Write(Utf8JsonWriter writer, AccountCode value, JsonSerializerOptions options)
    {
        Span<byte> digits = stackalloc byte[5];
        System.Buffers.Text.Utf8Formatter.TryFormat(
            value.Number, digits, out _, new System.Buffers.StandardFormat('D', 5));
        writer.WriteStringValue(digits);
    }
}
