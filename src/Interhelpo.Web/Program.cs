using Interhelpo.Web.Background;
using Interhelpo.Web.Endpoints;
using Interhelpo.Web.Hosting;
using Interhelpo.Web.Security;
using Interhelpo.Web.Security.Accounts;
using Interhelpo.Web.Verbs;

return await CommandLine.Run(args, Serve);

static async Task<int> Serve(string[] settingArguments)
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = settingArguments, ContentRootPath = AppContext.BaseDirectory });
    var settings = builder.AddSettings();
    builder.AddArchive(settings);
    builder.UseDefaultAddress();
    builder.WebHost.UseStaticWebAssets();
    builder.WebHost.ConfigureKestrel(KestrelLimits.Set);
    builder.AddLogs(settings);
    builder.Services.AddHostedService<ServingAlone>();
    builder.Services.AddFirstStart();
    builder.Services.AddBackgroundWork();
    builder.Services.AddHealth();
    builder.Services.AddSignIn();
    builder.Services.AddLimits();
    builder.Services.AddTransportSecurity();
    builder.Services.AddSingleton<FormStamps>();
    builder.Services.AddSingleton<WritingLimit>();
    builder.Services.AddRazorPages(pages => pages.Conventions.ForCurators());
    builder.Services.AddApi();
    builder.Services.AddResponseCompression();

    var app = builder.Build();
    app.UseKnownProxies(settings);
    app.UseRequestLog();
    app.UseHsts();
    app.UseSecurityHeaders();
    app.UseEntityTags();
    app.UseResponseCompression();
    app.UseErrors();
    app.KeepTypedWhenItFails();
    app.UseOldAddresses();
    app.WaitForArchive();
    app.UseRouting();
    app.UseCors();
    app.RefuseOtherMethods();
    app.UseAuthentication();
    app.UseRateLimiter();
    app.LimitBodies();
    app.UseAuthorization();
    app.DemandSecondFactor();
    app.MapHealth();
    app.MapStaticAssets();
    app.MapRazorPages().WithStaticAssets();
    app.MapApi();
    app.PrintAddress();
    await app.ServeAsync();
    return CommandLine.Success;
}
