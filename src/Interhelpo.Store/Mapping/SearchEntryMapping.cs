using Interhelpo.Store.Search;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class SearchEntryMapping : IEntityTypeConfiguration<SearchEntry>
{
    public void Configure(EntityTypeBuilder<SearchEntry> builder)
    {
        builder.ToTable("SearchEntries");
        builder.HasIndex(entry => new { entry.Kind, entry.Key }).IsUnique();
        builder.HasIndex(entry => entry.Language);
        builder.HasIndex(entry => new { entry.EarliestDay, entry.LatestDay });
    }
}
