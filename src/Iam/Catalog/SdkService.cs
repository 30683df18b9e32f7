using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Catalog;

/// <summary>One service of the AWS SDK for .NET.</summary>
/// <param name="Id">The catalog's id, the model's folder name: <c>dynamodb</c>.</param>
/// <param name="Package"><c>AWSSDK.DynamoDBv2</c>.</param>
/// <param name="Namespace"><c>Amazon.DynamoDBv2</c>; requests live in its <c>.Model</c>.</param>
/// <param name="ClientName"><c>AmazonDynamoDBClient</c>.</param>
/// <param name="InterfaceName"><c>IAmazonDynamoDB</c>.</param>
/// <param name="IamPrefix"><c>dynamodb</c>.</param>
public sealed record SdkService(string Id, string Package, string Namespace, string ClientName, string InterfaceName, string IamPrefix)
{
    /// <summary>Sorted by method name.</summary>
    public ImmutableArray<SdkOperation> Operations { get; init; } = ImmutableArray<SdkOperation>.Empty;
}

/// <summary>One operation of a service and what IAM checks when it is called.</summary>
/// <param name="Service">The catalog's id of its service.</param>
/// <param name="Name">The service's own name: <c>HeadObject</c>.</param>
/// <param name="MethodName">The .NET method without <c>Async</c>: <c>GetObjectMetadata</c>.</param>
/// <param name="RequestMembers">.NET property names of the request, in the model's order.</param>
public sealed record SdkOperation(string Service, string Name, string MethodName, ImmutableArray<string> RequestMembers)
{
    /// <summary>What the call needs; empty for an operation that needs no permission at all.</summary>
    public ImmutableArray<ActionRequirement> Requirements { get; init; } = ImmutableArray<ActionRequirement>.Empty;
}

/// <summary>One action that a call needs, always or under a condition.</summary>
/// <param name="Action"><c>s3:GetObject</c>.</param>
/// <param name="When">Null where the call always needs it.</param>
/// <param name="Resources">Where it needs it. ARN templates whose holes name request members: <c>arn:${Partition}:s3:::${BucketName}/${Key}</c>; <c>*</c> where the action takes no resource.</param>
/// <param name="Source">Where the mapping comes from, as a person can look it up.</param>
public sealed record ActionRequirement(string Action, RequirementCondition? When, ImmutableArray<string> Resources, string Source);

public enum ConditionKind
{
    /// <summary>The request member at <see cref="RequirementCondition.Subject"/> is set (to one of the values, where there are any).</summary>
    Argument,

    /// <summary>As <see cref="Argument"/>, but the condition holds where the member is <em>not</em> set (or not to one of the values).</summary>
    ArgumentAbsent,

    /// <summary>The resource of the ARN template in <see cref="RequirementCondition.Subject"/> is encrypted with a customer's key.</summary>
    CustomerKey,

    /// <summary>The PartiQL text in the member begins with one of the values: <c>SELECT</c>.</summary>
    PartiQl,

    /// <summary>Depends on something neither the request nor the template tells; <see cref="RequirementCondition.Subject"/> says what, in words.</summary>
    Other,
}

/// <summary>When a conditional action is needed. Member paths go into lists with <c>[]</c>: <c>TransactItems[].Put</c>.</summary>
public sealed record RequirementCondition(ConditionKind Kind, string Subject, ImmutableArray<string> Values)
{
    public override string ToString() => Values.IsEmpty ? $"{Kind}({Subject})" : $"{Kind}({Subject} = {string.Join("|", Values)})";
}
