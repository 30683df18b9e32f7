using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.PolicyLint.Checking.Analysis;
using ServerlessGuard.Templates;

namespace ServerlessGuard.PolicyLint.Checking.Findings;

/// <summary>The functions that run as one role: what one of them has in surplus another one may need.</summary>
internal sealed class RoleGroup
{
    private readonly ImmutableArray<AnalyzedFunction> _functions;
    private readonly ImmutableArray<ImmutableArray<Verdict>> _verdicts;

    private RoleGroup(ImmutableArray<AnalyzedFunction> functions)
    {
        _functions = functions;
        _verdicts = [.. functions.Select(VerdictsOn)];
    }

    public static IEnumerable<RoleGroup> Of(IEnumerable<AnalyzedFunction> functions) => functions
        .Select((function, index) => (Function: function, Key: KeyOf(function, index)))
        .GroupBy(pair => pair.Key, pair => pair.Function)
        .Select(group => new RoleGroup([.. group]));

    public IEnumerable<Finding> Findings() => _functions.SelectMany((function, index) => Suppressing.Apply(function, FunctionFindings.Of(function).Concat(PermissionFindingsOf(index)).Concat(AssumedFindingsOf(function))));

    /// <summary>A role that a template declares or brings about, or that an account has, may serve several functions; every other one is a function's own.</summary>
    private static (string? Template, string Role) KeyOf(AnalyzedFunction function, int index) =>
        function.Deployed switch
        {
            { Role: { Kind: RoleKind.Template, Position.File: var declaring } role } deployed when declaring != deployed.Template && !IsNested(declaring, function.Deployment) => (declaring, role.Id[(role.Id.LastIndexOf('/') + 1)..]),
            { Role.Kind: RoleKind.Template or RoleKind.Implicit } deployed => (deployed.Template, deployed.Role.Id),
            { Role.Kind: RoleKind.Live or RoleKind.File } deployed => ("", deployed.Role.Id),
            _ => (null, $"{index}"),
        };

    /// <summary>What is nested twice makes two roles; a stack of its own has one, by whatever path others know it.</summary>
    private static bool IsNested(string template, Deployment? deployment) => deployment is null || deployment.NestedTemplates.Contains(template) || deployment.Terraform is not null;

    private IEnumerable<Finding> PermissionFindingsOf(int index)
    {
        var findings = new PermissionFindings(_functions[index]);
        foreach (var verdict in _verdicts[index])
        {
            if (verdict.Kind != VerdictKind.Unused)
            {
                yield return findings.Of(verdict);
                continue;
            }

            var neededElsewhere = verdict.Actions.Where(action => IsNeededElsewhere(verdict, action, index)).ToImmutableArray();
            var unused = verdict.Actions.RemoveRange(neededElsewhere);
            if (!unused.IsEmpty) yield return findings.Of(verdict with { Actions = unused });
            if (!neededElsewhere.IsEmpty) yield return findings.OfSharedRole(verdict with { Actions = neededElsewhere }, NeedersOf(verdict, neededElsewhere, index));
        }
    }

    /// <summary>What a role lacks that the code assumes; what it has in surplus may be for others who assume it.</summary>
    private static IEnumerable<Finding> AssumedFindingsOf(AnalyzedFunction analyzed) =>
        from assumed in analyzed.Assumed
        from verdict in PermissionComparison.Compare(new FunctionNeeds(assumed.Required), assumed.Role, ScopeOf(analyzed.Deployment!, assumed.Role, isInVpc: analyzed.Deployed!.IsInVpc))
        where verdict.Kind is VerdictKind.Missing or VerdictKind.MayBeDenied
        select new PermissionFindings(analyzed, assumed.Role).Of(verdict);

    private bool IsNeededElsewhere(Verdict verdict, string action, int index) => Others(index).Any(other => !IsUnusedBy(other, verdict, action));

    private IEnumerable<string> NeedersOf(Verdict verdict, ImmutableArray<string> actions, int index) =>
        Others(index).Where(other => actions.Any(action => !IsUnusedBy(other, verdict, action))).Select(other => _functions[other].Function.DisplayName);

    private IEnumerable<int> Others(int index) => Enumerable.Range(0, _functions.Length).Where(other => other != index);

    /// <summary>What a function needs that could not be analyzed is not known, so nothing is unused by it.</summary>
    private bool IsUnusedBy(int function, Verdict verdict, string action) => _verdicts[function].Any(other =>
        other.Kind == VerdictKind.Unused && PlaceOf(other) == PlaceOf(verdict) && other.Actions.Contains(action));

    private static (string?, SourcePosition?, SourcePosition?) PlaceOf(Verdict verdict) => (verdict.Grant?.Origin, verdict.Grant?.Position, verdict.Statement?.Position);

    private static ImmutableArray<Verdict> VerdictsOn(AnalyzedFunction analyzed)
    {
        if (analyzed is not { Function.Status: FunctionStatus.Analyzed, Deployed: { Role: var role } deployed, Deployment: { } deployment }) return [];

        return PermissionComparison.Compare(NeedsOf(analyzed, deployed), role, ScopeOf(deployment, role, deployed.IsInVpc));
    }

    internal static AuthorizationScope ScopeOf(Deployment deployment, Role role, bool isInVpc) =>
        new(ActionIndex.Catalog, SessionContext.OfLambda(ArnOf(role, deployment), isInVpc), deployment.Holes());

    /// <summary>A role that an account has goes by its ARN.</summary>
    private static SymbolicText? ArnOf(Role role, Deployment deployment) => role.Kind is RoleKind.Live or RoleKind.File && role.Id.StartsWith("arn:", StringComparison.Ordinal)
        ? SymbolicText.Literal(role.Id)
        : deployment.Resources.GetValueOrDefault(role.Id)?.Arn;

    private static FunctionNeeds NeedsOf(AnalyzedFunction analyzed, DeployedFunction deployed) => new(analyzed.Function.Required)
    {
        Layers = [.. deployed.Layers.Select(layer => layer.ToString())],
        MayUseAnyService = analyzed.Undecided.Any(call => call.Service is null),
        UndecidedPrefixes = [.. analyzed.Undecided.Select(call => call.Prefix()).OfType<string>()],
    };
}
