using System.Text.RegularExpressions;
using Interhelpo.Web.Tests.Endpoints;
using Interhelpo.Web.Tests.Verbs;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Interhelpo.Web.Tests.Docs;

/// <summary>What the docs name is there, and what is there they name.</summary>
public sealed partial class DocsTests(ApiSite api) : IClassFixture<ApiSite>
{
    [Fact]
    public void The_api_document_names_exactly_the_paths_there_are()
    {
        var named = ApiPath().Matches(Headings(Read("api.md"))).Select(match => match.Value);

        Assert.Equal(Registered("/api/"), named.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_api_document_names_every_field_and_parameter()
    {
        var document = Read("api.md");
        var description = await api.ReadAsync("/openapi.json");
        var fields = description.GetProperty("components").GetProperty("schemas").EnumerateObject()
            .Where(schema => schema.Value.TryGetProperty("properties", out _))
            .SelectMany(schema => schema.Value.GetProperty("properties").EnumerateObject().Select(property => property.Name));
        var parameters = description.GetProperty("paths").EnumerateObject()
            .Where(path => path.Value.GetProperty("get").TryGetProperty("parameters", out _))
            .SelectMany(path => path.Value.GetProperty("get").GetProperty("parameters").EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()!));

        Assert.All(fields.Concat(parameters).Except(["instance"]).Distinct(), name =>
            Assert.True(document.Contains($"`{name}`", StringComparison.Ordinal) || document.Contains($"\"{name}\"", StringComparison.Ordinal), $"docs/api.md does not name {name}"));
    }

    [Fact]
    public async Task The_operators_document_names_exactly_the_verbs_there_are()
    {
        var help = (await Terminal.RunAsync("--help")).Output;
        var there = HelpVerb().Matches(help.Split("Commands:")[1]).Select(match => match.Groups["verb"].Value);
        var named = DocVerb().Matches(Read("operators.md").Split("## Verbs")[1].Split("| exit code |")[0]).Select(match => match.Groups["verb"].Value);

        Assert.Equal(there.Order(StringComparer.Ordinal), named.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_operators_document_names_exactly_the_settings_there_are()
    {
        var refusal = (await Terminal.RunAsync("--Archive:None=1")).Errors;
        var there = Setting().Matches(refusal).Select(match => match.Value).Except(["Archive:None"]);

        Assert.Equal(there.Order(StringComparer.Ordinal), Setting().Matches(Read("operators.md")).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_operators_document_names_exactly_the_health_addresses_there_are() =>
        Assert.Equal(Registered("/health/"), Health().Matches(Read("operators.md")).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_relative_link_in_a_document_leads_to_a_file()
    {
        var documents = Directory.EnumerateFiles(Path.Combine(Terminal.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Append(Path.Combine(Terminal.Root, "README.md")).Append(Path.Combine(Terminal.Root, "seeds", "README.md")).ToList();
        var broken = documents.SelectMany(document => Link().Matches(File.ReadAllText(document)).Select(match => match.Groups["target"].Value)
            .Where(target => !target.Contains(':', StringComparison.Ordinal) && !target.StartsWith('#'))
            .Where(target => !Path.Exists(Path.Combine(Path.GetDirectoryName(document)!, target.Split('#')[0])))
            .Select(target => $"{Path.GetRelativePath(Terminal.Root, document)} → {target}"));

        Assert.True(documents.Count > 10);
        Assert.Empty(broken);
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(Terminal.Root, "docs", name));

    private static string Headings(string document) => string.Join('\n', document.Split('\n').Where(line => line.StartsWith("### ", StringComparison.Ordinal)));

    private IEnumerable<string> Registered(string prefix) => api.Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Trim('/')).Where(path => path.StartsWith(prefix, StringComparison.Ordinal))
        .Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"/api/v1/[a-z/{}]+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex ApiPath();

    [GeneratedRegex(@"^  (?<verb>[a-z]+)", RegexOptions.Multiline | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex HelpVerb();

    [GeneratedRegex(@"^\| `(?<verb>[a-z]+)", RegexOptions.Multiline | RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex DocVerb();

    [GeneratedRegex(@"Archive:[A-Za-z]+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Setting();

    [GeneratedRegex(@"/health/[a-z]+", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Health();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();
}
