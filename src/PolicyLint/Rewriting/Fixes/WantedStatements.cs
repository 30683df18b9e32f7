using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Checking;
using ServerlessGuard.PolicyLint.Checking.Analysis;
using ServerlessGuard.PolicyLint.Checking.Findings;
using ServerlessGuard.PolicyLint.Rewriting.Policies;

namespace ServerlessGuard.PolicyLint.Rewriting.Fixes;

/// <summary>What should stand in the place of what is granted, so that it is enough for everybody who is granted it.</summary>
internal sealed class WantedStatements(GrantUsers users)
{
    /// <summary>In the place of a statement; none where it can go. Its resources are seen to when its actions are those that are needed.</summary>
    /// <returns>Also which of the findings that fixes.</returns>
    /// <exception cref="RefusedException">Somebody needs it as it is.</exception>
    public (ImmutableArray<Statement> Wanted, Finding[] Fixes) Of(Statement statement, SourcePosition place, Finding[] findings)
    {
        var granted = users.OfStatement(place).ToArray();
        var verdicts = granted.Select(function => users.OnStatement(function, place)).ToArray();
        if (!statement.NotActions.IsEmpty || !statement.NotResources.IsEmpty) return (WithoutPlatforms(Replaced(granted, verdicts), granted), findings);

        var selected = findings.Select(finding => finding.Basis!.Verdict).ToArray();
        var entries = statement.Actions.SelectMany(entry => Entries(entry, verdicts, selected)).ToArray();
        var kept = entries.Distinct(StringComparer.OrdinalIgnoreCase).ToArray();
        var byEntry = findings.ToLookup(finding => finding.Basis!.Verdict.Kind != VerdictKind.WideResource);
        if (!kept.SequenceEqual(statement.Actions.Select(entry => entry.ToString()), StringComparer.Ordinal)) return (kept.Length == 0 ? [] : [WithActions(statement, kept)], [.. byEntry[true].Where(finding => finding.Basis!.Verdict.Actions.Any(action => !kept.Contains(action, StringComparer.Ordinal)))]);

        return byEntry[false].Any() ? (Narrowed(statement, granted, verdicts), [.. byEntry[false]]) : throw new SharedException(finding => SharedReason(granted, verdicts, finding));
    }

    /// <summary>In the place of a whole policy of AWS or of SAM.</summary>
    /// <exception cref="RefusedException">Somebody needs it as it is.</exception>
    public ImmutableArray<Statement> OfGrant(SourcePosition place)
    {
        var granted = users.OfGrant(place).ToArray();
        var replaced = WithoutPlatforms(Replaced(granted, [.. granted.Select(function => users.OnGrant(function, place))]), granted);
        return replaced.IsEmpty && granted is [{ Deployed: { } deployed } only] && deployed.Role.Grants.Any(grant => grant.Position == place && grant.NotResolved is not null) ? Lacking(only, deployed.Role) : replaced;
    }

    /// <summary>What a function needs and no other policy of its role grants: a policy that there is not was meant to.</summary>
    private static ImmutableArray<Statement> Lacking(AnalyzedFunction function, Role role)
    {
        var authorization = new Authorization(role.Grants.SelectMany(grant => grant.Statements), role.Boundary, RoleGroup.ScopeOf(function.Deployment!, role, function.Deployed!.IsInVpc));
        var needs = function.Function.Required.Where(required => required is { Need: Need.Always, Source: PermissionSource.Code }).SelectMany(FunctionPolicy.Granted);
        return MinimalPolicy.From(needs.Where(need => authorization.Judge(need.Action, ResourcePattern.From(need.Resource)) == DecisionKind.Missing), function.Deployment!.Holes());
    }

    private static ImmutableArray<Statement> Replaced(AnalyzedFunction[] granted, ImmutableArray<Verdict>[] verdicts)
    {
        for (var index = 0; index < granted.Length; index++)
        {
            if (!verdicts[index].Any(verdict => verdict.Kind is VerdictKind.Unused or VerdictKind.WideManagedPolicy or VerdictKind.WildcardAction or VerdictKind.WideResource))
            {
                throw new RefusedException($"{granted[index].Function.DisplayName} is granted the same and may need all of it; give each function a role of its own");
            }
        }

        return MinimalPolicy.From(verdicts.SelectMany(list => list).SelectMany(verdict => verdict.Replacement).SelectMany(NeedsOf), HoleFacts.None);
    }

    /// <summary>Without what SAM or the Serverless Framework grant each of the roles by themselves.</summary>
    private static ImmutableArray<Statement> WithoutPlatforms(ImmutableArray<Statement> wanted, AnalyzedFunction[] granted)
    {
        var platforms = granted.Select(function => new Authorization(
            function.Deployed!.Role.Grants.Where(grant => grant.Kind == GrantKind.Platform).SelectMany(grant => grant.Statements),
            boundary: null,
            RoleGroup.ScopeOf(function.Deployment!, function.Deployed.Role, function.Deployed.IsInVpc))).ToArray();
        var needs = wanted.SelectMany(NeedsOf).Where(need => !Array.TrueForAll(platforms, platform => platform.Judge(need.Action, ResourcePattern.From(need.Resource)) == DecisionKind.Granted));
        return MinimalPolicy.From(needs, HoleFacts.None);
    }

    /// <summary>What remains of an entry; the entry itself where it is not to change or somebody needs it.</summary>
    private static IEnumerable<string> Entries(PolicyEntry entry, ImmutableArray<Verdict>[] verdicts, Verdict[] selected)
    {
        var text = entry.ToString();
        if (!selected.Any(verdict => IsAbout(verdict, text))) return [text];

        var names = new List<string>();
        foreach (var ofFunction in verdicts)
        {
            var about = ofFunction.FirstOrDefault(verdict => IsAbout(verdict, text));
            if (about is null) return [text];

            names.AddRange(about.Replacement.SelectMany(statement => statement.Actions).Select(action => action.ToString()));
        }

        return names.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal);
    }

    private static bool IsAbout(Verdict verdict, string entry) => verdict.Kind is VerdictKind.Unused or VerdictKind.WildcardAction && verdict.Actions.Contains(entry);

    private static ImmutableArray<Statement> Narrowed(Statement statement, AnalyzedFunction[] granted, ImmutableArray<Verdict>[] verdicts)
    {
        var narrow = new List<GrantedNeed>();
        for (var index = 0; index < granted.Length; index++)
        {
            var wide = verdicts[index].Where(verdict => verdict.Kind == VerdictKind.WideResource).ToArray();
            if (wide.Length == 0 && !IsUnusedBy(statement, verdicts[index]))
            {
                throw new RefusedException($"{granted[index].Function.DisplayName} is granted the same and may need it on all of these resources; give each function a role of its own");
            }

            narrow.AddRange(wide.SelectMany(verdict => verdict.Replacement).SelectMany(NeedsOf));
        }

        var named = narrow.Select(need => need.Action.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var rest = statement.Actions.Select(entry => entry.ToString()).Where(entry => !IsReplacedBy(entry, named)).ToArray();
        var wanted = MinimalPolicy.From(narrow, HoleFacts.None);
        return rest.Length == 0 ? wanted : [.. wanted, WithActions(statement, rest)];
    }

    /// <summary>A used entry is a name, or a pattern of which every action is needed.</summary>
    private static bool IsReplacedBy(string entry, HashSet<string> names) => new GlobPattern(entry.ToLowerInvariant()) is var pattern && names.Any(pattern.IsMatch);

    private static bool IsUnusedBy(Statement statement, ImmutableArray<Verdict> verdicts) =>
        statement.Actions.All(entry => verdicts.Any(verdict => verdict.Kind == VerdictKind.Unused && verdict.Actions.Contains(entry.ToString())));

    public static IEnumerable<GrantedNeed> NeedsOf(Statement statement) =>
        statement.Actions.SelectMany(action => statement.Resources.Select(resource => new GrantedNeed(action.ToString(), resource.Text, statement.Conditions)));

    private static Statement WithActions(Statement statement, IEnumerable<string> actions) =>
        statement with { Actions = [.. actions.Select(action => new PolicyEntry(SymbolicText.Literal(action)))] };

    private static string SharedReason(AnalyzedFunction[] granted, ImmutableArray<Verdict>[] verdicts, Finding finding)
    {
        string[] others = [.. granted.Where((_, index) => !finding.Actions.All(action => verdicts[index].Any(verdict => verdict.Actions.Contains(action)))).Select(function => function.Function.DisplayName)];
        return $"{ShortName.List(others, limit: 3)} {(others.Length == 1 ? "is" : "are")} granted the same and may need it; give each function a role of its own";
    }
}
