using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Interhelpo.Import.Recognising;

/// <summary>What is known of the names of one language: cue words, given names, the gazetteer's names in their cases.</summary>
internal sealed class NameLanguage
{
    private static readonly FrozenSet<string> own = new[] { "en", "cs", "sk", "ru", "uk", "de" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, NameLanguage> languages = new(StringComparer.Ordinal);

    private NameLanguage(string language)
    {
        Cues = CueWords.Read(language + ".names.txt");
        GivenNames = GivenNames.For(language);
        Places = GazetteerNames.For(language);
        Stems = new NameStems([.. Cues[Cue.Endings].Keys]);
    }

    private NameLanguage(NameLanguage shared, OwnNames names) =>
        (Cues, GivenNames, Places, Stems) = (shared.Cues, shared.GivenNames, shared.Places.With(names), shared.Stems);

    public CueWords Cues { get; }

    /// <summary>Whether names change their endings: the cue words of such a language list endings.</summary>
    public bool IsInflected => Cues[Cue.Endings].Count > 0;

    /// <summary>Whether every noun has a capital.</summary>
    public bool HasCapitalNouns => Cues[Cue.CapitalNouns].Count > 0;

    public GivenNames GivenNames { get; }

    public GazetteerNames Places { get; }

    public NameStems Stems { get; }

    public static NameLanguage For(string language) => languages.GetOrAdd(own.Contains(language) ? language : "en", each => new NameLanguage(each));

    /// <summary>The same with an archive's own names.</summary>
    public NameLanguage With(OwnNames names) => names.IsEmpty ? this : new(this, names);
}
