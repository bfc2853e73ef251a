using static Interhelpo.Citations.Parsing.Styles.Label;

namespace Interhelpo.Citations.Parsing.Styles;

/// <summary>How likely one field follows another, and how likely a mark ends a field or goes on inside it.</summary>
internal static class Turns
{
    private const float Rare = -4;

    private static readonly float[,] Orders = Table();

    /// <summary>The first field of a reference.</summary>
    public static float First(Label label) => label switch
    {
        Number or Author or Editor => 0,
        Title => -1.6f,
        Known => -3,
        _ => -6,
    };

    /// <summary>Another field begins after this one.</summary>
    public static float Order(Label from, Label to) => Orders[(int)from, (int)to];

    /// <summary>What the marks before a chunk say for a new field.</summary>
    public static float Begins(Label from, Label to, in Chunk chunk)
    {
        var mark = chunk.Before;
        if (mark == Mark.None)
            return WithoutMark(from, to, chunk);
        var fit = -0.6f;
        if (mark.Any(Mark.Stop | Mark.Question | Mark.QuoteOpen | Mark.QuoteClose))
            fit = 0.3f;
        else if (mark.Any(Mark.Open | Mark.Close | Mark.Dash))
            fit = 0;
        else if (mark == Mark.Comma)
            fit = (from, to) == (Location, Publisher) && !chunk.Traits.Said.Any(Vocabulary.Publisher) ? -1.4f : -0.4f;
        else if (mark == Mark.Semicolon)
            fit = -0.3f;
        else if (mark.Any(Mark.Colon))
            fit = AfterColon(from, to);
        if (mark.Any(Mark.QuoteOpen) && to == Title)
            fit += 1;
        if (chunk.Quoted && !mark.Any(Mark.QuoteOpen))
            fit -= 2;
        if (mark.Any(Mark.Slash))
            fit += to == Responsible ? 3 : -3;
        if (mark.Any(Mark.DoubleSlash))
            fit += to == Container ? 4 : -2;
        if (to is Container or Publisher or Series && chunk.Kind is ChunkKind.Number or ChunkKind.Range)
            fit -= 3;
        if (to == Title && chunk.Traits.Words == 1 && !chunk.Quoted && !chunk.After.Any(Mark.Colon))
            fit -= 0.8f;
        if (mark.Any(Mark.Open) && to is Publisher or Container or Series or Title or Editor && chunk.Kind == ChunkKind.Words && !chunk.Imprint)
            fit -= 1;
        if (to == Note && chunk.Kind != ChunkKind.NoteCue)
            fit -= chunk.Bracketed ? 0.5f : 2;
        if (chunk.Traits.BeginsSmall && chunk.Kind == ChunkKind.Words && to is not (Author or Editor or Translator))
            fit -= chunk.Traits.Said.Any(Vocabulary.And) ? 4 : to == Title ? 0.3f : 1.5f;
        if ((from, to) == (Note, Location) && chunk.Kind == ChunkKind.Words && !chunk.Traits.Said.Any(Vocabulary.Place))
            fit -= 2;
        if (mark == Mark.SoftStop && (from, to) is (Container or Series, Publisher))
            fit -= 1.5f;
        if (to == Title && chunk is { Kind: ChunkKind.In, Traits.BeginsSmall: true })
            fit -= 3;
        if (to is Author or Editor && chunk.Traits.BeginsSmall && chunk.Traits.Said.Any(Vocabulary.And))
            fit -= 3;
        if (mark.Any(Mark.QuoteClose) && to is Container or Publisher)
            fit += to == Container ? 0.6f : -0.4f;
        if (to == Responsible && !mark.Any(Mark.Slash))
            fit -= 6;
        return fit;
    }

    /// <summary>What the marks before a chunk say for the field going on.</summary>
    public static float Continues(Label label, in Chunk chunk)
    {
        var mark = chunk.Before;
        if (mark == Mark.None)
            return label == Pages ? -2 : 0;
        var fit = 0f;
        if (label == Location && mark == Mark.Comma)
            return chunk.Traits.Said.Any(Vocabulary.Place | Vocabulary.Region) ? 0 : -1;
        if (label == Volume && chunk.Kind == ChunkKind.Number && mark == Mark.Comma)
            return -1.2f;
        if (label is Editor or Translator && mark.Any(Mark.Open) && chunk.Kind is ChunkKind.Words or ChunkKind.Initials)
            return -2.5f;
        if (label == Author && mark.Any(Mark.Open) && chunk.Kind == ChunkKind.Initials)
            return 0;
        if (label == Title && chunk.Quoted && !mark.Any(Mark.QuoteOpen | Mark.QuoteClose))
            return 0;
        for (var bit = 1; bit <= (int)Mark.Question; bit <<= 1)
        {
            if (((int)mark & bit) != 0)
                fit += Inside(label, (Mark)bit);
        }

        return Math.Max(fit, -5);
    }

    private static float WithoutMark(Label from, Label to, in Chunk chunk) => (from, to) switch
    {
        (Number, _) => 0,
        (Edition, Location or Publisher or Series) => -0.3f,
        (Genre or Volume, Publisher or Location) when chunk.Traits.Digits == 0 && chunk.Traits.Said.Any(Vocabulary.Publisher | Vocabulary.Body | Vocabulary.Place) => -0.3f,
        (Publisher, Location) when chunk.Traits.Said.Any(Vocabulary.Place) => 0,
        (Author or Editor, Date) or (Date, Title) => -0.2f,
        (Container or Series, Pages) when chunk.Kind == ChunkKind.Number => -1.5f,
        (Container or Series, Volume or Pages or Date) => -0.1f,
        (Volume, Pages or Date) or (Pages, Date) or (Date, Volume or Pages) => -0.3f,
        (Publisher or Location, Date) or (Genre, Date) => -0.3f,
        (_, Known) or (_, Note) => -0.3f,
        (Note, Date) => -0.3f,
        _ => chunk.Kind is ChunkKind.Words or ChunkKind.Initials or ChunkKind.Number or ChunkKind.Year ? -3 : -0.6f,
    };

    private static float AfterColon(Label from, Label to) => (from, to) switch
    {
        (Location, Publisher) => 1.5f,
        (Date, Title) => 0.2f,
        (Author or Editor, Title) => -0.5f,
        (Volume or Date or Container, Pages) => 0.5f,
        (Container, Editor) => -3,
        (Editor, Container) => 0.3f,
        (Note, Known) => 0.5f,
        (Publisher, Location) => -0.8f,
        (Title, _) => -2.2f,
        _ => -1.2f,
    };

    private static float Inside(Label label, Mark mark) => (label, mark) switch
    {
        (Author or Editor or Translator or Responsible, Mark.Comma or Mark.SoftStop or Mark.Semicolon) => 0,
        (Author or Editor, Mark.Slash) => -0.2f,
        (Editor or Translator, Mark.Stop) => -2.5f,
        (Author, Mark.Stop) => -3,
        (Author, Mark.Colon or Mark.QuoteOpen or Mark.QuoteClose or Mark.Question) => -3,
        (Author, Mark.Open or Mark.Close) => -1,
        (Editor or Translator, Mark.Open or Mark.Close) => -0.1f,
        (Editor or Translator, Mark.Colon) => -2,
        (Title, Mark.Comma) => 0,
        (Title, Mark.Semicolon or Mark.Open or Mark.Close) => -0.3f,
        (Title, Mark.Colon or Mark.Dash or Mark.Slash) => 0.1f,
        (Title, Mark.SoftStop) => -0.6f,
        (Title, Mark.Stop) => -2,
        (Title, Mark.Question) => -1,
        (Title, Mark.QuoteOpen) => -2,
        (Title, Mark.QuoteClose) => -4,
        (Container or Series, Mark.Comma) => -1,
        (Container or Series, Mark.SoftStop) => 0.1f,
        (Container or Series, Mark.Stop) => -1.3f,
        (Container or Series, Mark.Colon or Mark.Open or Mark.Close) => -0.4f,
        (Container or Series, Mark.Question) => -0.8f,
        (Publisher, Mark.Comma) => -1.2f,
        (Publisher, Mark.SoftStop) => -0.2f,
        (Location, Mark.Semicolon or Mark.Slash or Mark.Dash) => -0.1f,
        (Location, Mark.Comma) => -0.2f,
        (Location, Mark.SoftStop) => -0.2f,
        (Volume, Mark.Comma or Mark.Colon or Mark.Dash or Mark.Open or Mark.Close) => -0.2f,
        (Volume, Mark.SoftStop or Mark.Stop) => -0.8f,
        (Pages, Mark.Comma) => -1.2f,
        (Date, Mark.Comma or Mark.Open or Mark.Close) => -0.8f,
        (Genre, Mark.Comma or Mark.Colon) => -1,
        (Edition, Mark.Comma) => -0.5f,
        (Known, _) => -0.2f,
        (Note, Mark.Stop) => -0.2f,
        (Note, _) => -0.2f,
        _ => -2,
    };

    private static float[,] Table()
    {
        var table = new float[17, 17];
        for (var from = 0; from < 17; from++)
        {
            for (var to = 0; to < 17; to++)
                table[from, to] = Rare;
        }

        void From(Label from, params (Label To, float Fit)[] turns)
        {
            foreach (var (to, fit) in turns)
                table[(int)from, (int)to] = fit;
        }

        From(Number, (Author, 0), (Title, -1.2f), (Editor, -1));
        From(Author, (Title, 0), (Date, -0.3f), (Container, -1.5f), (Editor, -3));
        From(Editor, (Container, 0), (Title, 0), (Date, -0.3f), (Location, -0.6f), (Publisher, -0.8f), (Pages, -1.2f), (Volume, -1.2f), (Translator, -0.5f), (Edition, -0.7f), (Series, -1));
        From(Date, (Title, 0), (Pages, -0.3f), (Volume, -0.3f), (Note, -1), (Container, -1), (Location, -1), (Publisher, -1.2f), (Known, -0.3f), (Genre, -1), (Translator, -2), (Edition, -1.5f));
        From(Title, (Container, 0), (Editor, -0.3f), (Location, -0.4f), (Publisher, -0.6f), (Genre, -0.5f), (Edition, -0.4f), (Date, -1), (Translator, -0.5f), (Volume, -1.5f), (Pages, -1.3f), (Known, -1), (Note, -1), (Responsible, 0), (Series, -1.8f), (Author, -3.5f));
        From(Responsible, (Note, -0.5f), (Location, 0), (Publisher, -0.5f), (Container, 0), (Edition, -0.3f), (Date, -1), (Editor, -0.5f), (Translator, -0.5f));
        From(Container, (Volume, 0), (Pages, -0.2f), (Date, -0.3f), (Location, -0.4f), (Publisher, -0.7f), (Editor, -0.4f), (Edition, -0.6f), (Note, -1), (Known, -0.5f), (Series, -1.2f), (Translator, -1), (Responsible, -1));
        From(Series, (Location, 0), (Publisher, -0.2f), (Volume, 0), (Pages, -0.2f), (Date, -0.3f), (Editor, -1), (Known, -0.5f));
        From(Volume, (Pages, 0), (Date, -0.2f), (Location, -0.8f), (Publisher, -1), (Series, -0.8f), (Editor, -1), (Container, -1.5f), (Edition, -1.5f), (Note, -1.2f), (Known, -0.3f), (Title, -2.5f));
        From(Pages, (Date, 0), (Location, 0), (Publisher, -0.4f), (Known, 0), (Note, -0.5f), (Editor, -1), (Volume, -2), (Container, -2.5f), (Series, -1));
        From(Location, (Publisher, 0), (Date, 0), (Pages, -0.5f), (Note, -0.8f), (Known, -0.6f), (Volume, -1));
        From(Publisher, (Date, 0), (Location, 0), (Pages, -0.3f), (Known, 0), (Note, -0.5f), (Genre, -1), (Edition, -1), (Volume, -1), (Series, -1.5f));
        From(Translator, (Location, 0), (Publisher, -0.2f), (Container, -0.3f), (Date, -0.3f), (Edition, -0.3f), (Editor, -0.7f), (Volume, -1), (Series, -0.7f));
        From(Edition, (Responsible, 0), (Location, 0), (Publisher, 0), (Date, -0.2f), (Pages, -0.2f), (Container, -1), (Volume, -0.5f), (Editor, -1), (Translator, -1));
        From(Genre, (Responsible, 0), (Editor, -0.5f), (Publisher, 0), (Date, -0.2f), (Location, -0.3f), (Pages, -0.5f), (Volume, -0.5f), (Known, -0.3f), (Note, -0.5f), (Container, -2));
        From(Known, (Note, -0.4f), (Date, -1), (Pages, -1), (Location, -1.5f), (Publisher, -1.5f));
        for (var to = 0; to < 17; to++)
            table[(int)Note, to] = -7;
        From(Note, (Known, 0), (Note, -0.5f), (Date, -3.5f), (Location, -3), (Volume, -4), (Pages, -4));
        return table;
    }
}
