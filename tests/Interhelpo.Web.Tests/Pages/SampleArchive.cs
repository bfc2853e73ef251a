using System.Security.Cryptography;
using System.Text;
using Interhelpo.Archive;
using Interhelpo.Dates;
using Interhelpo.Store;

namespace Interhelpo.Web.Tests.Pages;

/// <summary>A made-up history of a mill, with everything pages show: overlapping passages, several scripts, hostile words.</summary>
internal static class SampleArchive
{
    public const string Hostile = "<script>alert(1)</script>";

    private const string MillText =
        "The mill at Lhota. The mill was founded on 3 May 1901 by Jan Dvořák and 12 families from Lhota. By 1910 it employed about 40 people. "
        + "A traveller wrote <script>alert(1)</script> on its gate in 1912. "
        + "Novák, Petr (1931). Mills of the valley. Brno: Orel. p. 27. ISBN 978-80-000-0000-1. Open daily 9-17.";

    private const string LetterText = "Письмо о мельнице. Ян Дворжак уехал в Лхоту в 1899 году.";

    public static void Fill(ArchiveDb db)
    {
        var mill = Source("mill", "The mill at Lhota", SourceKind.Encyclopedia, "en", MillText);
        Segment(mill, (SegmentRole.Title, "The mill at Lhota.", null), (SegmentRole.Paragraph, "The mill was founded on 3 May 1901 by Jan Dvořák and 12 families from Lhota. By 1910 it employed about 40 people. "
            + "A traveller wrote <script>alert(1)</script> on its gate in 1912.", null),
            (SegmentRole.Reference, "Novák, Petr (1931). Mills of the valley. Brno: Orel. p. 27. ISBN 978-80-000-0000-1.", null), (SegmentRole.Notice, "Open daily 9-17.", "opening hours"));
        var letter = Source("letter", "Письмо о мельнице", SourceKind.Letter, "ru", LetterText);
        Segment(letter, (SegmentRole.Title, "Письмо о мельнице.", null), (SegmentRole.Paragraph, "Ян Дворжак уехал в Лхоту в 1899 году.", null));

        var founded = State(mill, "The mill was founded on 3 May 1901 by Jan Dvořák and 12 families from Lhota.");
        var employed = State(mill, "By 1910 it employed about 40 people.");
        var wrote = State(mill, "A traveller wrote <script>alert(1)</script> on its gate in 1912.");
        var left = State(letter, "Ян Дворжак уехал в Лхоту в 1899 году.");
        db.AddRange(mill, letter);
        var events = new[]
        {
            Happened(founded, "1901-05-03", "on 3 May 1901", "mill-founded"), Happened(employed, "../1910", "By 1910", "mill-employs-40"),
            Happened(wrote, "1912", "in 1912", "writing-on-the-gate"), Happened(left, "1899", "в 1899 году", "dvorak-leaves"),
        };
        db.AddRange(events);
        db.AddRange(
            Question("dvorak-when", MatterKind.Date, "Jan Dvořák: when " + Hostile, "person/jan-dvorak", MatterState.Contradict, Take("3 May 1901", 0, founded, "3 May 1901", events[0]), Take("1899", 1, left, "1899", events[3])),
            Question("dvorak-where", MatterKind.Place, "Jan Dvořák: where", "person/jan-dvorak", MatterState.Agree, Take("Lhota", 0, founded, "Lhota", null), Take("Lhota", 0, left, "Лхоту", null)),
            Question("mill-when", MatterKind.Date, "Lhota Mill: when", "organisation/lhota-mill", MatterState.Compatible, Take("3 May 1901", 0, founded, "3 May 1901", events[0]), Take("by 1910", 1, employed, "1910", events[1])),
            Decided(Question("mill-people", MatterKind.Quantity, "Lhota Mill: people", "organisation/lhota-mill", MatterState.Resolved, Take("12 families", 0, founded, "12 families", null), Take("about 40 people", 1, employed, "about 40 people", null))));
        db.Add(SampleChronicle.Of(founded, employed, wrote, left));

        var dvorak = new Entity { Kind = EntityKind.Person, Slug = "jan-dvorak", Name = "Jan Dvořák", Born = "1870~", Aliases = { new EntityAlias { Name = "Ян Дворжак" } } };
        var lhota = new Entity { Kind = EntityKind.Place, Slug = "lhota", Name = "Lhota", Latitude = 49.5, Longitude = 15.25 };
        var orel = new Entity { Kind = EntityKind.Organisation, Slug = "lhota-mill", Name = "Lhota Mill " + Hostile };
        db.AddRange(Name(dvorak, founded, "Jan Dvořák", "miller"), Name(dvorak, left, "Ян Дворжак", null), Name(lhota, founded, "Lhota", null), Name(lhota, left, "Лхоту", null),
            Name(orel, founded, "The mill", null));

        db.Add(Cite(mill, "Novák, Petr (1931). Mills of the valley. Brno: Orel. p. 27. ISBN 978-80-000-0000-1.", letter));
        db.AddRange(
            Article(mill, "The mill was the first of the valley.", $"## Beginnings {{.made}}\n\nThe mill was founded in 1901.{Mark(founded)} It employed 40.{Mark(employed)}\n\n"
                + $"## Gate\n\n> A traveller wrote on it.{Mark(wrote)}\n\nNobody knows why.[@mill#char=1,2] Mills were many.[@novak1931, p. 27]\n\n| Year | People |\n|---|---|\n| 1910 | 40 |\n\n{Mark(employed)}\n"),
            Article(letter, Hostile, $"Ян Дворжак уехал.{Mark(left)} {Hostile}\n"));
    }

    /// <summary>The same statements, mentions and citations many times over.</summary>
    public static void Multiply(ArchiveDb db, int times)
    {
        var mill = db.Sources.Local.Single(source => source.Slug == "mill");
        var founded = mill.Statements.First();
        var citation = db.Citations.Local.Single();
        for (var i = 0; i < times; i++)
        {
            var statement = new Statement { Slug = $"more-{i}", Source = mill, Passage = founded.Passage, Ordinal = 100 + i, Text = founded.Text };
            mill.Statements.Add(statement);
            foreach (var mention in db.Mentions.Local.Where(mention => mention.Statement == founded).ToList())
            {
                db.Add(new Mention { Entity = mention.Entity, Statement = statement, Passage = mention.Passage });
            }

            var position = db.Matters.Local.First().Positions.First();
            position.Stated.Add(new StatedPosition { Ordinal = 10 + i, Statement = statement, Start = founded.Passage.Start, End = founded.Passage.End });
            db.Add(new TimelineEvent { Slug = $"more-{i}", Date = founded.Events.First().Date, DateText = "then", Title = "More", Summary = "More", Statements = { statement } });
            db.Add(new Citation { Work = citation.Work, Source = mill, Passage = citation.Passage, Ordinal = 10 + i });
        }
    }

    private static Source Source(string slug, string title, SourceKind kind, string language, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return new Source
        {
            Slug = slug,
            Title = title,
            Kind = kind,
            Language = language,
            FileName = slug + ".txt",
            Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)),
            MediaType = "text/plain",
            Characters = new CodePoints(text).Count,
            Imported = new(2024, 3, 1, 12, 0, 0, TimeSpan.Zero),
            Content = new SourceContent { Text = text, Original = bytes },
        };
    }

    /// <summary>Cuts the text into these parts and the white space between them.</summary>
    private static void Segment(Source source, params (SegmentRole Role, string Words, string? Label)[] parts)
    {
        var at = 0;
        foreach (var (role, words, label) in parts)
        {
            var start = source.Content.Text.IndexOf(words, at, StringComparison.Ordinal);
            if (start > at) Add(at, start, SegmentRole.Space, null);
            Add(start, at = start + words.Length, role, label);
        }

        void Add(int start, int end, SegmentRole role, string? label) =>
            source.Segments.Add(new Segment { Ordinal = source.Segments.Count, Start = start, End = end, Role = role, Label = label });
    }

    private static Statement State(Source source, string words)
    {
        var statement = new Statement
        {
            Slug = $"{source.Slug}-{source.Statements.Count + 1}",
            Source = source,
            Passage = Cut(source, words, 0),
            Ordinal = source.Statements.Count,
            Text = words,
        };
        source.Statements.Add(statement);
        return statement;
    }

    private static Passage Cut(Source source, string words, int after) =>
        source.Cut(TextSpan.At(source.Content.Text.IndexOf(words, after, StringComparison.Ordinal), words.Length));

    private static TimelineEvent Happened(Statement statement, string edtf, string words, string slug) => new()
    {
        Slug = slug,
        Date = HistoricalDate.Parse(edtf).Value!,
        DateText = words,
        Title = statement.Text[..20],
        Summary = statement.Text,
        Statements = { statement },
    };

    private static Matter Question(string slug, MatterKind kind, string topic, string subject, MatterState state, params (string Value, int Position, StatedPosition Stated)[] taken)
    {
        var matter = new Matter
        {
            Slug = slug,
            Key = slug,
            Kind = kind,
            Topic = topic,
            Subject = subject,
            State = state,
            Because = "Both answer the same question.",
            Voices = 2,
            Judged = new(2024, 3, 2, 12, 0, 0, TimeSpan.Zero),
        };
        foreach (var position in taken.GroupBy(each => each.Position))
        {
            var added = new Position { Ordinal = position.Key, Value = position.First().Value };
            foreach (var (_, _, stated) in position) added.Stated.Add(stated);
            matter.Positions.Add(added);
        }

        return matter;
    }

    private static Matter Decided(Matter matter)
    {
        (matter.Verdict, matter.VerdictBy, matter.VerdictAt) = ("Families are not workers.", "Eva", matter.Judged);
        return matter;
    }

    private static (string Value, int Position, StatedPosition Stated) Take(string value, int position, Statement statement, string words, TimelineEvent? told)
    {
        var start = statement.Passage.Start + statement.Text.IndexOf(words, StringComparison.Ordinal);
        return (value, position, new StatedPosition { Ordinal = statement.Source.Slug == "mill" ? 0 : 1, Statement = statement, Start = start, End = start + words.Length, Event = told });
    }

    private static Mention Name(Entity entity, Statement statement, string words, string? role) => new()
    {
        Entity = entity,
        Statement = statement,
        Passage = Cut(statement.Source, words, statement.Source.Content.Text.IndexOf(statement.Text, StringComparison.Ordinal)),
        Role = role,
    };

    private static Citation Cite(Source source, string words, Source same)
    {
        var work = new CataloguedWork
        {
            Key = "novak1931",
            Title = "Mills of the valley",
            Type = "book",
            Year = 1931,
            Language = "en",
            Csl = """{"id":"novak1931","type":"book","title":"Mills of the valley","author":[{"family":"Novák","given":"Petr"}],"issued":{"date-parts":[[1931]]},"publisher":"Orel","publisher-place":"Brno","URL":"javascript:alert(1)"}""",
            Creators = { new WorkCreator { Ordinal = 0, Role = "author", Name = "Novák, Petr" } },
            Identifiers = { new WorkIdentifier { Scheme = "ISBN", Value = "978-80-000-0000-1", Normalised = "9788000000001", Valid = false }, new WorkIdentifier { Scheme = "OCLC", Value = "123", Normalised = "123", Valid = true } },
        };
        same.Work = work;
        return new Citation { Work = work, Source = source, Passage = Cut(source, words, 0), Ordinal = 0, Locator = "27", Label = "page" };
    }

    private static Article Article(Source source, string summary, string markdown) => new()
    {
        Slug = source.Slug,
        Title = source.Title,
        Language = source.Language,
        Summary = summary,
        Markdown = markdown,
        Revision = 1,
        Updated = source.Imported,
        StatementsTotal = 3,
        StatementsSourced = 3,
        Source = source,
    };

    private static string Mark(Statement statement) => $"[@{statement.Source.Slug}#char={statement.Passage.Start},{statement.Passage.End}]";
}
