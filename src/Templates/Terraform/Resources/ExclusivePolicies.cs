using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Nodes;
using ServerlessGuard.Templates.Terraform.Evaluation;

namespace ServerlessGuard.Templates.Terraform.Resources;

/// <summary>
/// Roles of which a resource names every policy they have: Terraform takes others away. What may be among them, because a name is not known, stays. Source:
/// <c>aws_iam_role_policies_exclusive</c> and <c>aws_iam_role_policy_attachments_exclusive</c> in the AWS provider's resource reference.
/// </summary>
internal sealed class ExclusivePolicies
{
    private readonly HashSet<string> _addresses;
    private readonly Only[] _inline;
    private readonly Only[] _attached;

    public ExclusivePolicies(IReadOnlyCollection<IDeclaredResource> resources)
    {
        _addresses = [.. resources.Select(resource => resource.Address)];
        var roles = resources.Where(resource => resource.Type == "aws_iam_role").ToArray();
        _inline = [.. Of("aws_iam_role_policies_exclusive", "policy_names")];
        _attached = [.. Of("aws_iam_role_policy_attachments_exclusive", "policy_arns")];

        IEnumerable<Only> Of(string type, string list) => resources
            .Where(resource => resource.Type == type && resource["role_name"] is not null && resource[list] is Sequence)
            .Select(resource => new Only(Names(resource["role_name"]!, roles), [.. resource[list].AsItems().Select(Values.TextOf)]));
    }

    /// <summary>Whether Terraform takes away what the resource puts on its role.</summary>
    public bool IsTakenAway(IDeclaredResource resource) => resource.Type switch
    {
        "aws_iam_role_policy" => IsTakenAway(_inline, resource["role"], [.. NamesOf(resource)]),
        "aws_iam_role_policy_attachment" => resource["policy_arn"] is { } arn && IsTakenAway(_attached, resource["role"], [Values.TextOf(arn)]),
        _ => false,
    };

    /// <summary>The same of a block of the role itself.</summary>
    public bool IsTakenAway(IDeclaredResource role, Node inlinePolicy) =>
        inlinePolicy.At("name") is { } name && IsTakenAway(_inline, Values.Text(role.Address, role.Position), [Values.TextOf(name)]);

    /// <summary>A policy of its own goes by its name, or by a reference where the provider makes the name.</summary>
    private static IEnumerable<SymbolicText> NamesOf(IDeclaredResource policy) =>
        new[] { policy["name"] is { } name ? Values.TextOf(name) : null, SymbolicText.Hole(policy.Address), SymbolicText.Hole(policy.Address + ".name") }.OfType<SymbolicText>();

    private bool IsTakenAway(IEnumerable<Only> exclusive, Node? role, SymbolicText[] names)
    {
        if (role is null || Array.Find(exclusive.ToArray(), only => only.Roles.Contains(Values.TextOf(role))) is not { } found)
            return false;
        return names.Length > 0 && IsKnown(names[0]) && found.Policies.All(IsKnown) && !names.Any(found.Policies.Contains);
    }

    /// <summary>Nothing in it but what is written and the names of resources, which differ.</summary>
    private bool IsKnown(SymbolicText text) => text.Pieces.All(piece =>
        !piece.IsHole || piece.Text.StartsWith("AWS::", StringComparison.Ordinal) || _addresses.Contains(piece.Text) || piece.Text.LastIndexOf('.') is > 0 and var dot && _addresses.Contains(piece.Text.Substring(0, dot)));

    /// <summary>All that a role's name is written as.</summary>
    private static HashSet<SymbolicText> Names(Node name, IEnumerable<IDeclaredResource> roles)
    {
        var written = Values.TextOf(name);
        var forms = new HashSet<SymbolicText> { written };
        foreach (var role in roles)
        {
            var own = new[] { SymbolicText.Hole(role.Address), SymbolicText.Literal(role.Address), role["name"] is { } given ? Values.TextOf(given) : null }.OfType<SymbolicText>().ToArray();
            if (own.Contains(written))
                forms.UnionWith(own);
        }

        return forms;
    }

    private sealed record Only(HashSet<SymbolicText> Roles, HashSet<SymbolicText> Policies);
}
