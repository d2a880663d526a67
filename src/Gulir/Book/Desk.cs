namespace Gulir.Book;

/// <summary>
/// What a decision knows of its moment: the fund's today, the officer who asks, and the vault for secrets.
/// Everything else a decision needs is handed to it as state.
/// </summary>
public sealed record Desk(DateOnly Today, int Officer, IVault Vault);

/// <summary>Salts and the encryption of identity numbers; the host holds the keys.</summary>
public interface IVault
{
    /// <summary>32 random bytes for a side record.</summary>
    byte[] NewSalt();

    /// <summary>An identity number under the fund's data key, as text.</summary>
    string Encrypt(string secret);

    /// <summary>A keyed fingerprint by which the same number is found again.</summary>
    string Fingerprint(string secret);
}
