using Interhelpo.Archive;
using Interhelpo.Dates;
using Interhelpo.Store.Accounts;
using Interhelpo.Store.Mapping;
using Interhelpo.Store.Search;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store;

/// <summary>The archive as kept: every row leads back to passages of sources. It has all there is; what readers may see of it is <see cref="ReadersDb"/>.</summary>
public class ArchiveDb : IdentityUserContext<Account>
{
    public ArchiveDb(DbContextOptions<ArchiveDb> options)
        : base(options)
    {
    }

    private protected ArchiveDb(DbContextOptions options)
        : base(options)
    {
    }

    public DbSet<Source> Sources => Set<Source>();

    public DbSet<SourceContent> Contents => Set<SourceContent>();

    public DbSet<Segment> Segments => Set<Segment>();

    public DbSet<Passage> Passages => Set<Passage>();

    public DbSet<Statement> Statements => Set<Statement>();

    public DbSet<StatedQuantity> Quantities => Set<StatedQuantity>();

    public DbSet<TimelineEvent> Events => Set<TimelineEvent>();

    public DbSet<Entity> Entities => Set<Entity>();

    public DbSet<EntityAlias> Aliases => Set<EntityAlias>();

    public DbSet<Mention> Mentions => Set<Mention>();

    public DbSet<CataloguedWork> Works => Set<CataloguedWork>();

    public DbSet<Citation> Citations => Set<Citation>();

    public DbSet<Article> Articles => Set<Article>();

    public DbSet<ImportNote> Notes => Set<ImportNote>();

    public DbSet<Matter> Matters => Set<Matter>();

    public DbSet<StatedPosition> StatedPositions => Set<StatedPosition>();

    public DbSet<ChronicleEdition> ChronicleEditions => Set<ChronicleEdition>();

    public DbSet<ChronicleNote> ChronicleNotes => Set<ChronicleNote>();

    public DbSet<SearchEntry> SearchEntries => Set<SearchEntry>();

    public DbSet<WorkBlock> WorkBlocks => Set<WorkBlock>();

    public DbSet<Act> Acts => Set<Act>();

    public DbSet<Revision> Revisions => Set<Revision>();

    public DbSet<RecordDraft> Drafts => Set<RecordDraft>();

    public DbSet<Emendation> Emendations => Set<Emendation>();

    public DbSet<ReaderMessage> ReaderMessages => Set<ReaderMessage>();

    public DbSet<Incoming> Incoming => Set<Incoming>();

    public DbSet<EntryLink> EntryLinks => Set<EntryLink>();

    public DbSet<SignedIn> SignedIn => Set<SignedIn>();

    public DbSet<SignInRecord> SignInRecords => Set<SignInRecord>();

    public DbSet<UsedCode> UsedCodes => Set<UsedCode>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<SortableTime>();
        configurationBuilder.Properties<HistoricalDate>().HaveConversion<EdtfText>();
        configurationBuilder.Properties<EntityKind>().HaveConversion<LowerCamel<EntityKind>>();
        configurationBuilder.Properties<AccountRole>().HaveConversion<LowerCamel<AccountRole>>();
        configurationBuilder.Properties<ActKind>().HaveConversion<LowerCamel<ActKind>>();
        configurationBuilder.Properties<RecordKind>().HaveConversion<LowerCamel<RecordKind>>();
        configurationBuilder.Properties<MovedRow>().HaveConversion<LowerCamel<MovedRow>>();
        configurationBuilder.Properties<ChronicleStanding>().HaveConversion<LowerCamel<ChronicleStanding>>();
        configurationBuilder.Properties<MatterKind>().HaveConversion<LowerCamel<MatterKind>>();
        configurationBuilder.Properties<MatterStanding>().HaveConversion<LowerCamel<MatterStanding>>();
        configurationBuilder.Properties<MatterState>().HaveConversion<LowerCamel<MatterState>>();
        configurationBuilder.Properties<QuantityQualifier>().HaveConversion<LowerCamel<QuantityQualifier>>();
        configurationBuilder.Properties<ReaderMessageKind>().HaveConversion<LowerCamel<ReaderMessageKind>>();
        configurationBuilder.Properties<SegmentRole>().HaveConversion<LowerCamel<SegmentRole>>();
        configurationBuilder.Properties<SourceRights>().HaveConversion<LowerCamel<SourceRights>>();
        configurationBuilder.Properties<SignInOutcome>().HaveConversion<LowerCamel<SignInOutcome>>();
        configurationBuilder.Properties<SourceKind>().HaveConversion<LowerCamel<SourceKind>>();
        configurationBuilder.Properties<SearchKind>().HaveConversion<LowerCamel<SearchKind>>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ArchiveDb).Assembly);
    }
}
