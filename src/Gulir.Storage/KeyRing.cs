using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Gulir.Book;
using Gulir.Storage.Book;

namespace Gulir.Storage;

/// <summary>
/// The host's key (32 bytes) and the funds' data keys that it wraps. Where salts come from is given, so that example
/// data is the same on every machine; a host gives random bytes.
/// </summary>
public sealed class KeyRing(byte[] hostKey, Func<byte[]> random)
{
    public const int KeyBytes = 32;
    const int NonceBytes = 12;
    const int TagBytes = 16;

    readonly ConcurrentDictionary<FundId, IVault> _vaults = new();

    public byte[] NewKey() => random();

    public IVault Vault(Session session, FundId fund) =>
        _vaults.TryGetValue(fund, out var vault)
            ? vault
            : _vaults.GetOrAdd(fund, VaultOf(fund, session.DataKey(fund), isWrapped: true));

    /// <summary>A vault over a fresh data key, or over a wrapped one that is opened when it is first needed.</summary>
    public IVault VaultOf(FundId fund, byte[] dataKey, bool isWrapped = false) =>
        new FundVault(new Lazy<byte[]>(() => isWrapped ? Unwrap(dataKey) : dataKey), fund, random);

    public byte[] Wrap(byte[] dataKey) => Seal(hostKey, dataKey, random().AsSpan(0, NonceBytes));

    /// <summary>What was wrapped; refused when the host's key is not the one that wrapped it.</summary>
    public byte[] Unwrap(byte[] wrapped)
    {
        try
        {
            return Open(hostKey, wrapped);
        }
        catch (CryptographicException)
        {
            throw new RefusedInputException(StorageRefusals.HostKeyDiffers());
        }
    }

    static byte[] Seal(byte[] key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> nonce)
    {
        var sealedBytes = new byte[NonceBytes + plain.Length + TagBytes];
        nonce.CopyTo(sealedBytes);
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(
            nonce, plain, sealedBytes.AsSpan(NonceBytes, plain.Length), sealedBytes.AsSpan(NonceBytes + plain.Length));
        return sealedBytes;
    }

    static byte[] Open(byte[] key, ReadOnlySpan<byte> sealedBytes)
    {
        var plain = new byte[sealedBytes.Length - NonceBytes - TagBytes];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(
            sealedBytes[..NonceBytes], sealedBytes.Slice(NonceBytes, plain.Length), sealedBytes[^TagBytes..], plain);
        return plain;
    }

    /// <summary>
    /// Secrets of one fund under its data key. The nonce is fresh; the fingerprint is keyed and so not guessable.
    /// </summary>
    sealed class FundVault(Lazy<byte[]> dataKey, FundId fund, Func<byte[]> random) : IVault
    {
        byte[] FingerprintKey => HMACSHA256.HashData(dataKey.Value, Encoding.UTF8.GetBytes($"fingerprint {fund}"));

        public byte[] NewSalt() => random();

        public string Encrypt(string secret) =>
            Convert.ToBase64String(Seal(dataKey.Value, Encoding.UTF8.GetBytes(secret), random().AsSpan(0, NonceBytes)));

        public string Fingerprint(string secret) =>
            Convert.ToHexStringLower(HMACSHA256.HashData(FingerprintKey, Encoding.UTF8.GetBytes(secret)).AsSpan(0, 16));
    }
}
