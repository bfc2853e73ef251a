using System.Text;
using Interhelpo.Archive;
using Interhelpo.Comparing;
using Interhelpo.Import;
using Interhelpo.Import.Reading;
using Interhelpo.Import.Recognising;
using Interhelpo.Spelling;

namespace Interhelpo.Tests.Comparing;

/// <summary>Texts read by the importer's own pipeline, as they are compared. Names are one entity when the gazetteer knows them or they sound alike.</summary>
internal static class ToldTexts
{
    public static ToldDocument Read(string name, string text)
    {
        var draft = ImportPipeline.Read(new SourceFile(name + ".txt", Encoding.UTF8.GetBytes(text)), DateTimeOffset.UnixEpoch, _ => false).Value!;
        var names = draft.Names.SelectMany(named => named.Mentions.Select(mention => (mention.Statement, Name: NameOf(named, mention)))).ToLookup(pair => pair.Statement, pair => pair.Name);
        return new ToldDocument(name, draft.Source.Title, draft.Source.Language, [.. draft.Source.Statements.Select(statement => TellingOf(name, statement, names[statement]))]);
    }

    public static IReadOnlyList<ToldDocument> Of(DocumentPair pair) => [.. pair.Texts.OrderBy(text => text.Key, StringComparer.Ordinal).Select(text => Read(text.Key, text.Value))];

    private static Told TellingOf(string source, Statement statement, IEnumerable<ToldName> names)
    {
        var text = statement.Text;
        return new Told(
            $"{source}-{statement.Ordinal + 1}", source, statement.Source.Language, text,
            [.. statement.Events.Select(told => new ToldDate(Find(text, told.DateText), told.Date, told.Title.TrimEnd('…'), told.Reckoning is not null))],
            [.. statement.Quantities.Select(number => new ToldNumber(Find(text, number.Passage.Quote), number.Value, number.To, number.Unit, number.Qualifier))],
            [.. names.Select(name => name with { Span = Find(text, name.Name) })]);
    }

    // The words of the mention stand in for the name until their place is found.
    private static ToldName NameOf(NameDraft named, MentionDraft mention) => new(
        default, $"{named.Kind}/{named.Gazetteer ?? string.Join(' ', Words.In(named.Name).Select(word => SoundsAlike.Keys(word.Folded) is [var key, ..] ? key : word.Folded))}",
        mention.Passage.Quote, named.Kind, named.Gazetteer is { } id && Gazetteer.WithId(id)!.Type is "state" or "country" or "region", mention.Role);

    private static TextSpan Find(string text, string words) => text.IndexOf(words, StringComparison.Ordinal) is var start and >= 0 ? TextSpan.At(start, words.Length) : TextSpan.At(0, 0);
}
