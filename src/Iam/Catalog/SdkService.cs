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
    private readonly Lazy<ImmutableArray<SdkOperation>> _operations = new(() => ImmutableArray<SdkOperation>.Empty);

    /// <summary>Sorted by method name. The catalog decodes them when they are first asked for.</summary>
    public ImmutableArray<SdkOperation> Operations
    {
        get => _operations.Value;
        init => _operations = new(() => value);
    }

    /// <summary>Where the names come from, as a person can look it up.</summary>
    public string Source { get; init; } = "";

    /// <summary>Other types of the SDK whose methods are this service's, with namespace: <c>Amazon.Runtime.SharedInterfaces.ICoreAmazonS3</c>.</summary>
    public ImmutableArray<string> OtherTypes { get; init; } = ImmutableArray<string>.Empty;

    internal Lazy<ImmutableArray<SdkOperation>> OperationsOnDemand
    {
        init => _operations = value;
    }
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

    /// <summary>The .NET request class, in the service's <c>.Model</c>: <c>GetObjectMetadataRequest</c>.</summary>
    public string RequestType { get; init; } = MethodName + "Request";

    /// <summary>The .NET response class, in the service's <c>.Model</c>: <c>GetObjectMetadataResponse</c>.</summary>
    public string ResponseType => MethodName + "Response";

    /// <summary>Whether the client's <c>Paginators</c> has a property of this operation's name.</summary>
    public bool IsPaginated { get; init; }

    /// <summary>Forms of the method that take members one by one in place of a request; the form with the request is understood.</summary>
    public ImmutableArray<MethodOverload> Overloads { get; init; } = ImmutableArray<MethodOverload>.Empty;
}

/// <summary>A convenience form of an operation's method: <c>GetObjectAsync(string bucketName, string key)</c>.</summary>
public sealed record MethodOverload(ImmutableArray<OverloadParameter> Parameters);

/// <param name="Name"><c>bucketName</c>.</param>
/// <param name="Type">C# type with namespaces: <c>string</c>, <c>System.Collections.Generic.List&lt;string&gt;</c>.</param>
/// <param name="Member">The request member it sets: <c>BucketName</c>.</param>
public sealed record OverloadParameter(string Name, string Type, string Member);

/// <summary>One action that a call needs, always or under a condition.</summary>
/// <param name="Action"><c>s3:GetObject</c>.</param>
/// <param name="When">Null where the call always needs it.</param>
/// <param name="Resources">
/// Where it needs it: ARN templates, most specific first, of which the first whose members are all set is meant, else the last with <c>*</c> for
/// what is not set; <c>*</c> alone where the action takes no resource. <c>${Partition}</c>, <c>${Region}</c> and <c>${Account}</c> are the
/// environment; every other hole is the path of a request member, with <c>[]</c> into lists and <c>.Keys[]</c> into the keys of a dictionary:
/// <c>arn:${Partition}:s3:::${BucketName}/${Key}</c>, <c>${Entries[].EventBusName}</c>, <c>${RequestItems.Keys[]}</c>. A member may hold a whole ARN, or a URL of
/// a queue, in place of the part it fills; of an <c>ssm</c> parameter's name the leading slash is the template's.
/// An action needed on several kinds of resource at once has several requirements.
/// </param>
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

    /// <summary>The text in the member begins with one of the values: a PartiQL statement with <c>SELECT</c>, a parameter's name with a path.</summary>
    TextBegins,

    /// <summary>Depends on something neither the request nor the template tells; <see cref="RequirementCondition.Subject"/> says what, in words.</summary>
    Other,
}

/// <summary>When a conditional action is needed. Member paths go into lists with <c>[]</c>: <c>TransactItems[].Put</c>.</summary>
public sealed record RequirementCondition(ConditionKind Kind, string Subject, ImmutableArray<string> Values)
{
    /// <summary>What must hold as well; null where nothing else must.</summary>
    public RequirementCondition? And { get; init; }

    /// <summary>This condition and those that must hold as well.</summary>
    public IEnumerable<RequirementCondition> All
    {
        get
        {
            for (var condition = this; condition is not null; condition = condition.And)
                yield return condition;
        }
    }

    public override string ToString() => string.Join(" and ", All.Select(condition => condition.Text));

    private string Text => Values.IsEmpty ? $"{Kind}({Subject})" : $"{Kind}({Subject} = {string.Join("|", Values)})";
}
