using System.Collections.Immutable;
using ServerlessGuard.Iam.Catalog;

namespace ServerlessGuard.Iam.Policies.Validation;

/// <summary>Actions that AWS does not have. IAM takes them and grants nothing.</summary>
internal sealed class ActionCheck : IPolicyCheck
{
    private static readonly PolicyRule Unknown = new("SLG6020", "Unknown action", FindingCategory.Error);
    private static readonly PolicyRule Wildcard = new("SLG6021", "Wildcard in a service prefix", FindingCategory.Suggestion);

    public ImmutableArray<PolicyRule> Rules => ImmutableArray.Create(Unknown, Wildcard);

    public IEnumerable<PolicyFinding> Find(PolicySyntax policy) =>
        policy.Statements.SelectMany(statement => statement.Actions.Concat(statement.NotActions)).Select(OfAction).OfType<PolicyFinding>();

    private static PolicyFinding? OfAction(PolicyJson action)
    {
        if (action.Text.Split(':') is not [var service, var name] || action.Text.Contains("${"))
        {
            return null;
        }

        if (AwsNames.HasWildcard(service))
        {
            return Wildcard.At(action, "WILDCARD_IN_SERVICE_NAME", $"The wildcard in the service prefix of '{action.Text}' also takes services with similar names; write the prefix out.");
        }

        var actions = AwsCatalog.Default.ActionsOf(service);
        if (actions.IsEmpty)
        {
            return Unknown.At(action, "INVALID_SERVICE_IN_ACTION", $"The service {service} specified in the action does not exist.{Meant(NearestName.Of(service, AwsCatalog.Default.Prefixes), name)}");
        }

        return ActionIndex.Catalog.NamesOf(action.Text).IsEmpty
            ? Unknown.At(action, "INVALID_ACTION", $"The action {action.Text} does not exist.{Meant(service, AwsNames.HasWildcard(name) ? null : NearestName.Of(name, actions.Select(known => known.Name.Substring(service.Length + 1))))}")
            : null;
    }

    private static string Meant(string? service, string? name) => service is null || name is null ? "" : $" Did you mean {service}:{name}?";
}
