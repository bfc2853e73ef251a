namespace Interhelpo.Store.Queries;

/// <summary>A single record, and when what it rests on last changed.</summary>
public sealed record Dated<T>(T Item, DateTimeOffset Changed);
