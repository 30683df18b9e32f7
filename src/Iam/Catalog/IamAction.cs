using System.Collections.Immutable;

namespace ServerlessGuard.Iam.Catalog;

/// <summary>An action of the Service Authorization Reference.</summary>
/// <param name="Name"><c>s3:GetObject</c>, in the reference's spelling; IAM itself ignores case.</param>
/// <param name="AccessLevels">One or more of <c>List</c>, <c>Read</c>, <c>Write</c>, <c>Tagging</c>, <c>Permissions management</c>.</param>
public sealed record IamAction(string Name, ImmutableArray<string> AccessLevels)
{
    /// <summary>What it can be granted on; empty for an action that accepts only <c>*</c>.</summary>
    public ImmutableArray<ActionResourceType> ResourceTypes { get; init; } = ImmutableArray<ActionResourceType>.Empty;

    /// <summary>Condition keys of the action whatever the resource, sorted.</summary>
    public ImmutableArray<string> ConditionKeys { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Actions that the caller may need besides, on whatever resource, sorted: <c>iam:PassRole</c>.</summary>
    public ImmutableArray<string> DependentActions { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Whether a statement with an ARN never grants it.</summary>
    public bool OnlyStar => ResourceTypes.IsEmpty;

    public string Prefix => Name.Substring(0, Name.IndexOf(':'));
}

/// <summary>A resource type that an action can be granted on.</summary>
/// <param name="Name">The reference's name, <c>table</c>.</param>
/// <param name="Arn"><c>arn:${Partition}:dynamodb:${Region}:${Account}:table/${TableName}</c>, holes as in the reference.</param>
/// <param name="Required">Whether every call concerns one.</param>
/// <param name="ConditionKeys">Condition keys of the action on this type and of the type itself, sorted.</param>
public sealed record ActionResourceType(string Name, string Arn, bool Required, ImmutableArray<string> ConditionKeys);
