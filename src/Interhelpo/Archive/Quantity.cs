namespace Interhelpo.Archive;

/// <summary>
/// A number as a source states it, with what it counts: <c>1078 people</c>, <c>about 300 people</c>, <c>20 percent</c>.
/// </summary>
/// <param name="Value">The number read; of "more than one thousand" 1000, of a range its lower end.</param>
/// <param name="Unit">What is counted, in the words of the source, as read: <c>people</c>, <c>Czechs</c>, <c>hectares</c>.</param>
/// <param name="Qualifier">How the source hedges the number.</param>
/// <param name="To">The upper end of a range; null otherwise.</param>
public sealed record Quantity(decimal Value, string Unit, QuantityQualifier Qualifier, decimal? To = null);
