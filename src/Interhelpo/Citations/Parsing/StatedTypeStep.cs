using System.Text.RegularExpressions;

namespace Interhelpo.Citations.Parsing;

/// <summary>Takes parts that say what the work is: "documentary film", "Dissertation defended at the University of …".</summary>
internal static class StatedTypeStep
{
    private static readonly Regex Defended = Pattern.Of(@"^(.*?\b(?:thesis|dissertation|diplomarbeit|magisterarbeit|диссертация))(?:\s(?:defended|submitted|presented|accepted))?(?:\s(?:at|to|an der|from|in)\s(?:the\s)?|,\s)(\p{Lu}.+)$", anyCase: true);

    public static void Read(Draft draft)
    {
        for (var at = draft.HasQuotedTitle ? 0 : 1; at < draft.Segments.Count; at++)
        {
            var segment = draft.Segments[at];
            var words = segment.In(draft.Text);
            if (Defended.Match(words) is { Success: true, Groups: var parts } && StatedTypes.Of(parts[1].Value) is not null)
            {
                draft.StatedType = parts[1].Value;
                draft.Work = draft.Work with
                {
                    Genre = draft.Field(FieldName.Genre, TextSpan.At(segment.Start + parts[1].Index, parts[1].Length)),
                    Publisher = draft.Field(FieldName.Publisher, TextSpan.At(segment.Start + parts[2].Index, parts[2].Length)),
                };
            }
            else if (StatedTypes.Of(words) is not null)
            {
                (draft.StatedType, draft.Work) = (words, draft.Work with { Genre = draft.Field(FieldName.Genre, segment) });
            }
            else
            {
                continue;
            }

            draft.Segments.RemoveAt(at--);
        }
    }
}
