using Gulir.Storage.People;
using Microsoft.AspNetCore.Identity;

namespace Gulir.Server.People;

/// <summary>Sign-in as a service: Identity's rules for passwords, lockout and codes over our own store.</summary>
public static class Doors
{
    public static void Add(IServiceCollection services)
    {
        services.AddIdentityCore<SignIn>(options =>
        {
            // Length and a look at the easy ones; Door tells them by name before Identity would.
            options.Password.RequiredLength = Door.ShortestPassword;
            options.Password.RequireDigit = false;
            options.Password.RequireLowercase = false;
            options.Password.RequireUppercase = false;
            options.Password.RequireNonAlphanumeric = false;
            options.Lockout.MaxFailedAccessAttempts = Door.WrongBeforeLock;
            options.Lockout.DefaultLockoutTimeSpan = Door.LockedFor;
        }).AddTokenProvider<AuthenticatorTokenProvider<SignIn>>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddScoped<IUserStore<SignIn>, SignInStore>();
        services.AddSingleton<ILookupNormalizer, LowerNames>();
        services.AddScoped<Door>();
    }

    sealed class LowerNames : ILookupNormalizer
    {
        public string? NormalizeName(string? name) => name?.Trim().ToLowerInvariant();

        public string? NormalizeEmail(string? email) => email;
    }
}
