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
    builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
    builder.AddLogs(settings);
    builder.Services.AddHostedService<ServingAlone>();
    builder.Services.AddFirstStart();
    builder.Services.AddSingleton<ScheduledBackups>();
    builder.Services.AddHostedService(services => services.GetRequiredService<ScheduledBackups>());
    builder.Services.AddHostedService<DuePublishing>();
    builder.Services.AddSingleton<WaitingImports>();
    builder.Services.AddHostedService(services => services.GetRequiredService<WaitingImports>());
    builder.Services.AddHostedService<SenderForgetting>();
    builder.Services.AddHealth();
    builder.Services.AddSignIn();
    builder.Services.AddSingleton<FormStamps>();
    builder.Services.AddSingleton<WritingLimit>();
    builder.Services.AddRazorPages(pages => pages.Conventions.ForCurators());
    builder.Services.AddApi();
    builder.Services.AddResponseCompression();

    var app = builder.Build();
    app.UseRequestLog();
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
    app.UseRateLimiter();
    app.UseAuthentication();
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
