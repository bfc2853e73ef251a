using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement what a name means.</summary>
internal static class MeaningClaims
{
    /// <summary>What a name means and which language it is from.</summary>
    public static IEnumerable<Claim> Of(Setting setting)
    {
        if (!setting.All(ConceptKind.Act).Any(act => act.Concept.Name == "mean") || setting.Nearest(ConceptKind.Tongue, setting.All(ConceptKind.Act).First(act => act.Concept.Name == "mean").Span) is not { } tongue)
            yield break;
        var subject = setting.Told.Names.FirstOrDefault(name => name.Kind == EntityKind.Organisation) ?? setting.Topics.First;
        if (subject is not null)
            yield return new Claim(new Question(MatterKind.Name, $"name|mean|{subject.Key}", $"{subject.Name}: language of the name"), "tongue", setting.Told, tongue.Span, tongue.Concept.Label, new WordAnswer(tongue.Concept.Name, null, false));
    }
}
