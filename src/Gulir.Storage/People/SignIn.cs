using Gulir.Book;

namespace Gulir.Storage.People;

/// <summary>A human who signs in. Changed in memory by the sign-in rules, then stored whole.</summary>
public sealed class SignIn
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Lower case; what is typed at the door.</summary>
    public string UserName { get; set; } = "";

    /// <summary>As it is shown.</summary>
    public string Name { get; set; } = "";

    public string PasswordHash { get; set; } = "";

    /// <summary>Changes with the password and the second factor.</summary>
    public string Stamp { get; set; } = "";

    /// <summary>Wrong passwords since the last right one.</summary>
    public int Failed { get; set; }

    /// <summary>UTC milliseconds; 0 when the door is not locked.</summary>
    public long LockedUntil { get; set; }

    /// <summary>The authenticator's secret, sealed with the host's key; empty when there is none.</summary>
    public string Authenticator { get; set; } = "";

    public bool SecondFactor { get; set; }

    /// <summary>Hashes of the recovery codes that are left, apart by spaces.</summary>
    public string Recovery { get; set; } = "";

    public bool Disabled { get; set; }
}

/// <summary>A fund that a sign-in opens, and the number by which the fund's officers know this human.</summary>
public sealed record SignInFund(FundId Fund, int Human);

/// <summary>One session of a sign-in: times in UTC milliseconds, 0 while it has not ended.</summary>
public sealed record SignInSession(string Session, Guid SignIn, long Begun, long Seen, long Ended, string Browser);
