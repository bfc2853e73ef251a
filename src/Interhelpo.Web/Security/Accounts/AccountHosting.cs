using Interhelpo.Store.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace Interhelpo.Web.Security.Accounts;

/// <summary>Wires accounts, sign-in and what each role may open. Passwords are long, without rules of composition, and none that is easily guessed (OWASP ASVS 5.0, 6.2).</summary>
internal static class AccountHosting
{
    public const string SignInPath = "/admin/sign-in";

    /// <summary>The cookie that goes with every form.</summary>
    public const string FormCookie = "interhelpo-form";

    private const int ShortestPassword = 12;
    private const int MostFailures = 10;

    /// <summary>PBKDF2 with HMAC-SHA512, as OWASP advises.</summary>
    private const int Iterations = 210_000;

    private static readonly TimeSpan lockedOut = TimeSpan.FromMinutes(15);

    /// <summary>What makes and checks accounts: enough for verbs.</summary>
    public static void AddAccounts(this IServiceCollection services)
    {
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = Iterations);
        services.AddIdentityCore<Account>(options =>
            {
                options.User.AllowedUserNameCharacters = "";
                options.Password = new PasswordOptions { RequiredLength = ShortestPassword, RequiredUniqueChars = 5, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
                options.Lockout = new LockoutOptions { MaxFailedAccessAttempts = MostFailures, DefaultLockoutTimeSpan = lockedOut };
            })
            .AddUserStore<AccountStore>()
            .AddTokenProvider<OnceOnlyCodes>(TokenOptions.DefaultAuthenticatorProvider)
            .AddPasswordValidator<GuessablePasswords>()
            .AddUserValidator<AccountNames>()
            .AddErrorDescriber<AccountErrors>();
        services.AddScoped<Entering>();
    }

    /// <summary>Signing in with a browser, and who may open what below <c>/admin</c>.</summary>
    public static void AddSignIn(this IServiceCollection services)
    {
        services.AddAccounts();
        services.AddHttpContextAccessor();
        services.AddScoped<SignInManager<Account>>();
        services.AddScoped<IUserClaimsPrincipalFactory<Account>, AccountClaims>();
        services.AddScoped<ISecurityStampValidator, SecurityStampValidator<Account>>();
        services.AddSingleton<KeptForms>();
        services.AddSingleton<SignInNotes>();
        services.AddScoped<OwnAccess>();
        services.AddScoped<SecondFactor>();
        services.AddScoped<Passkeys>();
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.Configure<IdentityPasskeyOptions>(Passkeys.Set);
        services.AddSingleton<SignInTickets>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.TwoFactorUserIdScheme, PendingSignIn.Set);
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme).Configure<SignInTickets>(Set);
        services.AddAuthorizationBuilder().SetDefaultPolicy(new AuthorizationPolicyBuilder(IdentityConstants.ApplicationScheme).RequireRole(nameof(AccountRole.Contributor)).Build());
        services.AddAntiforgery(options => (options.Cookie.Name, options.Cookie.SecurePolicy) = (FormCookie, CookieSecurePolicy.SameAsRequest));
    }

    private static void Set(CookieAuthenticationOptions options, SignInTickets tickets)
    {
        options.SessionStore = tickets;
        options.Cookie.Name = "interhelpo-admin";
        options.Cookie.Path = "/admin";
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = SignInTickets.Lasting;
        options.SlidingExpiration = true;
        options.LoginPath = SignInPath;
        options.ReturnUrlParameter = "next";
        options.Events.OnSigningIn = SignInTickets.NoteSignInAsync;
        options.Events.OnValidatePrincipal = SecurityStampValidator.ValidatePrincipalAsync;
        options.Events.OnRedirectToLogin = KeepTypedAsync;
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    /// <summary>Whoever sends a form after the sign-in ran out finds what was typed after signing in. What scripts send by themselves is in a draft already.</summary>
    private static async Task KeepTypedAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var request = context.Request;
        var key = HttpMethods.IsPost(request.Method) && !request.Headers.ContainsKey("HX-Request") ? await context.HttpContext.RequestServices.GetRequiredService<KeptForms>().KeepAsync(request) : null;
        context.Response.Redirect(key is null ? context.RedirectUri : $"{SignInPath}?{context.Options.ReturnUrlParameter}={Uri.EscapeDataString($"/admin/kept/{key}")}");
    }
}
