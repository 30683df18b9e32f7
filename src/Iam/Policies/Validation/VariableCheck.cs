using System.Collections.Immutable;
using static ServerlessGuard.Iam.Policies.PolicyJsonKind;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Policy variables, <c>${aws:username}</c>: their form and where they can stand.</summary>
internal sealed class VariableCheck : IPolicyCheck
{
    private const string Open = "${";

    private static readonly PolicyRule Malformed = new("SLG6062", "Malformed policy variable", FindingCategory.Error);
    private static readonly PolicyRule Misplaced = new("SLG6063", "Policy variable that is not read as one", FindingCategory.Error);

    private static readonly string[] PlainElements = ["Sid", "Effect", "Action", "NotAction", "Principal", "NotPrincipal"];

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(Malformed, Misplaced);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) => policy.Statements.SelectMany(statement => OfStatement(statement, policy.HasVariables));

    private static IEnumerable<PolicyFinding> OfStatement(StatementSyntax statement, bool hasVariables)
    {
        var misplaced = PlainElements.SelectMany(name => TextsOf(statement.Node[name]).Where(HasVariable)
            .Select(text => Misplaced.At(text, "VARIABLE_UNSUPPORTED_IN_ELEMENT", $"Policy variables are read in Resource and Condition only, not in {name}; write '{text.Text}' out.")));
        var resources = statement.Resources.Concat(statement.NotResources).Where(HasVariable).SelectMany(resource => OfText(resource, hasVariables));
        var conditions = statement.Conditions.SelectMany(condition => condition.Values.Where(HasVariable).SelectMany(value => OfText(value, hasVariables).Concat(OfOperator(condition, value))));
        return misplaced.Concat(resources).Concat(conditions);
    }

    private static IEnumerable<PolicyJson> TextsOf(PolicyJson? node) =>
        node is null ? [] : node.Kind == Text ? [node] : node.Items.Concat(node.Members.Select(member => member.Value)).SelectMany(TextsOf);

    private static bool HasVariable(PolicyJson text) => text.Text.Contains(Open);

    private static IEnumerable<PolicyFinding> OfOperator(ConditionSyntax condition, PolicyJson value) =>
        condition.Operator is null || condition.Is(ConditionFamily.String, ConditionFamily.StringIgnoreCase, ConditionFamily.StringLike, ConditionFamily.Arn)
            ? []
            : [Misplaced.At(value, "INVALID_VARIABLE_FOR_OPERATOR", $"Policy variables can be used with String and Arn operators only, not with {condition.OperatorName}; write the value out.")];

    private static IEnumerable<PolicyFinding> OfText(PolicyJson node, bool hasVariables)
    {
        if (!hasVariables)
        {
            return [Misplaced.At(node, "VARIABLE_UNSUPPORTED_IN_VERSION", $"Before version 2012-10-17 '{node.Text}' means these very letters; write \"Version\": \"2012-10-17\".")];
        }

        return Variables(node.Text).Select(variable => OfVariable(node, variable)).OfType<PolicyFinding>().Take(1);
    }

    /// <summary>What stands between the braces; null where the closing one is missing.</summary>
    private static IEnumerable<string?> Variables(string text)
    {
        for (var open = text.IndexOf(Open, StringComparison.Ordinal); open >= 0; open = text.IndexOf(Open, open + Open.Length, StringComparison.Ordinal))
        {
            var close = text.IndexOf('}', open);
            yield return close < 0 ? null : text.Substring(open + Open.Length, close - open - Open.Length);
        }
    }

    private static PolicyFinding? OfVariable(PolicyJson node, string? variable)
    {
        if (variable is null)
        {
            return Malformed.At(node, "MISSING_BRACE_IN_VARIABLE", $"The policy variable in '{node.Text}' has no closing brace; add }} after its name.");
        }

        var comma = variable.IndexOf(',');
        var (name, fallback) = comma < 0 ? (variable, null) : (variable.Substring(0, comma), variable.Substring(comma + 1).Trim());
        return variable switch
        {
            _ when name.Trim().Length == 0 => Malformed.At(node, "EMPTY_VARIABLE", $"The policy variable in '{node.Text}' names nothing; name a key or remove ${{}}."),
            _ when name.Any(char.IsWhiteSpace) => Malformed.At(node, "UNSUPPORTED_SPACE_IN_VARIABLE", $"The policy variable ${{{variable}}} has a space in its name; remove it."),
            _ when fallback is not null && !(fallback.Length > 1 && fallback[0] == '\'' && fallback[fallback.Length - 1] == '\'') =>
                Malformed.At(node, "MISSING_QUOTE_IN_VARIABLE", $"The default value of ${{{variable}}} must begin and end with a single quote; add it."),
            _ => null,
        };
    }
}
