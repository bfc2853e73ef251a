namespace Interhelpo.Import.Recognising;

/// <summary>
/// A run of capitalised words that may be a name: tokens <c>[First, Next)</c> of its prose. Small words that begin a sentence are left out.
/// </summary>
/// <param name="First">Its first token.</param>
/// <param name="Next">The token behind it.</param>
/// <param name="OpensSentence">The capital of its first word may be the sentence's.</param>
internal readonly record struct NameChunk(int First, int Next, bool OpensSentence)
{
    public int Length => Next - First;
}
