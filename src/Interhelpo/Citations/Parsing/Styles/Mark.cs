namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>The punctuation that stands between two chunks.</summary>
[Flags]
internal enum Mark
{
    None = 0,
    Comma = 1,
    Stop = 2,

    /// <summary>A stop after an initial or an abbreviation: it may divide or not.</summary>
    SoftStop = 4,
    Colon = 8,
    Semicolon = 16,
    Open = 32,
    Close = 64,
    QuoteOpen = 128,
    QuoteClose = 256,
    Dash = 512,
    Slash = 1024,
    DoubleSlash = 2048,
    Question = 4096,
}
