using System.Collections.Immutable;
using static ServerlessGuard.Iam.Policies.PolicyJsonKind;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Elements that are missing, unknown, of the wrong kind, or do not go together.</summary>
internal sealed class ElementCheck : IPolicyCheck
{
    private static readonly PolicyRule Missing = new("SLG6003", "Missing element", FindingCategory.Error);
    private static readonly PolicyRule Invalid = new("SLG6004", "Element that does not belong there", FindingCategory.Error);
    private static readonly PolicyRule WrongKind = new("SLG6005", "Wrong JSON type", FindingCategory.Error);
    private static readonly PolicyRule WrongValue = new("SLG6006", "Unknown effect or version", FindingCategory.Error);
    private static readonly PolicyRule NoVersion = new("SLG6007", "Missing version", FindingCategory.Warning);

    private static readonly string[] Elements = ["Version", "Id", "Statement"];
    private static readonly string[] StatementElements =
        ["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition", "Principal", "NotPrincipal"];

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(Missing, Invalid, WrongKind, WrongValue, NoVersion);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy)
    {
        if (policy.Root.Kind != PolicyJsonKind.Object)
        {
            return [WrongKind.At(policy.Root, "DATA_TYPE_MISMATCH", "A policy is a JSON object with Version and Statement; this is something else.")];
        }

        return OfDocument(policy.Root)
            .Concat(policy.StatementNodes.Where(node => node.Kind != PolicyJsonKind.Object).Select(node => Mismatch(node, "a statement is an object")))
            .Concat(policy.Statements.SelectMany(statement => OfStatement(statement.Node, policy.Type)));
    }

    private static IEnumerable<PolicyFinding> OfDocument(PolicyJson root)
    {
        foreach (var (name, value) in root.Members.Where(member => !Elements.Contains(member.Name)))
        {
            yield return Invalid.At(value, "INVALID_POLICY_ELEMENT", $"A policy has no element '{name}'; remove it.");
        }

        if (root["Statement"] is null or { Kind: PolicyJsonKind.Array, Items.Count: 0 })
        {
            yield return Missing.At(root["Statement"] ?? root, "MISSING_STATEMENT", "Add a statement to the policy.");
        }

        if (root["Version"] is not { } version)
        {
            yield return NoVersion.At(root, "MISSING_VERSION", "The policy names no Version, which means the old 2008-10-17; write 2012-10-17.");
        }
        else if (version.Kind != Text)
        {
            yield return Mismatch(version, "Version is a text");
        }
        else if (version.Text is not ("2012-10-17" or "2008-10-17"))
        {
            yield return WrongValue.At(version, "INVALID_VERSION", $"The version '{version.Text}' is not valid; write 2012-10-17.");
        }

        if (root["Id"] is { Kind: not Text } id)
        {
            yield return Mismatch(id, "Id is a text");
        }
    }

    private static IEnumerable<PolicyFinding> OfStatement(PolicyJson statement, PolicyType type) =>
        Unknown(statement).Concat(Effect(statement)).Concat(MissingOrBoth(statement, type)).Concat(Mismatches(statement));

    private static IEnumerable<PolicyFinding> Unknown(PolicyJson statement) =>
        statement.Members
            .Where(member => !StatementElements.Contains(member.Name))
            .Select(member => Invalid.At(member.Value, "INVALID_POLICY_ELEMENT", $"A statement has no element '{member.Name}'{Suggestion(member.Name)}."));

    private static string Suggestion(string name) =>
        StatementElements.FirstOrDefault(element => element.Equals(name, StringComparison.OrdinalIgnoreCase)) is { } meant ? $"; write '{meant}'" : "; remove it";

    private static IEnumerable<PolicyFinding> Effect(PolicyJson statement) => statement["Effect"] switch
    {
        null => [Missing.At(statement, "MISSING_EFFECT", "Add an Effect to the statement: Allow or Deny.")],
        { Kind: not Text } effect => [Mismatch(effect, "Effect is a text")],
        { Text: "Allow" or "Deny" } => [],
        var effect => [WrongValue.At(effect, "INVALID_EFFECT", $"The effect '{effect.Text}' is not valid; write Allow or Deny, in this spelling.")],
    };

    private static IEnumerable<PolicyFinding> MissingOrBoth(PolicyJson statement, PolicyType type)
    {
        var pairs = type switch
        {
            PolicyType.Identity => new[] { ("Action", "MISSING_ACTION"), ("Resource", "MISSING_RESOURCE") },
            PolicyType.Trust => [("Action", "MISSING_ACTION"), ("Principal", "MISSING_PRINCIPAL")],
            _ => [("Action", "MISSING_ACTION"), ("Resource", "MISSING_RESOURCE"), ("Principal", "MISSING_PRINCIPAL")],
        };
        var missing = pairs.Where(pair => statement[pair.Item1] is null && statement["Not" + pair.Item1] is null)
            .Select(pair => Missing.At(statement, pair.Item2, $"Add {pair.Item1} or Not{pair.Item1} to the statement."));
        var both = new[] { "Action", "Resource", "Principal" }.Where(name => statement[name] is not null && statement["Not" + name] is not null)
            .Select(name => Invalid.At([statement["Not" + name]!, statement[name]!], "UNSUPPORTED_ELEMENT_COMBINATION", $"{name} and Not{name} cannot stand in one statement; remove one of them."));
        return missing.Concat(both);
    }

    private static IEnumerable<PolicyFinding> Mismatches(PolicyJson statement)
    {
        var lists = new[] { "Action", "NotAction", "Resource", "NotResource" }
            .SelectMany(name => PolicySyntax.ItemsOf(statement[name]).Where(item => item.Kind is not (Text or Null)).Select(item => Mismatch(item, $"{name} is a text or a list of texts")));
        var condition = statement["Condition"] is { Kind: not PolicyJsonKind.Object } wrong ? [Mismatch(wrong, "Condition is an object: operator, key, values")] : Enumerable.Empty<PolicyFinding>();
        var blocks = (statement["Condition"]?.Members ?? []).Where(block => block.Value.Kind != PolicyJsonKind.Object)
            .Select(block => Mismatch(block.Value, $"the operator '{block.Name}' takes an object: key and values"));
        var values = (statement["Condition"]?.Members ?? []).SelectMany(block => block.Value.Members).SelectMany(member => PolicySyntax.ItemsOf(member.Value))
            .Where(value => value.Kind is not (Text or Scalar))
            .Select(value => Mismatch(value, "a condition's value is a text, a number or a Boolean, or a list of them"));
        var sid = statement["Sid"] is { Kind: not Text } id ? [Mismatch(id, "Sid is a text")] : Enumerable.Empty<PolicyFinding>();
        return lists.Concat(condition).Concat(blocks).Concat(values).Concat(sid);
    }

    private static PolicyFinding Mismatch(PolicyJson node, string expected) => WrongKind.At(node, "DATA_TYPE_MISMATCH", $"This is not the JSON type that belongs here: {expected}.");
}
