using Interhelpo.Archive;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Interhelpo.Store.Mapping;

internal sealed class ArticleMapping : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.Property(article => article.IsOpen).HasDefaultValue(true).HasSentinel(true);
        builder.HasIndex(article => article.Slug).IsUnique();
        builder.HasIndex(article => article.Title);
        builder.HasIndex(article => article.Updated);

        builder.HasOne(article => article.Source).WithMany()
            .HasForeignKey(article => article.SourceId)
            .OnDelete(DeleteBehavior.Restrict);

        builder.HasOne(article => article.TranslationOf).WithMany()
            .HasForeignKey(article => article.TranslationOfId)
            .OnDelete(DeleteBehavior.SetNull);

        // An article may go; a passage it still rests on may not.
        builder.HasMany(article => article.Passages).WithMany()
            .UsingEntity(
                "ArticlePassages",
                join => join.HasOne(typeof(Passage)).WithMany().HasForeignKey("PassageId").OnDelete(DeleteBehavior.Restrict),
                join => join.HasOne(typeof(Article)).WithMany().HasForeignKey("ArticleId").OnDelete(DeleteBehavior.Cascade));
    }
}
