using System.Collections.Immutable;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>
/// Conditions on the resource's tags for actions whose requests never hold them. An action that takes tags (<c>aws:RequestTag</c>) is left alone: it
/// makes the resource, and Access Analyzer is silent about it too.
/// </summary>
internal sealed class ResourceTagCheck : IPolicyCheck
{
    private const string Key = "aws:ResourceTag/";

    private static readonly PolicyRule Allow = new("SLG6058", "Allow by a tag the request never holds", FindingCategory.Suggestion);
    private static readonly PolicyRule Deny = new("SLG6059", "Deny by a tag the request never holds", FindingCategory.SecurityWarning);

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(Allow, Deny);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) =>
        from statement in policy.Statements
        where statement.IsAllow || statement.IsDeny
        from condition in statement.Conditions
        where IsTagRequired(condition)
        let finding = OfCondition(statement, condition)
        where finding is not null
        select finding;

    /// <summary>Whether the condition fails where the tag is missing.</summary>
    private static bool IsTagRequired(ConditionSyntax condition) =>
        condition.Key.StartsWith(Key, StringComparison.OrdinalIgnoreCase)
        && condition.Operator is { IsNegated: false, IfExists: false, Family: not ConditionFamily.Null, Set: not ConditionSet.ForAllValues };

    private static PolicyFinding? OfCondition(StatementSyntax statement, ConditionSyntax condition)
    {
        var (rule, effect) = statement.IsAllow ? (Allow, "ALLOW") : (Deny, "DENY");
        if (!statement.NotActions.IsEmpty)
        {
            return rule.At([.. statement.NotActions.Take(1), condition.Node], $"{effect}_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE",
                $"NotAction also means actions whose requests never hold {condition.Key}, and for them the statement does nothing; name the actions.");
        }

        var untagged = statement.Actions.Where(action => NeverHoldsTags(action.Text)).ToList();
        var services = string.Join(", ", untagged.Select(action => action.Text.Substring(0, action.Text.IndexOf(':'))).Distinct(StringComparer.OrdinalIgnoreCase));
        return untagged.Count == 0 ? null : rule.At([.. untagged, condition.Node], $"{effect}_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE",
            $"Requests for {string.Join(", ", untagged.Select(action => action.Text))} never hold {condition.Key} (service {services}), so that the statement does nothing for them; move them to a statement without this key.");
    }

    private static bool NeverHoldsTags(string action)
    {
        var names = action == "*" ? ImmutableArray<string>.Empty : ActionIndex.Catalog.NamesOf(action);
        return !names.IsEmpty && names.All(name => ActionIndex.Catalog.Find(name) is { } known && !KeysOf(known).Any(IsTagKey));
    }

    private static IEnumerable<string> KeysOf(IamAction action) => action.ConditionKeys.Concat(action.ResourceTypes.SelectMany(type => type.ConditionKeys));

    private static bool IsTagKey(string key) => key.StartsWith(Key, StringComparison.OrdinalIgnoreCase) || key.StartsWith("aws:RequestTag/", StringComparison.OrdinalIgnoreCase);
}
