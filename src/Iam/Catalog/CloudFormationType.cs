using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Catalog;

/// <summary>What a template can ask of a resource of one type.</summary>
/// <param name="Name"><c>AWS::DynamoDB::Table</c>.</param>
/// <param name="Ref">The properties or attributes that <c>Ref</c> returns, joined by <c>|</c> where there are several: <c>TableName</c>, <c>QueueUrl</c>, <c>TopicArn</c>.</param>
/// <param name="Attributes">What <c>Fn::GetAtt</c> answers to, sorted.</param>
/// <param name="Arn">The ARN with the reference's holes, or null where the type has none: <c>arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}</c>.</param>
/// <param name="NameProperty">The property that gives the resource its physical name, or null: <c>QueueName</c>.</param>
public sealed record CloudFormationType(string Name, string Ref, ImmutableArray<string> Attributes, string? Arn, string? NameProperty)
{
    /// <summary>Whether <c>Ref</c> is the resource's ARN.</summary>
    public bool RefIsArn => Ref.EndsWith("Arn", StringComparison.Ordinal) && !Ref.Contains('|');
}
