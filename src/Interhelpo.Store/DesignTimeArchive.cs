using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Store;

/// <summary>For <c>dotnet ef</c> alone: the model without a host around it.</summary>
internal sealed class DesignTimeArchive : IDesignTimeDbContextFactory<ArchiveDb>
{
    public ArchiveDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<ArchiveDb>();
        options.UseArchive("design-time.db").UseApplicationServiceProvider(new ServiceCollection().AddIdentitySchema().BuildServiceProvider());
        return new ArchiveDb(options.Options);
    }
}
