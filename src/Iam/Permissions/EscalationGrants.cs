using System.Collections.Immutable;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Permissions;

/// <summary>What of a role's grants an attacker could count on, whatever the account holds besides.</summary>
internal sealed class EscalationGrants
{
    private const string PassRole = "iam:PassRole", PassedToService = "iam:PassedToService", OwnArn = "aws:PrincipalArn";

    /// <summary>Conditions on these keep nobody from what the statement is for.</summary>
    private static readonly HashSet<string> Harmless = new(
        ["aws:RequestedRegion", "aws:SecureTransport", "aws:PrincipalAccount", "aws:ResourceAccount", "aws:PrincipalOrgID", "aws:ResourceOrgID", "aws:CurrentTime", "aws:TokenIssueTime"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Actions that raise the rights of the role itself where they are granted on it.</summary>
    private static readonly string[] OnItself = ["iam:PutRolePolicy", "iam:AttachRolePolicy"];

    /// <summary>The services that take over a role where they are not named like the prefix of the action.</summary>
    private static readonly Dictionary<string, string[]> Principals = new(StringComparer.Ordinal)
    {
        ["ecs"] = ["ecs-tasks"],
        ["apprunner"] = ["tasks.apprunner", "build.apprunner"],
        ["datapipeline"] = ["datapipeline", "elasticmapreduce", "ec2"],
    };

    private readonly Role _role;
    private readonly AuthorizationScope _scope;
    private readonly Dictionary<Statement, Statement> _originals = [];
    private readonly Dictionary<string, Authorization> _authorizations = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Action, string Target), ImmutableArray<Statement>> _answers = [];

    public EscalationGrants(Role role, AuthorizationScope scope) => (_role, _scope) = (role, scope);

    /// <summary>Null where the role does not allow one of the path's actions, or only on what is named.</summary>
    public OpenPath? Try(EscalationPath path)
    {
        var decisive = path.Actions.Contains(PassRole) ? PassRole : path.Actions[0];
        var others = path.Actions.Where(action => action != decisive);
        var granted = decisive == PassRole
            ? new[] { ToPass(path) }.Concat(others.Select(Somewhere)).ToList()
            : new[] { OnAny(decisive) }.Concat(others.Select(OnAny)).ToList();
        if (path.Actions.Length == 1 && granted[0].IsEmpty && OnItself.Contains(decisive))
        {
            granted = [Itself(decisive)];
        }

        return granted.Exists(statements => statements.IsEmpty) ? null : new OpenPath(path, decisive, granted.SelectMany(statements => statements).Distinct().ToImmutableArray());
    }

    private ImmutableArray<Statement> ToPass(EscalationPath path) => path.Actions
        .Where(action => action != PassRole)
        .Select(action => action.Substring(0, action.IndexOf(':')))
        .Distinct(StringComparer.Ordinal)
        .SelectMany(prefix => Principals.TryGetValue(prefix, out var names) ? names : [prefix])
        .Select(service => Answer(PassRole, $"to {service}", AuthorizationOf($"{service}.amazonaws.com"), Other, IsGranted))
        .Where(statements => !statements.IsEmpty)
        .DefaultIfEmpty(ImmutableArray<Statement>.Empty)
        .First();

    /// <summary>On a resource that no template names, so that there is one worth it.</summary>
    private ImmutableArray<Statement> OnAny(string action) => Answer(action, "any", AuthorizationOf(service: null), Other, IsGranted);

    /// <summary>On something: what is made to run with a passed role may have any name.</summary>
    private ImmutableArray<Statement> Somewhere(string action) => Answer(action, "some", AuthorizationOf(service: null), Every, kind => IsGrantedSomewhere(action, kind));

    private ImmutableArray<Statement> Itself(string action) => _scope.Session[OwnArn] is { Values: { IsDefault: false, Length: 1 } own } && ResourcePattern.From(own[0]) is var itself && AuthorizationOf(service: null).Decide(action, itself) is { Kind: DecisionKind.Granted } decision
        ? Originals(decision, itself)
        : ImmutableArray<Statement>.Empty;

    private ImmutableArray<Statement> Answer(string action, string target, Authorization authorization, Func<string, ResourcePattern> resource, Func<DecisionKind, bool> accepts)
    {
        if (_answers.TryGetValue((action, target), out var known))
        {
            return known;
        }

        ImmutableArray<Statement> On(ResourcePattern type) =>
            authorization.Decide(action, type) is var decision && accepts(decision.Kind) ? Originals(decision, type) : ImmutableArray<Statement>.Empty;
        var types = _scope.Actions.Find(action)?.ResourceTypes ?? ImmutableArray<ActionResourceType>.Empty;
        var needed = types.Where(IsNeeded).Select(type => On(resource(type.Arn))).ToList();
        return _answers[(action, target)] = types.IsEmpty ? On(ResourcePattern.NoResource)
            : needed.Count == 0 ? types.Select(type => On(resource(type.Arn))).Where(statements => !statements.IsEmpty).DefaultIfEmpty(ImmutableArray<Statement>.Empty).First()
            : needed.Exists(statements => statements.IsEmpty) ? ImmutableArray<Statement>.Empty
            : needed.SelectMany(statements => statements).ToImmutableArray();
    }

    /// <summary>Every call concerns one; of commands and sessions the reference says so of the document only.</summary>
    private static bool IsNeeded(ActionResourceType type) => type.Required || type.Name == "instance";

    private static bool IsGranted(DecisionKind kind) => kind == DecisionKind.Granted;

    /// <summary>Something of a template's own can be changed or started, but not made once more.</summary>
    private static bool IsGrantedSomewhere(string action, DecisionKind kind) =>
        kind is DecisionKind.Granted or DecisionKind.PartlyGranted || (kind == DecisionKind.Undecided && !action.Contains(":Create"));

    private static ResourcePattern Other(string arn) => ResourcePattern.From(SymbolicText.Parse(arn).Fill(hole => SymbolicText.Hole(hole switch
    {
        "Partition" => "AWS::Partition",
        "Region" => "AWS::Region",
        "Account" => "AWS::AccountId",
        _ => $"some {hole}",
    })));

    private static ResourcePattern Every(string arn) => ResourcePattern.From(SymbolicText.Parse(arn).Fill(_ => SymbolicText.Literal("*")));

    private Authorization AuthorizationOf(string? service)
    {
        var key = service ?? "";
        return _authorizations.TryGetValue(key, out var known)
            ? known
            : _authorizations[key] = new Authorization(_role.Grants.SelectMany(grant => grant.Statements).Select(statement => CountedOn(statement, service)).OfType<Statement>(), _role.Boundary, _scope);
    }

    /// <summary>The statement without conditions that hold or that confine nothing; null for an Allow under any other.</summary>
    private Statement? CountedOn(Statement statement, string? service)
    {
        if (statement.Effect == Effect.Deny)
        {
            return statement;
        }

        var confining = statement.Conditions.Where(condition => IsConfining(condition, service)).ToList();
        if (confining.Count > 0)
        {
            return null;
        }

        var counted = statement with { Conditions = ImmutableArray<PolicyCondition>.Empty };
        _originals[counted] = statement;
        return counted;
    }

    private bool IsConfining(PolicyCondition condition, string? service)
    {
        var isOfService = service is not null && condition.Key.Equals(PassedToService, StringComparison.OrdinalIgnoreCase);
        var session = isOfService ? SessionContext.Exactly([new(PassedToService, ContextKey.Of(service!))]) : _scope.Session;
        return ConditionEvaluation.Evaluate(condition, session) switch
        {
            Certainty.Yes => false,
            Certainty.No => true,
            _ => isOfService || !Harmless.Contains(condition.Key),
        };
    }

    /// <summary>The statements as the role has them; those that certainly speak of the resource first.</summary>
    private ImmutableArray<Statement> Originals(Decision decision, ResourcePattern resource) => decision.Statements
        .OrderBy(statement => CompiledStatement.From(statement, isBoundary: false, _scope)?.AppliesTo(resource, _scope.Holes) != Certainty.Yes)
        .Select(statement => _originals.TryGetValue(statement, out var original) ? original : statement)
        .ToImmutableArray();
}
