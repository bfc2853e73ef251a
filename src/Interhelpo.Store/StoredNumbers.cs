namespace Interhelpo.Store;

/// <summary>Numbers as the database gives them back.</summary>
internal static class StoredNumbers
{
    /// <summary>The same number without the noughts that the database puts behind the point.</summary>
    public static decimal WithoutNoughts(this decimal number) =>
        // Dividing by one with all its decimals keeps the value and drops trailing noughts.
        number / 1.0000000000000000000000000000m;
}
