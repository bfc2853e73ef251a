namespace Interhelpo.Archive;

/// <summary>What stands in square brackets after the words of an article and says what they rest on.</summary>
public abstract record Mark;

/// <summary><c>[@source-slug#char=120,240]</c>: these words of this source, in code points.</summary>
public sealed record PassageMark(string Source, int Start, int End) : Mark;

/// <summary><c>[@leupold2021, p. 27]</c>: this work, and where in it; the locator as written, null when none is.</summary>
public sealed record WorkMark(string Key, string? Locator) : Mark;
