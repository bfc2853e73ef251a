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
        await AddAsync(key, ticket);
        return key;
    }

    /// <summary>Tells a sign-in from a mere renewal.</summary>
    public static Task NoteSignInAsync(CookieSigningInContext context)
    {
        context.HttpContext.Items[typeof(CookieSigningInContext)] = true;
        return Task.CompletedTask;
    }

    /// <summary>A browser that signs in keeps its key, even if the sign-in before was another's or has ended meanwhile; a mere renewal brings nothing back that has ended.</summary>
    public async Task RenewAsync(string key, AuthenticationTicket ticket, HttpContext httpContext, CancellationToken cancellationToken)
    {
        if (!await ReplaceAsync(key, ticket) && httpContext.Items.ContainsKey(typeof(CookieSigningInContext))) await AddAsync(key, ticket);
    }

    public Task RenewAsync(string key, AuthenticationTicket ticket) => ReplaceAsync(key, ticket);

    /// <summary>Notes which sign-in the request came with, so that it can stay when all others end.</summary>
    public Task<AuthenticationTicket?> RetrieveAsync(string key, HttpContext httpContext, CancellationToken cancellationToken)
    {
        httpContext.Items[typeof(SignInTickets)] = Secret.HashOf(key);
        return RetrieveAsync(key);
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

    /// <summary>Ends every sign-in of an account but the one this request came with.</summary>
    public async Task EndOthersAsync(string accountId, HttpContext request, CancellationToken cancellation)
    {
        await using var db = await archives.CreateDbContextAsync(cancellation);
        var hash = request.Items[typeof(SignInTickets)] as string;
        await db.SignedIn.Where(each => each.AccountId == accountId && each.KeyHash != hash).ExecuteDeleteAsync(cancellation);
    }

    private async Task AddAsync(string key, AuthenticationTicket ticket)
    {
        await using var db = await archives.CreateDbContextAsync();
        var now = clock.GetUtcNow();
        await db.SignedIn.Where(each => each.Expires < now).ExecuteDeleteAsync();
        db.Add(new SignedIn
        {
            KeyHash = Secret.HashOf(key),
            AccountId = AccountOf(ticket),
            Ticket = TicketSerializer.Default.Serialize(ticket),
            Started = now,
            Expires = ticket.Properties.ExpiresUtc ?? now + Lasting,
        });
        await db.SaveChangesAsync();
    }

    /// <summary>False when the sign-in has ended.</summary>
    private async Task<bool> ReplaceAsync(string key, AuthenticationTicket ticket)
    {
        await using var db = await archives.CreateDbContextAsync();
        var (hash, account, bytes, until) = (Secret.HashOf(key), AccountOf(ticket), TicketSerializer.Default.Serialize(ticket), ticket.Properties.ExpiresUtc ?? clock.GetUtcNow() + Lasting);
        return await db.SignedIn.Where(each => each.KeyHash == hash).ExecuteUpdateAsync(set => set.SetProperty(each => each.AccountId, account).SetProperty(each => each.Ticket, bytes).SetProperty(each => each.Expires, until)) == 1;
    }

    private static string AccountOf(AuthenticationTicket ticket) => ticket.Principal.FindFirstValue(ClaimTypes.NameIdentifier)!;
}
