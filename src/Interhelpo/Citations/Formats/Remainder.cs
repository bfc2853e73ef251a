using System.Globalization;
using System.Text;

namespace Interhelpo.Citations.Formats;

/// <summary>
/// What the fields of a format cannot carry of a work, as items "name: value": <c>archived-url: https://…</c>,
/// <c>identifier: OCLC=123</c>, <c>creator 2: author|family=Berg|given=Karl|particle=van den|suffix=Jr.</c>. Whatever reading back would
/// lose or change is said here, so that both together give an equal work. In a value the characters that mean something to an item,
/// to TeX or to a line stand percent-encoded. Items of other names, as others may write them, are passed over.
/// </summary>
internal static class Remainder
{
    private const string CreatorName = "creator ";
    private const string Encoded = "%;|={}\\\"$^~#";

    private static readonly (string Name, Func<Creator, string?> Get, Func<Creator, string?, Creator> With)[] Parts =
    [
        ("literal", creator => creator.Literal, (creator, value) => creator with { Literal = value }),
        ("family", creator => creator.Family, (creator, value) => creator with { Family = value }),
        ("given", creator => creator.Given, (creator, value) => creator with { Given = value }),
        ("particle", creator => creator.Particle, (creator, value) => creator with { Particle = value }),
        ("suffix", creator => creator.Suffix, (creator, value) => creator with { Suffix = value }),
    ];

    /// <summary>The items that turn the work as read back into the work itself.</summary>
    public static IReadOnlyList<string> Of(Work work, Work readBack)
    {
        var texts = WorkTexts.All
            .Where(text => text.Get(work) is { } value && value != text.Get(readBack))
            .Select(text => $"{text.Name}: {Encode(text.Get(work)!)}");
        var creators = work.Creators.Index()
            .Where(creator => work.Creators.Length != readBack.Creators.Length || creator.Item != readBack.Creators[creator.Index])
            .Select(creator => string.Create(CultureInfo.InvariantCulture, $"{CreatorName}{creator.Index + 1}: {Written(creator.Item)}"));
        var identifiers = work.Identifiers
            .Where(pair => readBack.Identifiers.GetValueOrDefault(pair.Key) != pair.Value)
            .Select(pair => $"identifier: {Encode(pair.Key)}={Encode(pair.Value)}");
        return [.. texts, .. creators, .. identifiers];
    }

    /// <summary>The work with what the items say. A creator takes the place of the one whose number it has, or comes after all.</summary>
    public static Work Apply(IEnumerable<string> items, Work work)
    {
        var creators = work.Creators.ToList();
        foreach (var (name, value) in items.Select(item => Cut(item, ':')))
        {
            if (name.StartsWith(CreatorName, StringComparison.Ordinal))
                Put(creators, name[CreatorName.Length..], Creator(value.TrimStart(' ')));
            else if (name == "identifier")
                work = WithIdentifier(work, Cut(value.TrimStart(' '), '='));
            else if (WorkTexts.All.FirstOrDefault(text => text.Name == name) is { } text)
                work = text.With(work, Decode(value.TrimStart(' ')));
        }

        return work with { Creators = [.. creators] };
    }

    private static void Put(List<Creator> creators, string number, Creator creator)
    {
        if (int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place > 0 && place <= creators.Count)
            creators[place - 1] = creator;
        else
            creators.Add(creator);
    }

    private static Work WithIdentifier(Work work, (string Name, string Value) pair) =>
        work with { Identifiers = work.Identifiers.SetItem(Decode(pair.Name), Decode(pair.Value)) };

    private static string Written(Creator creator) => string.Join('|', Parts
        .Where(part => part.Get(creator) is not null)
        .Select(part => $"{part.Name}={Encode(part.Get(creator)!)}")
        .Prepend(Encode(creator.Role)));

    private static Creator Creator(string text)
    {
        var parts = text.Split('|');
        return parts.Skip(1).Select(part => Cut(part, '=')).Aggregate(
            new Creator(Decode(parts[0])),
            (creator, part) => Parts.FirstOrDefault(known => known.Name == part.Name) is { With: { } with } ? with(creator, Decode(part.Value)) : creator);
    }

    private static (string Name, string Value) Cut(string text, char mark)
    {
        var at = text.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? (text, string.Empty) : (text[..at], text[(at + 1)..]);
    }

    private static string Encode(string value)
    {
        var written = new StringBuilder(value.Length);
        for (var at = 0; at < value.Length; at++)
        {
            // Programs drop a space at an end and all but one of several.
            var lostSpace = value[at] == ' ' && (at == 0 || at == value.Length - 1 || value[at - 1] == ' ');
            if (lostSpace || char.IsControl(value[at]) || Encoded.Contains(value[at], StringComparison.Ordinal))
                written.Append('%').Append(((int)value[at]).ToString("X2", CultureInfo.InvariantCulture));
            else
                written.Append(value[at]);
        }

        return written.ToString();
    }

    /// <summary>Two hexadecimal digits are enough: all that is encoded lies below U+0100.</summary>
    private static string Decode(string value)
    {
        var read = new StringBuilder(value.Length);
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] == '%' && at + 2 < value.Length && byte.TryParse(value.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                read.Append((char)code);
                at += 2;
            }
            else
            {
                read.Append(value[at]);
            }
        }

        return read.ToString();
    }
}
