using System.Text.RegularExpressions;

namespace Interhelpo.Citations.Parsing;

/// <summary>Takes creators named after the title: "In Novák, J. (ed.)", "translated by …", "edited by …", "illustrated by …".</summary>
internal static class CreatorStep
{
    private const string Inverted = @"\p{Lu}[^,;.]{0,40}, [^,;]{1,40}";

    private static readonly (Regex Words, string Role)[] Roles =
    [
        (Pattern.Of("^(?:translated|trans\\.|transl\\.)(?: from .{2,30})? by (.+)$|^trans\\. (.+)$", anyCase: true), CreatorRole.Translator),
        (Pattern.Of("^(?:edited by|ed\\. by) (.+)$|^eds?\\. (.+ .+)$", anyCase: true), CreatorRole.Editor),
        (Pattern.Of("^(?:illustrated by|illustrations by|illus\\.) (.+)$", anyCase: true), CreatorRole.Illustrator),
        (Pattern.Of("^(?:directed by|director|dir\\.|written and directed by) (.+)$", anyCase: true), CreatorRole.Director),
        (Pattern.Of("^(?:interviewed by|interviewer) (.+)$", anyCase: true), CreatorRole.Interviewer),
        (Pattern.Of("^(?:foreword by|introduction by|preface by|afterword by|with contributions by|photographs by) (.+)$", anyCase: true), CreatorRole.Contributor),
    ];

    private static readonly Regex TranslatedInverted = Pattern.Of($"[Tt]ranslated by ({Inverted}(?:; {Inverted})*)");
    private static readonly Regex InInverted = Pattern.Of($@"[,.]\s[Ii]n:?\s({Inverted}(?:; {Inverted})*)\s\(eds?\.\),?|[,.]\s[Ii]n\s(\p{{Lu}}[\p{{L}}'’\-]+, \p{{Lu}}[\p{{L}}.\-]*(?: \p{{Lu}}[\p{{L}}.]*)?),\s");
    private static readonly Regex LoneEditors = Pattern.Of(@"^(.+?),?\s\(?eds?\.\)?$");
    private static readonly Regex MarkedEditors = Pattern.Of(@"^(?:In|in)\s?:?\s(.+?),?\s\(?(?:eds?\.?|editors?|hg\.|hrsg\.)\)?[,.]?(?:\s(.+))?$", anyCase: true);
    private static readonly Regex EditorsThenTitle = Pattern.Of(@"^In\s(\p{Lu}[^:]*?, [^:;,]{0,24}?\p{Lu}\.)\s?(\p{Lu}\p{Ll}{2,}.*)$");
    private static readonly Regex InContainer = Pattern.Of(@"^In:?\s(\p{Lu}.+)$");

    /// <summary>Inverted names between commas have to be taken before commas divide the reference.</summary>
    public static void TakeInverted(Draft draft)
    {
        if (!draft.ByCommas)
            return;
        foreach (var span in draft.Untaken().ToArray())
        {
            if (TranslatedInverted.Match(span.In(draft.Text)) is { Success: true } translated)
                TakeInverted(draft, span, CreatorRole.Translator, translated, translated.Groups[1]);
            if (draft.HasQuotedTitle && !draft.InEditors && InInverted.Match(span.In(draft.Text)) is { Success: true } editors)
            {
                draft.InEditors = true;
                TakeInverted(draft, span, CreatorRole.Editor, editors, editors.Groups[1].Success ? editors.Groups[1] : editors.Groups[2]);
            }
        }
    }

    private static void TakeInverted(Draft draft, TextSpan range, string role, Match whole, Group names)
    {
        Add(draft, role, TextSpan.At(range.Start + names.Index, names.Length));
        draft.Take(TextSpan.At(range.Start + whole.Index, whole.Length));
    }

    public static void Read(Draft draft)
    {
        if (!draft.HasQuotedTitle && draft.Segments.Count > 1 && LoneEditors.Match(draft.Segments[0].In(draft.Text)) is { Success: true } lone && Heads.AreNames(lone.Groups[1].Value))
        {
            Add(draft, CreatorRole.Editor, TextSpan.At(draft.Segments[0].Start, lone.Groups[1].Length));
            draft.Segments.RemoveAt(0);
        }

        for (var at = draft.HasQuotedTitle ? 0 : 1; at < draft.Segments.Count; at++)
        {
            var segment = draft.Segments[at];
            var words = segment.In(draft.Text);
            if (draft.HasQuotedTitle && !draft.InEditors && Editors(draft, segment, words) is { } rest)
            {
                draft.InEditors = true;
                draft.Segments[at] = rest;
                if (rest.Length == 0)
                    draft.Segments.RemoveAt(at--);
                continue;
            }

            foreach (var (pattern, role) in Roles)
            {
                var match = pattern.Match(words);
                if (!match.Success)
                    continue;
                var names = match.Groups[1].Success ? match.Groups[1] : match.Groups[2];
                Add(draft, role, TextSpan.At(segment.Start + names.Index, names.Length));
                draft.Segments.RemoveAt(at--);
                break;
            }
        }
    }

    /// <summary>Reads the editors of "In …" and answers what of the part is left for the container; null when the part has no editors.</summary>
    private static TextSpan? Editors(Draft draft, TextSpan segment, string words)
    {
        var match = MarkedEditors.Match(words);
        if (!match.Success)
            match = EditorsThenTitle.Match(words);
        if (match.Success)
        {
            Add(draft, CreatorRole.Editor, TextSpan.At(segment.Start + match.Groups[1].Index, match.Groups[1].Length));
            return match.Groups[2].Success ? TextSpan.At(segment.Start + match.Groups[2].Index, match.Groups[2].Length) : new TextSpan(segment.End, segment.End);
        }

        var container = InContainer.Match(words);
        if (!container.Success)
            return null;
        var rest = TextSpan.At(segment.Start + container.Groups[1].Index, container.Groups[1].Length);
        var names = rest.In(draft.Text);
        var several = names.AsSpan().ContainsAny(',', ';') || NameWords.IsPersonal(names);
        if (!several || !Heads.AreNames(names) || !Names.Read(names, CreatorRole.Editor).All(name => name.Family is not null))
            return rest;
        Add(draft, CreatorRole.Editor, rest);
        return new TextSpan(segment.End, segment.End);
    }

    private static void Add(Draft draft, string role, TextSpan names)
    {
        draft.Keep(role, draft.Trim(names));
        draft.Work = draft.Work with { Creators = [.. draft.Work.Creators, .. Names.Read(names.In(draft.Text), role)] };
    }
}
