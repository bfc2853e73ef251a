using System.Net;
using System.Net.Sockets;

namespace Interhelpo.Web.Security;

/// <summary>Whose requests are counted together.</summary>
internal static class Network
{
    /// <summary>The address, or of IPv6 its network: whoever has one of those has 2^64 addresses. All whose address is not known are one.</summary>
    public static string Of(IPAddress? address) =>
        address is { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8)) : address?.MapToIPv4().ToString() ?? "";
}
