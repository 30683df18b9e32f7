using System.Collections.Immutable;
using static ServerlessGuard.Iam.Policies.PolicyJsonKind;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>One statement as written.</summary>
internal sealed class StatementSyntax(PolicyJson node)
{
    public PolicyJson Node { get; } = node;

    public ImmutableArray<PolicyJson> Actions { get; } = Texts(node["Action"]);

    public ImmutableArray<PolicyJson> NotActions { get; } = Texts(node["NotAction"]);

    public ImmutableArray<PolicyJson> Resources { get; } = Texts(node["Resource"]);

    public ImmutableArray<PolicyJson> NotResources { get; } = Texts(node["NotResource"]);

    public ImmutableArray<ConditionSyntax> Conditions { get; } = ConditionsOf(node["Condition"]).ToImmutableArray();

    public ImmutableArray<PrincipalSyntax> Principals { get; } = PrincipalSyntax.Of(node["Principal"]).ToImmutableArray();

    public ImmutableArray<PrincipalSyntax> NotPrincipals { get; } = PrincipalSyntax.Of(node["NotPrincipal"]).ToImmutableArray();

    public bool IsAllow => Node["Effect"] is { Kind: Text, Text: "Allow" };

    public bool IsDeny => Node["Effect"] is { Kind: Text, Text: "Deny" };

    /// <summary>Whether a condition asks for this key, in whatever way.</summary>
    public bool AsksFor(string key) => Conditions.Any(condition => condition.IsKey(key));

    private static ImmutableArray<PolicyJson> Texts(PolicyJson? node) => PolicySyntax.ItemsOf(node).Where(item => item.Kind == Text).ToImmutableArray();

    private static IEnumerable<ConditionSyntax> ConditionsOf(PolicyJson? node) =>
        from block in node?.Members ?? []
        from member in block.Value.Members
        select new ConditionSyntax(block.Name, member.Name, member.Value);
}

/// <summary>One key of one operator as written.</summary>
internal sealed record ConditionSyntax(string OperatorName, string Key, PolicyJson Node)
{
    public ConditionOperator? Operator { get; } = ConditionOperator.Parse(OperatorName);

    /// <summary>The operator without set prefix and <c>IfExists</c>.</summary>
    public string BareOperator { get; } = Bare(OperatorName);

    public ImmutableArray<PolicyJson> Values { get; } = PolicySyntax.ItemsOf(Node).Where(value => value.Kind is Text or Scalar).ToImmutableArray();

    /// <summary>The values that hold no policy variable, whose text is therefore known.</summary>
    public IEnumerable<PolicyJson> KnownValues => Values.Where(value => value.Text.IndexOf("${", StringComparison.Ordinal) < 0);

    public bool Is(params ConditionFamily[] families) => Operator is { } known && families.Contains(known.Family);

    public bool IsKey(string key) => string.Equals(Key, key, StringComparison.OrdinalIgnoreCase);

    private static string Bare(string name)
    {
        var rest = name.Substring(name.IndexOf(':') + 1);
        return rest.EndsWith("IfExists", StringComparison.OrdinalIgnoreCase) ? rest.Substring(0, rest.Length - "IfExists".Length) : rest;
    }
}

/// <summary>One principal of a statement: <c>"Service": "lambda.amazonaws.com"</c>; the key is empty for <c>"Principal": "*"</c>.</summary>
internal sealed record PrincipalSyntax(string Key, PolicyJson Node)
{
    public string Value => Node.Text;

    public static IEnumerable<PrincipalSyntax> Of(PolicyJson? node) => node switch
    {
        null => [],
        { Kind: Text } => [new PrincipalSyntax("", node)],
        _ => from member in node.Members
             from value in PolicySyntax.ItemsOf(member.Value)
             where value.Kind == Text
             select new PrincipalSyntax(member.Name, value),
    };
}
