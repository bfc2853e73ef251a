using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Store.Tests;

public sealed class StoreFaultTests
{
    [Theory]
    [InlineData(5, "database is locked", StoreFaultKind.Busy, "try again")]
    [InlineData(6, "table is locked", StoreFaultKind.Busy, "try again")]
    [InlineData(8, "attempt to write a readonly database", StoreFaultKind.ReadOnly, "mounted read-only")]
    [InlineData(10, "disk I/O error", StoreFaultKind.DiskFails, "verb check")]
    [InlineData(14, "unable to open database file", StoreFaultKind.DiskFails, "verb check")]
    [InlineData(11, "database disk image is malformed", StoreFaultKind.Damaged, "verb restore")]
    [InlineData(26, "file is not a database", StoreFaultKind.Damaged, "verb restore")]
    [InlineData(13, "database or disk is full", StoreFaultKind.NoRoom, "Make room")]
    [InlineData(1, "no such table: SearchText", StoreFaultKind.NoIndex, "verb reindex")]
    public void What_SQLite_says_of_the_machine_is_told_with_what_to_do(int code, string said, StoreFaultKind kind, string remedy)
    {
        var fault = StoreFault.Of(new DbUpdateException("Not saved", new SqliteException(said, code)));

        Assert.Equal(kind, fault!.Kind);
        Assert.Contains(said, fault.Reason, StringComparison.Ordinal);
        Assert.Contains(remedy, fault.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_the_program_is_none_of_the_machine()
    {
        Assert.Null(StoreFault.Of(null));
        Assert.Null(StoreFault.Of(new InvalidOperationException("wrong")));
        Assert.Null(StoreFault.Of(new SqliteException("UNIQUE constraint failed", 19)));
        Assert.Null(StoreFault.Of(new SqliteException("no such table: Works", 1)));
    }
}
