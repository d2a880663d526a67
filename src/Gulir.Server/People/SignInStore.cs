using System.Security.Cryptography;
using System.Text;
using Gulir.Server.Frame;
using Gulir.Storage.People;
using Microsoft.AspNetCore.Identity;

namespace Gulir.Server.People;

/// <summary>
/// Sign-ins for ASP.NET Core Identity. Its rules change a sign-in in memory and then update it; one row is written
/// then. Reads and writes are short, so they are done at once.
/// </summary>
public sealed class SignInStore(Host host) :
    IUserPasswordStore<SignIn>, IUserSecurityStampStore<SignIn>, IUserLockoutStore<SignIn>,
    IUserTwoFactorStore<SignIn>, IUserAuthenticatorKeyStore<SignIn>, IUserTwoFactorRecoveryCodeStore<SignIn>
{
    public Task<IdentityResult> CreateAsync(SignIn user, CancellationToken cancellationToken) => Keep(user);

    public Task<IdentityResult> UpdateAsync(SignIn user, CancellationToken cancellationToken) => Keep(user);

    /// <summary>A sign-in is shut, not removed: its sessions stay to be seen.</summary>
    public Task<IdentityResult> DeleteAsync(SignIn user, CancellationToken cancellationToken)
    {
        user.Disabled = true;
        return Keep(user);
    }

    Task<IdentityResult> Keep(SignIn user)
    {
        host.Database.Change(session => session.Store(user));
        return Task.FromResult(IdentityResult.Success);
    }

    public Task<SignIn?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Task.FromResult(host.Database.Read(session => session.SignInById(Guid.Parse(userId))));

    public Task<SignIn?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        Task.FromResult(host.Database.Read(session => session.SignInByName(normalizedUserName)));

    public Task<string> GetUserIdAsync(SignIn user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(SignIn user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.UserName);

    public Task SetUserNameAsync(SignIn user, string? userName, CancellationToken cancellationToken) =>
        Set(() => user.UserName = userName ?? "");

    public Task<string?> GetNormalizedUserNameAsync(SignIn user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.UserName);

    public Task SetNormalizedUserNameAsync(SignIn user, string? normalizedName, CancellationToken cancellationToken) =>
        Set(() => user.UserName = normalizedName ?? "");

    public Task SetPasswordHashAsync(SignIn user, string? passwordHash, CancellationToken cancellationToken) =>
        Set(() => user.PasswordHash = passwordHash ?? "");

    public Task<string?> GetPasswordHashAsync(SignIn user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.PasswordHash);

    public Task<bool> HasPasswordAsync(SignIn user, CancellationToken cancellationToken) =>
        Task.FromResult(user.PasswordHash.Length > 0);

    public Task SetSecurityStampAsync(SignIn user, string stamp, CancellationToken cancellationToken) =>
        Set(() => user.Stamp = stamp);

    public Task<string?> GetSecurityStampAsync(SignIn user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Stamp);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(SignIn user, CancellationToken cancellationToken) =>
        Task.FromResult(user.LockedUntil == 0
            ? (DateTimeOffset?)null
            : DateTimeOffset.FromUnixTimeMilliseconds(user.LockedUntil));

    public Task SetLockoutEndDateAsync(
        SignIn user, DateTimeOffset? lockoutEnd, CancellationToken cancellationToken) =>
        Set(() => user.LockedUntil = lockoutEnd?.ToUnixTimeMilliseconds() ?? 0);

    public Task<int> IncrementAccessFailedCountAsync(SignIn user, CancellationToken cancellationToken) =>
        Task.FromResult(++user.Failed);

    public Task ResetAccessFailedCountAsync(SignIn user, CancellationToken cancellationToken) =>
        Set(() => user.Failed = 0);

    public Task<int> GetAccessFailedCountAsync(SignIn user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Failed);

    public Task<bool> GetLockoutEnabledAsync(SignIn user, CancellationToken cancellationToken) =>
        Task.FromResult(true);

    public Task SetLockoutEnabledAsync(SignIn user, bool enabled, CancellationToken cancellationToken) =>
        Task.CompletedTask;

    public Task SetTwoFactorEnabledAsync(SignIn user, bool enabled, CancellationToken cancellationToken) =>
        Set(() => user.SecondFactor = enabled);

    public Task<bool> GetTwoFactorEnabledAsync(SignIn user, CancellationToken cancellationToken) =>
        Task.FromResult(user.SecondFactor);

    public Task SetAuthenticatorKeyAsync(SignIn user, string key, CancellationToken cancellationToken) =>
        Set(() => user.Authenticator = Convert.ToBase64String(
            host.Database.Host.Keys.Wrap(Encoding.UTF8.GetBytes(key))));

    public Task<string?> GetAuthenticatorKeyAsync(SignIn user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Authenticator.Length == 0
            ? null
            : Encoding.UTF8.GetString(host.Database.Host.Keys.Unwrap(Convert.FromBase64String(user.Authenticator))));

    /// <summary>Kept as fingerprints: a code that was stolen from here opens nothing.</summary>
    public Task ReplaceCodesAsync(
        SignIn user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        Set(() => user.Recovery = string.Join(' ', recoveryCodes.Select(Fingerprint)));

    public Task<bool> RedeemCodeAsync(SignIn user, string code, CancellationToken cancellationToken)
    {
        var left = user.Recovery.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (!left.Remove(Fingerprint(code))) return Task.FromResult(false);
        user.Recovery = string.Join(' ', left);
        return Task.FromResult(true);
    }

    public Task<int> CountCodesAsync(SignIn user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Recovery.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);

    static string Fingerprint(string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("recovery " + code)));

    static Task Set(Action change)
    {
        change();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        // The host's database outlives every request.
    }
}
