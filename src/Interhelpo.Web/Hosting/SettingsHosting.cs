using Microsoft.Extensions.Options;

namespace Interhelpo.Web.Hosting;

/// <summary>Reads the settings and refuses wrong ones before anything else is done.</summary>
internal static class SettingsHosting
{
    /// <summary>Registers the settings, and answers them for what is wired before the host stands.</summary>
    /// <exception cref="OptionsValidationException">A setting is wrong; the message names it.</exception>
    public static ArchiveSettings AddSettings(this IHostApplicationBuilder builder)
    {
        var settings = new ArchiveSettings();
        builder.Configuration.GetSection(ArchiveSettings.Section).Bind(settings);
        var verdict = new SettingsRules(builder.Configuration).Validate(null, settings);
        if (verdict.Failed) throw new OptionsValidationException(ArchiveSettings.Section, typeof(ArchiveSettings), verdict.Failures);
        builder.Services.AddSingleton(settings);
        return settings;
    }
}
