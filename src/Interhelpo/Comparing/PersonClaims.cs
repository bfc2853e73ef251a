using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement who was what to something.</summary>
internal static class PersonClaims
{
    private const int RoleReach = 40;

    /// <summary>Who was what to something.</summary>
    public static IEnumerable<Claim> Of(Setting setting)
    {
        foreach (var name in setting.Told.Names.Where(name => name.Kind == EntityKind.Person))
        {
            var role = RoleOf(setting, name);
            var answer = new PersonAnswer(name.Name, Roles(setting, name), IsOnly(setting, name) || role?.IsOnce == true, role?.IsState == true ? setting.DateOf(name.Span)?.Date : null);
            if (answer.Roles.Count == 0)
                continue;
            var subjects = role is null ? [] : setting.SubjectsOf(role, name.Span).ToList();
            foreach (var question in Claims.Questions(MatterKind.Person, subjects, subject => ($"person|{role!.Name}|{subject.Key}", $"{subject.Name}: {role.Label}")))
                yield return new Claim(question, "person", setting.Told, name.Span, Claims.Words(setting.Told, name.Span), answer);
        }
    }

    private static Concept? RoleOf(Setting setting, ToldName name)
    {
        var near = setting.All(ConceptKind.Role).Where(role => Setting.Distance(role.Span, name.Span) <= RoleReach
            && !setting.Told.Names.Any(other => other != name && other.Kind == EntityKind.Person && Lies(other.Span, role.Span, name.Span))).ToList();
        if (near.Count > 0)
            return near.MinBy(each => Setting.Distance(each.Span, name.Span)).Concept;
        return name.Role is { } role && Features.StemsOf(role) is [.., var stem] ? new Concept("~" + stem, ConceptKind.Role, role, new HashSet<string>()) : null;
    }

    /// <summary>What the words around a name say that its bearer was: concepts of roles, and the stems of the words themselves.</summary>
    private static HashSet<string> Roles(Setting setting, ToldName name)
    {
        var text = setting.Told.Text;
        var start = Math.Max(0, text.LastIndexOfAny([';', '.', '('], Math.Max(0, name.Span.Start - 3)) + 1);
        start = setting.Told.Names.Where(other => other.Span.End <= name.Span.Start).Aggregate(start, (from, other) => Math.Max(from, other.Span.End));
        var before = text[Math.Max(start, name.Span.Start - RoleReach)..name.Span.Start];
        var after = text[name.Span.End..Math.Min(text.Length, name.Span.End + RoleReach)];
        after = after.StartsWith(',') ? after[..(after.IndexOfAny([',', ';', '.'], 1) is var end and > 0 ? end : after.Length)] : "";
        return [.. Concepts.For(setting.Told.Language).In(before + " " + after).Where(found => found.Concept.Kind == ConceptKind.Role).Select(found => "=" + found.Concept.Name), .. Features.StemsOf(before), .. Features.StemsOf(after), .. Features.StemsOf(name.Role ?? "")];
    }

    /// <summary>"The first captain": only one person was.</summary>
    private static bool IsOnly(Setting setting, ToldName name) =>
        setting.All(ConceptKind.Part).Any(part => part.Span.End <= name.Span.Start && name.Span.Start - part.Span.End <= RoleReach);

    private static bool Lies(TextSpan between, TextSpan one, TextSpan other) => between.Start >= Math.Min(one.End, other.End) && between.End <= Math.Max(one.Start, other.Start);
}
