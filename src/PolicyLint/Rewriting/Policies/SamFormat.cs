using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.PolicyLint.Rewriting.Contents;

namespace ServerlessGuard.PolicyLint.Rewriting.Policies;

/// <summary>The <c>Policies</c> of SAM functions.</summary>
internal sealed class SamFormat : ResourcesFormat
{
    /// <summary>Where the function names a role, SAM reads no <c>Policies</c>.</summary>
    protected override IEnumerable<(string Id, Content Body)> Resources(FunctionPolicy policy, Content[] documents) =>
        policy.Function.Role?.Kind == RoleKind.Template ? CloudFormationFormat.Attached(policy, documents) : OfFunction(policy, documents);

    protected override string? OwnerOf(FunctionPolicy policy) => policy.Function.Role?.Kind == RoleKind.Template ? null : policy.ResourceId;

    private static IEnumerable<(string Id, Content Body)> OfFunction(FunctionPolicy policy, Content[] documents)
    {
        var id = LogicalId(policy);
        var managed = documents.Length > 1 ? documents : [];
        for (var index = 0; index < managed.Length; index++)
        {
            yield return ($"{id}Policy{index + 1}", Resource("AWS::IAM::ManagedPolicy", ("PolicyDocument", managed[index])));
        }

        var policies = managed.Length == 0 ? documents : [.. managed.Select((_, index) => new CallContent("Ref", Content.Text($"{id}Policy{index + 1}")))];
        yield return (id, Content.Map(("Properties", Content.Map(("Policies", new ListContent([.. policies]))))));
    }
}
