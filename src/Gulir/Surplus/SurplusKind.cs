using System.Text.Json.Serialization;
using Gulir.Ledger;

namespace Gulir.Surplus;

/// <summary>What a line of the plan is for; its number is the last digit of its account 2103x.</summary>
[JsonConverter(typeof(EnumName<SurplusKind>))]
public enum SurplusKind { Environment = 1, Social = 2, Other = 3, Governance = 4, Bonus = 5, Capital = 6 }

public static class SurplusKinds
{
    public static readonly AccountCode Grown = new(31030);

    /// <summary>The account that owes this kind its money; for capital the one it adds to.</summary>
    public static AccountCode Account(this SurplusKind kind) =>
        kind == SurplusKind.Capital ? Grown : new AccountCode(21030 + (int)kind);

    /// <summary>Whether it is spent on works and trainings; governance and bonus are paid to people.</summary>
    public static bool IsForActivities(this SurplusKind kind) =>
        kind is SurplusKind.Environment or SurplusKind.Social or SurplusKind.Other;
}

/// <summary>One line as the meeting wants it. Without a name it goes by its kind.</summary>
/// <param name="Percent">Per cent of the surplus, above 0; all lines make 100.</param>
public sealed record PlanLine(SurplusKind Kind, Rate Percent, string? Name = null);

/// <summary>One line as it is booked, numbered from 1 within its year.</summary>
public sealed record SharedLine(int Line, SurplusKind Kind, Rate Percent, Money Amount);

/// <summary>
/// A line of the sub-ledger of 2103x on a day. The year is that of the surplus, line 0 stands for no line.
/// </summary>
/// <param name="Balance">What its account still owes it.</param>
/// <param name="Committed">What running activities may still take of it.</param>
public sealed record FundLine(int Year, int Line, SurplusKind Kind, Money Allotted, Money Balance, Money Committed)
{
    /// <summary>Day of the RWT that shared it; nothing is taken of it before.</summary>
    public DateOnly On { get; init; }

    public Money Free => Balance - Committed;
}
