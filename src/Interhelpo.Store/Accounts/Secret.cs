using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Interhelpo.Store.Accounts;

/// <summary>Secrets that are given away once and kept only as a hash.</summary>
public static class Secret
{
    private const int Bytes = 32;

    /// <summary>256 random bits in base64url: nobody guesses them, so a plain hash keeps them safe.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>SHA-256 in lower-case hexadecimal.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
