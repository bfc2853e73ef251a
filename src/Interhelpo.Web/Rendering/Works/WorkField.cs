using System.Globalization;
using Interhelpo.Citations;

namespace Interhelpo.Web.Rendering.Works;

/// <summary>One thing known of a work, as the page of the work shows it.</summary>
/// <param name="Name">What it is, in English.</param>
/// <param name="Value">As the reference has it, or a date in words.</param>
/// <param name="Url">Where it leads, when it is an address of the web; else null.</param>
internal sealed record WorkField(string Name, string Value, string? Url = null)
{
    /// <summary>What is known of the work, identifiers apart, in the order of a catalogue.</summary>
    public static IEnumerable<WorkField> Of(Work work)
    {
        foreach (var role in work.Creators.GroupBy(creator => creator.Role)) yield return new(Title(role.Key), string.Join("; ", role.Select(creator => creator.FullName)));
        (string Name, string? Value)[] texts =
        [
            ("Title in translation", work.TranslatedTitle), ("In", work.ContainerTitle), ("Volume", work.Volume), ("Issue", work.Issue), ("Pages", work.Page),
            ("Series", work.CollectionTitle), ("Number in the series", work.CollectionNumber), ("Edition", work.Edition), ("Kind", work.Genre), ("Medium", work.Medium),
            ("Publisher", work.Publisher), ("Place", work.PublisherPlace), ("Archive", work.Archive), ("Signature", work.ArchiveLocation), ("Published", Date(work.Issued)), ("First published", Date(work.OriginalIssued)),
        ];
        foreach (var (name, value) in texts) if (value is not null) yield return new(name, value);
        if (work.Url is not null) yield return new("Address", work.Url, Resolver.Web(work.Url));
        if (work.Accessed is not null) yield return new("Read there", Date(work.Accessed)!);
        if (work.ArchivedUrl is not null) yield return new("Archived copy", work.ArchivedUrl, Resolver.Web(work.ArchivedUrl));
        if (work.Archived is not null) yield return new("Copy made", Date(work.Archived)!);
    }

    private static string? Date(string? edtf) => edtf is null ? null : DateWords.Of(edtf);

    private static string Title(string role) => CultureInfo.InvariantCulture.TextInfo.ToTitleCase(role[..1]) + role[1..].Replace('-', ' ');
}
