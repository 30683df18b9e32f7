using ServerlessGuard.Templates.Nodes;
using ServerlessGuard.Templates.Terraform.Evaluation;

namespace ServerlessGuard.Templates.Terraform.Plans;

/// <summary>
/// A role as the provider reads it back lists every policy on it, those of other resources too, and in a plan those that the apply takes away. Each policy is
/// to be read once, where it is declared.
/// </summary>
internal sealed class AttachedPolicies
{
    private readonly HashSet<(string Role, string Policy)> _inline;
    private readonly HashSet<(string Role, string Policy)> _managed;

    /// <param name="present">Of the plan or state.</param>
    /// <param name="deleted">What the apply takes away.</param>
    public AttachedPolicies(IReadOnlyCollection<PlannedEntry> present, IEnumerable<PlannedEntry> deleted)
    {
        _inline = [.. Pairs(present.Concat(deleted), "aws_iam_role_policy", "role", "name")];
        _managed = [.. Pairs(deleted, "aws_iam_role_policy_attachment", "role", "policy_arn")];
    }

    /// <summary>The role with what it has of its own alone.</summary>
    public PlannedEntry Own(PlannedEntry entry)
    {
        if (entry is not { Type: "aws_iam_role", Values: Mapping values } || Text(entry, "name") is not { } role)
            return entry;
        var own = values.Entries.Select(attribute => attribute.Key switch
        {
            "inline_policy" => attribute with { Value = Kept(attribute.Value, policy => IsOwn(role, policy.At("name").AsLiteral())) },
            "managed_policy_arns" => attribute with { Value = Kept(attribute.Value, arn => !_managed.Contains((role, arn.AsLiteral() ?? string.Empty))) },
            _ => attribute,
        });
        return entry with { Values = new Mapping(own, values.Position) };
    }

    private bool IsOwn(string role, string? policy) =>
        policy is null || !_inline.Contains((role, policy));

    private static Sequence Kept(Node list, Func<Node, bool> isKept) => new(list.AsItems().Where(isKept), list.Position);

    private static IEnumerable<(string Role, string Policy)> Pairs(IEnumerable<PlannedEntry> entries, string type, string role, string policy) =>
        from entry in entries
        where entry.Type == type && Text(entry, role) is not null && Text(entry, policy) is not null
        select (Text(entry, role)!, Text(entry, policy)!);

    private static string? Text(PlannedEntry entry, string attribute) => entry.Values.At(attribute) is { } value && !Values.IsNull(value) ? value.AsLiteral() : null;
}
