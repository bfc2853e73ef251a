using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Interhelpo.Web.Security;

/// <summary>How a form came back.</summary>
internal enum FormReturn
{
    /// <summary>As from a person.</summary>
    InTime,

    /// <summary>Sooner than a person fills it in, or with a stamp that is not of this site.</summary>
    Unlikely,

    /// <summary>So late that its stamp is void.</summary>
    TooLate,
}

/// <summary>Stamps a form for strangers with the time it was made, sealed, so that programs that send it at once or never opened it are known without a cookie.</summary>
internal sealed class FormStamps(IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan Soonest = TimeSpan.FromSeconds(3);

    private static readonly TimeSpan Latest = TimeSpan.FromHours(12);

    private readonly IDataProtector protector = protection.CreateProtector("Interhelpo.FormStamps");

    public string Make() => Seal(clock.GetUtcNow());

    /// <summary>For a form that is shown filled in: whoever has nothing to change may send it at once.</summary>
    public string MakeAnew() => Seal(clock.GetUtcNow() - Soonest);

    public FormReturn Read(string? stamp)
    {
        if (Made(stamp) is not { } made) return FormReturn.Unlikely;
        var age = clock.GetUtcNow() - made;
        return age < Soonest ? FormReturn.Unlikely : age > Latest ? FormReturn.TooLate : FormReturn.InTime;
    }

    private string Seal(DateTimeOffset made)
    {
        var ticks = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(ticks, made.UtcTicks);
        return WebEncoders.Base64UrlEncode(protector.Protect(ticks));
    }

    private DateTimeOffset? Made(string? stamp)
    {
        try
        {
            return string.IsNullOrEmpty(stamp) ? null : new(BinaryPrimitives.ReadInt64LittleEndian(protector.Unprotect(WebEncoders.Base64UrlDecode(stamp))), TimeSpan.Zero);
        }
        catch (Exception forged) when (forged is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
