using System.Net;
using Interhelpo.Store.Accounts;
using Interhelpo.Web.Security.Accounts;

namespace Interhelpo.Web.Security;

/// <summary>A form that somebody sent whose sign-in had run out.</summary>
/// <param name="Address">Where it was to go, within this site.</param>
/// <param name="Fields">What was typed, in its order; no files and no secrets.</param>
internal sealed record KeptForm(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    public int Characters { get; } = Address.Length + Fields.Sum(field => field.Key.Length + field.Value.Length);
}

/// <summary>
/// Keeps what was typed in a form that came too late, or that a full or failing disk did not let in, for an hour, so that it can be sent again. Only of forms that this site sent to the browser, by what browsers say of
/// themselves (Fetch Metadata, or the origin): another site can leave nothing here for somebody to send on. Nothing of it is sent without that person seeing it.
/// </summary>
internal sealed class KeptForms(TimeProvider clock)
{
    /// <summary>In the items of a request: the address where what was typed in it is kept.</summary>
    public const string KeptItem = "kept form";

    /// <summary>In characters, of one form; a long article fits.</summary>
    public const int MostCharacters = 500_000;

    private const int MostOfOneAddress = 5;

    // In characters, of all together: what strangers send must not fill a small machine.
    private const int MostInAll = 10_000_000;

    private static readonly TimeSpan Lasting = TimeSpan.FromHours(1);
    private static readonly string[] secret = ["password", "code", "credential"];
    private static readonly string[] ways = ["/admin/account", "/admin/people", "/admin/sign-", "/admin/welcome", "/admin/kept"];

    private readonly Lock gate = new();
    private readonly List<Entry> entries = [];

    /// <summary>Keeps the form of a request; answers the secret by which it is found, or null where there is nothing to keep.</summary>
    public async Task<string?> KeepAsync(HttpRequest request)
    {
        if (!IsOfThisSite(request) || !request.HasFormContentType || request.ContentLength is null or > 4 * MostCharacters || ways.Any(way => request.Path.StartsWithSegments(way, StringComparison.OrdinalIgnoreCase) || request.Path.Value!.StartsWith(way, StringComparison.OrdinalIgnoreCase))) return null;
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync();
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or BadHttpRequestException or IOException)
        {
            return null;
        }

        var fields = form.Where(field => !field.Key.StartsWith("__", StringComparison.Ordinal)).SelectMany(field => field.Value, (field, value) => KeyValuePair.Create(field.Key, value ?? "")).ToList();
        var kept = new KeptForm(request.Path + request.QueryString, fields);
        if (fields.TrueForAll(field => field.Value.Length == 0) || kept.Characters > MostCharacters) return null;
        if (fields.Exists(field => secret.Any(word => field.Key.Contains(word, StringComparison.OrdinalIgnoreCase)))) return null;
        return BrowserOf(request) is { } browser ? Add(kept, browser, request.HttpContext.Connection.RemoteIpAddress) : null;
    }

    /// <summary>Null when there is none, it is too old, or it was typed in another browser.</summary>
    public KeptForm? Find(string key, HttpRequest request)
    {
        var (hash, browser) = (Secret.HashOf(key), BrowserOf(request));
        lock (gate) return entries.Find(entry => entry.Hash == hash && entry.Browser == browser && entry.Until > clock.GetUtcNow())?.Form;
    }

    private string Add(KeptForm form, string browser, IPAddress? from)
    {
        var key = Secret.New();
        lock (gate)
        {
            entries.RemoveAll(entry => entry.Until <= clock.GetUtcNow());
            if (entries.Count(entry => Equals(entry.From, from)) >= MostOfOneAddress) entries.RemoveAt(entries.FindIndex(entry => Equals(entry.From, from)));
            while (entries.Sum(entry => entry.Form.Characters) + form.Characters > MostInAll) entries.RemoveAt(0);
            entries.Add(new(Secret.HashOf(key), form, browser, from, clock.GetUtcNow() + Lasting));
        }

        return key;
    }

    /// <summary>What tells a browser from others, before and after signing in: the cookie that goes with every form. Null where there is none: then the form was not this site's.</summary>
    private static string? BrowserOf(HttpRequest request) => request.Cookies[AccountHosting.FormCookie] is { Length: > 0 } cookie ? Secret.HashOf(cookie) : null;

    private static bool IsOfThisSite(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site) return site == "same-origin";
        return Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin) && origin.Authority == request.Host.Value && origin.Scheme == request.Scheme;
    }

    private sealed record Entry(string Hash, KeptForm Form, string Browser, IPAddress? From, DateTimeOffset Until);
}
