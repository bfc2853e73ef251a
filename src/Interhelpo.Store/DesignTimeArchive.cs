using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Interhelpo.Store;

/// <summary>For <c>dotnet ef</c> alone: the model without a host around it.</summary>
internal sealed class DesignTimeArchive : IDesignTimeDbContextFactory<ArchiveDb>
{
    public ArchiveDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<ArchiveDb>();
        options.UseArchive("design-time.db");
        return new ArchiveDb(options.Options);
    }
}
