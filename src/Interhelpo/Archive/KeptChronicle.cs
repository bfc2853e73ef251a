using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Interhelpo.Archive;

/// <summary>The text of an edition of the chronicle: what is told, when, and the exact words it rests on. Written as JSON, the same always as the same bytes.</summary>
/// <param name="Language">BCP 47, of most of it.</param>
public sealed record KeptChronicle(string Language, IReadOnlyList<KeptSection> Sections)
{
    private static readonly JsonSerializerOptions plain = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public IEnumerable<KeptEntry> Entries => Sections.SelectMany(section => section.Entries);

    /// <summary>Every note, as often as it stands.</summary>
    public IEnumerable<KeptNote> Notes => Entries.SelectMany(entry => entry.Notes.Concat(entry.Differences.SelectMany(difference => difference.Answers).SelectMany(answer => answer.Notes)));

    /// <summary>Refuses what this program did not write.</summary>
    public static Parsed<KeptChronicle> Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<KeptChronicle>(json, plain) is { Sections: not null } read ? read : Parsed<KeptChronicle>.Refused("it holds no chronicle");
        }
        catch (JsonException broken)
        {
            return Parsed<KeptChronicle>.Refused(broken.Message);
        }
    }

    public string ToJson() => JsonSerializer.Serialize(this, plain);

    /// <summary>SHA-256 of all that is told and noted, in UTF-8, lower-case hexadecimal. By which names matters go is not told.</summary>
    [JsonIgnore]
    public string Sha256 => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        (this with { Sections = [.. Sections.Select(section => section with { Entries = [.. section.Entries.Select(entry => entry.WithoutMatters())] })] }).ToJson())));
}

/// <summary>A year or a decade.</summary>
/// <param name="Time">EDTF: <c>1923</c>, <c>192X</c>.</param>
public sealed record KeptSection(string Time, IReadOnlyList<KeptEntry> Entries);

/// <summary>Something that happened, told once.</summary>
/// <param name="Date">EDTF.</param>
/// <param name="DateText">The words of the source that give it.</param>
/// <param name="Agreements">The keys of matters on which other sources say the same of it.</param>
public sealed record KeptEntry(
    string Date, string DateText, bool Reckoned, string Language, ChronicleWords Words, IReadOnlyList<KeptNote> Notes, IReadOnlyList<string> Agreements,
    IReadOnlyList<KeptDifference> Differences)
{
    /// <summary>What is told and noted alone.</summary>
    internal KeptEntry WithoutMatters() => this with { Agreements = [], Differences = [.. Differences.Select(difference => difference with { Matter = "", Topic = "" })] };
}

/// <summary>A matter on which sources contradict each other.</summary>
/// <param name="Matter">Its key.</param>
public sealed record KeptDifference(string Matter, string Topic, IReadOnlyList<KeptAnswer> Answers);

/// <summary>One of the answers; without words where the chronicle tells its sentence elsewhere.</summary>
public sealed record KeptAnswer(string Value, string Language, ChronicleWords Words, IReadOnlyList<KeptNote> Notes);

/// <summary>The characters <c>[Start, End)</c> of a source, in code points, and the words that stand there.</summary>
public sealed record KeptNote(string Source, int Start, int End, string Quote);
