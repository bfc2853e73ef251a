namespace Interhelpo.Evaluating;

/// <summary>A temporal expression as TIMEX2 annotates it.</summary>
/// <param name="Start">UTF-16 offset of its first character.</param>
/// <param name="End">UTF-16 offset after its last character.</param>
/// <param name="Value">The VAL of TIMEX2: <c>1939-09-01</c>, <c>193</c>, <c>BC0044</c>, <c>P3Y</c>, <c>PRESENT_REF</c>; empty when the words have none.</param>
/// <param name="Mod">The MOD of TIMEX2: <c>START</c>, <c>MID</c>, <c>END</c>, <c>APPROX</c>, <c>MORE_THAN</c> …; null for none.</param>
public sealed record Timex(int Start, int End, string Value, string? Mod);
