using Interhelpo.Store;

namespace Interhelpo.Web.Security;

/// <summary>What somebody who works in the archive typed is not lost when the disk is full or fails: it is kept in memory, and the page that tells of the fault says where.</summary>
internal static class FaultyDisk
{
    public static void KeepTypedWhenItFails(this WebApplication app)
    {
        var forms = app.Services.GetRequiredService<KeptForms>();
        app.Use(async (context, next) =>
        {
            try
            {
                await next(context);
            }
            catch (Exception failure) when (HttpMethods.IsPost(context.Request.Method) && context.Request.Path.StartsWithSegments("/admin", StringComparison.OrdinalIgnoreCase) && StoreFault.Of(failure) is not null)
            {
                if (await forms.KeepAsync(context.Request) is { } key) context.Items[KeptForms.KeptItem] = $"/admin/kept/{key}";
                throw;
            }
        });
    }
}
