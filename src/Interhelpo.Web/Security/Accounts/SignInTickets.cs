using System.Security.Claims;
using Interhelpo.Store;
using Interhelpo.Store.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;

namespace Interhelpo.Web.Security.Accounts;

/// <summary>Keeps sign-ins in the archive; the browser holds only a key. Whoever signs out ends the sign-in for every copy of the cookie.</summary>
internal sealed class SignInTickets(IDbContextFactory<ArchiveDb> archives, TimeProvider clock) : ITicketStore
{
    /// <summary>How long a sign-in lasts without use.</summary>
    public static TimeSpan Lasting { get; } = TimeSpan.FromHours(12);

    public async Task<string> StoreAsync(AuthenticationTicket ticket)
    {
        var key = Secret.New();
        await using var db = await archives.CreateDbContextAsync();
        var now = clock.GetUtcNow();
        await db.SignedIn.Where(each => each.Expires < now).ExecuteDeleteAsync();
        db.Add(new SignedIn
        {
            KeyHash = Secret.HashOf(key),
            AccountId = ticket.Principal.FindFirstValue(ClaimTypes.NameIdentifier)!,
            Ticket = TicketSerializer.Default.Serialize(ticket),
            Started = now,
            Expires = ticket.Properties.ExpiresUtc ?? now + Lasting,
        });
        await db.SaveChangesAsync();
        return key;
    }

    public async Task RenewAsync(string key, AuthenticationTicket ticket)
    {
        await using var db = await archives.CreateDbContextAsync();
        var (hash, bytes, until) = (Secret.HashOf(key), TicketSerializer.Default.Serialize(ticket), ticket.Properties.ExpiresUtc ?? clock.GetUtcNow() + Lasting);
        await db.SignedIn.Where(each => each.KeyHash == hash).ExecuteUpdateAsync(set => set.SetProperty(each => each.Ticket, bytes).SetProperty(each => each.Expires, until));
    }

    public async Task<AuthenticationTicket?> RetrieveAsync(string key)
    {
        await using var db = await archives.CreateDbContextAsync();
        var (hash, now) = (Secret.HashOf(key), clock.GetUtcNow());
        var ticket = await db.SignedIn.Where(each => each.KeyHash == hash && each.Expires >= now).Select(each => each.Ticket).SingleOrDefaultAsync();
        return ticket is null ? null : TicketSerializer.Default.Deserialize(ticket);
    }

    public async Task RemoveAsync(string key)
    {
        await using var db = await archives.CreateDbContextAsync();
        var hash = Secret.HashOf(key);
        await db.SignedIn.Where(each => each.KeyHash == hash).ExecuteDeleteAsync();
    }
}
