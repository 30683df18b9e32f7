using System.Collections.Immutable;
using static ServerlessGuard.Iam.Policies.PolicyJsonKind;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>A policy document as written, well-formed or not, in the terms that checks ask for. Parts of a wrong kind are left out.</summary>
internal sealed class PolicySyntax
{
    private const string VersionWithVariables = "2012-10-17";

    public PolicySyntax(PolicyJson root, PolicyType? type, int size)
    {
        Root = root;
        Size = size;
        StatementNodes = ItemsOf(root["Statement"]).ToImmutableArray();
        Statements = StatementNodes.Where(node => node.Kind == PolicyJsonKind.Object).Select(node => new StatementSyntax(node)).ToImmutableArray();
        Type = type ?? TypeOf(Statements);
    }

    public PolicyJson Root { get; }

    public PolicyType Type { get; }

    /// <summary>Characters that are not white space, as IAM counts its quotas.</summary>
    public int Size { get; }

    /// <summary>What stands in the Statement element, of whatever kind.</summary>
    public ImmutableArray<PolicyJson> StatementNodes { get; }

    public ImmutableArray<StatementSyntax> Statements { get; }

    public bool HasVariables => Root["Version"] is { Kind: Text, Text: VersionWithVariables };

    public static IEnumerable<PolicyJson> ItemsOf(PolicyJson? node) => node switch
    {
        null => [],
        { Kind: PolicyJsonKind.Array } => node.Items,
        _ => [node],
    };

    /// <summary>A policy with principals is a trust policy where it is about assuming a role, else one of a resource.</summary>
    private static PolicyType TypeOf(ImmutableArray<StatementSyntax> statements) =>
        statements.All(statement => statement.Node["Principal"] is null && statement.Node["NotPrincipal"] is null) ? PolicyType.Identity
        : statements.SelectMany(statement => statement.Actions).All(action => action.Text.StartsWith("sts:", StringComparison.OrdinalIgnoreCase)) ? PolicyType.Trust
        : PolicyType.Resource;
}
