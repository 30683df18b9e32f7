using System.Collections.Immutable;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Tests.Permissions;

/// <summary>Says what a function needs and what its role grants in few words, and compares them by the real catalog.</summary>
internal sealed class Comparing
{
    public const string Arn = "arn:${AWS::Partition}:";
    public const string Dynamo = Arn + "dynamodb:${AWS::Region}:${AWS::AccountId}:table/";
    public const string Queue = Arn + "sqs:${AWS::Region}:${AWS::AccountId}:";

    private static readonly HoleFacts Facts = new(ImmutableHashSet.Create("Orders", "Customers", "Bucket", "Queue", "Topic", "Secret", "DeadLetters"));
    private readonly List<RequiredPermission> _required = [];
    private readonly List<Grant> _grants = [];
    private FunctionNeeds _needs = new(ImmutableArray<RequiredPermission>.Empty);
    private PolicyDocument? _boundary;
    private string? _notReadable;
    private ImmutableArray<Statement> _byResources = ImmutableArray<Statement>.Empty;
    private ImmutableArray<Statement> _keptByKeys = ImmutableArray<Statement>.Empty;
    private SymbolicText? _roleArn;

    public Comparing Needs(string action, params string[] resources) => Add(action, Need.Always, PermissionSource.Code, isBound: true, resources);

    public Comparing NeedsUnbound(string action, params string[] resources) => Add(action, Need.Always, PermissionSource.Code, isBound: false, resources);

    public Comparing MayNeed(string action, params string[] resources) => Add(action, Need.Conditional, PermissionSource.Code, isBound: true, resources);

    public Comparing PlatformNeeds(string action, params string[] resources) => Add(action, Need.Always, PermissionSource.Platform, isBound: true, resources);

    public Comparing MayUse(params string[] prefixes)
    {
        _needs = _needs with { UndecidedPrefixes = [.. prefixes] };
        return this;
    }

    public Comparing MayUseAnything()
    {
        _needs = _needs with { MayUseAnyService = true };
        return this;
    }

    public Comparing WithLayer(string arn)
    {
        _needs = _needs with { Layers = [arn] };
        return this;
    }

    /// <summary>Statements as JSON, one object or a list; line 1 of the file is the first line of the text.</summary>
    public Comparing Grants(string statements, GrantKind kind = GrantKind.Inline, string origin = "Inline")
    {
        _grants.Add(new Grant(origin, kind, new SourcePosition("template.yaml", 40, 1)) { Statements = Parse(statements).Statements });
        return this;
    }

    public Comparing GrantsManaged(string name)
    {
        var document = AwsCatalog.Default.FindManagedPolicy(name);
        _grants.Add(new Grant(name, GrantKind.AwsManaged, new SourcePosition("template.yaml", 50, 1))
        {
            Statements = document?.Statements ?? ImmutableArray<Statement>.Empty,
            NotResolved = document is null ? $"AWS has no managed policy {name}" : null,
        });
        return this;
    }

    public Comparing Within(string boundary)
    {
        _boundary = Parse(boundary);
        return this;
    }

    /// <summary>What policies of resources say of the role.</summary>
    public Comparing ResourcesSay(string statements)
    {
        _byResources = Parse(statements).Statements;
        return this;
    }

    /// <summary>What keys keep from the role, as Denies.</summary>
    public Comparing KeysKeep(string statements)
    {
        _keptByKeys = Parse(statements).Statements;
        return this;
    }

    public Comparing NotReadable(string reason)
    {
        _notReadable = reason;
        return this;
    }

    public Comparing RunsAs(string roleArn)
    {
        _roleArn = SymbolicText.Parse(roleArn);
        return this;
    }

    /// <summary>Without the ways to more rights that a role opens as a whole: <see cref="EveryVerdict"/> has them.</summary>
    public ImmutableArray<Verdict> Verdicts() => [.. EveryVerdict().Where(verdict => verdict.Kind != VerdictKind.Escalation)];

    public ImmutableArray<Verdict> EveryVerdict() => PermissionComparison.Compare(
        _needs with { Required = [.. _required] },
        new Role("Role", RoleKind.Template, new SourcePosition("template.yaml", 1, 1)) { Grants = [.. _grants], Boundary = _boundary, NotReadable = _notReadable, ByResources = _byResources, KeptByKeys = _keptByKeys },
        new AuthorizationScope(ActionIndex.Catalog, SessionContext.OfLambda(_roleArn), Facts));

    /// <summary><c>SLG5002 dynamodb:PutItem</c>, a note with a question mark.</summary>
    public string[] Findings() =>
        [.. Verdicts().Select(verdict => $"{verdict.Rule}{(verdict.Kind == VerdictKind.CannotBeVerified ? "?" : "")} {string.Join(' ', verdict.Actions)}".TrimEnd())];

    public static string[] Written(IEnumerable<Statement> statements) =>
        [.. statements.Select(statement => $"{string.Join(' ', statement.Actions)} on {string.Join(' ', statement.Resources)}")];

    private Comparing Add(string action, Need need, PermissionSource source, bool isBound, string[] resources)
    {
        _required.Add(new RequiredPermission(action, need, source, action) { Resources = [.. resources.Select(SymbolicText.Parse)], IsBound = isBound });
        return this;
    }

    private static PolicyDocument Parse(string statements)
    {
        var (document, problems) = PolicyParser.Parse($$"""{ "Version": "2012-10-17", "Statement": {{statements}} }""", "template.yaml");
        Assert.Empty(problems);
        return document;
    }
}
