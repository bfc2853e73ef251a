using System.CommandLine;
using Interhelpo.Store.Accounts;
using Interhelpo.Web.Hosting;
using Interhelpo.Web.Security.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Interhelpo.Web.Verbs;

/// <summary><c>user</c>: lets people in, and in again, from the machine of the archive.</summary>
internal static class UserVerb
{
    public static Command Build(string[] settings) => new("user", "Let people in who work in the archive.") { Add(settings), Reset(settings) };

    private static Command Add(string[] settings)
    {
        var name = Name("Who is let in; readers see the name beside what is decided.");
        var role = new Option<AccountRole>("--role") { Description = "What they may do: contributor (drafts and proposals), curator (publishes and decides) or administrator (people and settings, too).", HelpName = "ROLE", Required = true };
        var fromInput = new Option<bool>("--password-stdin") { Description = "Read the password from standard input. Otherwise a link is printed by which they choose one; it opens once, for seven days." };
        var verb = new Command("add", "Make an account.") { name, role, fromInput };
        verb.SetAction((line, cancellation) => RunAsync(settings, async services =>
        {
            var entering = services.GetRequiredService<Entering>();
            var (who, may) = (line.GetRequiredValue(name).Trim(), line.GetRequiredValue(role));
            if (line.GetValue(fromInput))
            {
                var made = await entering.AddAsync(who, may, await Console.In.ReadLineAsync(cancellation) ?? "");
                return await TellAsync(made.Result, $"{who} can sign in now.");
            }

            var (result, secret) = await entering.InviteAsync(who, may, cancellation);
            return await TellAsync(result, $"{who} gets in once by this link, for seven days: {LinkTo(services, secret)}");
        }));
        return verb;
    }

    private static Command Reset(string[] settings)
    {
        var name = Name("Whose password is lost.");
        var lost = new Option<bool>("--without-second-factor") { Description = "The second factor is lost too: choosing a password makes the archive forget the authenticator app, the recovery codes and the passkeys." };
        var verb = new Command("reset", "Print a link to a new password; it opens once, for seven days. Choosing one ends all sign-ins of the account.") { name, lost };
        verb.SetAction((line, cancellation) => RunAsync(settings, async services =>
        {
            var who = line.GetRequiredValue(name).Trim();
            if (await services.GetRequiredService<UserManager<Account>>().FindByNameAsync(who) is not { } account)
            {
                await Console.Error.WriteLineAsync($"Nobody here is called “{who}”. Names count as they were given; capitals do not matter.");
                return CommandLine.Failed;
            }

            var secret = await services.GetRequiredService<EntryLinks>().ResetAsync(account, line.GetValue(lost), cancellation);
            await Console.Out.WriteLineAsync($"{account.UserName} chooses a new password by this link, once, for seven days: {LinkTo(services, secret)}");
            return CommandLine.Success;
        }));
        return verb;
    }

    private static Argument<string> Name(string description) => new("NAME") { Description = description };

    private static Task<int> RunAsync(string[] settings, Func<IServiceProvider, Task<int>> work) => VerbHost.RunAsync(settings, async services =>
    {
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    });

    private static async Task<int> TellAsync(IdentityResult result, string done)
    {
        await (result.Succeeded ? Console.Out : Console.Error).WriteLineAsync(result.Succeeded ? done : string.Join(' ', result.Errors.Select(error => error.Description)));
        return result.Succeeded ? CommandLine.Success : CommandLine.Failed;
    }

    private static string LinkTo(IServiceProvider services, string? secret) => SetUpLink.AddressOf(ListeningNotice.AddressIn(services.GetRequiredService<IConfiguration>()), secret!);
}
