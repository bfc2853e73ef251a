namespace Interhelpo.Store.Mapping;

/// <summary>What queries leave out unless they say otherwise.</summary>
internal static class Filters
{
    /// <summary>Matters that are only suggested, or refused.</summary>
    public const string Standing = "standing";

    /// <summary>What readers may not see by the rights of its sources; <see cref="ReadersDb"/> alone leaves it out.</summary>
    public const string Rights = "rights";
}
