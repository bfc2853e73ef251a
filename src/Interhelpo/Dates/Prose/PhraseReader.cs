using Interhelpo.Dates.Edtf;

namespace Interhelpo.Dates.Prose;

/// <summary>Reads a whole phrase of time: preposition, one or two moments, what follows them.</summary>
internal sealed class PhraseReader(Row row, YearWords years)
{
    private readonly PairReader pairs = new(row, years);

    public Phrase? Read(int at)
    {
        var i = row.Skip(at, Role.Perhaps);
        i = i > at && row.Words.Has(Habit.Inflects) ? row.Skip(i, TokenKind.Comma) : i;
        var doubt = i > at ? Doubt.Uncertain : Doubt.None;
        var (lead, core) = ReadLead(i);
        i = row.Skip(core, Role.Perhaps);
        doubt |= i > core ? Doubt.Uncertain : Doubt.None;
        if (IsAfterAmount(at, lead))
            return null;
        var cue = lead is Lead.None && doubt is not Doubt.None ? Cue.Weak : CueOf(lead, row[core - 1]);
        if (pairs.Read(i, lead, cue) is not { } body || IsRefused(lead, body))
            return null;
        var to = EndOfQuestion(body.To);
        doubt |= to > body.To ? Doubt.Uncertain : Doubt.None;
        return WithTail(WithPostposition(new(at, core, to, lead, body.First, body.Joint, body.Second, doubt)));
    }

    /// <summary>"1925 után", "1925-жылга чейин", "1925 körül": where prepositions stand last, or are endings.</summary>
    private Phrase WithPostposition(Phrase phrase)
    {
        if (!row.Words.Has(Habit.YearFirst))
            return phrase;
        if (row[phrase.To].Is(Role.About))
            phrase = phrase with { To = phrase.To + 1, Doubt = phrase.Doubt | Doubt.Approximate };
        var (tail, to) = row.TailAt(phrase.To);
        if (tail is Lead.None || phrase.Lead is not Lead.None)
            return phrase;
        var isClosed = tail is Lead.Until && phrase.Joint is Joint.Range && row[phrase.First.To - 1].Tail is Lead.From;
        return phrase with { To = to, Lead = isClosed ? Lead.Between : tail };
    }

    private int EndOfQuestion(int at) => years.IsQuestioned(at) ? at + 1 : row[at].Is(TokenKind.Open) && years.IsQuestioned(at + 1) ? at + 3 : at;

    /// <summary>The preposition at this place and where it ends; "of" places a year without being part of the phrase.</summary>
    public (Lead Lead, int To) ReadLead(int at)
    {
        var token = row[at];
        var lead =
            token.Is(Role.Between) ? Lead.Between
            : token.Is(Role.From) ? Lead.From
            : token.Is(Role.Since) ? Lead.Since
            : token.Is(Role.Until) ? Lead.Until
            : token.Is(Role.After) ? Lead.After
            : token.Is(Role.Before) ? Lead.Before
            : token.Is(Role.During) ? Lead.During
            : token.Is(Role.In) ? Lead.In
            : Lead.None;
        if (lead is Lead.None)
            return (lead, at);
        foreach (var (first, second) in row.Words.Pairs)
        {
            if (row.Match(at, first) is { } next)
                return row.Match(next, second) is { } to ? (lead, to) : (Lead.None, at);
        }
        return (lead, at + 1);
    }

    private static Cue CueOf(Lead lead, Token before) => lead switch
    {
        Lead.None => before.Is(Role.Of) ? Cue.Weak : Cue.None,
        Lead.From or Lead.Between or Lead.Until => Cue.Weak,
        _ => Cue.Strong,
    };

    /// <summary>"rose from 1200 to 1500", "a total of 1925".</summary>
    private bool IsAfterAmount(int at, Lead lead)
    {
        if (lead is Lead.In or Lead.During or Lead.Since or Lead.After or Lead.Before)
            return false;
        var before = row[at - 1].Is(Role.Of | Role.From | Role.Between) ? at - 2 : at - 1;
        return row[before].Is(Role.Amount) && row[before].Sentence == row[at].Sentence && (lead is not Lead.None || before < at - 1);
    }

    private static bool IsRefused(Lead lead, Pair body) =>
        (lead is Lead.Between && body.Joint is not Joint.Range)
        || (lead is Lead.After or Lead.Before && body.First is { IsStated: false, Carry: not Carry.Same });

    /// <summary>What follows a phrase can open its end: "onwards", "to the present".</summary>
    private Phrase WithTail(Phrase phrase)
    {
        if (EndOfPresent(phrase) is { } present)
            return phrase with { To = present, Lead = Lead.Since };
        if (phrase is { Lead: Lead.From or Lead.None, Joint: Joint.None } && row[phrase.To].Is(Role.Onwards) && IsTail(phrase))
            return phrase with { To = phrase.To + 1, Lead = Lead.Since };
        return IsOrigin(phrase) ? phrase with { Lead = Lead.In } : phrase;
    }

    /// <summary>"on" can begin the next phrase instead: "from 1925 on the farm".</summary>
    private bool IsTail(Phrase phrase) =>
        !row[phrase.To].Is(Role.In) || (phrase.Lead is Lead.From && row[phrase.To + 1].Kind is not (TokenKind.Word or TokenKind.Number));

    /// <summary>"1925–present", "from 1925 to the present", "since 1925 until now".</summary>
    private int? EndOfPresent(Phrase phrase)
    {
        var isOpen = phrase is { Lead: Lead.From or Lead.Since or Lead.None, Joint: Joint.None } && (row[phrase.To].Is(TokenKind.Dash) || row[phrase.To].Is(Role.To));
        var at = row.Skip(phrase.To + 1, Role.Article);
        return isOpen && row[at].Is(Role.Present) ? at + 1 : null;
    }

    /// <summary>"a letter from 1925" began nothing.</summary>
    private bool IsOrigin(Phrase phrase) =>
        phrase is { Lead: Lead.From, Joint: Joint.None } && (row[phrase.From - 1].Is(Role.Document) || row[phrase.Core - 1].Is(Role.Of));
}
