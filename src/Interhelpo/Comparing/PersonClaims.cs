using Interhelpo.Archive;

namespace Interhelpo.Comparing;

/// <summary>Reads out of a statement who was what to something.</summary>
internal static class PersonClaims
{
    private const int RoleReach = 60;

    /// <summary>How far before a role, in characters, "first" stands.</summary>
    private const int FirstReach = 25;

    /// <summary>Who was what to something.</summary>
    public static IEnumerable<Claim> Of(Setting setting)
    {
        var people = Candidates.People(setting);
        foreach (var name in people)
        {
            var role = RoleOf(setting, name, people);
            var isOnly = role is not null && (role.IsOnce || (!role.IsState && TheRole(setting, name) is not null) || IsFirst(setting, name));
            var when = isOnly ? null : role?.IsState == true ? setting.When(name.Span)?.Date : null;
            var answer = new PersonAnswer(Candidates.SurnameIn(name.Span.In(setting.Told.Text)), Roles(setting, name, people), isOnly, when);
            var subjects = role is null ? [] : setting.SubjectsOf(role, name.Span).ToList();
            foreach (var question in Claims.Questions(MatterKind.Person, subjects, subject => ($"person|{role!.Name}|{subject.Key}", $"{subject.Name}: {role.Label}")))
                yield return new Claim(question, "person", role?.Name ?? "", setting, name.Span, Claims.Words(setting.Told, name.Span), answer);
        }

        foreach (var bare in BareOf(setting, people))
            yield return bare;
    }

    /// <summary>"Farrant" alone, where another text has Captain Edmund Farrant.</summary>
    private static IEnumerable<Claim> BareOf(Setting setting, IReadOnlyList<ToldName> people)
    {
        foreach (var name in Candidates.Bare(setting, people.Select(person => person.Span)))
            yield return new Claim(new Question(MatterKind.Person, "", ""), "person", "", setting, name.Span, Claims.Words(setting.Told, name.Span), new PersonAnswer(Candidates.SurnameIn(name.Name), Roles(setting, name, people), false, null) { IsBare = true });
    }

    private static Concept? RoleOf(Setting setting, ToldName name, IReadOnlyList<ToldName> people)
    {
        if (TheRole(setting, name) is { } stated)
            return stated;
        var near = setting.All(ConceptKind.Role).Where(role => Setting.Distance(role.Span, name.Span) <= RoleReach && !people.Any(other => other != name && Lies(other.Span, role.Span, name.Span))).ToList();
        if (near.Count > 0)
            return near.MinBy(each => Setting.Distance(each.Span, name.Span)).Concept;
        return name.Role is { } role && Traits.StemsOf(role) is [.., var stem] ? new Concept("~" + stem, ConceptKind.Role, role, new HashSet<string>()) : null;
    }

    /// <summary>What the words around a name say that its bearer was: concepts, and the stems of the words themselves.</summary>
    private static HashSet<string> Roles(Setting setting, ToldName name, IReadOnlyList<ToldName> people)
    {
        var text = setting.Told.Text;
        var start = Math.Max(0, text.LastIndexOfAny([';', '.', '('], Math.Max(0, name.Span.Start - 3)) + 1);
        start = people.Where(other => other.Span.End <= name.Span.Start).Aggregate(start, (from, other) => Math.Max(from, other.Span.End));
        var before = text[Math.Max(start, name.Span.Start - RoleReach)..name.Span.Start];
        var after = text[name.Span.End..Math.Min(text.Length, name.Span.End + RoleReach)];
        after = after[..(after.IndexOfAny([';', '.'], Math.Min(1, after.Length)) is var end and > 0 ? end : after.Length)];
        return [.. Concepts.For(setting.Told.Language).In(before + " " + after).Where(found => found.Concept.Kind is ConceptKind.Role or ConceptKind.Meaning or ConceptKind.Act).Select(found => "=" + found.Concept.Name), .. Traits.StemsOf(before), .. Traits.StemsOf(after), .. Traits.StemsOf(name.Role ?? "")];
    }

    /// <summary>"The first captain": only one person was.</summary>
    private static bool IsFirst(Setting setting, ToldName name) => setting.All(ConceptKind.Role).Any(role => Setting.Distance(role.Span, name.Span) <= RoleReach
        && setting.All(ConceptKind.Part).Any(part => part.Span.End <= role.Span.End && role.Span.Start - part.Span.End <= FirstReach));

    /// <summary>"The founder was NN": who says so knows of no other.</summary>
    private static Concept? TheRole(Setting setting, ToldName name) => setting.All(ConceptKind.Role).FirstOrDefault(role => setting.All(ConceptKind.Copula).Any(copula =>
        copula.Span.Start - role.Span.End is >= 0 and <= 2 && name.Span.Start - copula.Span.End is >= 0 and <= FirstReach)).Concept;

    private static bool Lies(TextSpan between, TextSpan one, TextSpan other) => between.Start >= Math.Min(one.End, other.End) && between.End <= Math.Max(one.Start, other.Start);
}
