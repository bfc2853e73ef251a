namespace Interhelpo.Import.Reading;

/// <summary>A file as it was handed in.</summary>
/// <param name="Name">Its name without a folder.</param>
/// <param name="Bytes">All of its bytes.</param>
public sealed record SourceFile(string Name, byte[] Bytes);
