using Microsoft.AspNetCore.Http.Extensions;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace Interhelpo.Web.Hosting;

/// <summary>
/// Logs to the console and, as JSON lines, to a file a day below the data directory. No personal data: no addresses of
/// readers, no names of their programs, and no query strings, since those hold what somebody searched for.
/// </summary>
internal static class LogHosting
{
    private const int FilesKept = 31;
    private const long BytesAFile = 50L * 1024 * 1024;

    public static void AddLogs(this IHostApplicationBuilder builder, ArchiveSettings settings)
    {
        builder.Services.AddSerilog(log => Configure(log, builder.Configuration)
            .WriteTo.Console(outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}", formatProvider: null)
            .WriteTo.File(
                new CompactJsonFormatter(),
                Path.Combine(settings.LogPath, "interhelpo-.log"),
                rollingInterval: RollingInterval.Day,
                rollOnFileSizeLimit: true,
                fileSizeLimitBytes: BytesAFile,
                retainedFileCountLimit: FilesKept,
                shared: true));
    }

    /// <summary>For verbs: only what went wrong, on standard error, so that standard output stays the answer.</summary>
    public static void AddTerminalLogs(this IHostApplicationBuilder builder) =>
        builder.Services.AddSerilog(log => Configure(log, builder.Configuration)
            .MinimumLevel.Warning()
            // What a verb could not do it says itself, in words and not with every call on the way.
            .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Fatal)
            .WriteTo.Console(standardErrorFromLevel: LogEventLevel.Verbose, formatProvider: null));

    public static void UseRequestLog(this IApplicationBuilder app) => app.UseSerilogRequestLogging(options =>
    {
        options.IncludeQueryInRequestPath = false;
        options.GetLevel = (context, _, failure) =>
            failure is not null || context.Response.StatusCode == StatusCodes.Status500InternalServerError ? LogEventLevel.Error : LogEventLevel.Information;
        options.MessageTemplate = "{RequestMethod} {RequestPath} answered {StatusCode} in {Elapsed:0} ms";
        // Percent-encoded, a path cannot forge a line of the log.
        options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
        [
            new LogEventProperty("RequestMethod", new ScalarValue(context.Request.Method)),
            new LogEventProperty("RequestPath", new ScalarValue(UriHelper.BuildRelative(context.Request.PathBase, context.Request.Path))),
            new LogEventProperty("StatusCode", new ScalarValue(status)),
            new LogEventProperty("Elapsed", new ScalarValue(elapsed)),
        ];
    });

    private static LoggerConfiguration Configure(LoggerConfiguration log, IConfiguration configuration) => log
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .MinimumLevel.Override("System", LogEventLevel.Warning)
        // Keys lie in the data directory as it is: docs/operators.md says so, and every start need not.
        .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
        // Not ready yet is an answer, not a fault.
        .MinimumLevel.Override("Microsoft.Extensions.Diagnostics.HealthChecks", LogEventLevel.Fatal)
        // A failed start ends the process with its reason; telling it twice hides it.
        .MinimumLevel.Override("Microsoft.Extensions.Hosting.Internal.Host", LogEventLevel.Fatal)
        .ReadFrom.Configuration(configuration);
}
