namespace Interhelpo.Citations;

/// <summary>
/// Where in a work a citation points. <see cref="Label"/> is a CSL locator term (<c>page</c>, <c>chapter</c>, <c>volume</c>…);
/// <see cref="Value"/> stands without its label, as read: <c>81–114</c>.
/// </summary>
public sealed record Locator(string Label, string Value);
