using System.Collections.Frozen;

namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>
/// Phrases by which a part of a reference says what it is: "edited by", "Retrieved from", "Ph.D. thesis", "под ред.". A stop in a phrase may
/// be missing in the text.
/// </summary>
internal static class Cues
{
    private static readonly FrozenDictionary<string, Cue[]> Known = Table();
    private static readonly FrozenDictionary<string, Cue[]>.AlternateLookup<ReadOnlySpan<char>> ByFirstWord = Known.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Accesses = ["retriev", "access", "last acc", "cit", "дата обр", "abgerufen", "zugriff", "zuletzt", "consult", "viewed", "acesso", "accès"];

    /// <summary>The longest phrase that stands at <paramref name="at"/>, and where it ends (its last stop included); null when none does.</summary>
    /// <param name="text">The reference.</param>
    /// <param name="at">The first letter of a word.</param>
    /// <param name="divided">Whether a mark stands before: some phrases are common words and count only then.</param>
    public static (ChunkKind Kind, int End)? At(string text, int at, bool divided)
    {
        var end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '\''))
            end++;
        Span<char> first = stackalloc char[24];
        if (end == at || end - at > first.Length)
            return null;
        var length = text.AsSpan(at, end - at).ToLowerInvariant(first);
        if (!ByFirstWord.TryGetValue(first[..length], out var cues))
            return null;
        foreach (var cue in cues)
        {
            if ((divided || !cue.OnlyDivided) && cue.EndIn(text, at) is { } last && !(cue is { Kind: ChunkKind.Genre, OnlyDivided: true } && GoesOn(text, last)))
                return (cue.Kind, cue.Kind == ChunkKind.Genre ? WithDegree(text, last) : last);
        }

        return null;
    }

    /// <summary>"Film Comment", "Report of the committee": more words follow, so that this is a name or a title.</summary>
    private static bool GoesOn(string text, int end) =>
        end + 1 < text.Length && text[end] is ' ' or '\u00A0' && char.IsLetter(text[end + 1]) && string.CompareOrdinal(text, end + 1, "No", 0, 2) != 0;

    /// <summary>"дис. ... канд. ист. наук": the degree belongs to the words that name the work a thesis.</summary>
    private static int WithDegree(string text, int end)
    {
        var degree = text.IndexOf("наук", end, Math.Min(50, text.Length - end), StringComparison.Ordinal);
        return degree > 0 && (text.IndexOf("канд", end, degree - end, StringComparison.Ordinal) >= 0 || text.IndexOf("д-ра", end, degree - end, StringComparison.Ordinal) >= 0 || text.IndexOf("докт", end, degree - end, StringComparison.Ordinal) >= 0)
            ? degree + 4 : end;
    }

    /// <summary>Whether a remark says when its author looked at the work.</summary>
    public static bool OfAccess(string words) => Array.Exists(Accesses, access => words.StartsWith(access, StringComparison.OrdinalIgnoreCase));

    private static FrozenDictionary<string, Cue[]> Table()
    {
        var cues = new List<Cue>();
        void Add(ChunkKind kind, string phrases, bool onlyDivided = false) => cues.AddRange(
            phrases.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(phrase => new Cue(phrase.ToLowerInvariant(), kind, onlyDivided)));
        Add(ChunkKind.In, "in:|v:|u:|in|dans|в кн.:|в кн.|в сб.:|в сб.|в:|в книге|у кн.:|iš:", onlyDivided: true);
        Add(ChunkKind.In, "in:");
        Add(ChunkKind.EditedBy, "directed by|produced by|edited by|ed. by|eds. by|edited and translated by|hrsg. von|hrsg. v.|herausgegeben von|a cura di|sous la direction de|sous la dir. de|под ред.|под редакцией|под общ. ред.|под науч. ред.|отв. ред.|науч. ред.|гл. ред.|за ред.|за редакцією|за загальною редакцією|авт.-сост.|сост. и ред.|упоряд.|režie:|režie|réžia:|réžia|rež.|режиссёр|режиссер|режиссёр-постановщик|реж.|regie:|ed. por|edición de|redigoval|uspořádal|zost.|zostavil|vydal");
        Add(ChunkKind.EditorMark, "producer|producers|director|directors|ed.|eds.|editors|editor|hrsg.|hg.|hgg.|herausgeber|éd.|éds.|dir.|red.|ред.|сост.|compilador|compiladores|comp.|comps.|coord.|coords.|org.|orgs.|szerk.|redakce|ředitel|orig. ed.|series ed.|ed. and trans.|eds. and trans.", onlyDivided: true);
        Add(ChunkKind.EditorMark, "eds.|hgg.");
        Add(ChunkKind.TranslatorMark, "translated by|translated from the|trans. by|transl. by|translated and edited by|translated with an introduction by|přeložil|přeložila|preložil|preložila|пер. с чеш.|пер. с англ.|пер. с нем.|пер. со словац.|перевод с|übers. von|übersetzt von|ubersetzt von|aus dem|traduit par|trad. por|trad. de|traducción de|traduit de");
        Add(ChunkKind.TranslatorMark, "trans.|transl.|translator|translators|přel.|prel.|пер.|übers.|trad.", onlyDivided: true);
        Add(ChunkKind.Edition, "revised and expanded|revised and enlarged|revised and updated|revised edition|revised ed.|rev. ed.|critical edition|enlarged edition|přepracované vydání|rozšířené vydání|doplněné vydání", onlyDivided: true);
        Add(ChunkKind.Others, "et al.|et alii|and others|u. a.|u.a.|и др.|a kol.|et coll.|y otros");
        Add(ChunkKind.NoteCue, "retrieved from|retrieved on|retrieved|accessed|last accessed|available at|available from|available online at|available online|available|reprinted in|as reprinted in|reprinted from|preprint, arxiv|reprinted as|dostupné z|dostupné na|dostupné online|dostupné na internete|dostupné na www|dostupný z|cit.|режим доступа|дата обращения|abgerufen am|zugriff am|verfügbar unter|consulté le|disponible en|disponível em|disponible sur|acesso em|accès|printed by|published as|to appear in|submitted to|unpublished|arxiv preprint|see also|also published|also available|first published|original work published|cited in|quoted in|translated from|invited talk|invited paper|also in|in russian|in czech|personal interview by|originally published|last visited|date accessed|last modified|last updated|page consultée le|consultado|acessado em|original publicado|originally published|manuscript in preparation|manuscript submitted|unpublished data|work in progress|mimeo|zuletzt abgerufen", onlyDivided: true);
        Add(ChunkKind.NoteCue, "reprint|reprinted|submitted|to appear|to be published|to be presented|in preparation|in press|url:|url|special issue|special section|epub|visited|viewed|cited|im druck|unveröffentlicht|à paraître|sous presse|en prensa|in print|xerox|posted|pdf|sic", onlyDivided: true);
        Add(ChunkKind.Genre, "ph.d. thesis|phd thesis|ph. d. thesis|doctoral thesis|ph.d. dissertation|phd dissertation|ph. d. dissertation|ph.d. diss.|phd diss.|doctoral dissertation|doctoral diss.|unpublished doctoral dissertation|unpublished ph.d. dissertation|unpublished phd thesis|unpublished master's thesis|unpublished manuscript|master's thesis|master’s thesis|masters thesis|master thesis|m.sc. thesis|msc thesis|m.s. thesis|ms thesis|m.a. thesis|ma thesis|diploma thesis|bachelor's thesis|bachelor thesis|d.phil. thesis|dphil thesis|habilitation thesis"
            + "|diplomová práce|bakalářská práce|disertační práce|dizertační práce|rigorózní práce|kandidátská disertační práce|diplomová práca|dizertačná práca|bakalárska práca|kandidátska dizertačná práca|дисс.|дис.|диссертация|автореф. дис.|автореф. дисс.|автореферат диссертации|dissertation zur erlangung|diss. phil.|phil. diss.|diss. masch.|staatsexamensarbeit|magisterská práce|магистерская диссертация|thèse de doctorat|tese de doutorado|dissertação de mestrado|tesis doctoral"
            + "|technical report|tech. report|tech. rep.|tech report|technical memorandum|tech. memo.|research report|internal report|working paper|discussion paper|personal communication|motion picture|documentary film|doctoral diss|doctoral programme", onlyDivided: false);
        Add(ChunkKind.Genre, "online|web|mapa|карта|кинофильм|фильм|текст|видеозапись|ноты|fotografie|fotografia|cd-rom|электронный ресурс|elektronický zdroj|elektronický zdroj|thesis|dissertation|diss.|diplomarbeit|magisterarbeit|habilitationsschrift|thèse|tesis|manuscript|ms.|preprint|report|film|dvd|video|documentary|dokument|rukopis|white paper|press release|memo|lecture notes|patent|personal interview|email|e-mail|telegram|letter|audio recording|television broadcast|radio broadcast|television series episode|podcast|computer software|software|map|brochure|pamphlet", onlyDivided: true);
        return cues.GroupBy(cue => cue.FirstWord, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(cue => cue.Phrase.Length).ToArray(), StringComparer.Ordinal);
    }

    private sealed record Cue(string Phrase, ChunkKind Kind, bool OnlyDivided)
    {
        public string FirstWord { get; } = Phrase[..First(Phrase)];

        /// <summary>Where the phrase ends when it stands at a place of the text; null when it does not stand there as whole words.</summary>
        public int? EndIn(string text, int at)
        {
            foreach (var letter in Phrase)
            {
                if (letter == '.' && (at >= text.Length || text[at] != '.'))
                    continue;
                if (at >= text.Length)
                    return null;
                if (letter == ' ')
                {
                    if (!char.IsWhiteSpace(text[at]))
                        return null;
                    while (at < text.Length && char.IsWhiteSpace(text[at]))
                        at++;
                    continue;
                }

                if (char.ToLowerInvariant(text[at]) != letter)
                    return null;
                at++;
            }

            return at < text.Length && (char.IsLetterOrDigit(text[at]) || (text[at] is '-' or '\'' or '’' && at + 1 < text.Length && char.IsLetter(text[at + 1]))) ? null : at;
        }

        private static int First(string phrase)
        {
            var end = 0;
            while (end < phrase.Length && (char.IsLetter(phrase[end]) || phrase[end] == '\''))
                end++;
            return end;
        }
    }
}
