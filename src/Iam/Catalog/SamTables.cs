using System.Collections.Immutable;
using ServerlessGuard.Iam.Policies;

namespace ServerlessGuard.Iam.Catalog;

/// <summary>A SAM policy template.</summary>
/// <param name="Name"><c>DynamoDBReadPolicy</c>.</param>
/// <param name="Parameters">Sorted; each is a hole of the policy: <c>${TableName}</c> beside <c>${AWS::Region}</c> and the like.</param>
public sealed record SamPolicyTemplate(string Name, ImmutableArray<string> Parameters, PolicyDocument Policy);

/// <summary>What a SAM connector grants between two types of resource.</summary>
/// <param name="SourceType"><c>AWS::Lambda::Function</c>.</param>
/// <param name="DestinationType"><c>AWS::DynamoDB::Table</c>.</param>
/// <param name="Kind"><c>AWS_IAM_ROLE_MANAGED_POLICY</c> where it changes a role; else a policy of the resource.</param>
/// <param name="OnSource">Whether the statements go to the source's role; else to the destination's.</param>
public sealed record ConnectorProfile(string SourceType, string DestinationType, string Kind, bool OnSource)
{
    /// <summary>By access category, <c>Read</c> or <c>Write</c>. Holes: <c>${Source.Arn}</c>, <c>${Destination.Arn}</c>, <c>${Destination.Name}</c> ...</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<Statement>> Access { get; init; } = ImmutableSortedDictionary<string, ImmutableArray<Statement>>.Empty;
}

/// <summary>What SAM adds to the role it makes for a function.</summary>
/// <param name="Property">The function's property that brings it, <c>VpcConfig</c>; <c>*</c> for every function.</param>
/// <param name="Value">The value or event type that it takes: <c>SQS</c>; <c>*</c> for any.</param>
/// <param name="ManagedPolicies">AWS managed policies by path and name: <c>service-role/AWSLambdaBasicExecutionRole</c>.</param>
/// <param name="Actions">Actions of an inline policy, on the resource concerned.</param>
public sealed record ImplicitRoleRule(string Property, string Value, ImmutableArray<string> ManagedPolicies, ImmutableArray<string> Actions);
