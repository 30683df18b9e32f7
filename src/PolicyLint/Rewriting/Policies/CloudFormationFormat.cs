using ServerlessGuard.PolicyLint.Rewriting.Contents;

namespace ServerlessGuard.PolicyLint.Rewriting.Policies;

/// <summary>Policies as resources that are attached to the function's role.</summary>
internal sealed class CloudFormationFormat : ResourcesFormat
{
    protected override IEnumerable<(string Id, Content Body)> Resources(FunctionPolicy policy, Content[] documents) => Attached(policy, documents);

    public static IEnumerable<(string Id, Content Body)> Attached(FunctionPolicy policy, Content[] documents)
    {
        var id = LogicalId(policy);
        var role = new ListContent([new CallContent("Ref", Content.Text(RoleOf(policy) ?? $"{id}Role"))]);
        return documents.Length == 1
            ? [($"{id}Policy", Resource("AWS::IAM::Policy", ("PolicyName", Content.Text($"{id}Policy")), ("Roles", role), ("PolicyDocument", documents[0])))]
            : documents.Select((document, index) => ($"{id}Policy{index + 1}", (Content)Resource("AWS::IAM::ManagedPolicy", ("Roles", role), ("PolicyDocument", document))));
    }

    private static string? RoleOf(FunctionPolicy policy) =>
        policy.Function.Role is { } role && policy.Resources.ContainsKey(role.Id) && role.Id.StartsWith(policy.Prefix, StringComparison.Ordinal) ? role.Id[policy.Prefix.Length..] : null;
}
