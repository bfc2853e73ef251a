using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement on whose call or by which resolution something came about.</summary>
internal static class CallClaims
{
    private const int ShortestCall = 12;

    /// <summary>"The call of the union for help": from the word for it as far as the sentence or its next part goes.</summary>
    public static IEnumerable<Claim> Of(Setting setting)
    {
        if (setting.Topics.Body is not { } body)
            yield break;
        foreach (var call in setting.All(ConceptKind.Call).Take(1))
        {
            var text = setting.Told.Text;
            var words = new TextSpan(call.Span.Start, text.AsSpan(call.Span.End).IndexOfAny(";.") is var stop and >= 0 ? call.Span.End + stop : text.Length);
            if (words.Length >= ShortestCall)
                yield return new Claim(new Question(MatterKind.Cause, $"call|{body.Key}", $"{body.Name}: what it answered"), "call", "", setting, words, Claims.Words(setting.Told, words), new CallAnswer(call.Concept.Name, ReasonClaims.Given(setting, words)));
        }
    }
}
