using System.Collections.Immutable;
using ServerlessGuard.Iam;
using ServerlessGuard.Iam.Catalog;
using ServerlessGuard.Iam.Permissions;
using ServerlessGuard.Iam.Policies;
using ServerlessGuard.Templates.Cdk;

namespace ServerlessGuard.Templates.CloudFormation;

/// <summary>The document behind a managed policy's ARN or name.</summary>
internal sealed class ManagedPolicies(StackSet stacks, ResourceIndex index)
{
    private const string Type = "AWS::IAM::ManagedPolicy";
    private const string AwsOwned = "aws";

    /// <summary>The grant of an attached policy; null where it is outside the template.</summary>
    public Grant? Attached(SymbolicText policy, SourcePosition position, UnreadParts unread)
    {
        if (Declared(policy) is { } resource)
        {
            unread.Add(PolicyReader.NotReadable(resource["PolicyDocument"], resource.Id));
            return Grant(resource);
        }

        if (AwsName(policy) is not { } name)
        {
            unread.Add(new PolicyElsewhere(policy, IsBoundary: false, position));
            return null;
        }

        var document = AwsCatalog.Default.FindManagedPolicy(name);
        return new Grant(NameOf(name), GrantKind.AwsManaged, position)
        {
            Statements = document is null ? ImmutableArray<Statement>.Empty : PolicyTemplates.At(document.Statements, position),
            NotResolved = document is null ? $"AWS has no managed policy '{name}': it was removed or never existed; remove it or name an existing one" : null,
        };
    }

    /// <summary>The policy's document, for a permissions boundary; null where it is not known.</summary>
    public PolicyDocument? Document(SymbolicText policy)
    {
        if (Declared(policy) is { } resource)
            return PolicyReader.Document(resource["PolicyDocument"], resource.Stack);
        return AwsName(policy) is { } name ? AwsCatalog.Default.FindManagedPolicy(name) : null;
    }

    public static Grant Grant(Resource policy) => new(ConstructMetadata.ConstructPath(policy) ?? policy.Id, GrantKind.Inline, policy.Position)
    {
        Statements = PolicyReader.Statements(policy["PolicyDocument"], policy.Stack),
    };

    /// <summary>Without the path: <c>service-role/AWSLambdaBasicExecutionRole</c>.</summary>
    public static string NameOf(string pathAndName) => pathAndName.Substring(pathAndName.LastIndexOf('/') + 1);

    private Resource? Declared(SymbolicText policy) => index.Identify(policy, Type) is { Type: Type } found ? stacks.Find(found.Id) : null;

    /// <summary>A bare name is AWS's own policy, as SAM reads it.</summary>
    private static string? AwsName(SymbolicText policy)
    {
        const string prefix = "policy/";
        if (Arn.Parse(policy) is not { } arn)
            return policy.IsLiteral && !policy.ToString().StartsWith("arn:", StringComparison.Ordinal) ? policy.ToString() : null;
        if (arn.Account.ToString() != AwsOwned || !arn.Resource.IsLiteral)
            return null;

        var path = arn.Resource.ToString();
        return path.StartsWith(prefix, StringComparison.Ordinal) ? path.Substring(prefix.Length) : null;
    }
}
