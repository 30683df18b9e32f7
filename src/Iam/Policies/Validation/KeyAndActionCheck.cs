using System.Collections.Immutable;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Keys that want certain actions, or other keys, beside them.</summary>
internal sealed class KeyAndActionCheck : IPolicyCheck
{
    private static readonly PolicyRule Mismatch = new("SLG6060", "Condition key and action that do not go together", FindingCategory.Error);
    private static readonly PolicyRule Unpaired = new("SLG6061", "Condition key without its pair", FindingCategory.SecurityWarning);

    /// <summary>Services of whose actions the reference lists every key. Elsewhere it leaves some out, and a missing one proves nothing.</summary>
    private static readonly HashSet<string> FullyListed = new(["iam", "kms", "s3", "dynamodb", "lambda"], StringComparer.OrdinalIgnoreCase);

    /// <summary>What a trust policy has to allow for a key to be in the request at all.</summary>
    private static readonly (string Key, string Action)[] NeededActions =
        [("sts:SourceIdentity", "sts:SetSourceIdentity"), ("sts:TransitiveTagKeys", "sts:TagSession"), ("aws:RequestTag/", "sts:TagSession"), ("aws:TagKeys", "sts:TagSession")];

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(Mismatch, Unpaired);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) => policy.Statements.SelectMany(statement =>
        statement.Conditions.SelectMany(condition => new[]
        {
            UnsupportedAction(statement, condition),
            policy.Type == PolicyType.Trust && statement.IsAllow ? MissingAction(statement, condition) : null,
            condition.IsKey("aws:VpcSourceIp") && !statement.AsksFor("aws:SourceVpc") && !statement.AsksFor("aws:SourceVpce")
                ? Unpaired.At(condition.Node, "MISSING_PAIRED_CONDITION_KEYS", "Private addresses repeat from one VPC to the next, so that aws:VpcSourceIp alone is overly permissive; add aws:SourceVpc.")
                : null,
        }).OfType<PolicyFinding>());

    /// <summary>Patterns are left alone: they may be meant for the actions that do have the key.</summary>
    private static PolicyFinding? UnsupportedAction(StatementSyntax statement, ConditionSyntax condition)
    {
        var service = ConditionKeyIndex.PrefixOf(condition.Key);
        if (!FullyListed.Contains(service) || ConditionKeyIndex.Find(condition.Key) is null)
        {
            return null;
        }

        var foreign = statement.Actions.Where(action => !AwsNames.HasWildcard(action.Text) && ActionIndex.Catalog.Find(action.Text) is { } known && !Has(known, condition.Key)).ToList();
        return foreign.Count == 0 ? null : Mismatch.At([.. foreign, condition.Node], "UNSUPPORTED_ACTION_FOR_CONDITION_KEY",
            $"Requests for {string.Join(", ", foreign.Select(action => action.Text))} never hold {condition.Key}; move them to a statement without this key.");
    }

    private static bool Has(IamAction action, string key) =>
        action.ConditionKeys.Concat(action.ResourceTypes.SelectMany(type => type.ConditionKeys)).Any(name => ConditionKeyIndex.IsOf(new ConditionKey(name, ConditionKeyType.String, IsMultivalued: false), key));

    private static PolicyFinding? MissingAction(StatementSyntax statement, ConditionSyntax condition) =>
        NeededActions
            .Where(needed => condition.Key.StartsWith(needed.Key, StringComparison.OrdinalIgnoreCase) && !statement.Actions.IsEmpty && !statement.Actions.Any(action => Takes(action.Text, needed.Action)))
            .Select(needed => Mismatch.At(condition.Node, "MISSING_ACTION_FOR_CONDITION_KEY", $"No session can have a value for {condition.Key} unless {needed.Action} is allowed; add it to the actions."))
            .FirstOrDefault();

    private static bool Takes(string pattern, string action) => new GlobPattern(ActionIndex.Lower(pattern)).IsMatch(ActionIndex.Lower(action));
}
